<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>Address</name>
    <message>
        <source>Label</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rua e número</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>What we ask</source>
        <translation>O que pedimos</translation>
    </message>
    <message>
        <source>The form of a customer shows only what your shop asks for. Do not ask what you do not need: that is quicker, and the law wants it so (GDPR, Article 5(1)(c)). What is stored already stays, and is shown.</source>
        <translation>O formulário do cliente só mostra o que a sua loja pede. Não peça o que não precisa: é mais rápido, e a lei assim o quer (RGPD, artigo 5.º, n.º 1, alínea c). O que já está guardado fica, e continua a ver-se.</translation>
    </message>
    <message>
        <source>Choose the fields …</source>
        <translation>Escolher os campos…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields left out</source>
        <translation>
            <numerusform>%Ln campo de fora</numerusform>
            <numerusform>%Ln campos de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Tick what your shop needs. The reason stands beside the field, so that everybody can tell it.</source>
        <translation>Marque o que a sua loja precisa. O motivo fica ao lado do campo, para que todos o saibam dizer.</translation>
    </message>
    <message>
        <source>Only the usual ones</source>
        <translation>Só os habituais</translation>
    </message>
    <message>
        <source>Names and the kind are always asked.</source>
        <translation>Os nomes e o tipo pedem-se sempre.</translation>
    </message>
    <message>
        <source>Why? For example: for deliveries</source>
        <translation>Porquê? Por exemplo: para entregas</translation>
    </message>
    <message>
        <source>Why we ask for: {field}</source>
        <translation>Porque pedimos: {field}</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefones</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>today {time}</source>
        <translation>hoje {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>ontem {time}</translation>
    </message>
    <message>
        <source>{when}, {size}</source>
        <translation>{when}, {size}</translation>
    </message>
    <message>
        <source>Today’s backup was not made. {reason}</source>
        <translation>A cópia de segurança de hoje não foi feita. {reason}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>One is made by itself each day. The newest fourteen are kept beside the vault.</source>
        <translation>Todos os dias se faz uma automaticamente. As catorze mais recentes ficam guardadas junto ao cofre.</translation>
    </message>
    <message>
        <source>Only the owners and the recovery sheet open a backup. Keep one copy away from this PC, such as on a stick at home: fire and thieves take the PC with all that lies on it.</source>
        <translation>Só os proprietários e a folha de recuperação abrem uma cópia de segurança. Guarde uma cópia longe deste PC, por exemplo numa pen USB em casa: o fogo e os ladrões levam o PC com tudo o que está nele.</translation>
    </message>
    <message>
        <source>Customers who were erased are still in the backups made before. When one is restored they are erased again, if the folder of this vault or a newer backup is there to tell of it.</source>
        <translation>Os clientes apagados continuam nas cópias de segurança feitas antes. Quando uma é restaurada, são apagados de novo, se estiver disponível a pasta deste cofre ou uma cópia de segurança mais nova que o indique.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer cópia agora</translation>
    </message>
    <message>
        <source>Back up to another place …</source>
        <translation>Fazer cópia noutro lugar…</translation>
    </message>
    <message>
        <source>Newest backup: {backup}</source>
        <translation>Cópia mais recente: {backup}</translation>
    </message>
    <message>
        <source>Newest backup: none yet</source>
        <translation>Cópia mais recente: ainda nenhuma</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>Where shall the backup lie?</source>
        <translation>Onde fica a cópia de segurança?</translation>
    </message>
    <message>
        <source>This is the folder of the vault. Choose another, as on a stick.</source>
        <translation>Esta é a pasta do cofre. Escolha outra, por exemplo numa pen USB.</translation>
    </message>
    <message>
        <source>Making the backup …</source>
        <translation>A fazer a cópia de segurança…</translation>
    </message>
    <message>
        <source>The backup is made. It lies in {place}.</source>
        <translation>A cópia de segurança está feita. Está em {place}.</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>CustDesk made a mistake</source>
        <translation>O CustDesk cometeu um erro</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. What you saved before is safe; this last step was not done. You can go on working. The report below holds no customer data: please send it to whoever looks after CustDesk for you.</source>
        <translation>É uma falha do programa, não sua. O que guardou antes está a salvo; este último passo não foi feito. Pode continuar a trabalhar. O relatório abaixo não contém dados de clientes: por favor, envie-o a quem trata do CustDesk na sua loja.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar o relatório</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Show as chart</source>
        <translation>Ver como gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabela</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Muito grande</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed by somebody else too</source>
        <translation>Outra pessoa também alterou</translation>
    </message>
    <message>
        <source>Save these choices</source>
        <translation>Guardar estas escolhas</translation>
    </message>
    <message>
        <source>Back to my form</source>
        <translation>Voltar à minha ficha</translation>
    </message>
    <message>
        <source>While you were typing, somebody else saved this customer at {time}. Nothing of yours is lost: choose for each value which one to keep.</source>
        <translation>Enquanto escrevia, outra pessoa guardou este cliente às {time}. Nada do que escreveu se perdeu: escolha, para cada valor, qual manter.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>O meu</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>O da outra pessoa</translation>
    </message>
    <message>
        <source>Changed by both</source>
        <translation>Alterado por ambos</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter o meu</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Manter o da outra pessoa</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(removido)</translation>
    </message>
    <message>
        <source>What is stored (sealed)</source>
        <translation>O que está guardado (selado)</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Direct marketing</source>
        <translation>Publicidade direta</translation>
    </message>
    <message>
        <source>Passing data to others</source>
        <translation>Passar dados a terceiros</translation>
    </message>
    <message>
        <source>Decisions made by a computer alone</source>
        <translation>Decisões tomadas só por um computador</translation>
    </message>
    <message>
        <source>Use of sensitive data</source>
        <translation>Uso de dados sensíveis</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>App de mensagens</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Correio</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Ao balcão</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Em papel</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por telefone</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por e-mail</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De um ficheiro</translation>
    </message>
    <message>
        <source>When two customers became one</source>
        <translation>Ao unir dois clientes</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Explicit consent (sensitive data)</source>
        <translation>Consentimento explícito (dados sensíveis)</translation>
    </message>
    <message>
        <source>Needed for an agreement with the customer</source>
        <translation>Necessário para um acordo com o cliente</translation>
    </message>
    <message>
        <source>Required by law</source>
        <translation>Exigido por lei</translation>
    </message>
    <message>
        <source>Legitimate interest, unless the customer objects</source>
        <translation>Interesse legítimo, salvo se o cliente se opuser</translation>
    </message>
    <message>
        <source>What we collect</source>
        <translation>Que dados recolhemos</translation>
    </message>
    <message>
        <source>What we use it for</source>
        <translation>Para que os usamos</translation>
    </message>
    <message>
        <source>What you can decide</source>
        <translation>O que pode decidir</translation>
    </message>
    <message>
        <source>How you see and correct it</source>
        <translation>Como pode vê-los e corrigi-los</translation>
    </message>
    <message>
        <source>How we protect it</source>
        <translation>Como os protegemos</translation>
    </message>
    <message>
        <source>When this changes</source>
        <translation>Quando este aviso muda</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>The customer says no to</source>
        <translation>O cliente diz não a</translation>
    </message>
    <message>
        <source>Do not contact by</source>
        <translation>Não contactar por</translation>
    </message>
    <message>
        <source>Read or show these words to the customer, then mark the answer.</source>
        <translation>Leia ou mostre este texto ao cliente e marque depois a resposta.</translation>
    </message>
    <message>
        <source>How it was answered</source>
        <translation>Como foi respondido</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Where the signed paper or the message can be found, if there is one.</source>
        <translation>Onde está o papel assinado ou a mensagem, se houver.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>This day is still to come. Give the day the customer answered.</source>
        <translation>Esse dia ainda não chegou. Indique o dia em que o cliente respondeu.</translation>
    </message>
    <message>
        <source>{use}: yes</source>
        <translation>{use}: sim</translation>
    </message>
    <message>
        <source>{use}: no</source>
        <translation>{use}: não</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar o texto</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Ocultar o texto</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln answer(s)</source>
        <translation>
            <numerusform>Mostrar %Ln resposta</numerusform>
            <numerusform>Mostrar todas as %Ln respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Ainda nada foi registado.</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>Registar uma resposta</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>A resposta está registada.</translation>
    </message>
    <message>
        <source>May we …?</source>
        <translation>Podemos…?</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>No opt-out is recorded.</source>
        <translation>Não consta nenhuma exclusão.</translation>
    </message>
    <message>
        <source>Given again</source>
        <translation>Dado de novo</translation>
    </message>
    <message>
        <source>No new answer</source>
        <translation>Sem nova resposta</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Não perguntado</translation>
    </message>
    <message>
        <source>There are no words in {wanted}; these are in {shown}.</source>
        <translation>Não há texto em {wanted}; este está em {shown}.</translation>
    </message>
    <message>
        <source>No consent is asked for this.</source>
        <translation>Para isto não se pede consentimento.</translation>
    </message>
    <message>
        <source>So far: {answer}</source>
        <translation>Até agora: {answer}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registar</translation>
    </message>
    <message>
        <source>Do not contact: {channel}</source>
        <translation>Não contactar: {channel}</translation>
    </message>
    <message>
        <source>May contact again: {channel}</source>
        <translation>Pode contactar-se de novo: {channel}</translation>
    </message>
    <message>
        <source>No to: {use}</source>
        <translation>Não a: {use}</translation>
    </message>
    <message>
        <source>No longer no to: {use}</source>
        <translation>Já não se opõe a: {use}</translation>
    </message>
    <message>
        <source>{answer}, {day}</source>
        <translation>{answer}, {day}</translation>
    </message>
    <message>
        <source>{answer}; ended {day}</source>
        <translation>{answer}; terminou em {day}</translation>
    </message>
    <message>
        <source>{answer}; until {day}</source>
        <translation>{answer}; até {day}</translation>
    </message>
    <message>
        <source>{purpose}: {answer}</source>
        <translation>{purpose}: {answer}</translation>
    </message>
    <message>
        <source>{day} · {how} · taken by {who}</source>
        <translation>{day} · {how} · anotado por {who}</translation>
    </message>
    <message>
        <source>Recorded on {instant}</source>
        <translation>Registado em {instant}</translation>
    </message>
    <message>
        <source>Proof: {evidence}</source>
        <translation>Prova: {evidence}</translation>
    </message>
    <message>
        <source>The answer is older than the words kept here. See the proof.</source>
        <translation>A resposta é anterior aos textos guardados aqui. Veja a prova.</translation>
    </message>
    <message>
        <source>Privacy notice, version {version}</source>
        <translation>Aviso de privacidade, versão {version}</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>What may we do with your data?</source>
        <translation>O que podemos fazer com os seus dados?</translation>
    </message>
    <message>
        <source>You are free to say yes or no to each question. A no has no drawback for you. You can take back a yes at any time, as easily as you gave it: tell us at {shop}. What was done until then remains lawful.</source>
        <translation>É livre de dizer sim ou não a cada pergunta. Um não em nada o prejudica. Pode retirar um sim em qualquer altura, tão facilmente como o deu: diga-nos em {shop}. O que se fez até então continua a ser lícito.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Phone or e-mail, if you want to be reached there</source>
        <translation>Telefone ou e-mail, se quiser contacto por aí</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>As suas respostas</translation>
    </message>
    <message>
        <source>We do this unless you object: a no is enough.</source>
        <translation>Fazemo-lo a não ser que se oponha: basta um não.</translation>
    </message>
    <message>
        <source>A yes ends by itself after this many months: {months}.</source>
        <translation>Um sim termina por si ao fim deste número de meses: {months}.</translation>
    </message>
    <message>
        <source>May we contact you in these ways?</source>
        <translation>Podemos entrar em contacto por estes meios?</translation>
    </message>
    <message>
        <source>Whatever you answered above, you can also say no to all of this</source>
        <translation>Seja qual for a sua resposta acima, também pode dizer não a tudo isto</translation>
    </message>
    <message>
        <source>I do not want it</source>
        <translation>Não quero</translation>
    </message>
    <message>
        <source>What we do without asking, because it is needed</source>
        <translation>O que fazemos sem perguntar, porque é necessário</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>I have read the privacy notice on this paper. You get a copy if you ask for it.</source>
        <translation>Li o aviso de privacidade que está neste papel. Se pedir, recebe uma cópia.</translation>
    </message>
    <message>
        <source>Questions about your data?</source>
        <translation>Dúvidas sobre os seus dados?</translation>
    </message>
    <message>
        <source>Ask {contact}.</source>
        <translation>Pergunte a {contact}.</translation>
    </message>
    <message>
        <source>Ask at {shop}.</source>
        <translation>Pergunte em {shop}.</translation>
    </message>
    <message>
        <source>You may also complain to the data protection authority of your country.</source>
        <translation>Pode também apresentar queixa à autoridade de proteção de dados do seu país.</translation>
    </message>
    <message>
        <source>Number of this paper: {code}</source>
        <translation>Número deste papel: {code}</translation>
    </message>
    <message>
        <source>For the shop: recorded on, by</source>
        <translation>Para a loja: registado em, por</translation>
    </message>
    <message>
        <source>Privacy notice, version {version}</source>
        <translation>Aviso de privacidade, versão {version}</translation>
    </message>
    <message>
        <source>Printed on {date}</source>
        <translation>Impresso em {date}</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Não indicado</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mulher</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homem</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Sem preferência</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>App de mensagens</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Correio</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sem tipo</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvel</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Faturação</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nome próprio</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nome de família</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Conhecido como</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Country of the tax number</source>
        <translation>País do número fiscal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Número noutro programa</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Canal preferido</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Health and diet note</source>
        <translation>Nota de saúde e dieta</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Conta bancária</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Phones</source>
        <translation>Telefones</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Empty: the next free number.</source>
        <translation>Vazio: o próximo número livre.</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Adicionar um telefone</translation>
    </message>
    <message>
        <source>Remove this phone</source>
        <translation>Remover este telefone</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>Adicionar um e-mail</translation>
    </message>
    <message>
        <source>Remove this e-mail</source>
        <translation>Remover este e-mail</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adicionar um endereço</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Remover este endereço</translation>
    </message>
    <message>
        <source>Paste from clipboard</source>
        <translation>Colar o copiado</translation>
    </message>
    <message>
        <source>Takes a signature or an address apart and fills it in</source>
        <translation>Reparte uma assinatura ou um endereço pelos campos</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy it first.</source>
        <translation>Não há texto na área de transferência. Copie-o primeiro.</translation>
    </message>
    <message>
        <source>Not filled in, because something stands there: {fields}</source>
        <translation>Não preenchido, porque já lá está algo: {fields}</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Ir para o problema seguinte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Abrir esse</translation>
    </message>
    <message>
        <source>Somebody with these data was erased from this vault. Enter them again only if they want it so.</source>
        <translation>Alguém com estes dados foi apagado deste cofre. Registe de novo só se a pessoa assim o quiser.</translation>
    </message>
    <message>
        <source>{name} (archived)</source>
        <translation>{name} (arquivado)</translation>
    </message>
    <message>
        <source>Looks like {name}, {number}: {reasons}</source>
        <translation>Parece-se com {name}, {number}: {reasons}</translation>
    </message>
    <message>
        <source>Suggested: most of your customers with this postcode.</source>
        <translation>Sugestão: o da maioria dos seus clientes com este código postal.</translation>
    </message>
    <message>
        <source>Filled in from the postcode: {city}</source>
        <translation>Preenchido a partir do código postal: {city}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields filled in</source>
        <translation>
            <numerusform>%Ln campo preenchido</numerusform>
            <numerusform>%Ln campos preenchidos</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Why we ask: {reason}</source>
        <translation>Porque pedimos: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phones</source>
        <translation>
            <numerusform>%Ln telefone</numerusform>
            <numerusform>%Ln telefones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <translation>
            <numerusform>%Ln e-mail</numerusform>
            <numerusform>%Ln e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln endereço</numerusform>
            <numerusform>%Ln endereços</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Dados selados</translation>
    </message>
    <message>
        <source>Encrypted a second time. Each look at these is logged.</source>
        <translation>Cifrados uma segunda vez. Cada consulta fica registada.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar e fechar</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Sair sem guardar?</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Sair sem guardar</translation>
    </message>
    <message>
        <source>What you typed since the last saving would be lost.</source>
        <translation>Perder-se-ia o que escreveu desde a última vez que guardou.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Continuar a escrever</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>A guardar…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ainda não guardado</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Show and change what is stored</source>
        <translation>Ver e alterar o que está guardado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Phones and e-mails</source>
        <translation>Telefones e e-mails</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre o cliente</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Entered at</source>
        <translation>Data de registo</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Última alteração</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Nothing more is known yet.</source>
        <translation>Ainda não se sabe mais nada.</translation>
    </message>
    <message>
        <source>Kept as written: not a known phone number.</source>
        <translation>Guardado como está escrito: não é um telefone reconhecido.</translation>
    </message>
    <message>
        <source>Phones and e-mails</source>
        <translation>Telefones e e-mails</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre o cliente</translation>
    </message>
    <message>
        <source>Search by name, phone, e-mail, number, town or tag</source>
        <translation>Procurar por nome, telefone, e-mail, número, localidade ou etiqueta</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Phones, e-mails and streets are masked in this view.</source>
        <translation>Nesta vista, os telefones, e-mails e ruas aparecem ocultos em parte.</translation>
    </message>
    <message>
        <source>Show everything you may see</source>
        <translation>Mostrar tudo o que pode ver</translation>
    </message>
    <message>
        <source>The log notes that you looked at all of it.</source>
        <translation>O registo anota que viu tudo.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Exportar esta lista</translation>
    </message>
    <message>
        <source>Search by name, phone, e-mail, number or town</source>
        <translation>Procurar por nome, telefone, e-mail, número ou localidade</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativos</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Filter of the list</source>
        <translation>Filtro da lista</translation>
    </message>
    <message>
        <source>{number}+ customers</source>
        <translation>{number}+ clientes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>You see the customers in: {lens}</source>
        <translation>Está a ver os clientes em: {lens}</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Ninguém é omitido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out:</source>
        <translation>
            <numerusform>%Ln omitido:</numerusform>
            <numerusform>%Ln omitidos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact: {channel}</source>
        <translation>Contactar: {channel}</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Restored: {name}</source>
        <translation>Restaurado: {name}</translation>
    </message>
    <message>
        <source>Archived: {name}</source>
        <translation>Arquivado: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ninguém encontrado</translation>
    </message>
    <message>
        <source>Search all customers</source>
        <translation>Procurar em todos os clientes</translation>
    </message>
    <message>
        <source>Type in the first customer, or bring a list in from a spreadsheet in Import &amp; export.</source>
        <translation>Escreva o primeiro cliente, ou traga uma lista de uma folha de cálculo em Importar e exportar.</translation>
    </message>
    <message>
        <source>As soon as customers are entered they are listed here.</source>
        <translation>Assim que houver clientes, aparecem aqui.</translation>
    </message>
    <message>
        <source>No customers here yet</source>
        <translation>Ainda não há clientes</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Phone not checked</source>
        <translation>Telefone por verificar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>N.º {number}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>Imprimir esta lista</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Your role may not copy from the list, because it may not export it.</source>
        <translation>A sua função não pode copiar da lista, porque não a pode exportar.</translation>
    </message>
    <message>
        <source>That is too much to copy. Export it into a file instead.</source>
        <translation>É demasiado para copiar. Exporte antes para um ficheiro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) copied. Paste them where you want.</source>
        <translation>
            <numerusform>%Ln cliente copiado. Cole-o onde quiser.</numerusform>
            <numerusform>%Ln clientes copiados. Cole-os onde quiser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several customers</source>
        <translation>Vários clientes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Edit all</source>
        <translation>Editar todos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Não escolher nenhum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln escolhido</numerusform>
            <numerusform>%Ln escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>A procurar…</translation>
    </message>
    <message>
        <source>Try fewer letters, fewer filters, or look among the archived customers.</source>
        <translation>Tente menos letras ou menos filtros, ou procure entre os clientes arquivados.</translation>
    </message>
    <message>
        <source>Show the log of this customer</source>
        <translation>Mostrar o registo de atividade deste cliente</translation>
    </message>
    <message>
        <source>Close the customer</source>
        <translation>Fechar a ficha do cliente</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Why do you need to see this?</source>
        <translation>Porque precisa de ver isto?</translation>
    </message>
    <message>
        <source>The log keeps your name, the time and the reason.</source>
        <translation>O registo guarda o seu nome, a hora e o motivo.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %Ln second(s)</source>
        <translation>
            <numerusform>Volta a ficar oculto em %Ln segundo</numerusform>
            <numerusform>Volta a ficar oculto em %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More to do with this customer</source>
        <translation>Mais ações com este cliente</translation>
    </message>
</context>
<context>
    <name>DataClass</name>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Pessoal</translation>
    </message>
    <message>
        <source>Dealings</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamento</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensível</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Financeiro</translation>
    </message>
    <message>
        <source>Encrypted a second time; each look at it is logged.</source>
        <translation>Cifrado uma segunda vez; cada consulta fica registada.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Escolher num calendário</translation>
    </message>
    <message>
        <source>This is not a date. Type it like {example}, or leave it empty.</source>
        <translation>Isto não é uma data. Escreva-a como {example}, ou deixe vazio.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Label</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>The customer asked for it</source>
        <translation>O cliente pediu</translation>
    </message>
    <message>
        <source>The data is no longer needed</source>
        <translation>Os dados já não são necessários</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Registado por engano</translation>
    </message>
    <message>
        <source>A law or an authority orders it</source>
        <translation>Uma lei ou uma autoridade ordena-o</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>Apagar definitivamente…</translation>
    </message>
    <message>
        <source>Erased: person {id}. The log says so, and nothing else does.</source>
        <translation>Pessoa apagada: {id}. O registo di-lo, e nada mais o diz.</translation>
    </message>
    <message>
        <source>Erased: person {id}. Traces in the file go when the vault is opened next time.</source>
        <translation>Pessoa apagada: {id}. Os vestígios no ficheiro desaparecem da próxima vez que o cofre for aberto.</translation>
    </message>
    <message>
        <source>Erase a customer for good</source>
        <translation>Apagar um cliente definitivamente</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Type the customer’s number, {number}, so that nobody is erased by a slip</source>
        <translation>Escreva o número do cliente, {number}, para que ninguém seja apagado por engano</translation>
    </message>
    <message>
        <source>Erasing, and clearing the traces …</source>
        <translation>A apagar, e a eliminar os vestígios…</translation>
    </message>
    <message>
        <source>All that was ever known of {name} goes. Nothing brings it back, and there is no undo.</source>
        <translation>Apaga-se tudo o que alguma vez se soube de {name}. Nada o recupera, e não se pode desfazer.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>O que se apaga</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>O que fica</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>Forms with unsaved typing: {count}, of other people: {others}</source>
        <translation>Rascunhos por guardar: {count}, dos quais de outras pessoas: {others}</translation>
    </message>
    <message>
        <source>The card, with phones, e-mails and addresses: {count}</source>
        <translation>A ficha, com telefones, e-mails e endereços: {count}</translation>
    </message>
    <message>
        <source>Sealed values: {count}</source>
        <translation>Valores selados: {count}</translation>
    </message>
    <message>
        <source>Answers about consent: {count}</source>
        <translation>Respostas sobre o consentimento: {count}</translation>
    </message>
    <message>
        <source>Earlier changes, with the values before and after: {count}</source>
        <translation>Alterações anteriores, com os valores de antes e depois: {count}</translation>
    </message>
    <message>
        <source>Views for everybody that name this person: {count}</source>
        <translation>Vistas para todos que nomeiam esta pessoa: {count}</translation>
    </message>
    <message>
        <source>The log goes on saying that person {id} was erased, when, by whom and why. It says nothing else of the person.</source>
        <translation>O registo continua a dizer que os dados da pessoa {id} foram apagados, quando, por quem e porquê. Não diz mais nada sobre a pessoa.</translation>
    </message>
    <message>
        <source>Marks stay, too, that nobody can read: by them the program notices if an old file would bring the person in again, and asks.</source>
        <translation>Ficam também marcas que ninguém pode ler: por elas o programa nota se um ficheiro antigo voltaria a trazer a pessoa, e pergunta.</translation>
    </message>
    <message>
        <source>Backups made before still hold the person until they are thrown away: {count} beside the vault, where each is gone after fourteen newer ones, and those you keep elsewhere. When one is restored, the person is erased again, if this vault or a newer backup is there to tell of it.</source>
        <translation>As cópias de segurança feitas antes continuam a conter a pessoa até serem deitadas fora: {count} junto ao cofre, onde cada uma desaparece depois de catorze mais novas, e as que guarda noutro lugar. Quando são restauradas, não volta ninguém cujo apagamento este cofre, ou uma cópia de segurança mais nova, lhes possa indicar.</translation>
    </message>
    <message>
        <source>Files and papers that were given out since the customer was entered, and may hold the person: {count}. Ask whoever has them. The newest: {files}</source>
        <translation>Ficheiros e papéis que foram entregues desde que o cliente foi registado, e que podem conter a pessoa: {count}. Pergunte a quem os tem. Os mais recentes: {files}</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Import &amp; export</source>
        <translation>Importar e exportar</translation>
    </message>
    <message>
        <source>Give customers out</source>
        <translation>Exportar clientes</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export this list</source>
        <translation>Exportar esta lista</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Give data to somebody else</source>
        <translation>Passar dados a terceiros</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quem os recebe</translation>
    </message>
    <message>
        <source>The name of the person or company, as the log shall keep it.</source>
        <translation>O nome da pessoa ou empresa, tal como deve ficar no registo.</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Escolha a base legal</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>Com que base legal</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>The active customers, without whoever wants no data passed to others. The log keeps who got it and why.</source>
        <translation>Os clientes ativos, sem quem não quer que os seus dados passem a terceiros. O registo guarda quem os recebeu e porquê.</translation>
    </message>
    <message>
        <source>Give the name of whoever gets the data.</source>
        <translation>Indique o nome de quem recebe os dados.</translation>
    </message>
    <message>
        <source>Choose why you may give it.</source>
        <translation>Escolha porque os pode passar.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Escolha pelo menos uma coluna.</translation>
    </message>
    <message>
        <source>The customers that the list finds now, in its order and with its columns.</source>
        <translation>Os clientes que a lista mostra agora, pela sua ordem e com as suas colunas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen customer(s), with the columns of the list.</source>
        <translation>
            <numerusform>%Ln cliente escolhido, com as colunas da lista.</numerusform>
            <numerusform>%Ln clientes escolhidos, com as colunas da lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Document (*{ending})</source>
        <translation>Documento (*{ending})</translation>
    </message>
    <message>
        <source>A name that ends in .xlsx makes a workbook; one that ends in .csv a text file for other programs.</source>
        <translation>Um nome que termina em .xlsx cria um livro; um que termina em .csv, um ficheiro de texto para outros programas.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Choose a folder and a name for the file.</source>
        <translation>Escolha uma pasta e um nome para o ficheiro.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>A exportar</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Livro (*.xlsx)</translation>
    </message>
    <message>
        <source>Text file (*.csv)</source>
        <translation>Ficheiro de texto (*.csv)</translation>
    </message>
    <message>
        <source>There is a file called {name} already. Replace it?</source>
        <translation>Já existe um ficheiro chamado {name}. Substituir?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. The log notes it.</source>
        <translation>O ficheiro não está cifrado: quem o tiver pode lê-lo. Fica anotado no registo de atividade.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir o ficheiro</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) written to {name}.</source>
        <translation>
            <numerusform>%Ln cliente escrito em {name}.</numerusform>
            <numerusform>%Ln clientes escritos em {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Parado. Nada foi escrito.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) left out.</source>
        <translation>
            <numerusform>%Ln cliente omitido.</numerusform>
            <numerusform>%Ln clientes omitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give data to somebody else …</source>
        <translation>Passar dados a terceiros…</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>Nada para exportar</translation>
    </message>
    <message>
        <source>Your role does not give customers out. Ask the owner of the vault for a file if you need one.</source>
        <translation>A sua função não permite entregar dados de clientes. Se precisar de um ficheiro, peça ao proprietário do cofre.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Consent given</source>
        <translation>Consentimento dado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>Consentimento retirado</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ainda não perguntado</translation>
    </message>
    <message>
        <source>Consent ends within 30 days</source>
        <translation>Consentimento acaba nos próximos 30 dias</translation>
    </message>
    <message>
        <source>Consent has ended</source>
        <translation>Consentimento acabou</translation>
    </message>
    <message>
        <source>Does not want</source>
        <translation>Não quer</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivado</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Registado</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Última alteração</translation>
    </message>
    <message>
        <source>Archived or not</source>
        <translation>Arquivado ou não</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>A rever</translation>
    </message>
    <message>
        <source>A phone that is no number of its country</source>
        <translation>Telefone que não é um número do seu país</translation>
    </message>
    <message>
        <source>No phone and no e-mail</source>
        <translation>Sem telefone nem e-mail</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Sem endereço</translation>
    </message>
    <message>
        <source>Only half a name</source>
        <translation>Só meio nome</translation>
    </message>
    <message>
        <source>Shares a phone or an e-mail</source>
        <translation>Partilha telefone ou e-mail</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Adicionar um filtro</translation>
    </message>
    <message>
        <source>narrow sort condition</source>
        <translation>filtrar restringir ordenar condição</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Qualquer um destes</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filters on what you do not see now were taken away.</source>
        <translation>Foram retirados os filtros sobre o que agora não vê.</translation>
    </message>
    <message>
        <source>Enter changes this filter, Delete takes it away.</source>
        <translation>Enter altera este filtro, Delete retira-o.</translation>
    </message>
    <message>
        <source>Take away: {filter}</source>
        <translation>Retirar: {filter}</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Todos estes</translation>
    </message>
    <message>
        <source>How the filters count</source>
        <translation>Como contam os filtros</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Retirar todos os filtros</translation>
    </message>
    <message>
        <source>There are many filters already. Take one away first.</source>
        <translation>Já há muitos filtros. Retire um primeiro.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>é</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contém</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>começa por</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>está preenchido</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>é um de</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>tem todos</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>não é nenhum de</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>num dia</translation>
    </message>
    <message>
        <source>before a day</source>
        <translation>antes de um dia</translation>
    </message>
    <message>
        <source>after a day</source>
        <translation>depois de um dia</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>de … a …</translation>
    </message>
    <message>
        <source>in the last days</source>
        <translation>nos últimos dias</translation>
    </message>
    <message>
        <source>longer ago than</source>
        <translation>há mais de</translation>
    </message>
    <message>
        <source>birthday in the next days</source>
        <translation>aniversário nos próximos dias</translation>
    </message>
    <message>
        <source>birthday in a month</source>
        <translation>aniversário num mês</translation>
    </message>
    <message>
        <source>over</source>
        <translation>acima de</translation>
    </message>
    <message>
        <source>under</source>
        <translation>abaixo de</translation>
    </message>
    <message>
        <source>{values} or {last}</source>
        <translation>{values} ou {last}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>{field} in the last %Ln day(s)</source>
        <translation>
            <numerusform>{field} no último %Ln dia</numerusform>
            <numerusform>{field} nos últimos %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{field} more than %Ln day(s) ago</source>
        <translation>
            <numerusform>{field} há mais de %Ln dia</numerusform>
            <numerusform>{field} há mais de %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthday in the next %Ln day(s)</source>
        <translation>
            <numerusform>Aniversário no próximo %Ln dia</numerusform>
            <numerusform>Aniversário nos próximos %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} is {value}</source>
        <translation>{field} é {value}</translation>
    </message>
    <message>
        <source>{field} contains {value}</source>
        <translation>{field} contém {value}</translation>
    </message>
    <message>
        <source>{field} begins with {value}</source>
        <translation>{field} começa por {value}</translation>
    </message>
    <message>
        <source>{field} is empty</source>
        <translation>{field}: vazio</translation>
    </message>
    <message>
        <source>{field} is filled in</source>
        <translation>{field}: preenchido</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{field}: not {value}</source>
        <translation>{field}: não {value}</translation>
    </message>
    <message>
        <source>{field} on {value}</source>
        <translation>{field} em {value}</translation>
    </message>
    <message>
        <source>{field} before {value}</source>
        <translation>{field} antes de {value}</translation>
    </message>
    <message>
        <source>{field} after {value}</source>
        <translation>{field} depois de {value}</translation>
    </message>
    <message>
        <source>{field} from {value} to {last}</source>
        <translation>{field} de {value} a {last}</translation>
    </message>
    <message>
        <source>Birthday in {value}</source>
        <translation>Aniversário em {value}</translation>
    </message>
    <message>
        <source>{field} over {value}</source>
        <translation>{field} acima de {value}</translation>
    </message>
    <message>
        <source>{field} under {value}</source>
        <translation>{field} abaixo de {value}</translation>
    </message>
    <message>
        <source>Change the filter</source>
        <translation>Alterar o filtro</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condição</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>Diga o que procura.</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>Escreva umas letras</translation>
    </message>
    <message>
        <source>There is nothing to choose yet.</source>
        <translation>Ainda não há nada para escolher.</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Marque pelo menos um.</translation>
    </message>
    <message>
        <source>Give a day.</source>
        <translation>Indique um dia.</translation>
    </message>
    <message>
        <source>Give an amount.</source>
        <translation>Indique um montante.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Quais</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>FirstTour</name>
    <message>
        <source>Find anybody here: type a few letters of a name, a phone or a town. Ctrl+F brings you here.</source>
        <translation>Encontre aqui quem quiser: escreva umas letras de um nome, de um telefone ou de uma localidade. Ctrl+F traz-o até aqui.</translation>
    </message>
    <message>
        <source>A new customer begins here, or with Ctrl+N. Enter goes to the next field, Ctrl+S saves.</source>
        <translation>Um cliente novo começa aqui, ou com Ctrl+N. Enter vai para o campo seguinte, Ctrl+S guarda.</translation>
    </message>
    <message>
        <source>A list that you have already comes in here, from a spreadsheet or from the phone. You see what would happen before anything is written.</source>
        <translation>Uma lista que já tenha entra por aqui, de uma folha de cálculo ou do telemóvel. Vê o que aconteceria antes de se escrever alguma coisa.</translation>
    </message>
    <message>
        <source>This says how much of the customers is shown. Beside each customer you see whether you may write, call or send post.</source>
        <translation>Isto diz quanto se mostra dos clientes. Ao lado de cada cliente vê se pode escrever, telefonar ou enviar cartas.</translation>
    </message>
    <message>
        <source>Ctrl+K finds all that the program can do. F1 explains the screen that you are on. In the help you find this tour again, and a sample shop to play in.</source>
        <translation>Ctrl+K encontra tudo o que o programa sabe fazer. F1 explica o ecrã em que está. Na ajuda encontra de novo esta visita, e uma loja de amostra para experimentar.</translation>
    </message>
    <message>
        <source>Tour: {step} of {steps}</source>
        <translation>Visita: {step} de {steps}</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Saltar a visita</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Recolhida</translation>
    </message>
</context>
<context>
    <name>Halves</name>
    <message>
        <source>Width of the list</source>
        <translation>Largura da lista</translation>
    </message>
    <message>
        <source>The left and right arrow keys change it.</source>
        <translation>As setas para a esquerda e para a direita alteram-na.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Whoever can open the vault can read its ordinary fields with other tools. Encryption keeps them from the sealed values that their role may not see, and from forging log entries of other people. Everywhere else it is this program that stops them.</source>
        <translation>Quem pode abrir o cofre pode ler os seus campos normais com outras ferramentas. A cifra impede-o de ver os valores selados que a sua função não pode ver, e de falsificar entradas do registo de outras pessoas. Em tudo o resto, é este programa que o impede.</translation>
    </message>
    <message>
        <source>This program asks for a time code when you sign in. It keeps out a colleague who saw you type your passphrase and sits down at this program. It does not protect a copy of the vault: another program would not ask for it.</source>
        <translation>Este programa pede um código temporal ao iniciar sessão. Impede a entrada a um colega que viu como escreveu a frase-passe e se senta diante deste programa. Não protege uma cópia do cofre: outro programa não o pediria.</translation>
    </message>
    <message>
        <source>A key file lies on a USB stick and is a part of the key itself: without it your passphrase opens nothing, here or in any other program. So it protects a stolen vault too, as long as the stick was not stolen with it.</source>
        <translation>Um ficheiro-chave fica numa pen USB e é parte da própria chave: sem ele, a sua frase-passe não abre nada, nem aqui nem em qualquer outro programa. Por isso protege também um cofre roubado, desde que a pen não tenha sido roubada com ele.</translation>
    </message>
    <message>
        <source>A thief with the PC, the vault folder or a backup, while the vault is closed</source>
        <translation>Um ladrão com o PC, a pasta do cofre ou uma cópia de segurança, enquanto o cofre está fechado</translation>
    </message>
    <message>
        <source>Everything inside, down to the names of the customers.</source>
        <translation>Tudo o que está dentro, até os nomes dos clientes.</translation>
    </message>
    <message>
        <source>How large the vault is and how many users it has. A weak passphrase can be guessed; five random words or a key file cannot.</source>
        <translation>O tamanho do cofre e quantos utilizadores tem. Uma frase-passe fraca pode ser adivinhada; cinco palavras ao acaso ou um ficheiro-chave, não.</translation>
    </message>
    <message>
        <source>Somebody at a PC where the vault is open</source>
        <translation>Alguém diante de um PC onde o cofre está aberto</translation>
    </message>
    <message>
        <source>The program locks by itself when nobody uses it and when the PC sleeps. From then on no name and no key is left in its memory.</source>
        <translation>O programa bloqueia-se sozinho quando ninguém o usa e quando o PC é suspenso. A partir daí não fica na sua memória nenhum nome nem nenhuma chave.</translation>
    </message>
    <message>
        <source>Until it locks: what is on the screen, and everything the signed-in user may see.</source>
        <translation>Até se bloquear: o que está no ecrã, e tudo o que pode ver o utilizador com sessão iniciada.</translation>
    </message>
    <message>
        <source>A colleague who saw you type your passphrase</source>
        <translation>Um colega que viu como escreveu a frase-passe</translation>
    </message>
    <message>
        <source>With a time code or a key file: everything, in this program. The log shows every sign-in.</source>
        <translation>Com um código temporal ou um ficheiro-chave: tudo, neste programa. O registo mostra cada início de sessão.</translation>
    </message>
    <message>
        <source>Without one of the two: everything you may see. A time code alone does not protect a copied vault.</source>
        <translation>Sem um dos dois: tudo o que pode ver. Um código temporal, por si só, não protege um cofre copiado.</translation>
    </message>
    <message>
        <source>A colleague with a sign-in of their own, in this program</source>
        <translation>Um colega com o seu próprio início de sessão, neste programa</translation>
    </message>
    <message>
        <source>What their role may not do or see. The log names every card and every sealed value they opened.</source>
        <translation>O que a sua função não pode fazer nem ver. O registo indica cada ficha e cada valor selado que abriu.</translation>
    </message>
    <message>
        <source>What their role may see can be remembered, or photographed.</source>
        <translation>O que a sua função pode ver pode ser memorizado, ou fotografado.</translation>
    </message>
    <message>
        <source>A colleague with a sign-in of their own, the file and another tool</source>
        <translation>Um colega com o seu próprio início de sessão, o ficheiro e outra ferramenta</translation>
    </message>
    <message>
        <source>Sealed values their role may not see, and every backup. They cannot raise their own role, forge log entries of others, or edit the log unnoticed.</source>
        <translation>Os valores selados que a sua função não pode ver, e todas as cópias de segurança. Não pode elevar a sua própria função, falsificar entradas de outros no registo nem alterá-lo sem que se note.</translation>
    </message>
    <message>
        <source>Reading and changing ordinary fields; deleting the file. An old copy put back is noticed only where a note about the newer one is left, on this PC or elsewhere.</source>
        <translation>Ler e alterar os campos normais; apagar o ficheiro. Uma cópia antiga posta de volta só se nota onde tenha ficado uma anotação sobre a mais nova, neste PC ou noutro lugar.</translation>
    </message>
    <message>
        <source>Somebody who left, with an old copy and the old passphrase</source>
        <translation>Alguém que saiu, com uma cópia antiga e a frase-passe antiga</translation>
    </message>
    <message>
        <source>Everything that came after they were removed: the keys of the vault were renewed then.</source>
        <translation>Tudo o que veio depois de a pessoa ser removida: nessa altura as chaves do cofre foram renovadas.</translation>
    </message>
    <message>
        <source>What is in the old copy and their role could see.</source>
        <translation>O que está na cópia antiga e a sua função podia ver.</translation>
    </message>
    <message>
        <source>Colleagues who share one account of this PC</source>
        <translation>Colegas que partilham uma conta deste PC</translation>
    </message>
    <message>
        <source>What roles and sealed values protect.</source>
        <translation>O que as funções e os valores selados protegem.</translation>
    </message>
    <message>
        <source>They can read what the keyring of the account holds, and plant a program that watches what you type. Give each person an account of their own.</source>
        <translation>Podem ler o que o porta-chaves do sistema dessa conta guarda e instalar um programa que vigie o que escreve. Dê a cada pessoa a sua própria conta.</translation>
    </message>
    <message>
        <source>Whoever finds an exported file</source>
        <translation>Quem encontra um ficheiro exportado</translation>
    </message>
    <message>
        <source>What the export left out. The log says who made it, and when.</source>
        <translation>O que a exportação omitiu. O registo diz quem a fez e quando.</translation>
    </message>
    <message>
        <source>Everything in the file: it is an ordinary spreadsheet.</source>
        <translation>Tudo o que está no ficheiro: é uma folha de cálculo comum.</translation>
    </message>
    <message>
        <source>A spreadsheet made to harm</source>
        <translation>Uma folha de cálculo feita para causar danos</translation>
    </message>
    <message>
        <source>The program does not crash or hang, and runs and fetches nothing.</source>
        <translation>O programa não falha nem bloqueia, e não executa nem transfere nada.</translation>
    </message>
    <message>
        <source>Wrong values that look right: read the preview.</source>
        <translation>Valores errados que parecem certos: leia a pré-visualização.</translation>
    </message>
    <message>
        <source>Harmful software, or an administrator, on this PC</source>
        <translation>Software malicioso, ou um administrador, neste PC</translation>
    </message>
    <message>
        <source>Nothing while the vault is open.</source>
        <translation>Nada enquanto o cofre está aberto.</translation>
    </message>
    <message>
        <source>Everything you see and type.</source>
        <translation>Tudo o que vê e escreve.</translation>
    </message>
    <message>
        <source>Begin the tour</source>
        <translation>Começar a visita guiada</translation>
    </message>
    <message>
        <source>window first steps introduction help</source>
        <translation>janela visita primeiros passos introdução ajuda</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Abrir a loja de amostra</translation>
    </message>
    <message>
        <source>demo try play invented customers</source>
        <translation>demonstração experimentar brincar clientes inventados</translation>
    </message>
    <message>
        <source>You are in the sample shop already.</source>
        <translation>Já está na loja de amostra.</translation>
    </message>
    <message>
        <source>The sample shop opens in a window of its own. This one stays open.</source>
        <translation>A loja de amostra abre numa janela própria. Esta fica aberta.</translation>
    </message>
    <message>
        <source>The sample shop could not be opened.</source>
        <translation>Não foi possível abrir a loja de amostra.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Procurar na ajuda</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words.</source>
        <translation>Nada encontrado. Tente menos palavras.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>This is the most that each role may see. The owner can withhold some of it; the team page shows what is withheld now.</source>
        <translation>Isto é o máximo que cada função pode ver. O proprietário pode retirar uma parte; a página da equipa mostra o que está retirado agora.</translation>
    </message>
    <message>
        <source>Who may see what</source>
        <translation>Quem pode ver o quê</translation>
    </message>
    <message>
        <source>{role} (your role)</source>
        <translation>{role} (a sua função)</translation>
    </message>
    <message>
        <source>In lists and on cards: {what}</source>
        <translation>Em listas e fichas: {what}</translation>
    </message>
    <message>
        <source>When a card is opened in full: {what}</source>
        <translation>Quando uma ficha é aberta por completo: {what}</translation>
    </message>
    <message>
        <source>One by one, and the log notes it: {what}</source>
        <translation>Um a um, e o registo anota-o: {what}</translation>
    </message>
    <message>
        <source>In files they may export: {what}</source>
        <translation>Em ficheiros que pode exportar: {what}</translation>
    </message>
    <message>
        <source>Never: {what}</source>
        <translation>Nunca: {what}</translation>
    </message>
    <message>
        <source>Views, the first one to begin with: {views}</source>
        <translation>Vistas, a começar pela primeira: {views}</translation>
    </message>
    <message>
        <source>What each view shows</source>
        <translation>O que cada vista mostra</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>The program makes you wait after wrong passphrases</source>
        <translation>O programa faz esperar depois de frases-passe erradas</translation>
    </message>
    <message>
        <source>Five tries are free; then each wrong one makes you wait longer, at most a quarter of an hour. Nobody is locked out for good, and the recovery key never waits.</source>
        <translation>As cinco primeiras tentativas são livres; depois, cada tentativa errada faz esperar mais, um quarto de hora no máximo. Ninguém fica bloqueado para sempre, e a chave de recuperação nunca espera.</translation>
    </message>
    <message>
        <source>A user forgot the passphrase</source>
        <translation>Um utilizador esqueceu a frase-passe</translation>
    </message>
    <message>
        <source>The owner opens the team page, chooses the user and then “Reset the passphrase”. That shows a code which opens the vault once; with it the user chooses a new passphrase.</source>
        <translation>O proprietário abre a página da equipa, escolhe o utilizador e depois «Redefinir a frase-passe». Aparece um código que abre o cofre uma vez; com ele, o utilizador escolhe uma nova frase-passe.</translation>
    </message>
    <message>
        <source>The owner forgot the passphrase</source>
        <translation>O proprietário esqueceu a frase-passe</translation>
    </message>
    <message>
        <source>Choose “Use the recovery key” where you sign in, and type the key from the sheet that was printed when the vault was made. Then reset the passphrase of the owner on the team page. Without the sheet and without another owner nobody can open the vault for the owner, and nobody can help.</source>
        <translation>Escolha «Use a chave de recuperação» ao iniciar sessão e escreva a chave da folha que foi impressa quando o cofre foi criado. Depois redefina a frase-passe do proprietário na página da equipa. Sem a folha e sem outro proprietário, ninguém pode abrir o cofre ao proprietário e ninguém pode ajudar.</translation>
    </message>
    <message>
        <source>The phone with the time codes is gone</source>
        <translation>O telemóvel com os códigos temporais perdeu-se</translation>
    </message>
    <message>
        <source>Type one of the recovery codes that you wrote down when you set the time codes up; each works once. Or have the owner take the time codes away on the team page.</source>
        <translation>Escreva um dos códigos de recuperação que anotou ao configurar os códigos temporais; cada um vale uma vez. Ou peça ao proprietário que retire os códigos temporais na página da equipa.</translation>
    </message>
    <message>
        <source>A customer wants to be forgotten</source>
        <translation>Um cliente quer ser esquecido</translation>
    </message>
    <message>
        <source>The owner or the privacy officer opens the customer and chooses “More”, then “Erase for good”. All that was ever known of the person goes, also out of the log, which only keeps that it was done. Backups made before hold the person until they are thrown away: beside the vault each goes after fourteen newer ones, those on sticks you throw away yourself. Ask for files that were given out, too. So that an old file does not bring the person in again unnoticed, the vault keeps marks of e-mail, phone, tax number, and name with birthday. They tell nobody anything who does not know these already, and the law allows keeping them to follow the request (Article 17(3)(b) and (e) GDPR). An import asks about such a row.</source>
        <translation>O proprietário ou o responsável de privacidade abre o cliente e escolhe «Mais», e depois «Apagar definitivamente». Apaga-se tudo o que alguma vez se soube da pessoa, também no registo, que só guarda que isso foi feito. As cópias de segurança feitas antes contêm a pessoa até serem deitadas fora: junto ao cofre, cada uma desaparece depois de catorze mais novas; as que estão em pens USB tem de as deitar fora. Pergunte também pelos ficheiros que foram entregues. Para que um ficheiro antigo não volte a trazer a pessoa sem que se note, o cofre guarda marcas do e-mail, do telefone, do número fiscal e do nome com a data de nascimento. Não dizem nada a quem não conheça já esses dados, e a lei permite guardá-las para cumprir o pedido (artigo 17.º, n.º 3, alíneas b) e e), do RGPD). Uma importação pergunta por uma linha assim.</translation>
    </message>
    <message>
        <source>The USB stick with the key file is gone</source>
        <translation>A pen USB com o ficheiro-chave perdeu-se</translation>
    </message>
    <message>
        <source>Have the owner reset your passphrase: the lost key file is worth nothing from then on. If it was the owner’s stick, the recovery sheet opens the vault without it.</source>
        <translation>Peça ao proprietário que redefina a sua frase-passe: a partir daí o ficheiro-chave perdido não vale nada. Se era a pen do proprietário, a folha de recuperação abre o cofre sem ela.</translation>
    </message>
    <message>
        <source>The PC broke, or there is a new one</source>
        <translation>O PC avariou-se, ou há um novo</translation>
    </message>
    <message>
        <source>Copy the whole vault folder to the new PC and open it there. If the vault was bound to the old PC, the program asks for the recovery sheet once.</source>
        <translation>Copie toda a pasta do cofre para o PC novo e abra-a lá. Se o cofre estava vinculado ao PC antigo, o programa pede uma vez a folha de recuperação.</translation>
    </message>
    <message>
        <source>Somebody leaves the shop</source>
        <translation>Alguém deixa a loja</translation>
    </message>
    <message>
        <source>The owner removes them on the team page. The keys of the vault are renewed, so an old copy of the vault shows nothing that came later. What they did stays in the log.</source>
        <translation>O proprietário remove essa pessoa na página da equipa. As chaves do cofre são renovadas, por isso uma cópia antiga do cofre não mostra nada do que veio depois. O que fez fica no registo.</translation>
    </message>
    <message>
        <source>Everything is in one vault on this PC</source>
        <translation>Tudo está num só cofre neste PC</translation>
    </message>
    <message>
        <source>The vault is a folder whose content is encrypted. Nothing is sent anywhere. Whoever copies the folder sees nothing without the passphrase of a user or the recovery sheet.</source>
        <translation>O cofre é uma pasta cujo conteúdo está cifrado. Nada é enviado para lado nenhum. Quem copiar a pasta não vê nada sem a frase-passe de um utilizador ou a folha de recuperação.</translation>
    </message>
    <message>
        <source>Each person signs in by name and has a role</source>
        <translation>Cada pessoa inicia sessão com o seu nome e tem uma função</translation>
    </message>
    <message>
        <source>The role decides what a person may do and see. The view at the foot of the window says how much of the customers is shown at the moment.</source>
        <translation>A função decide o que uma pessoa pode fazer e ver. A vista, no fundo da janela, diz quanto se mostra dos clientes neste momento.</translation>
    </message>
    <message>
        <source>The log remembers who did what</source>
        <translation>O registo lembra-se de quem fez o quê</translation>
    </message>
    <message>
        <source>Each change, each sealed value that was opened and each export is written down and signed by whoever did it. Nobody can edit the log unnoticed.</source>
        <translation>Cada alteração, cada valor selado que foi aberto e cada exportação fica anotado e assinado por quem o fez. Ninguém pode alterar o registo sem que se note.</translation>
    </message>
    <message>
        <source>What to know, said plainly</source>
        <translation>O que convém saber, dito claramente</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Em poucas palavras</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Não protegido</translation>
    </message>
    <message>
        <source>Who is kept out of what</source>
        <translation>De quê se protege e de quem</translation>
    </message>
    <message>
        <source>Time code</source>
        <translation>Código temporal</translation>
    </message>
    <message>
        <source>Take it where colleagues stand beside you when you sign in. It needs an app on your phone.</source>
        <translation>Escolha-o se houver colegas ao seu lado quando inicia sessão. Precisa de uma app no seu telemóvel.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Ficheiro-chave</translation>
    </message>
    <message>
        <source>Take it where the PC may be stolen. It needs a USB stick that you carry with you.</source>
        <translation>Escolha-o se o PC puder ser roubado. Precisa de uma pen USB que leve consigo.</translation>
    </message>
    <message>
        <source>You may use both</source>
        <translation>Pode usar os dois</translation>
    </message>
    <message>
        <source>Both are set up in the settings, each user for themselves. Neither replaces the passphrase.</source>
        <translation>Ambos se configuram nas definições, cada utilizador os seus. Nenhum substitui a frase-passe.</translation>
    </message>
    <message>
        <source>Time code or key file?</source>
        <translation>Código temporal ou ficheiro-chave?</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Se algo correr mal</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>is put back</source>
        <translation>é reposto</translation>
    </message>
    <message>
        <source>is like that already</source>
        <translation>já está assim</translation>
    </message>
    <message>
        <source>was changed again since</source>
        <translation>foi alterado de novo desde então</translation>
    </message>
    <message>
        <source>your role may neither see nor change this</source>
        <translation>a sua função não pode ver nem alterar isto</translation>
    </message>
    <message>
        <source>you do not hold the key of this sealed value</source>
        <translation>não tem a chave deste valor selado</translation>
    </message>
    <message>
        <source>the earlier value is not kept any more, or somebody altered it</source>
        <translation>o valor anterior já não se conserva, ou alguém o adulterou</translation>
    </message>
    <message>
        <source>another customer has this number now</source>
        <translation>agora outro cliente tem este número</translation>
    </message>
    <message>
        <source>somebody worked with this customer since</source>
        <translation>alguém trabalhou com este cliente desde então</translation>
    </message>
    <message>
        <source>another answer was recorded since</source>
        <translation>desde então foi registada outra resposta</translation>
    </message>
    <message>
        <source>this customer gave consent, or refused it, in person since</source>
        <translation>desde então este cliente deu o consentimento, ou recusou-o, em pessoa</translation>
    </message>
    <message>
        <source>this customer is not there any more</source>
        <translation>este cliente já não existe</translation>
    </message>
    <message>
        <source>this customer is there already</source>
        <translation>este cliente já existe</translation>
    </message>
    <message>
        <source>there is nothing to put back</source>
        <translation>não há nada para repor</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Tick whoever shall get the earlier values back all the same.</source>
        <translation>Marque os clientes que devem recuperar os valores anteriores mesmo assim.</translation>
    </message>
    <message>
        <source>What becomes of each customer</source>
        <translation>O que acontece a cada cliente</translation>
    </message>
    <message>
        <source>Looking through the customers …</source>
        <translation>A ver os clientes…</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Undoing …</source>
        <translation>A desfazer…</translation>
    </message>
    <message>
        <source>What the history shows</source>
        <translation>O que o histórico mostra</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Who saw this</source>
        <translation>Quem o viu</translation>
    </message>
    <message>
        <source>Nothing of this kind was logged yet.</source>
        <translation>Ainda nada deste tipo foi registado.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>Back to how it was</source>
        <translation>Voltar a como estava</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Desfazer esta alteração</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>No value was changed since then.</source>
        <translation>Desde então nenhum valor foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) recorded since stay: consents are only ever added to.</source>
        <translation>
            <numerusform>Fica %Ln resposta registada desde então: os consentimentos nunca se removem, só se acrescentam outros.</numerusform>
            <numerusform>Ficam %Ln respostas registadas desde então: os consentimentos nunca se removem, só se acrescentam outros.</numerusform>
        </translation>
    </message>
    <message>
        <source>{customer}. Ticked values are put back to what they were before.</source>
        <translation>{customer}. Os valores marcados voltam a ser os de antes.</translation>
    </message>
    <message>
        <source>{customer}. Ticked values are put back to what they were on {moment}.</source>
        <translation>{customer}. Os valores marcados voltam a ser os que eram em {moment}.</translation>
    </message>
    <message>
        <source>In the record that was merged into this one.</source>
        <translation>Na ficha que foi unida a esta.</translation>
    </message>
    <message>
        <source>The values before and after are not kept any more.</source>
        <translation>Os valores de antes e depois já não se conservam.</translation>
    </message>
    <message>
        <source>Undo …</source>
        <translation>Desfazer…</translation>
    </message>
    <message>
        <source>Undo: {column}</source>
        <translation>Desfazer: {column}</translation>
    </message>
    <message>
        <source>Undo this …</source>
        <translation>Desfazer isto…</translation>
    </message>
    <message>
        <source>Back to how it was here …</source>
        <translation>Voltar a como estava aqui…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>{time}  {what}</source>
        <translation>{time}  {what}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Before: {before}
After: {after}</source>
        <translation>Antes: {before}
Depois: {after}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Now: {now}
Put back: {back}</source>
        <translation>Agora: {now}
É reposto: {back}</translation>
    </message>
    <message>
        <source>Was changed again since.
First: {first}
Then: {then}
Now: {now}</source>
        <translation>Foi alterado de novo desde então.
Primeiro: {first}
Depois: {then}
Agora: {now}</translation>
    </message>
    <message>
        <source>The earlier value is put back without being shown.</source>
        <translation>O valor anterior é reposto sem ser mostrado.</translation>
    </message>
    <message>
        <source>Was changed again since. The earlier value is put back without being shown.</source>
        <translation>Foi alterado de novo desde então. O valor anterior é reposto sem ser mostrado.</translation>
    </message>
    <message>
        <source>is taken out</source>
        <translation>é retirado</translation>
    </message>
    <message>
        <source>comes in again</source>
        <translation>volta a entrar</translation>
    </message>
    <message>
        <source>is left alone: {reason}</source>
        <translation>fica como está: {reason}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>gets back: {columns}</source>
        <translation>recupera: {columns}</translation>
    </message>
    <message>
        <source>changed again since: {others}</source>
        <translation>alterados de novo desde então: {others}</translation>
    </message>
    <message>
        <source>no to {choices} is taken back</source>
        <translation>anula-se o não a {choices}</translation>
    </message>
    <message>
        <source>consent to {purposes} is taken back</source>
        <translation>anula-se o consentimento para {purposes}</translation>
    </message>
    <message>
        <source>no to {choices} holds again</source>
        <translation>volta a valer o não a {choices}</translation>
    </message>
    <message>
        <source>consent to {purposes} holds again</source>
        <translation>volta a valer o consentimento para {purposes}</translation>
    </message>
    <message>
        <source>answered anew since, and left alone: {codes}</source>
        <translation>respondido de novo desde então, e fica como está: {codes}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) that came with it are taken back, and hold no more.</source>
        <translation>
            <numerusform>É anulada %Ln exclusão que tinha entrado assim, e deixa de valer.</numerusform>
            <numerusform>São anuladas %Ln exclusões que tinham entrado assim, e deixam de valer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) hold again.</source>
        <translation>
            <numerusform>Volta a valer %Ln exclusão.</numerusform>
            <numerusform>Voltam a valer %Ln exclusões.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) that came with it are taken back.</source>
        <translation>
            <numerusform>É anulado %Ln consentimento que tinha entrado assim.</numerusform>
            <numerusform>São anulados %Ln consentimentos que tinham entrado assim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) stay, because something was recorded since.</source>
        <translation>
            <numerusform>Fica %Ln resposta, porque desde então se registou algo.</numerusform>
            <numerusform>Ficam %Ln respostas, porque desde então se registou algo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this for all customers</source>
        <translation>Desfazer isto em todos os clientes</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Desfazer esta importação</translation>
    </message>
    <message>
        <source>Do this import again</source>
        <translation>Refazer esta importação</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) get back the values they had before.</source>
        <translation>
            <numerusform>%Ln cliente recupera os valores que tinha antes.</numerusform>
            <numerusform>%Ln clientes recuperam os valores que tinham antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who came with it are taken out.</source>
        <translation>
            <numerusform>É retirado %Ln cliente que tinha entrado assim.</numerusform>
            <numerusform>São retirados %Ln clientes que tinham entrado assim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) come in again.</source>
        <translation>
            <numerusform>Volta a entrar %Ln cliente.</numerusform>
            <numerusform>Voltam a entrar %Ln clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are left alone.</source>
        <translation>
            <numerusform>%Ln cliente fica como está.</numerusform>
            <numerusform>%Ln clientes ficam como estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person} looked %Ln time(s)</source>
        <translation>
            <numerusform>{person} consultou %Ln vez</numerusform>
            <numerusform>{person} consultou %Ln vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>opened sealed values: %Ln</source>
        <translation>
            <numerusform>abriu valores selados: %Ln</numerusform>
            <numerusform>abriu valores selados: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{looked}; {opened}</source>
        <translation>{looked}; {opened}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Dia desconhecido</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Type one in</source>
        <translation>Registar um</translation>
    </message>
    <message>
        <source>A name is enough to begin with. Everything else can be added later.</source>
        <translation>Basta um nome para começar. Tudo o resto pode ser acrescentado depois.</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Trazer uma lista</translation>
    </message>
    <message>
        <source>From a spreadsheet, a text file or contact cards. You see each row before it counts.</source>
        <translation>De uma folha de cálculo, de um ficheiro de texto ou de cartões de contacto. Vê cada linha antes de ela contar.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um ficheiro</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>Experimentar a loja de amostra</translation>
    </message>
    <message>
        <source>Invented customers to play with, in a window of its own. Nothing there is real.</source>
        <translation>Clientes inventados para brincar, numa janela própria. Nada lá é real.</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Abrir a loja de amostra</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>New customers by month</source>
        <translation>Clientes novos por mês</translation>
    </message>
    <message>
        <source>What customers agreed to</source>
        <translation>O que os clientes aceitaram</translation>
    </message>
    <message>
        <source>What is known of the customers</source>
        <translation>O que se sabe dos clientes</translation>
    </message>
    <message>
        <source>Seen in: {lens}</source>
        <translation>Visto em: {lens}</translation>
    </message>
    <message>
        <source>All who were entered in the last twelve months, also those archived since.</source>
        <translation>Todos os registados nos últimos doze meses, também os que entretanto foram arquivados.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Clientes novos</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidade</translation>
    </message>
    <message numerus="yes">
        <source>What the %Ln active customer(s) answered last.</source>
        <translation>
            <numerusform>O que %Ln cliente ativo respondeu por último.</numerusform>
            <numerusform>O que os %Ln clientes ativos responderam por último.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Known of</source>
        <translation>Sabe-se de</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Num total de</translation>
    </message>
    <message numerus="yes">
        <source>Of how many of the %Ln active customer(s) it is known.</source>
        <translation>
            <numerusform>De quantos se sabe, entre %Ln cliente ativo.</numerusform>
            <numerusform>De quantos se sabe, entre os %Ln clientes ativos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Não perguntado</translation>
    </message>
    <message>
        <source>fewer than {number}</source>
        <translation>menos de {number}</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s)</source>
        <translation>
            <numerusform>%Ln cliente novo</numerusform>
            <numerusform>%Ln clientes novos</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>não revelado</translation>
    </message>
    <message>
        <source>not told, because a few customers would stand out</source>
        <translation>não revelado, porque daria a conhecer uns poucos clientes</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Encontrar um cliente</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Bom dia, {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Boa tarde, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Boa noite, {name}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>What needs doing: {what}</source>
        <translation>Há para fazer: {what}</translation>
    </message>
    <message>
        <source>What needs doing today</source>
        <translation>O que há para fazer hoje</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln put off</source>
        <translation>
            <numerusform>Mostrar %Ln adiado</numerusform>
            <numerusform>Mostrar %Ln adiados</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no customers yet. Begin in one of these ways:</source>
        <translation>Ainda não há clientes. Comece por um destes caminhos:</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>A procurar…</translation>
    </message>
    <message>
        <source>Nothing else today: the rest is put off until tomorrow.</source>
        <translation>Hoje mais nada: o resto fica para amanhã.</translation>
    </message>
    <message>
        <source>Nothing needs doing. Have a good day!</source>
        <translation>Não há nada a fazer. Tenha um bom dia!</translation>
    </message>
    <message>
        <source>There are no charts in this view, because it is not for all customers. Choose another view in the place of the customers.</source>
        <translation>Nesta vista não há gráficos, porque não é para todos os clientes. Escolha outra vista na página dos clientes.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Hide this until tomorrow</source>
        <translation>Ocultar isto até amanhã</translation>
    </message>
    <message>
        <source>Something could not be looked up. {reason}</source>
        <translation>Não foi possível consultar algo. {reason}</translation>
    </message>
    <message>
        <source>Something could not be looked up because of a mistake in the program.</source>
        <translation>Não foi possível consultar algo por causa de um erro do programa.</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>Comunicar o erro</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Fazer cópia</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The log is not the one that was noted: somebody has to decide what to do</source>
        <translation>O registo não é o que foi anotado: alguém tem de decidir o que fazer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusual thing(s) in the log that nobody has looked at</source>
        <translation>
            <numerusform>%Ln ocorrência invulgar no registo que ninguém viu</numerusform>
            <numerusform>%Ln ocorrências invulgares no registo que ninguém viu</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir o registo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s) you typed into and did not save</source>
        <translation>
            <numerusform>%Ln formulário em que escreveu e não guardou</numerusform>
            <numerusform>%Ln formulários em que escreveu e não guardou</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>There is no backup of your customers yet</source>
        <translation>Ainda não há nenhuma cópia de segurança dos seus clientes</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %Ln day(s) old</source>
        <translation>
            <numerusform>A última cópia de segurança tem %Ln dia</numerusform>
            <numerusform>A última cópia de segurança tem %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) may be the same person</source>
        <translation>
            <numerusform>%Ln par talvez seja a mesma pessoa</numerusform>
            <numerusform>%Ln pares talvez sejam a mesma pessoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s) were not looked through for duplicates</source>
        <translation>
            <numerusform>Falta ver se %Ln cliente novo está em duplicado</numerusform>
            <numerusform>Falta ver se %Ln clientes novos estão em duplicado</numerusform>
        </translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Procurar duplicados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the import of {day} were refused</source>
        <translation>
            <numerusform>Foi recusada %Ln linha da importação de {day}</numerusform>
            <numerusform>Foram recusadas %Ln linhas da importação de {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the import</source>
        <translation>Ver a importação</translation>
    </message>
    <message>
        <source>It is time to look over who may do what</source>
        <translation>Está na altura de rever quem pode fazer o quê</translation>
    </message>
    <message>
        <source>Open the team</source>
        <translation>Abrir a equipa</translation>
    </message>
    <message>
        <source>No seal of the log was printed for three months</source>
        <translation>Há três meses que não se imprime um selo do registo</translation>
    </message>
    <message>
        <source>Print a seal</source>
        <translation>Imprimir um selo</translation>
    </message>
    <message numerus="yes">
        <source>A consent of %Ln customer(s) has ended</source>
        <translation>
            <numerusform>Acabou um consentimento de %Ln cliente</numerusform>
            <numerusform>Acabou um consentimento de %Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A consent of %Ln customer(s) ends within {days} days</source>
        <translation>
            <numerusform>Um consentimento de %Ln cliente acaba nos próximos {days} dias</numerusform>
            <numerusform>Um consentimento de %Ln clientes acaba nos próximos {days} dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a phone that is no full number</source>
        <translation>
            <numerusform>%Ln cliente tem um telefone que não é um número completo</numerusform>
            <numerusform>%Ln clientes têm um telefone que não é um número completo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have no phone and no e-mail</source>
        <translation>
            <numerusform>%Ln cliente não tem telefone nem e-mail</numerusform>
            <numerusform>%Ln clientes não têm telefone nem e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have only half a name</source>
        <translation>
            <numerusform>%Ln cliente só tem meio nome</numerusform>
            <numerusform>%Ln clientes só têm meio nome</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Save the rows left out as a workbook …</source>
        <translation>Guardar as linhas omitidas como livro…</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>Mostrar os clientes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Nothing of this file would be taken. Go back to decide otherwise, or close.</source>
        <translation>Nada deste ficheiro seria aproveitado. Volte atrás para decidir de outra forma, ou feche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s)</source>
        <translation>
            <numerusform>%Ln cliente novo</numerusform>
            <numerusform>%Ln clientes novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes to %Ln customer(s)</source>
        <translation>
            <numerusform>alterações em %Ln cliente</numerusform>
            <numerusform>alterações em %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is written at once. If you stop it or something fails, nothing is written.</source>
        <translation>Tudo é escrito de uma vez. Se parar ou algo falhar, nada é escrito.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) entered</source>
        <translation>
            <numerusform>%Ln cliente registado</numerusform>
            <numerusform>%Ln clientes registados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln alterado</numerusform>
            <numerusform>%Ln alterados</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is done: {entered}, {altered}.</source>
        <translation>A importação terminou: {entered}, {altered}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out. Save them as a workbook: each has its reason beside it, and the workbook can be mended and imported.</source>
        <translation>
            <numerusform>Foi omitida %Ln linha. Guarde-a como livro: tem o motivo ao lado, e o livro pode ser corrigido e importado.</numerusform>
            <numerusform>Foram omitidas %Ln linhas. Guarde-as como livro: cada uma tem o motivo ao lado, e o livro pode ser corrigido e importado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row of the file was taken.</source>
        <translation>Todas as linhas do ficheiro foram aproveitadas.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written; you can begin again.</source>
        <translation>Parado. Nada foi escrito; pode começar de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved in {name}.</source>
        <translation>
            <numerusform>%Ln linha guardada em {name}.</numerusform>
            <numerusform>%Ln linhas guardadas em {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) entered</source>
        <translation>
            <numerusform>cliente registado</numerusform>
            <numerusform>clientes registados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) will be entered</source>
        <translation>
            <numerusform>cliente será registado</numerusform>
            <numerusform>clientes serão registados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) changed</source>
        <translation>
            <numerusform>cliente alterado</numerusform>
            <numerusform>clientes alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) will be changed</source>
        <translation>
            <numerusform>cliente será alterado</numerusform>
            <numerusform>clientes serão alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) that say nothing new</source>
        <translation>
            <numerusform>linha que não diz nada de novo</numerusform>
            <numerusform>linhas que não dizem nada de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Coluna {letter}</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazia</translation>
    </message>
    <message>
        <source>Where {column} goes</source>
        <translation>Para onde vai {column}</translation>
    </message>
    <message>
        <source>{column} goes there too, and only one of them can be taken.</source>
        <translation>{column} vai também para aí, e só se pode tomar uma das duas.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Coluna do ficheiro</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Vai para</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>The columns of the file</source>
        <translation>As colunas do ficheiro</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>As colunas</translation>
    </message>
    <message>
        <source>Choose in which order the dates are written.</source>
        <translation>Escolha por que ordem estão escritas as datas.</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Omitir esta linha</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Registar</translation>
    </message>
    <message>
        <source>Make the changes</source>
        <translation>Fazer as alterações</translation>
    </message>
    <message>
        <source>Name and numbers</source>
        <translation>Nome e números</translation>
    </message>
    <message>
        <source>Phones and e-mails</source>
        <translation>Telefones e e-mails</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>More about the customer</source>
        <translation>Mais sobre o cliente</translation>
    </message>
    <message>
        <source>What the customer said no to</source>
        <translation>A que disse não o cliente</translation>
    </message>
    <message>
        <source>Several of a kind, numbered</source>
        <translation>Vários do mesmo tipo, numerados</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>Omitir esta coluna</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>As datas estão escritas</translation>
    </message>
    <message>
        <source>Country of phones and postcodes</source>
        <translation>País dos telefones e códigos postais</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Língua dos textos</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Sinal decimal</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>As linhas são</translation>
    </message>
    <message>
        <source>As each number shows</source>
        <translation>Conforme cada número</translation>
    </message>
    <message>
        <source>Comma: {example}</source>
        <translation>Vírgula: {example}</translation>
    </message>
    <message>
        <source>Point: {example}</source>
        <translation>Ponto: {example}</translation>
    </message>
    <message>
        <source>Day, month, year: {example}</source>
        <translation>Dia, mês, ano: {example}</translation>
    </message>
    <message>
        <source>Month, day, year: {example}</source>
        <translation>Mês, dia, ano: {example}</translation>
    </message>
    <message>
        <source>Year, month, day: {example}</source>
        <translation>Ano, mês, dia: {example}</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>Escolher outro ficheiro…</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Sem títulos</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O ficheiro</translation>
    </message>
    <message>
        <source>Check that the rows below are the customers, with their headings on top.</source>
        <translation>Verifique se as linhas abaixo são os clientes, com os títulos por cima.</translation>
    </message>
    <message>
        <source>The file has not been read.</source>
        <translation>O ficheiro não foi lido.</translation>
    </message>
    <message>
        <source>There are no rows here. Choose another sheet, heading row or file.</source>
        <translation>Não há linhas aqui. Escolha outra folha, outra linha de títulos ou outro ficheiro.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>A ler…</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Não foi possível ler.</translation>
    </message>
    <message>
        <source>{sheet} (hidden sheet)</source>
        <translation>{sheet} (folha oculta)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Folha</translation>
    </message>
    <message>
        <source>Details …</source>
        <translation>Detalhes…</translation>
    </message>
    <message>
        <source>An import</source>
        <translation>Uma importação</translation>
    </message>
    <message>
        <source>How its columns were understood</source>
        <translation>Como foram entendidas as suas colunas</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Soma de verificação (SHA-256)</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimentos</translation>
    </message>
    <message>
        <source>{purpose}: {how}; {evidence}</source>
        <translation>{purpose}: {how}; {evidence}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>No registo</translation>
    </message>
    <message>
        <source>new: {count}</source>
        <translation>novos: {count}</translation>
    </message>
    <message>
        <source>changed: {count}</source>
        <translation>alterados: {count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <translation>sem alterações: {count}</translation>
    </message>
    <message>
        <source>looked alike: {count}</source>
        <translation>possíveis duplicados: {count}</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>recusados: {count}</translation>
    </message>
    <message>
        <source>left out: {count}</source>
        <translation>omitidos: {count}</translation>
    </message>
    <message>
        <source>{way}. Found by: {match}</source>
        <translation>{way}. Encontrados por: {match}</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Entrada {number}</translation>
    </message>
    <message>
        <source>Undone with entry {number}</source>
        <translation>Desfeita com a entrada {number}</translation>
    </message>
    <message>
        <source>The log does not reach back to this import any more, so it cannot be undone.</source>
        <translation>O registo já não chega até esta importação, por isso não pode ser desfeita.</translation>
    </message>
    <message>
        <source>It can be undone as long as the log keeps what it changed: at least a year, and for ever unless cut.</source>
        <translation>Pode ser desfeita enquanto o registo guardar o que ela alterou: pelo menos um ano, e para sempre se não for cortado.</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>Título no ficheiro</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Entendida como</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Coluna {number}</translation>
    </message>
    <message numerus="yes">
        <source>Take back: what was decided about %Ln row(s)</source>
        <translation>
            <numerusform>Desfazer: o que se decidiu sobre %Ln linha</numerusform>
            <numerusform>Desfazer: o que se decidiu sobre %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back: the cell mended in row {line}</source>
        <translation>Desfazer: a célula corrigida na linha {line}</translation>
    </message>
    <message>
        <source>An empty cell means no</source>
        <translation>Uma célula vazia significa não</translation>
    </message>
    <message>
        <source>These words mean both; they are taken for a yes: {words}</source>
        <translation>Estas palavras significam as duas coisas; tomam-se como sim: {words}</translation>
    </message>
    <message>
        <source>Told row by row, because they mean neither: {words}</source>
        <translation>Indicadas linha a linha, porque não significam nem sim nem não: {words}</translation>
    </message>
    <message>
        <source>Words that mean yes</source>
        <translation>Palavras que significam sim</translation>
    </message>
    <message>
        <source>Words that mean no</source>
        <translation>Palavras que significam não</translation>
    </message>
    <message>
        <source>Words that mean yes in {column}</source>
        <translation>Palavras que significam sim em {column}</translation>
    </message>
    <message>
        <source>Words that mean no in {column}</source>
        <translation>Palavras que significam não em {column}</translation>
    </message>
    <message>
        <source>An empty cell means no in {column}</source>
        <translation>Uma célula vazia significa não em {column}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln linha omitida</numerusform>
            <numerusform>%Ln linhas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {what}.</source>
        <translation>{file}: {what}.</translation>
    </message>
    <message>
        <source>The import was done, and has been undone.</source>
        <translation>A importação foi feita e foi desfeita.</translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out because they look like somebody, and nobody decided</source>
        <translation>
            <numerusform>linha omitida porque se parece com alguém, e ninguém decidiu</numerusform>
            <numerusform>linhas omitidas porque se parecem com alguém, e ninguém decidiu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out because they cannot be taken</source>
        <translation>
            <numerusform>linha omitida porque não pode ser aproveitada</numerusform>
            <numerusform>linhas omitidas porque não podem ser aproveitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out because you said so</source>
        <translation>
            <numerusform>linha omitida por decisão sua</numerusform>
            <numerusform>linhas omitidas por decisão sua</numerusform>
        </translation>
    </message>
    <message>
        <source>Written after {column}.</source>
        <translation>Escreve-se a seguir a {column}.</translation>
    </message>
    <message>
        <source>Correct what is not right. The Delete key leaves a column out.</source>
        <translation>Corrija o que não estiver certo. A tecla Delete omite uma coluna.</translation>
    </message>
    <message>
        <source>Next one to decide</source>
        <translation>Seguinte por decidir</translation>
    </message>
    <message>
        <source>Who is this? As long as you do not decide, the row is left out.</source>
        <translation>Quem é? Enquanto não decidir, a linha é omitida.</translation>
    </message>
    <message numerus="yes">
        <source>Decide all %Ln row(s) like this the same way</source>
        <translation>
            <numerusform>Decidir o mesmo para %Ln linha assim</numerusform>
            <numerusform>Decidir o mesmo para as %Ln linhas assim</numerusform>
        </translation>
    </message>
    <message>
        <source>They want to be a customer again: add them</source>
        <translation>Quer voltar a ser cliente: registar</translation>
    </message>
    <message>
        <source>Another person: add as a new customer</source>
        <translation>Outra pessoa: registar como novo cliente</translation>
    </message>
    <message>
        <source>The same: update with what this row says</source>
        <translation>É o mesmo: atualizar com o que diz esta linha</translation>
    </message>
    <message>
        <source>Every row gets</source>
        <translation>Todas as linhas recebem</translation>
    </message>
    <message>
        <source>Choose the language for every row from the list.</source>
        <translation>Escolha na lista a língua de todas as linhas.</translation>
    </message>
    <message>
        <source>On a form on the web</source>
        <translation>Num formulário na Web</translation>
    </message>
    <message>
        <source>For example: paper forms in the blue folder</source>
        <translation>Por exemplo: formulários em papel, na pasta azul</translation>
    </message>
    <message>
        <source>Show this entry in the log</source>
        <translation>Mostrar esta entrada no registo</translation>
    </message>
    <message>
        <source>Choose the column that says who people are: their names or companies, or else an e-mail, phone or number of customers you have.</source>
        <translation>Escolha a coluna que diz quem são as pessoas: o nome ou a empresa, ou então um e-mail, um telefone ou um número de clientes que já tem.</translation>
    </message>
    <message>
        <source>Nobody in this file wants advertising</source>
        <translation>Ninguém neste ficheiro quer publicidade</translation>
    </message>
    <message>
        <source>Only where the row itself says nothing. Customers you already have keep what they have; tags are added to all, and a no to advertising counts for all.</source>
        <translation>Só onde a própria linha não diz nada. Os clientes que já tem mantêm o que têm; as etiquetas são acrescentadas a todos, e um não à publicidade vale para todos.</translation>
    </message>
    <message>
        <source>Say where the proof of the consents lies, or leave the column out.</source>
        <translation>Indique onde está a prova dos consentimentos, ou omita a coluna.</translation>
    </message>
    <message>
        <source>Correct the day of the consents.</source>
        <translation>Corrija o dia dos consentimentos.</translation>
    </message>
    <message>
        <source>The day of the consents is still to come.</source>
        <translation>O dia dos consentimentos ainda não chegou.</translation>
    </message>
    <message>
        <source>How they agreed</source>
        <translation>Como aceitaram</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Em que dia</translation>
    </message>
    <message>
        <source>For rows without a day of their own.</source>
        <translation>Para as linhas que não têm o seu próprio dia.</translation>
    </message>
    <message>
        <source>Where the proof lies</source>
        <translation>Onde está a prova</translation>
    </message>
    <message>
        <source>How they agreed: {column}</source>
        <translation>Como aceitaram: {column}</translation>
    </message>
    <message>
        <source>On which day they agreed: {column}</source>
        <translation>Em que dia aceitaram: {column}</translation>
    </message>
    <message>
        <source>Where the proof lies: {column}</source>
        <translation>Onde está a prova: {column}</translation>
    </message>
    <message>
        <source>What the customer agreed to</source>
        <translation>O que aceitou o cliente</translation>
    </message>
    <message>
        <source>Agreed to: {purpose}</source>
        <translation>Aceitou: {purpose}</translation>
    </message>
    <message>
        <source>In the file: {cell}</source>
        <translation>No ficheiro: {cell}</translation>
    </message>
    <message>
        <source>The cells of this row in the file</source>
        <translation>As células desta linha no ficheiro</translation>
    </message>
    <message>
        <source>Type the password …</source>
        <translation>Escrever a senha…</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>Linha dos títulos</translation>
    </message>
    <message>
        <source>Kind of letters</source>
        <translation>Codificação do texto</translation>
    </message>
    <message>
        <source>What was noticed while reading</source>
        <translation>O que se notou ao ler</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Livro do Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Old Excel workbook (.xls)</source>
        <translation>Livro do Excel antigo (.xls)</translation>
    </message>
    <message>
        <source>Binary Excel workbook (.xlsb)</source>
        <translation>Livro binário do Excel (.xlsb)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (.ods)</source>
        <translation>Folha de cálculo OpenDocument (.ods)</translation>
    </message>
    <message>
        <source>Table of a web page</source>
        <translation>Tabela de uma página Web</translation>
    </message>
    <message>
        <source>XML spreadsheet of 2003</source>
        <translation>Folha de cálculo XML de 2003</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Ficheiro de texto</translation>
    </message>
    <message>
        <source>Contact cards (vCard)</source>
        <translation>Cartões de contacto (vCard)</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separado por vírgulas</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>separado por pontos e vírgulas</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>separado por tabulações</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>separado por barras verticais</translation>
    </message>
    <message>
        <source>one column</source>
        <translation>uma coluna</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europa ocidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Grego (Windows-1253)</translation>
    </message>
    <message>
        <source>Greek (ISO 8859-7)</source>
        <translation>Grego (ISO 8859-7)</translation>
    </message>
    <message>
        <source>Persian and Arabic (Windows-1256)</source>
        <translation>Persa e árabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Europa ocidental (DOS 850)</translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <translation>Europa ocidental (Mac antigo)</translation>
    </message>
    <message>
        <source>separated by {sign}</source>
        <translation>separado por {sign}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of data</source>
        <translation>
            <numerusform>%Ln linha de dados</numerusform>
            <numerusform>%Ln linhas de dados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln coluna</numerusform>
            <numerusform>%Ln colunas</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty workbook …</source>
        <translation>Livro vazio…</translation>
    </message>
    <message>
        <source>From Excel, LibreOffice, a text file or contact cards (.xlsx, .xls, .ods, .csv, .vcf …). Choose the file, or drop it onto this page. Whoever has no list yet fills in an empty workbook.</source>
        <translation>Do Excel, do LibreOffice, de um ficheiro de texto ou de cartões de contacto (.xlsx, .xls, .ods, .csv, .vcf…). Escolha o ficheiro, ou arraste-o para esta página. Quem ainda não tem uma lista preenche um livro vazio.</translation>
    </message>
    <message>
        <source>Empty workbook to fill in</source>
        <translation>Livro vazio para preencher</translation>
    </message>
    <message>
        <source>Language of the headings</source>
        <translation>Língua dos títulos</translation>
    </message>
    <message>
        <source>That of whoever fills it in. An import understands all five.</source>
        <translation>A de quem o preenche. Uma importação entende as cinco.</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>Guardar o livro</translation>
    </message>
    <message>
        <source>It holds nothing of your customers.</source>
        <translation>Não contém nada dos seus clientes.</translation>
    </message>
    <message>
        <source>For lists on paper, or for somebody who types customers in elsewhere. It has a heading for each field, lists to choose from, two examples that stay out by themselves, and a sheet that says how to fill it in.</source>
        <translation>Para listas em papel, ou para alguém que escreve clientes noutro lugar. Tem um título para cada campo, listas para escolher, dois exemplos que são omitidos automaticamente e uma folha que diz como o preencher.</translation>
    </message>
    <message>
        <source>The empty workbook is in {name}.</source>
        <translation>O livro vazio está em {name}.</translation>
    </message>
    <message>
        <source>When it is filled in, choose it under “Bring customers in”.</source>
        <translation>Quando estiver preenchido, escolha-o em «Importar clientes».</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um ficheiro</translation>
    </message>
    <message>
        <source>{file} left out</source>
        <translation>{file} omitidas</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>Guardar as linhas omitidas</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Livro (*.xlsx)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Undo this import …</source>
        <translation>Desfazer esta importação…</translation>
    </message>
    <message>
        <source>Do this import again …</source>
        <translation>Refazer esta importação…</translation>
    </message>
    <message>
        <source>{file} (undone)</source>
        <translation>{file} (desfeita)</translation>
    </message>
    <message>
        <source>Spreadsheets, text files and contact cards ({patterns})</source>
        <translation>Folhas de cálculo, ficheiros de texto e cartões de contacto ({patterns})</translation>
    </message>
    <message>
        <source>Look at it afresh</source>
        <translation>Ver de novo</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Memorizar</translation>
    </message>
    <message>
        <source>Keep this as …</source>
        <translation>Guardar isto como…</translation>
    </message>
    <message>
        <source>Understand the file as</source>
        <translation>Entender o ficheiro como</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Keep what the columns mean</source>
        <translation>Guardar o que significam as colunas</translation>
    </message>
    <message>
        <source>For example the program it comes from. The same name is replaced.</source>
        <translation>Por exemplo, o programa de onde vem. Um nome igual é substituído.</translation>
    </message>
    <message>
        <source>Forget what was kept as “{name}”?</source>
        <translation>Esquecer o que foi guardado como «{name}»?</translation>
    </message>
    <message>
        <source>Left out: {columns}.</source>
        <translation>Omitidas: {columns}.</translation>
    </message>
    <message>
        <source>Every column has its place.</source>
        <translation>Cada coluna tem o seu lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) a second</source>
        <translation>
            <numerusform>%Ln linha por segundo</numerusform>
            <numerusform>%Ln linhas por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>falta cerca de %Ln segundo</numerusform>
            <numerusform>faltam cerca de %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>falta cerca de %Ln minuto</numerusform>
            <numerusform>faltam cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is protected</source>
        <translation>Este ficheiro está protegido</translation>
    </message>
    <message>
        <source>Type the password of {file} to read it. Neither the password nor an unprotected copy is kept.</source>
        <translation>Escreva a senha de {file} para o ler. Não se guarda nem a senha nem uma cópia desprotegida.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Senha do ficheiro</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Ler o ficheiro</translation>
    </message>
    <message>
        <source>This was not its password. Look at Caps Lock and at the keyboard.</source>
        <translation>Essa não era a senha do ficheiro. Verifique o Caps Lock e o teclado.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>What would become of each row</source>
        <translation>O que aconteceria a cada linha</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>The preview</source>
        <translation>A pré-visualização</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing has been written yet.</source>
        <translation>Isto é o que aconteceria. Ainda nada foi escrito.</translation>
    </message>
    <message>
        <source>The rows have not been checked since your last change.</source>
        <translation>As linhas não foram verificadas desde a sua última alteração.</translation>
    </message>
    <message>
        <source>Row {line} is now: {verdict}.</source>
        <translation>Linha {line}, agora: {verdict}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) no longer fit and have to be made again.</source>
        <translation>
            <numerusform>%Ln decisão já não se aplica e tem de ser tomada de novo.</numerusform>
            <numerusform>%Ln decisões já não se aplicam e têm de ser tomadas de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nada para desfazer</translation>
    </message>
    <message>
        <source>Consents in this row</source>
        <translation>Consentimentos desta linha</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estava</translation>
    </message>
    <message>
        <source>Takes back all that was mended in this row</source>
        <translation>Desfaz tudo o que foi corrigido nesta linha</translation>
    </message>
    <message>
        <source>Double click a cell, or press F2, to mend it here.</source>
        <translation>Faça duplo clique numa célula, ou prima F2, para a corrigir aqui.</translation>
    </message>
    <message>
        <source>Somebody with the same data asked to be erased. Add them only if they want to come back.</source>
        <translation>Alguém com os mesmos dados pediu para ser apagado. Registe-o só se quiser voltar.</translation>
    </message>
    <message>
        <source>Looks like {name}, customer {number}: {why}.</source>
        <translation>Parece-se com {name}, cliente {number}: {why}.</translation>
    </message>
    <message>
        <source>You have them already as customer {number}, and only add new ones.</source>
        <translation>Já o tem como cliente {number}, e só acrescenta novos clientes.</translation>
    </message>
    <message>
        <source>Not among your customers. You only update, so nobody new is entered.</source>
        <translation>Não está entre os seus clientes. Só está a atualizar, por isso ninguém é registado.</translation>
    </message>
    <message>
        <source>{purpose}: {outcome}</source>
        <translation>{purpose}: {outcome}</translation>
    </message>
    <message>
        <source>{purpose}, {day}: {outcome}</source>
        <translation>{purpose}, {day}: {outcome}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>{word} {count}</source>
        <translation>{word} {count}</translation>
    </message>
    <message>
        <source>Filter of the rows</source>
        <translation>Filtro das linhas</translation>
    </message>
    <message>
        <source>All about this row</source>
        <translation>Tudo sobre esta linha</translation>
    </message>
    <message>
        <source>Choose a row to see all about it.</source>
        <translation>Escolha uma linha para ver tudo sobre ela.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>Row {line} of the file</source>
        <translation>Linha {line} do ficheiro</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Row {line}</source>
        <translation>Linha {line}</translation>
    </message>
    <message>
        <source>Customer {number}</source>
        <translation>Cliente {number}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>Esta linha</translation>
    </message>
    <message>
        <source>How it is understood</source>
        <translation>Como é entendida</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Como está no ficheiro</translation>
    </message>
    <message>
        <source>Said no to</source>
        <translation>Disse não a</translation>
    </message>
    <message>
        <source>All of this is known of customer {number} already.</source>
        <translation>Tudo isto já se sabe do cliente {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) to check</source>
        <translation>
            <numerusform>%Ln valor por verificar</numerusform>
            <numerusform>%Ln valores por verificar</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like row {line} of this file: {why}.</source>
        <translation>Parece-se com a linha {line} deste ficheiro: {why}.</translation>
    </message>
    <message>
        <source>{column}: {reason}</source>
        <translation>{column}: {reason}</translation>
    </message>
    <message>
        <source>sealed value</source>
        <translation>valor selado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more change(s)</source>
        <translation>
            <numerusform>mais %Ln alteração</numerusform>
            <numerusform>mais %Ln alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: + {value}</source>
        <translation>{field}: + {value}</translation>
    </message>
    <message>
        <source>{field}: {before} {arrow} {after}</source>
        <translation>{field}: {before} {arrow} {after}</translation>
    </message>
    <message>
        <source>{value} ({label})</source>
        <translation>{value} ({label})</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>As primeiras linhas do ficheiro</translation>
    </message>
    <message>
        <source>Add and update</source>
        <translation>Acrescentar e atualizar</translation>
    </message>
    <message>
        <source>Add new ones only</source>
        <translation>Acrescentar só os novos</translation>
    </message>
    <message>
        <source>Update only</source>
        <translation>Só atualizar</translation>
    </message>
    <message>
        <source>Only fill blanks</source>
        <translation>Só preencher o que está vazio</translation>
    </message>
    <message>
        <source>New customers are entered; those you already have get what the file says.</source>
        <translation>Os novos clientes são registados; os que já tem recebem o que diz o ficheiro.</translation>
    </message>
    <message>
        <source>New customers are entered; those you already have stay as they are.</source>
        <translation>Os novos clientes são registados; os que já tem ficam como estão.</translation>
    </message>
    <message>
        <source>Customers you already have get what the file says; nobody is entered.</source>
        <translation>Os clientes que já tem recebem o que diz o ficheiro; ninguém é registado.</translation>
    </message>
    <message>
        <source>New customers are entered; of those you already have, only what is empty is filled in.</source>
        <translation>Os novos clientes são registados; dos que já tem, só se preenche o que está vazio.</translation>
    </message>
    <message>
        <source>Whoever the file says opted out is opted out in any case.</source>
        <translation>As exclusões que o ficheiro indica são anotadas em qualquer caso.</translation>
    </message>
    <message>
        <source>All that is known</source>
        <translation>Tudo o que se sabe</translation>
    </message>
    <message>
        <source>Customer number alone</source>
        <translation>Só o número de cliente</translation>
    </message>
    <message>
        <source>E-mail alone</source>
        <translation>Só o e-mail</translation>
    </message>
    <message>
        <source>Phone alone</source>
        <translation>Só o telefone</translation>
    </message>
    <message>
        <source>Tax number alone</source>
        <translation>Só o número fiscal</translation>
    </message>
    <message>
        <source>Name and birthday</source>
        <translation>Nome e data de nascimento</translation>
    </message>
    <message>
        <source>What should happen with customers you already have?</source>
        <translation>O que se faz com os clientes que já tem?</translation>
    </message>
    <message>
        <source>By what are they found?</source>
        <translation>Por que dados são encontrados?</translation>
    </message>
    <message>
        <source>{meaning} {always}</source>
        <translation>{meaning} {always}</translation>
    </message>
    <message>
        <source>Saving the rows left out</source>
        <translation>A guardar as linhas omitidas</translation>
    </message>
    <message>
        <source>Leave the import?</source>
        <translation>Sair da importação?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Nothing has been written. What you chose here is lost.</source>
        <translation>Nada foi escrito. Perde-se o que escolheu aqui.</translation>
    </message>
    <message>
        <source>The customers are being written. Stop?</source>
        <translation>Os clientes estão a ser escritos. Parar?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>If you stop now, nothing of this file is written.</source>
        <translation>Se parar agora, nada deste ficheiro é escrito.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>A ler o ficheiro</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>A ver as colunas</translation>
    </message>
    <message>
        <source>Checking the rows and comparing them with your customers</source>
        <translation>A verificar as linhas e a compará-las com os seus clientes</translation>
    </message>
    <message>
        <source>Writing the customers</source>
        <translation>A escrever os clientes</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Parado. Nada foi escrito.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Passo {step} de {steps}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Importar agora</translation>
    </message>
    <message>
        <source>Bring customers in</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Escolher um ficheiro…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Importações até agora</translation>
    </message>
    <message>
        <source>No import yet</source>
        <translation>Ainda não há importações</translation>
    </message>
    <message>
        <source>Choose a spreadsheet or text file with customers, or drop it here. You see what would happen to each row before anything is written.</source>
        <translation>Escolha uma folha de cálculo ou um ficheiro de texto com clientes, ou arraste-o para aqui. Vê o que aconteceria a cada linha antes de se escrever seja o que for.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Looked alike</source>
        <translation>Duplicado?</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Looks alike</source>
        <translation>Duplicado?</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>If the data of persons were lost, altered or seen by somebody: tell {authority} by {when}, within 72 hours (GDPR, Art. 33), and the persons without delay if the risk for them is high (Art. 34).</source>
        <translation>Se dados de pessoas foram perdidos, alterados ou vistos por alguém: avise a {authority} até {when}, no prazo de 72 horas (RGPD, art. 33.º), e as pessoas afetadas sem demora se o risco para elas for elevado (art. 34.º).</translation>
    </message>
    <message>
        <source>If the data of persons were lost, altered or seen by somebody: tell {authority} by {when}, within 72 hours (UK GDPR, Art. 33), and the persons without delay if the risk for them is high (Art. 34).</source>
        <translation>Se dados de pessoas foram perdidos, alterados ou vistos por alguém: avise a {authority} até {when}, no prazo de 72 horas (RGPD do Reino Unido, art. 33.º), e as pessoas afetadas sem demora se o risco para elas for elevado (art. 34.º).</translation>
    </message>
    <message>
        <source>If the data of persons were lost, altered or seen by somebody: tell {authority} and the persons by the end of {when}, within 3 working days (LGPD, Art. 48; Resolution CD/ANPD 15/2024, Arts. 6 and 9).</source>
        <translation>Se dados de pessoas foram perdidos, alterados ou vistos por alguém: avise a {authority} e as pessoas afetadas até ao fim de {when}, no prazo de 3 dias úteis (LGPD, art. 48; Resolução CD/ANPD 15/2024, arts. 6.º e 9.º).</translation>
    </message>
    <message>
        <source>If the data of persons were lost, altered or seen by somebody, an authority or the persons may have to be told soon. Ask somebody who knows the law of your country today.</source>
        <translation>Se dados de pessoas foram perdidos, alterados ou vistos por alguém, pode ser preciso avisar em breve uma autoridade ou as pessoas afetadas. Pergunte ainda hoje a alguém que conheça a lei do seu país.</translation>
    </message>
    <message>
        <source>It was us: an old copy was put back on purpose</source>
        <translation>Foi feito por nós: uma cópia antiga foi posta de volta de propósito</translation>
    </message>
    <message>
        <source>Accept the log as it is; what is missing is lost</source>
        <translation>Aceitar o registo tal como está; o que falta perde-se</translation>
    </message>
    <message>
        <source>Keep the vault read-only for now</source>
        <translation>Deixar o cofre só para leitura por agora</translation>
    </message>
    <message>
        <source>The file anchors.log beside the database</source>
        <translation>O ficheiro anchors.log junto à base de dados</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Uma cópia de segurança</translation>
    </message>
    <message>
        <source>The keyring of this PC</source>
        <translation>O porta-chaves do sistema deste PC</translation>
    </message>
    <message>
        <source>A printed seal</source>
        <translation>Um selo impresso</translation>
    </message>
    <message>
        <source>The chain of the log itself</source>
        <translation>A cadeia do próprio registo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Decided. The vault can be changed again.</source>
        <translation>Decidido. O cofre já pode voltar a ser alterado.</translation>
    </message>
    <message>
        <source>The log of this vault is not the one that was noted before: entries are missing or were altered. Until somebody has decided what to do, everything can be looked at and nothing is changed.</source>
        <translation>O registo deste cofre não é o que foi anotado antes: faltam entradas ou foram alteradas. Até alguém decidir o que fazer, pode ver-se tudo e nada é alterado.</translation>
    </message>
    <message>
        <source>Tell the owner or the privacy officer now.</source>
        <translation>Avise agora o proprietário ou o responsável de privacidade.</translation>
    </message>
    <message>
        <source>Decide about the log</source>
        <translation>Decidir sobre o registo</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>You know who did it and why. What was entered after that copy is lost.</source>
        <translation>Sabe quem o fez e porquê. O que foi introduzido depois dessa cópia perde-se.</translation>
    </message>
    <message>
        <source>You looked for the newer vault and for a backup, and there is none.</source>
        <translation>Procurou o cofre mais novo e uma cópia de segurança, e não existem.</translation>
    </message>
    <message>
        <source>You are still looking. Nobody can change anything meanwhile.</source>
        <translation>Ainda está a procurar. Entretanto, ninguém pode alterar nada.</translation>
    </message>
    <message>
        <source>What you found out, and why you decide so</source>
        <translation>O que descobriu, e porque decide assim</translation>
    </message>
    <message>
        <source>It is kept with the incident and not in the log.</source>
        <translation>Fica guardado com o incidente e não no registo.</translation>
    </message>
    <message>
        <source>Choose how to go on.</source>
        <translation>Escolha como continuar.</translation>
    </message>
    <message>
        <source>Write a sentence or two.</source>
        <translation>Escreva uma ou duas frases.</translation>
    </message>
    <message numerus="yes">
        <source>Write at most %Ln characters.</source>
        <translation>
            <numerusform>Escreva no máximo %Ln caráter.</numerusform>
            <numerusform>Escreva no máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened to the log</source>
        <translation>O que aconteceu ao registo</translation>
    </message>
    <message>
        <source>Save as a text …</source>
        <translation>Guardar como texto…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>incident.txt</source>
        <translation>incidente.txt</translation>
    </message>
    <message>
        <source>Save as a text</source>
        <translation>Guardar como texto</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textos (*.txt)</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi detetado</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>O que pode significar</translation>
    </message>
    <message>
        <source>Who signed in since, by the present log</source>
        <translation>Quem iniciou sessão desde então, segundo o registo atual</translation>
    </message>
    <message>
        <source>Backups that hold what is missing</source>
        <translation>Cópias de segurança que contêm o que falta</translation>
    </message>
    <message>
        <source>What the law may ask</source>
        <translation>O que a lei pode pedir</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>O que fazer agora</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>O que foi decidido</translation>
    </message>
    <message>
        <source>Incident {number} of {shop}</source>
        <translation>Incidente {number} de {shop}</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ainda por decidir</translation>
    </message>
    <message>
        <source>decided on {when} by {name}</source>
        <translation>decidido em {when} por {name}</translation>
    </message>
    <message>
        <source>Found on {when}: {state}</source>
        <translation>Detetado em {when}: {state}</translation>
    </message>
    <message>
        <source>When it was found on {when}, the log ended with entry {number} of {at}.</source>
        <translation>Quando foi detetado, em {when}, o registo terminava com a entrada {number}, de {at}.</translation>
    </message>
    <message>
        <source>The last that was noted and is still there is entry {number} of {at}.</source>
        <translation>A última que foi anotada e ainda lá está é a entrada {number}, de {at}.</translation>
    </message>
    <message>
        <source>Missing, or not those that were noted: entries {first} to {last}.</source>
        <translation>Faltam, ou não são as que foram anotadas: entradas {first} a {last}.</translation>
    </message>
    <message>
        <source>Nothing was noted from before that: all entries are in doubt.</source>
        <translation>De antes disso nada foi anotado: todas as entradas estão em dúvida.</translation>
    </message>
    <message>
        <source>What was found is not there any more: somebody removed it from the vault.</source>
        <translation>O que foi detetado já não está lá: alguém o removeu do cofre.</translation>
    </message>
    <message>
        <source>Entry {number} of the log was altered, removed or put in another place.</source>
        <translation>A entrada {number} do registo foi alterada, removida ou posta noutro lugar.</translation>
    </message>
    <message>
        <source>{witness} noted entry {number} on {when}. The log does not hold it, or holds another one there.</source>
        <translation>{witness} anotou a entrada {number} em {when}. O registo não a contém, ou contém outra no seu lugar.</translation>
    </message>
    <message>
        <source>An old copy of the vault was put in the place of the newer one, by somebody here or by a program that copies folders; or the disk is damaged; or somebody removed entries with another program.</source>
        <translation>Uma cópia antiga do cofre foi posta no lugar do mais novo, por alguém daqui ou por um programa que copia pastas; ou o disco está danificado; ou alguém removeu entradas com outro programa.</translation>
    </message>
    <message>
        <source>What was entered after the log was last good may be missing: customers, consents, and who looked at what.</source>
        <translation>Pode faltar o que foi introduzido depois da última vez em que o registo estava certo: clientes, consentimentos, e quem consultou o quê.</translation>
    </message>
    <message>
        <source>The disk is damaged, or somebody wrote into the vault with another program than this one.</source>
        <translation>O disco está danificado, ou alguém escreveu no cofre com um programa que não é este.</translation>
    </message>
    <message>
        <source>It is not certain any more who did what, nor who may do what: the log is what says so.</source>
        <translation>Já não é certo quem fez o quê, nem quem pode fazer o quê: é o registo que o diz.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln time(s), last on {when}</source>
        <translation>
            <numerusform>{name}: %Ln vez, a última em {when}</numerusform>
            <numerusform>{name}: %Ln vezes, a última em {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Ninguém.</translation>
    </message>
    <message>
        <source>{name}, made on {when}, holds the log up to entry {number}</source>
        <translation>{name}, feita em {when}, contém o registo até à entrada {number}</translation>
    </message>
    <message>
        <source>None beside the vault. Look for backups on sticks and other disks.</source>
        <translation>Nenhuma junto ao cofre. Procure cópias de segurança em pens USB e noutros discos.</translation>
    </message>
    <message>
        <source>the data protection authority</source>
        <translation>autoridade de proteção de dados</translation>
    </message>
    <message>
        <source>Leave the folder of the vault as it is, and copy it somewhere safe: it is the evidence.</source>
        <translation>Deixe a pasta do cofre como está e copie-a para um lugar seguro: é a prova.</translation>
    </message>
    <message>
        <source>Ask who put a copy back, changed the disk, or works with this folder on another PC.</source>
        <translation>Pergunte quem pôs de volta uma cópia, mudou o disco ou trabalha com esta pasta noutro PC.</translation>
    </message>
    <message>
        <source>Look for the newer vault: on another PC, in the folder of a cloud program, in the bin.</source>
        <translation>Procure o cofre mais novo: noutro PC, na pasta de um programa de nuvem, no lixo.</translation>
    </message>
    <message>
        <source>If a backup holds what is missing, restore it as a vault of its own beside this one, and compare the two.</source>
        <translation>Se uma cópia de segurança contiver o que falta, restaure-a como um cofre à parte, junto a este, e compare os dois.</translation>
    </message>
    <message>
        <source>Write down who had access to this PC and to the folder since the log was last good.</source>
        <translation>Anote quem teve acesso a este PC e à pasta desde a última vez em que o registo estava certo.</translation>
    </message>
    <message>
        <source>Then decide. Until you do, everything can be looked at and nothing is changed.</source>
        <translation>Depois, decida. Até lá, pode ver-se tudo e nada é alterado.</translation>
    </message>
    <message>
        <source>{decision} ({name}, {when})</source>
        <translation>{decision} ({name}, {when})</translation>
    </message>
    <message>
        <source>The vault stays read-only.</source>
        <translation>O cofre continua só para leitura.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Letters of more than one alphabet. Look at the language of the keyboard.</source>
        <translation>Letras de mais de um alfabeto. Veja a língua do teclado.</translation>
    </message>
    <message>
        <source>The keyboard is set to: {language}</source>
        <translation>O teclado está em: {language}</translation>
    </message>
    <message>
        <source>You are typing Latin letters.</source>
        <translation>Está a escrever letras latinas.</translation>
    </message>
    <message>
        <source>You are typing Greek letters.</source>
        <translation>Está a escrever letras gregas.</translation>
    </message>
    <message>
        <source>You are typing Persian or Arabic letters.</source>
        <translation>Está a escrever letras persas ou árabes.</translation>
    </message>
    <message>
        <source>You are typing Cyrillic letters.</source>
        <translation>Está a escrever letras cirílicas.</translation>
    </message>
    <message>
        <source>You are typing letters of another alphabet.</source>
        <translation>Está a escrever letras de outro alfabeto.</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Standard view</source>
        <translation>Vista normal</translation>
    </message>
    <message>
        <source>Personal view</source>
        <translation>Vista pessoal</translation>
    </message>
    <message>
        <source>Anonymised view</source>
        <translation>Vista anonimizada</translation>
    </message>
    <message>
        <source>View for one purpose</source>
        <translation>Vista para uma finalidade</translation>
    </message>
    <message>
        <source>View for somebody else</source>
        <translation>Vista para terceiros</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>an earlier row of this file already stands for this customer</source>
        <translation>uma linha anterior deste ficheiro já corresponde a este cliente</translation>
    </message>
    <message>
        <source>somebody with the same data asked to be erased</source>
        <translation>alguém com os mesmos dados pediu para ser apagado</translation>
    </message>
    <message>
        <source>the same data as in an earlier row of this file</source>
        <translation>os mesmos dados que numa linha anterior deste ficheiro</translation>
    </message>
    <message>
        <source>the same tax number</source>
        <translation>o mesmo número fiscal</translation>
    </message>
    <message>
        <source>nearly the same tax number</source>
        <translation>quase o mesmo número fiscal</translation>
    </message>
    <message>
        <source>but another tax number</source>
        <translation>mas outro número fiscal</translation>
    </message>
    <message>
        <source>the same number elsewhere</source>
        <translation>o mesmo número noutro programa</translation>
    </message>
    <message>
        <source>nearly the same number elsewhere</source>
        <translation>quase o mesmo número noutro programa</translation>
    </message>
    <message>
        <source>the same birthday</source>
        <translation>a mesma data de nascimento</translation>
    </message>
    <message>
        <source>day and month of the birthday swapped</source>
        <translation>dia e mês trocados na data de nascimento</translation>
    </message>
    <message>
        <source>a digit differs in the birthday</source>
        <translation>um algarismo diferente na data de nascimento</translation>
    </message>
    <message>
        <source>but another birthday</source>
        <translation>mas outra data de nascimento</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>o mesmo e-mail</translation>
    </message>
    <message>
        <source>nearly the same e-mail</source>
        <translation>quase o mesmo e-mail</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>o mesmo telefone</translation>
    </message>
    <message>
        <source>a digit differs in the phone</source>
        <translation>um algarismo diferente no telefone</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>o mesmo endereço</translation>
    </message>
    <message>
        <source>nearly the same address</source>
        <translation>quase o mesmo endereço</translation>
    </message>
    <message>
        <source>the same postcode</source>
        <translation>o mesmo código postal</translation>
    </message>
    <message>
        <source>the same city</source>
        <translation>a mesma localidade</translation>
    </message>
    <message>
        <source>the same customer number</source>
        <translation>o mesmo número de cliente</translation>
    </message>
    <message>
        <source>both are like a third one</source>
        <translation>ambos se parecem com um terceiro</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>o mesmo nome completo</translation>
    </message>
    <message>
        <source>the same given name</source>
        <translation>o mesmo nome próprio</translation>
    </message>
    <message>
        <source>the same family name</source>
        <translation>o mesmo nome de família</translation>
    </message>
    <message>
        <source>given and family name swapped</source>
        <translation>nome próprio e de família trocados</translation>
    </message>
    <message>
        <source>nearly the same given name</source>
        <translation>quase o mesmo nome próprio</translation>
    </message>
    <message>
        <source>nearly the same family name</source>
        <translation>quase o mesmo nome de família</translation>
    </message>
    <message>
        <source>a letter differs in the given name</source>
        <translation>uma letra diferente no nome próprio</translation>
    </message>
    <message>
        <source>a letter differs in the family name</source>
        <translation>uma letra diferente no nome de família</translation>
    </message>
    <message>
        <source>one given name is short for the other</source>
        <translation>um nome próprio é a forma curta do outro</translation>
    </message>
    <message>
        <source>the same name in other letters</source>
        <translation>o mesmo nome noutro alfabeto</translation>
    </message>
    <message>
        <source>the initial fits the given name</source>
        <translation>a inicial corresponde ao nome próprio</translation>
    </message>
    <message>
        <source>one has a further name</source>
        <translation>um tem mais um nome</translation>
    </message>
    <message>
        <source>but another given name</source>
        <translation>mas outro nome próprio</translation>
    </message>
    <message>
        <source>but another family name</source>
        <translation>mas outro nome de família</translation>
    </message>
    <message>
        <source>the same company name</source>
        <translation>o mesmo nome de empresa</translation>
    </message>
    <message>
        <source>nearly the same company name</source>
        <translation>quase o mesmo nome de empresa</translation>
    </message>
    <message>
        <source>but another company name</source>
        <translation>mas outro nome de empresa</translation>
    </message>
</context>
<context>
    <name>ListViews</name>
    <message>
        <source>Keep as a new view …</source>
        <translation>Guardar como vista nova…</translation>
    </message>
    <message>
        <source>As at the beginning</source>
        <translation>Como no início</translation>
    </message>
    <message>
        <source>View: {view}</source>
        <translation>Vista: {view}</translation>
    </message>
    <message>
        <source>Consents and quality</source>
        <translation>Consentimentos e qualidade</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>{view} (changed)</source>
        <translation>{view} (alterada)</translation>
    </message>
    <message>
        <source>This view goes without what you do not see now: {names}</source>
        <translation>Esta vista fica sem o que agora não vê: {names}</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Guardar as alterações</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Mudar o nome…</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>Partilhar com todos</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Keep as a new view</source>
        <translation>Guardar como vista nova</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Mudar o nome da vista</translation>
    </message>
    <message>
        <source>Everybody has this view now.</source>
        <translation>Agora todos têm esta vista.</translation>
    </message>
    <message>
        <source>Delete the view “{name}”?</source>
        <translation>Eliminar a vista «{name}»?</translation>
    </message>
    <message>
        <source>Delete the view “{name}” for everybody?</source>
        <translation>Eliminar a vista «{name}» para todos?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>A view of the same name is replaced.</source>
        <translation>Uma vista com o mesmo nome é substituída.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Show the values before and after</source>
        <translation>Mostrar os valores de antes e depois</translation>
    </message>
    <message>
        <source>Looking at the values of a customer is logged too.</source>
        <translation>Consultar os valores de um cliente também fica registado.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas as pessoas</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas as ações</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registo de atividade</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Verificar o registo</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Nenhuma entrada corresponde</translation>
    </message>
    <message>
        <source>Choose another person, period, action or customer.</source>
        <translation>Escolha outra pessoa, outro período, outra ação ou outro cliente.</translation>
    </message>
    <message>
        <source>Your role verifies the log and does not read it.</source>
        <translation>A sua função verifica o registo, mas não o lê.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Sign-ins and refusals</source>
        <translation>Inícios de sessão e recusas</translation>
    </message>
    <message>
        <source>Exports and imports</source>
        <translation>Exportações e importações</translation>
    </message>
    <message>
        <source>Staff, keys and backups</source>
        <translation>Equipa, chaves e cópias de segurança</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>O próprio registo</translation>
    </message>
    <message>
        <source>Entries by day</source>
        <translation>Entradas por dia</translation>
    </message>
    <message>
        <source>Entries by person</source>
        <translation>Entradas por pessoa</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>A contar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}: {number}</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Sem entradas</translation>
    </message>
    <message>
        <source>{all}. Most: {days}</source>
        <translation>{all}. Com mais entradas: {days}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln ação</numerusform>
            <numerusform>%Ln ações</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions: {actions}</source>
        <translation>Ações: {actions}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Customer: name or number</source>
        <translation>Cliente: nome ou número</translation>
    </message>
    <message>
        <source>Choose the Standard or Personal view to look somebody up.</source>
        <translation>Escolha a vista normal ou a vista pessoal para procurar alguém.</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Abrir o cliente</translation>
    </message>
    <message>
        <source>All entries about this customer</source>
        <translation>Todas as entradas sobre este cliente</translation>
    </message>
    <message>
        <source>Undo the whole import …</source>
        <translation>Desfazer toda a importação…</translation>
    </message>
    <message>
        <source>Undo this …</source>
        <translation>Desfazer isto…</translation>
    </message>
    <message>
        <source>As seen in: {lens}</source>
        <translation>Como se vê em: {lens}</translation>
    </message>
    <message>
        <source>Open the sealed values</source>
        <translation>Abrir os valores selados</translation>
    </message>
    <message>
        <source>Open the sealed values: {field}</source>
        <translation>Abrir os valores selados: {field}</translation>
    </message>
    <message>
        <source>Print a seal …</source>
        <translation>Imprimir um selo…</translation>
    </message>
    <message>
        <source>Check a seal …</source>
        <translation>Verificar um selo…</translation>
    </message>
    <message>
        <source>Export the log …</source>
        <translation>Exportar o registo…</translation>
    </message>
    <message>
        <source>What was cut …</source>
        <translation>O que foi cortado…</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <translation>Palavras no registo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Tipo de dados</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>Qualquer campo</translation>
    </message>
    <message>
        <source>Any kind of data</source>
        <translation>Qualquer tipo de dados</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mais filtros</translation>
    </message>
    <message>
        <source>Checking the entries of the log …</source>
        <translation>A verificar as entradas do registo…</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>Show how many entries there are by day and by person</source>
        <translation>Mostrar quantas entradas há por dia e por pessoa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>From a day to a day</source>
        <translation>De um dia a outro</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportações</translation>
    </message>
    <message>
        <source>Sealed values opened</source>
        <translation>Valores selados abertos</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Recusas</translation>
    </message>
    <message>
        <source>Changes of staff</source>
        <translation>Alterações na equipa</translation>
    </message>
    <message>
        <source>Sign-ins of the last 7 days</source>
        <translation>Inícios de sessão dos últimos 7 dias</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Keep this filter …</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Mudar o nome</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Mudar o nome do filtro</translation>
    </message>
    <message>
        <source>Delete the filter “{name}”?</source>
        <translation>Eliminar o filtro «{name}»?</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation>Só é visível para si.</translation>
    </message>
    <message>
        <source>Looking further back. Reached: {day}</source>
        <translation>A procurar mais atrás. Já chegou a: {day}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped the search at {day}.</source>
        <translation>Procura parada em: {day}.</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Procurar mais atrás</translation>
    </message>
    <message>
        <source>Erased person {number}</source>
        <translation>Pessoa apagada {number}</translation>
    </message>
    <message>
        <source>Former customer {number}</source>
        <translation>Antigo cliente {number}</translation>
    </message>
    <message>
        <source>{subject}, entry {number}: {reason}</source>
        <translation>{subject}, entrada {number}: {reason}</translation>
    </message>
    <message>
        <source>Purpose {code}</source>
        <translation>Finalidade {code}</translation>
    </message>
    <message>
        <source>Privacy notice, version {number}</source>
        <translation>Aviso de privacidade, versão {number}</translation>
    </message>
    <message>
        <source>Made the vault</source>
        <translation>Criou o cofre</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Iniciou sessão</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Terminou sessão</translation>
    </message>
    <message>
        <source>Added a user ({role})</source>
        <translation>Adicionou um utilizador ({role})</translation>
    </message>
    <message>
        <source>Changed a role ({before} → {role})</source>
        <translation>Alterou uma função ({before} → {role})</translation>
    </message>
    <message>
        <source>Let a user choose a passphrase with a one-time code</source>
        <translation>Deixou um utilizador escolher a sua frase-passe com um código de utilização única</translation>
    </message>
    <message>
        <source>Removed the second factor of a user</source>
        <translation>Retirou o segundo fator de um utilizador</translation>
    </message>
    <message>
        <source>Removed a user</source>
        <translation>Removeu um utilizador</translation>
    </message>
    <message>
        <source>Confirmed the rights of a user ({role})</source>
        <translation>Confirmou as permissões de um utilizador ({role})</translation>
    </message>
    <message>
        <source>Wrong tries to sign in before: {times}</source>
        <translation>Tentativas falhadas de iniciar sessão antes: {times}</translation>
    </message>
    <message>
        <source>Set what is withheld from a role ({role})</source>
        <translation>Definiu o que é retirado a uma função ({role})</translation>
    </message>
    <message>
        <source>Looked over who may do what; next time: {next_on}</source>
        <translation>Reviu quem pode fazer o quê; próxima vez: {next_on}</translation>
    </message>
    <message>
        <source>Renewed the keys of the sealed values</source>
        <translation>Renovou as chaves dos valores selados</translation>
    </message>
    <message>
        <source>Renewed the key of the vault</source>
        <translation>Renovou a chave do cofre</translation>
    </message>
    <message>
        <source>Checked the recovery sheet</source>
        <translation>Verificou a folha de recuperação</translation>
    </message>
    <message>
        <source>Made a new recovery sheet</source>
        <translation>Criou uma nova folha de recuperação</translation>
    </message>
    <message>
        <source>Turned on the own second factor</source>
        <translation>Ativou o seu próprio segundo fator</translation>
    </message>
    <message>
        <source>Turned off the own second factor</source>
        <translation>Desativou o seu próprio segundo fator</translation>
    </message>
    <message>
        <source>Made a key file for the own passphrase</source>
        <translation>Criou um ficheiro-chave para a sua própria frase-passe</translation>
    </message>
    <message>
        <source>Gave up the own key file</source>
        <translation>Prescindiu do seu próprio ficheiro-chave</translation>
    </message>
    <message>
        <source>Made new recovery codes for the own second factor</source>
        <translation>Criou novos códigos de recuperação para o seu próprio segundo fator</translation>
    </message>
    <message>
        <source>Signed in with a recovery code; left: {left}</source>
        <translation>Iniciou sessão com um código de recuperação; restam: {left}</translation>
    </message>
    <message>
        <source>Let the keyring of this PC keep where the log ends (PC {pc})</source>
        <translation>Deixou o porta-chaves do sistema deste PC guardar onde termina o registo (PC {pc})</translation>
    </message>
    <message>
        <source>The keyring of this PC had forgotten where the log ends (PC {pc})</source>
        <translation>O porta-chaves do sistema deste PC tinha esquecido onde termina o registo (PC {pc})</translation>
    </message>
    <message>
        <source>The keyring of this PC had seen an entry that the log does not hold: entry {entry} (PC {pc})</source>
        <translation>O porta-chaves do sistema deste PC tinha visto uma entrada que o registo não contém: entrada {entry} (PC {pc})</translation>
    </message>
    <message>
        <source>Accepted the log as it is, although the keyring of this PC had seen another (PC {pc})</source>
        <translation>Aceitou o registo tal como está, embora o porta-chaves do sistema deste PC tivesse visto outro (PC {pc})</translation>
    </message>
    <message>
        <source>Found that the log is not the one that was noted: entries {first} to {last} ({witness})</source>
        <translation>Detetou que o registo não é o que foi anotado: entradas {first} a {last} ({witness})</translation>
    </message>
    <message>
        <source>Decided about the log: {decision}</source>
        <translation>Decidiu sobre o registo: {decision}</translation>
    </message>
    <message>
        <source>Something unusual was noticed: {rule}; times: {times} (entries {first} to {last})</source>
        <translation>Foi detetado algo invulgar: {rule}; vezes: {times} (entradas {first} a {last})</translation>
    </message>
    <message>
        <source>Looked for unusual access up to entry {entry}</source>
        <translation>Procurou acessos invulgares (até à entrada {entry})</translation>
    </message>
    <message>
        <source>Looked at what was unusual; notices: {notices}</source>
        <translation>Examinou o que era invulgar; avisos: {notices}</translation>
    </message>
    <message>
        <source>Changed what counts as unusual access: {columns}; turned off: {off}</source>
        <translation>Alterou o que conta como acesso invulgar: {columns}; desativadas: {off}</translation>
    </message>
    <message>
        <source>Bound the vault to this PC (PC {pc})</source>
        <translation>Vinculou o cofre a este PC (PC {pc})</translation>
    </message>
    <message>
        <source>Let the vault open on any PC again (PC {pc})</source>
        <translation>Deixou o cofre abrir de novo em qualquer PC (PC {pc})</translation>
    </message>
    <message>
        <source>The own passphrase opens the vault only on this PC now (PC {pc})</source>
        <translation>A sua própria frase-passe agora só abre o cofre neste PC (PC {pc})</translation>
    </message>
    <message>
        <source>The own passphrase opens the vault on any PC again (PC {pc})</source>
        <translation>A sua própria frase-passe abre de novo o cofre em qualquer PC (PC {pc})</translation>
    </message>
    <message>
        <source>Made a backup, with the log up to entry {entry}</source>
        <translation>Fez uma cópia de segurança (registo até à entrada {entry})</translation>
    </message>
    <message>
        <source>Restored the vault from a backup of {made_at}</source>
        <translation>Restaurou o cofre de uma cópia de segurança ({made_at})</translation>
    </message>
    <message>
        <source>Looked at the customers in another way: {lens}</source>
        <translation>Viu os clientes de outra forma: {lens}</translation>
    </message>
    <message>
        <source>The clock of this PC went back ({seconds} seconds)</source>
        <translation>O relógio deste PC atrasou-se ({seconds} segundos)</translation>
    </message>
    <message>
        <source>Set up a view of the list for everybody</source>
        <translation>Definiu uma vista da lista para todos</translation>
    </message>
    <message>
        <source>Gave a view of the list that everybody has another name</source>
        <translation>Mudou o nome a uma vista da lista que todos têm</translation>
    </message>
    <message>
        <source>Deleted a view of the list that everybody had</source>
        <translation>Eliminou uma vista da lista que todos tinham</translation>
    </message>
    <message>
        <source>Changed what is asked of customers: {columns}</source>
        <translation>Alterou o que se pede aos clientes: {columns}</translation>
    </message>
    <message>
        <source>Looked at all that is known of a customer</source>
        <translation>Consultou tudo o que se sabe de um cliente</translation>
    </message>
    <message>
        <source>Followed what is noted of erasures; erased again: {again}, not in the backup: {absent}, not proven: {unproven}</source>
        <translation>Aplicou de novo os apagamentos anotados; pessoas apagadas outra vez: {again}, não estavam na cópia de segurança: {absent}, por comprovar: {unproven}</translation>
    </message>
    <message>
        <source>Brought a customer back to how it was after entry {entry}: {columns}</source>
        <translation>Repôs um cliente como estava (após a entrada {entry}): {columns}</translation>
    </message>
    <message>
        <source>Took a customer out, undoing entry {entry}</source>
        <translation>Retirou um cliente ao desfazer (entrada {entry})</translation>
    </message>
    <message>
        <source>Took back the answers that came with a batch (it ends with entry {entry}); no more a no to: {opted_out}; no more consent to: {purposes}</source>
        <translation>Anulou as respostas que entraram com uma alteração de vários clientes (até à entrada {entry}); já não consta um não a: {opted_out}; já não consta consentimento para: {purposes}</translation>
    </message>
    <message>
        <source>Recorded anew the answers that had been taken back (the batch ends with entry {entry}); no to: {opted_out}; consent to: {purposes}</source>
        <translation>Registou de novo as respostas que tinham sido anuladas (alteração de vários clientes, até à entrada {entry}); não a: {opted_out}; consentimento para: {purposes}</translation>
    </message>
    <message>
        <source>Brought a customer in again, undoing entry {entry}</source>
        <translation>Voltou a incluir um cliente ao desfazer (entrada {entry})</translation>
    </message>
    <message>
        <source>Merged a customer into another one (id {into})</source>
        <translation>Uniu um cliente a outro (id {into})</translation>
    </message>
    <message>
        <source>Took in another customer, who was the same person: {columns} (id {other}; answers moved: {answers})</source>
        <translation>Incorporou outro cliente, que era a mesma pessoa: {columns} (id {other}; respostas transferidas: {answers})</translation>
    </message>
    <message>
        <source>Brought a merged customer back, undoing entry {entry}</source>
        <translation>Repôs um cliente unido ao desfazer (entrada {entry})</translation>
    </message>
    <message>
        <source>Gave back a customer who had been merged in; as before: {columns}, kept because changed since: {kept} (id {other})</source>
        <translation>Separou um cliente que tinha sido unido; como antes: {columns}, deixado como estava porque mudou desde então: {kept} (id {other})</translation>
    </message>
    <message>
        <source>Said that a customer and another one (id {other}) are two people</source>
        <translation>Indicou que um cliente e outro (id {other}) são duas pessoas</translation>
    </message>
    <message>
        <source>Took back that a customer and another one (id {other}) are two people</source>
        <translation>Anulou a indicação de que um cliente e outro (id {other}) são duas pessoas</translation>
    </message>
    <message>
        <source>Looked for customers who are there twice; pairs: {pairs}</source>
        <translation>Procurou clientes duplicados; pares: {pairs}</translation>
    </message>
    <message>
        <source>Opened the history of a customer</source>
        <translation>Abriu o histórico de um cliente</translation>
    </message>
    <message>
        <source>Looked at what undoing a batch would do (it ends with entry {entry}); customers: {customers}</source>
        <translation>Examinou o que faria desfazer uma alteração de vários clientes (até à entrada {entry}); clientes: {customers}</translation>
    </message>
    <message>
        <source>Looked at what a change of many would do: {customers}</source>
        <translation>Examinou o que mudaria ao alterar vários clientes; clientes: {customers}</translation>
    </message>
    <message>
        <source>Changed many customers at once: {columns}; changed: {customers}, already so: {same}, refused: {refused}</source>
        <translation>Alterou vários clientes de uma vez: {columns}; alterados: {customers}, já assim: {same}, recusados: {refused}</translation>
    </message>
    <message>
        <source>Undid a batch (it ends with entry {entry}); put back: {restored}, taken out: {withdrawn}, in again: {returned}, kept: {kept}</source>
        <translation>Desfez uma alteração de vários clientes (até à entrada {entry}); repostos: {restored}, retirados: {withdrawn}, incluídos de novo: {returned}, deixados como estavam: {kept}</translation>
    </message>
    <message>
        <source>Opened a sealed value: {column} ({reason})</source>
        <translation>Abriu um valor selado: {column} ({reason})</translation>
    </message>
    <message>
        <source>Recorded an answer: {purpose}: {answer} ({how})</source>
        <translation>Registou uma resposta: {purpose}: {answer} ({how})</translation>
    </message>
    <message>
        <source>Changed a purpose: {purpose}; {columns}; words in {languages}</source>
        <translation>Alterou uma finalidade: {purpose}; {columns}; texto em {languages}</translation>
    </message>
    <message>
        <source>Published a version of the privacy notice ({languages})</source>
        <translation>Publicou uma versão do aviso de privacidade ({languages})</translation>
    </message>
    <message>
        <source>Kept what the columns of a kind of file mean; columns: {columns}</source>
        <translation>Guardou o que significam as colunas de um tipo de ficheiro; colunas: {columns}</translation>
    </message>
    <message>
        <source>Forgot what the columns of a kind of file mean</source>
        <translation>Esqueceu o que significam as colunas de um tipo de ficheiro</translation>
    </message>
    <message>
        <source>Gave customers&apos; data to {recipient} ({ground}); rows: {rows}, left out: {left_out}; columns: {columns}</source>
        <translation>Passou dados de clientes a terceiros: {recipient} ({ground}); linhas: {rows}, omitidos: {left_out}; colunas: {columns}</translation>
    </message>
    <message>
        <source>Printed of a customer: {paper} ({way}); copies: {copies}</source>
        <translation>Imprimiu de um cliente: {paper} ({way}); cópias: {copies}</translation>
    </message>
    <message>
        <source>Copied rows of the list ({lens}): {rows}; {columns}</source>
        <translation>Copiou linhas da lista ({lens}): {rows}; {columns}</translation>
    </message>
    <message>
        <source>Printed customers: {paper} ({way}); rows: {rows}, left out: {left_out}, copies: {copies}; columns: {columns}</source>
        <translation>Imprimiu clientes: {paper} ({way}); linhas: {rows}, omitidos: {left_out}, cópias: {copies}; colunas: {columns}</translation>
    </message>
    <message>
        <source>Printed an empty consent form ({way}); copies: {copies}</source>
        <translation>Imprimiu um formulário de consentimento vazio ({way}); cópias: {copies}</translation>
    </message>
    <message>
        <source>Looked at the values before and after (entry {entry})</source>
        <translation>Consultou os valores de antes e depois (entrada {entry})</translation>
    </message>
    <message>
        <source>Exported the log with the values before and after ({format}); entries: {rows}, up to entry {entry}; filters: {filters}</source>
        <translation>Exportou o registo ({format}) com os valores de antes e depois; entradas: {rows}, até à entrada {entry}; filtros: {filters}</translation>
    </message>
    <message>
        <source>Made a seal of the log, up to entry {entry}</source>
        <translation>Criou um selo do registo (até à entrada {entry})</translation>
    </message>
    <message>
        <source>Checked a printed seal: {outcome}; entry: {entry}</source>
        <translation>Verificou um selo impresso: {outcome}; entrada: {entry}</translation>
    </message>
    <message>
        <source>Opened a sealed value before and after: {column} ({reason}; entry {entry})</source>
        <translation>Abriu um valor selado de antes e depois: {column} ({reason}; entrada {entry})</translation>
    </message>
    <message>
        <source>Cut the log: what was older than {months} months and may go; entries: {entries}, up to entry {up_to}</source>
        <translation>Cortou o registo: o que tinha mais de {months} meses e pode sair; entradas: {entries}, até à entrada {up_to}</translation>
    </message>
    <message>
        <source>Set how long the log is kept; months: {months}</source>
        <translation>Definiu quanto tempo se conserva o registo; meses: {months}</translation>
    </message>
    <message>
        <source>Changed what counts as unusual access: {columns}</source>
        <translation>Alterou o que conta como acesso invulgar: {columns}</translation>
    </message>
    <message>
        <source>Erased person {subject} ({ground}); changes: {revisions}, answers: {answers}, unsaved forms: {drafts}</source>
        <translation>Apagou os dados da pessoa {subject} ({ground}); alterações: {revisions}, respostas: {answers}, rascunhos por guardar: {drafts}</translation>
    </message>
    <message>
        <source>Exported the log ({format}); entries: {rows}, up to entry {entry}; filters: {filters}</source>
        <translation>Exportou o registo ({format}); entradas: {rows}, até à entrada {entry}; filtros: {filters}</translation>
    </message>
    <message>
        <source>Opened a sealed value before and after: {column} (entry {entry})</source>
        <translation>Abriu um valor selado de antes e depois: {column} (entrada {entry})</translation>
    </message>
    <message>
        <source>Undid a change of a customer, entry {entry}: {columns}</source>
        <translation>Desfez uma alteração de um cliente (entrada {entry}): {columns}</translation>
    </message>
    <message>
        <source>Changed a purpose: {purpose}; words in {languages}</source>
        <translation>Alterou uma finalidade: {purpose}; texto em {languages}</translation>
    </message>
    <message>
        <source>Changed a purpose: {purpose}; {columns}</source>
        <translation>Alterou uma finalidade: {purpose}; {columns}</translation>
    </message>
    <message>
        <source>Entries checked: {entries}. Customers compared with the log: {customers}. States noted outside the database: {anchors}. Problems: {problems}.</source>
        <translation>Entradas verificadas: {entries}. Clientes comparados com o registo: {customers}. Estados anotados fora da base de dados: {anchors}. Problemas: {problems}.</translation>
    </message>
    <message>
        <source>Noted states that cannot be compared any more, as a rule cut their entries: {number}.</source>
        <translation>Estados anotados que já não se podem comparar, porque uma regra cortou as suas entradas: {number}.</translation>
    </message>
    <message>
        <source>Look at each of them, correct what is wrong and save it: then the log knows it again.</source>
        <translation>Veja cada um, corrija o que está errado e guarde-o: assim o registo volta a conhecê-lo.</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>A verificação foi parada.</translation>
    </message>
    <message>
        <source>Verify the log again to know whether it is whole.</source>
        <translation>Verifique o registo de novo para saber se está íntegro.</translation>
    </message>
    <message>
        <source>Comparing the customers with what the log says of them …</source>
        <translation>A comparar os clientes com o que o registo diz deles…</translation>
    </message>
    <message>
        <source>The log is whole, and the customers are as it says.</source>
        <translation>O registo está íntegro, e os clientes estão como ele diz.</translation>
    </message>
    <message>
        <source>The log is whole, but another program changed what it tells of.</source>
        <translation>O registo está íntegro, mas outro programa alterou aquilo de que ele fala.</translation>
    </message>
    <message>
        <source>Shut a user out</source>
        <translation>Retirou o acesso a um utilizador</translation>
    </message>
    <message>
        <source>Let a user in again</source>
        <translation>Voltou a dar acesso a um utilizador</translation>
    </message>
    <message>
        <source>Reset the passphrase of a user</source>
        <translation>Redefiniu a frase-passe de um utilizador</translation>
    </message>
    <message>
        <source>Changed the own passphrase</source>
        <translation>Alterou a sua própria frase-passe</translation>
    </message>
    <message>
        <source>Was refused: {permission}</source>
        <translation>Ação recusada: {permission}</translation>
    </message>
    <message>
        <source>Changed the data of the shop: {columns}</source>
        <translation>Alterou os dados da loja: {columns}</translation>
    </message>
    <message>
        <source>Entered a customer: {columns}</source>
        <translation>Registou um cliente: {columns}</translation>
    </message>
    <message>
        <source>Changed a customer: {columns}</source>
        <translation>Alterou um cliente: {columns}</translation>
    </message>
    <message>
        <source>Archived a customer</source>
        <translation>Arquivou um cliente</translation>
    </message>
    <message>
        <source>Restored a customer</source>
        <translation>Restaurou um cliente</translation>
    </message>
    <message>
        <source>Looked at a customer</source>
        <translation>Consultou um cliente</translation>
    </message>
    <message>
        <source>Searched customers; found: {found}</source>
        <translation>Procurou clientes; encontrados: {found}</translation>
    </message>
    <message>
        <source>Opened a sealed value: {column}</source>
        <translation>Abriu um valor selado: {column}</translation>
    </message>
    <message>
        <source>Recorded choices: no to {opted_out}; no longer no to {opted_in} ({how})</source>
        <translation>Registou escolhas ({how}); não a: {opted_out}; já não se opõe a: {opted_in}</translation>
    </message>
    <message>
        <source>Looked through a file to import; rows: {rows}</source>
        <translation>Examinou um ficheiro para importar; linhas: {rows}</translation>
    </message>
    <message>
        <source>Imported a file; new: {new}, changed: {changed}, unchanged: {unchanged}, left out as lookalikes: {lookalike}, refused: {refused}</source>
        <translation>Importou um ficheiro; novos: {new}, alterados: {changed}, sem alterações: {unchanged}, omitidos como possíveis duplicados: {lookalike}, recusados: {refused}</translation>
    </message>
    <message>
        <source>Exported customers ({profile}); rows: {rows}, left out: {left_out}; columns: {columns}</source>
        <translation>Exportou clientes ({profile}); linhas: {rows}, omitidos: {left_out}; colunas: {columns}</translation>
    </message>
    <message>
        <source>Opened the log; filters: {filters}</source>
        <translation>Abriu o registo; filtros: {filters}</translation>
    </message>
    <message>
        <source>Verified the log; entries: {entries}, problems: {problems}</source>
        <translation>Verificou o registo; entradas: {entries}, problemas: {problems}</translation>
    </message>
    <message>
        <source>Opened the log</source>
        <translation>Abriu o registo</translation>
    </message>
    <message>
        <source>Entered a customer</source>
        <translation>Registou um cliente</translation>
    </message>
    <message>
        <source>Recorded choices: no to {opted_out} ({how})</source>
        <translation>Registou escolhas ({how}); não a: {opted_out}</translation>
    </message>
    <message>
        <source>Recorded choices: no longer no to {opted_in} ({how})</source>
        <translation>Registou escolhas ({how}); já não se opõe a: {opted_in}</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefones</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Quanto tempo vale</translation>
    </message>
    <message>
        <source>Data that is used</source>
        <translation>Dados que se usam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Customer {number}</source>
        <translation>Cliente {number}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versão {number}</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Entry {number}: {reason}</source>
        <translation>Entrada {number}: {reason}</translation>
    </message>
    <message>
        <source>Entries {first} to {last}: {reason}</source>
        <translation>Entradas {first} a {last}: {reason}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Erased person {subject} again, who had been erased on {first_at} and came back with a backup ({ground}); changes: {revisions}, answers: {answers}, unsaved forms: {drafts}; noted with key {noted_key}</source>
        <translation>Apagou os dados da pessoa {subject} outra vez: tinham sido apagados em {first_at} e voltaram com uma cópia de segurança ({ground}); alterações: {revisions}, respostas: {answers}, rascunhos por guardar: {drafts}; anotado com a chave {noted_key}</translation>
    </message>
    <message>
        <source>Your role does not see this.</source>
        <translation>A sua função não vê isto.</translation>
    </message>
    <message>
        <source>The view in use does not show this. The Personal view does.</source>
        <translation>A vista em uso não mostra isto. A vista pessoal mostra.</translation>
    </message>
    <message>
        <source>Sealed: the log keeps the old and the new value as ciphertext.</source>
        <translation>Selado: o registo guarda o valor antigo e o novo cifrados.</translation>
    </message>
    <message>
        <source>Changed: {before} → {after}</source>
        <translation>Alterado: {before} → {after}</translation>
    </message>
    <message>
        <source>Removed: {value}</source>
        <translation>Removido: {value}</translation>
    </message>
    <message>
        <source>Added: {value}</source>
        <translation>Adicionado: {value}</translation>
    </message>
    <message>
        <source>Only the order changed.</source>
        <translation>Só a ordem mudou.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>The log was tampered with. The first bad entry is number {number}.</source>
        <translation>O registo foi adulterado. A primeira entrada incorreta é a número {number}.</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>Export the log</source>
        <translation>Exportar o registo</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Livro</translation>
    </message>
    <message>
        <source>Document to be signed (PDF)</source>
        <translation>Documento para assinar (PDF)</translation>
    </message>
    <message>
        <source>With the values before and after, as you see them</source>
        <translation>Com os valores de antes e depois, tal como os vê</translation>
    </message>
    <message>
        <source>What the log shows now. It is verified first, and the file says so.</source>
        <translation>O que o registo mostra agora. Antes é verificado, e o ficheiro indica-o.</translation>
    </message>
    <message>
        <source>No filter is set: it is the whole log.</source>
        <translation>Não há nenhum filtro: é todo o registo.</translation>
    </message>
    <message>
        <source>As many entries as there are. The whole log can be checked without CustDesk.</source>
        <translation>Todas as entradas que houver. O registo inteiro pode ser verificado sem o CustDesk.</translation>
    </message>
    <message>
        <source>A list with a seal and lines for two signatures: up to 5,000 entries.</source>
        <translation>Uma lista com um selo e linhas para duas assinaturas: até 5.000 entradas.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registo de atividade</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) written to {name}.</source>
        <translation>
            <numerusform>%Ln entrada escrita em {name}.</numerusform>
            <numerusform>%Ln entradas escritas em {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified right before: the log is whole.</source>
        <translation>Verificado mesmo antes: o registo está íntegro.</translation>
    </message>
    <message>
        <source>Verified right before: the log was altered, as the file says.</source>
        <translation>Verificado mesmo antes: o registo foi adulterado, como diz o ficheiro.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Entries from, to</source>
        <translation>Entradas de, até</translation>
    </message>
    <message>
        <source>Number of entries</source>
        <translation>Número de entradas</translation>
    </message>
    <message>
        <source>Verified right before</source>
        <translation>Verificado mesmo antes</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Feito por</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Feito em</translation>
    </message>
    <message>
        <source>Checksum of the entries</source>
        <translation>Soma de verificação das entradas</translation>
    </message>
    <message>
        <source>Seal of the log</source>
        <translation>Selo do registo</translation>
    </message>
    <message>
        <source>Up to entry {entry} of {date}; mark of the vault: {mark}. To check it, choose “Check a seal …” in the menu of the log, and type the number and the words.</source>
        <translation>Até à entrada {entry}, de {date}; marca do cofre: {mark}. Para o verificar, escolha «Verificar um selo…» no menu do registo e escreva o número e as palavras.</translation>
    </message>
    <message>
        <source>Made by: signature, name, date</source>
        <translation>Feito por: assinatura, nome, data</translation>
    </message>
    <message>
        <source>Approved by: signature, name, date</source>
        <translation>Aprovado por: assinatura, nome, data</translation>
    </message>
    <message>
        <source>I took these entries out of the log of {shop} on {date}, as CustDesk shows them to my role, and altered nothing. {name}</source>
        <translation>Extraí estas entradas do registo de {shop} em {date}, tal como o CustDesk as mostra à minha função, e não alterei nada. {name}</translation>
    </message>
    <message>
        <source>From the log of {shop}</source>
        <translation>Extrato do registo de {shop}</translation>
    </message>
    <message>
        <source>{title} · page {page} of {pages} · checksum {checksum} …</source>
        <translation>{title} · página {page} de {pages} · soma de verificação {checksum}…</translation>
    </message>
</context>
<context>
    <name>LogProblem</name>
    <message>
        <source>The entry is missing.</source>
        <translation>Falta a entrada.</translation>
    </message>
    <message>
        <source>The entry was altered, removed or put in another place.</source>
        <translation>A entrada foi alterada, removida ou posta noutro lugar.</translation>
    </message>
    <message>
        <source>The signature does not fit: the entry or one before it was altered.</source>
        <translation>A assinatura não corresponde: esta entrada ou uma anterior foi alterada.</translation>
    </message>
    <message>
        <source>The signature is not by the person whom the entry names.</source>
        <translation>A assinatura não é da pessoa que a entrada indica.</translation>
    </message>
    <message>
        <source>The entry is not signed.</source>
        <translation>A entrada não está assinada.</translation>
    </message>
    <message>
        <source>The values before and after the change were removed.</source>
        <translation>Os valores de antes e depois da alteração foram removidos.</translation>
    </message>
    <message>
        <source>The values before and after the change were altered.</source>
        <translation>Os valores de antes e depois da alteração foram adulterados.</translation>
    </message>
    <message>
        <source>Values were put to an entry that has none.</source>
        <translation>Foram acrescentados valores a uma entrada que não os tem.</translation>
    </message>
    <message>
        <source>The log was another one here when its state was noted outside the database.</source>
        <translation>Aqui o registo era outro quando o seu estado foi anotado fora da base de dados.</translation>
    </message>
    <message>
        <source>The log was longer when its state was noted outside the database: its end was cut off.</source>
        <translation>O registo era mais longo quando o seu estado foi anotado fora da base de dados: o fim foi cortado.</translation>
    </message>
    <message>
        <source>A customer was erased or taken out by somebody whose role may not do that.</source>
        <translation>Alguém cuja função não o permite apagou ou retirou um cliente.</translation>
    </message>
    <message>
        <source>Entries were cut from the log otherwise than an owner did by a rule.</source>
        <translation>Foram cortadas entradas do registo sem que um proprietário o fizesse segundo uma regra.</translation>
    </message>
    <message>
        <source>When this person signed in, the log held other entries about who may do what than now.</source>
        <translation>Quando esta pessoa iniciou sessão, o registo continha entradas sobre quem pode fazer o quê diferentes das de agora.</translation>
    </message>
    <message>
        <source>Staff were changed by somebody who was not an owner.</source>
        <translation>Alguém que não era proprietário alterou a equipa.</translation>
    </message>
    <message>
        <source>A key for sealed values was given out by nobody who may do that.</source>
        <translation>Uma chave de valores selados foi entregue por alguém que não o pode fazer.</translation>
    </message>
    <message>
        <source>A user has a role or a state that the log does not know of.</source>
        <translation>Um utilizador tem uma função ou um estado que o registo não conhece.</translation>
    </message>
    <message>
        <source>After this entry another program changed the customer, or a phone, e-mail or address.</source>
        <translation>Depois desta entrada, outro programa alterou o cliente, ou um telefone, e-mail ou endereço.</translation>
    </message>
    <message>
        <source>After this entry another program changed the sealed values of the customer.</source>
        <translation>Depois desta entrada, outro programa alterou os valores selados do cliente.</translation>
    </message>
    <message>
        <source>After this entry another program changed what the customer answered about consent.</source>
        <translation>Depois desta entrada, outro programa alterou o que o cliente respondeu sobre o consentimento.</translation>
    </message>
    <message>
        <source>After this entry another program changed the purpose or its words.</source>
        <translation>Depois desta entrada, outro programa alterou a finalidade ou o seu texto.</translation>
    </message>
    <message>
        <source>After this entry another program changed the privacy notice.</source>
        <translation>Depois desta entrada, outro programa alterou o aviso de privacidade.</translation>
    </message>
    <message>
        <source>After this entry another program removed what the entry is about.</source>
        <translation>Depois desta entrada, outro programa removeu aquilo de que a entrada trata.</translation>
    </message>
    <message>
        <source>Another program put this in: no entry up to this one knows of it.</source>
        <translation>Isto foi posto por outro programa: nenhuma entrada até esta o conhece.</translation>
    </message>
    <message>
        <source>After this entry another program put back the customer who was removed.</source>
        <translation>Depois desta entrada, outro programa pôs de volta o cliente que tinha sido removido.</translation>
    </message>
</context>
<context>
    <name>LogRetention</name>
    <message>
        <source>What was cut from the log</source>
        <translation>O que foi cortado do registo</translation>
    </message>
    <message>
        <source>Nothing was ever cut from this log.</source>
        <translation>Nunca nada foi cortado deste registo.</translation>
    </message>
    <message>
        <source>An owner signed for exactly these entries. Verifying the log shows whether anything else is missing.</source>
        <translation>Um proprietário assinou o corte de exatamente estas entradas. Ao verificar o registo vê-se se falta mais alguma coisa.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para sempre</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln months</source>
        <translation>
            <numerusform>durante %Ln mês</numerusform>
            <numerusform>durante %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln years</source>
        <translation>
            <numerusform>durante %Ln ano</numerusform>
            <numerusform>durante %Ln anos</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry {first} (of {day}) was cut: the log is kept {time}.</source>
        <translation>A entrada {first} (de {day}) foi cortada: o registo conserva-se {time}.</translation>
    </message>
    <message>
        <source>Entries {first} to {last} (until {day}) were cut: the log is kept {time}.</source>
        <translation>As entradas {first} a {last} (até {day}) foram cortadas: o registo conserva-se {time}.</translation>
    </message>
    <message>
        <source>They were made from {first} to {last}.</source>
        <translation>Foram feitas entre {first} e {last}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older entries stay, because the log would prove less without them.</source>
        <translation>
            <numerusform>Fica %Ln entrada antiga, porque sem ela o registo provaria menos.</numerusform>
            <numerusform>Ficam %Ln entradas antigas, porque sem elas o registo provaria menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup with all of them is made first, beside the vault. It is not kept for ever: copy it to another place if somebody may still have to look. The cut itself cannot be undone.</source>
        <translation>Antes faz-se uma cópia de segurança com todas elas, junto ao cofre. Não se conserva para sempre: copie-a para outro lugar se alguém ainda puder precisar de a ver. O corte em si não se pode desfazer.</translation>
    </message>
    <message>
        <source>The log was cut up to {day}. Entries that went: {number}.</source>
        <translation>O registo foi cortado até {day}. Entradas que saíram: {number}.</translation>
    </message>
    <message>
        <source>The log was not cut. {reason}</source>
        <translation>O registo não foi cortado. {reason}</translation>
    </message>
    <message>
        <source>How long the log is kept</source>
        <translation>Quanto tempo se conserva o registo</translation>
    </message>
    <message>
        <source>Keep the log</source>
        <translation>Conservar o registo</translation>
    </message>
    <message>
        <source>What is older goes by itself after an owner signs in: who looked at whom, searches, sign-ins, and changes with the values before and after. It cannot be undone. A backup is made before.</source>
        <translation>O que é mais antigo sai automaticamente depois de um proprietário iniciar sessão: quem consultou quem, procuras, inícios de sessão, e alterações com os valores de antes e depois. Não se pode desfazer. Antes faz-se uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Customers and their answers are not touched. In the log stay: who may do what, who was erased, incidents, and the last change of each customer. What is left can still be verified.</source>
        <translation>Os clientes e as suas respostas não são tocados. No registo ficam: quem pode fazer o quê, de quem foram apagados os dados, os incidentes e a última alteração de cada cliente. O que fica pode continuar a ser verificado.</translation>
    </message>
    <message>
        <source>The law lets you keep such records only as long as you need them (GDPR, Article 5(1)(e)). Ask whoever advises you how long that is: tax or security rules may ask for years.</source>
        <translation>A lei permite-lhe conservar estas anotações só enquanto precisar delas (RGPD, artigo 5.º, n.º 1, alínea e). Pergunte a quem o aconselha quanto tempo é: as regras fiscais ou de segurança podem pedir anos.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cut now …</source>
        <translation>Cortar agora…</translation>
    </message>
    <message>
        <source>Keep the log {time}?</source>
        <translation>Conservar o registo {time}?</translation>
    </message>
    <message>
        <source>From the next sign-in of an owner on, older entries are cut. This cannot be undone.</source>
        <translation>A partir do próximo início de sessão de um proprietário, as entradas mais antigas são cortadas. Isto não se pode desfazer.</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Conservar assim</translation>
    </message>
    <message>
        <source>Looking for what may go …</source>
        <translation>A ver o que pode sair…</translation>
    </message>
    <message>
        <source>Nothing in the log is old enough to go.</source>
        <translation>Nada no registo é suficientemente antigo para sair.</translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln entries from the log?</source>
        <translation>
            <numerusform>Cortar %Ln entrada do registo?</numerusform>
            <numerusform>Cortar %Ln entradas do registo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut them</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Cutting the log …</source>
        <translation>A cortar o registo…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>Lookalikes</name>
    <message>
        <source>The one who stayed was merged into somebody else since. Undo that merge first.</source>
        <translation>O cliente que ficou foi depois unido a outro. Desfaça primeiro essa união.</translation>
    </message>
    <message>
        <source>The one who stayed is not there any more.</source>
        <translation>O cliente que ficou já não existe.</translation>
    </message>
    <message>
        <source>Somebody else has the earlier number by now. Give that customer another one.</source>
        <translation>Agora outro cliente tem o número anterior. Dê outro número a esse cliente.</translation>
    </message>
    <message>
        <source>Your role may not see all of the customer who would come back.</source>
        <translation>A sua função não pode ver tudo do cliente que voltaria.</translation>
    </message>
    <message>
        <source>You do not hold the key of a sealed value of the one who would come back.</source>
        <translation>Não tem a chave de um valor selado do cliente que voltaria.</translation>
    </message>
    <message>
        <source>What the log kept of this merge is not there any more, or somebody altered it. Verify the log.</source>
        <translation>O que o registo guardou desta união já não está lá, ou alguém o adulterou. Verifique o registo.</translation>
    </message>
    <message>
        <source>Merge with another customer …</source>
        <translation>Unir a outro cliente…</translation>
    </message>
    <message>
        <source>The same customer twice</source>
        <translation>O mesmo cliente duas vezes</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Look alike</source>
        <translation>Parecidos</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Unidos</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Comparing the customers …</source>
        <translation>A comparar os clientes…</translation>
    </message>
    <message>
        <source>Nobody is there twice</source>
        <translation>Não há ninguém duas vezes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were compared.</source>
        <translation>
            <numerusform>Foi comparado %Ln cliente.</numerusform>
            <numerusform>Foram comparados %Ln clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What very many customers share, such as a frequent name, was not enough to compare them.</source>
        <translation>O que muitíssimos clientes têm em comum, como um nome frequente, não bastou para os comparar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s), the likeliest first.</source>
        <translation>
            <numerusform>%Ln par, o mais provável primeiro.</numerusform>
            <numerusform>%Ln pares, os mais prováveis primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is somebody here twice?</source>
        <translation>Há aqui alguém duas vezes?</translation>
    </message>
    <message>
        <source>All customers are compared by names, phones, e-mails, addresses and birthdays. Nothing is changed before you decide.</source>
        <translation>Todos os clientes são comparados por nomes, telefones, e-mails, endereços e datas de nascimento. Nada é alterado antes de decidir.</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>No merges</source>
        <translation>Nenhuma união</translation>
    </message>
    <message>
        <source>Whoever you merge is listed here, and can be given back at any time.</source>
        <translation>Os clientes que unir aparecem aqui, e podem voltar a ser separados em qualquer altura.</translation>
    </message>
    <message>
        <source>Nobody was told apart</source>
        <translation>Ninguém marcado como distinto</translation>
    </message>
    <message>
        <source>Two who look alike and are two people are remembered here, and not shown again.</source>
        <translation>Dois clientes que se parecem e são duas pessoas ficam memorizados aqui, e não voltam a ser mostrados.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Merge with another customer</source>
        <translation>Unir a outro cliente</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>{customer} stays. Which customer is the same person?</source>
        <translation>{customer} fica. Que cliente é a mesma pessoa?</translation>
    </message>
    <message>
        <source>Number of the other customer</source>
        <translation>Número do outro cliente</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>One customer out of two</source>
        <translation>Um cliente a partir de dois</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Keep the other one instead</source>
        <translation>Manter antes o outro</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>São duas pessoas</translation>
    </message>
    <message>
        <source>Choose what the one customer shall hold. You can undo this at any time, in the history of the customer.</source>
        <translation>Escolha o que deve conter o cliente único. Pode desfazê-lo em qualquer altura, no histórico do cliente.</translation>
    </message>
    <message>
        <source>Stays: {customer}</source>
        <translation>Fica: {customer}</translation>
    </message>
    <message>
        <source>Goes: {customer}</source>
        <translation>Desaparece: {customer}</translation>
    </message>
    <message>
        <source>Earlier number: {number}</source>
        <translation>Número anterior: {number}</translation>
    </message>
    <message>
        <source>The number {number} is kept as “Number elsewhere”.</source>
        <translation>O número {number} mantém-se como «Número noutro programa».</translation>
    </message>
    <message>
        <source>The number {number} is written under the notes.</source>
        <translation>O número {number} é escrito no fim das notas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) about consent move along.</source>
        <translation>
            <numerusform>%Ln resposta sobre o consentimento passa também.</numerusform>
            <numerusform>%Ln respostas sobre o consentimento passam também.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them said no, and the no holds: {uses}. Ask the customer anew.</source>
        <translation>Um dos dois disse não, e a recusa mantém-se: {uses}. Pergunte de novo ao cliente.</translation>
    </message>
    <message>
        <source>entered {day}</source>
        <translation>registado em {day}</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arquivado</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Usar ambos</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>O que resulta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Anular isto</translation>
    </message>
    <message>
        <source>a customer who was merged into another since</source>
        <translation>um cliente que depois foi unido a outro</translation>
    </message>
    <message>
        <source>{gone} is now part of {stays}</source>
        <translation>{gone} agora faz parte de {stays}</translation>
    </message>
    <message>
        <source>Undo this …</source>
        <translation>Desfazer isto…</translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>Desfazer esta união</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>They are two people: do not ask again</source>
        <translation>São duas pessoas: não voltar a perguntar</translation>
    </message>
    <message>
        <source>Comes back as before: {customer}</source>
        <translation>Volta como antes: {customer}</translation>
    </message>
    <message>
        <source>{customer} gets back: {columns}</source>
        <translation>{customer} recupera: {columns}</translation>
    </message>
    <message>
        <source>{customer} keeps, because somebody changed it since: {columns}</source>
        <translation>{customer} mantém, porque alguém o alterou desde então: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) about consent since then stay with {customer}.</source>
        <translation>
            <numerusform>%Ln resposta sobre o consentimento desde então fica com {customer}.</numerusform>
            <numerusform>%Ln respostas sobre o consentimento desde então ficam com {customer}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are two customers again. Make them one again, as before?</source>
        <translation>Os dois voltam a ser dois clientes. Fazer deles outra vez um só, como antes?</translation>
    </message>
    <message>
        <source>Merge again</source>
        <translation>Unir de novo</translation>
    </message>
    <message>
        <source>The two are one customer now.</source>
        <translation>Os dois são agora um só cliente.</translation>
    </message>
    <message>
        <source>The two are two customers again.</source>
        <translation>Os dois voltam a ser dois clientes.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>(sealed, not shown)</source>
        <translation>(selado, não é mostrado)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{vault} – CustDesk</source>
        <translation>{vault} – CustDesk</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Procurar em tudo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Desfazer o que se acabou de fazer</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Fechar o que está aberto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Recent customers</source>
        <translation>Clientes recentes</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte seguinte da janela</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Parte anterior da janela</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Mudar de utilizador</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Terminar sessão</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>Ajuda sobre este ecrã</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>This customer is not there any more.</source>
        <translation>Este cliente já não existe.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Nobody opened yet</source>
        <translation>Ainda não se abriu ninguém</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
</context>
<context>
    <name>MassEdit</name>
    <message>
        <source>is not there any more</source>
        <translation>já sem ficha</translation>
    </message>
    <message>
        <source>has no address</source>
        <translation>sem endereço</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor novo</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Ver o que mudaria</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>Give the tags.</source>
        <translation>Indique as etiquetas.</translation>
    </message>
    <message>
        <source>Looking through the customers …</source>
        <translation>A ver os clientes…</translation>
    </message>
    <message>
        <source>Changing the customers …</source>
        <translation>A alterar os clientes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) chosen.</source>
        <translation>
            <numerusform>%Ln cliente escolhido.</numerusform>
            <numerusform>%Ln clientes escolhidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>O que alterar</translation>
    </message>
    <message>
        <source>Leave it empty to empty it.</source>
        <translation>Deixe vazio para esvaziar o campo.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Archive several customers</source>
        <translation>Arquivar vários clientes</translation>
    </message>
    <message>
        <source>Restore several customers</source>
        <translation>Restaurar vários clientes</translation>
    </message>
    <message>
        <source>Change several customers</source>
        <translation>Alterar vários clientes</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Pôr etiquetas</translation>
    </message>
    <message>
        <source>Take tags away</source>
        <translation>Tirar etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) would change.</source>
        <translation>
            <numerusform>Mudaria %Ln cliente.</numerusform>
            <numerusform>Mudariam %Ln clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are so already.</source>
        <translation>
            <numerusform>%Ln já está assim.</numerusform>
            <numerusform>%Ln já estão assim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: {reason}.</source>
        <translation>
            <numerusform>%Ln fica de fora: {reason}.</numerusform>
            <numerusform>%Ln ficam de fora: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) archived</source>
        <translation>
            <numerusform>%Ln cliente arquivado</numerusform>
            <numerusform>%Ln clientes arquivados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) restored</source>
        <translation>
            <numerusform>%Ln cliente restaurado</numerusform>
            <numerusform>%Ln clientes restaurados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) changed</source>
        <translation>
            <numerusform>%Ln cliente alterado</numerusform>
            <numerusform>%Ln clientes alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… e mais %Ln.</numerusform>
            <numerusform>… e mais %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This did not work</source>
        <translation>Isto não funcionou</translation>
    </message>
    <message>
        <source>CustDesk</source>
        <translation>CustDesk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>NewVault</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Novo cofre</translation>
    </message>
    <message>
        <source>Leave without having the recovery key on paper?</source>
        <translation>Sair sem ter a chave de recuperação em papel?</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Sair sem ela</translation>
    </message>
    <message>
        <source>The vault is made and stays. If you forget the passphrase, nobody will be able to open it.</source>
        <translation>O cofre está criado e fica guardado. Se esquecer a frase-passe, ninguém o poderá abrir.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Passo {step} de {steps}</translation>
    </message>
    <message>
        <source>Making the vault …</source>
        <translation>A criar o cofre…</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>A sua loja</translation>
    </message>
    <message>
        <source>Everything can be changed later, except where the vault lies.</source>
        <translation>Tudo pode ser alterado mais tarde, exceto o lugar onde o cofre fica.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>You, the owner</source>
        <translation>O proprietário</translation>
    </message>
    <message>
        <source>The passphrase encrypts everything. There is nobody who could reset it from outside.</source>
        <translation>A frase-passe cifra tudo. Ninguém a pode redefinir de fora.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Criar o cofre</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>A sua chave de recuperação</translation>
    </message>
    <message>
        <source>Write it down or print it, and keep it away from this PC. It opens the vault if the passphrase is lost.</source>
        <translation>Escreva-a ou imprima-a e guarde-a longe deste PC. Abre o cofre se a frase-passe se perder.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Abrir o cofre</translation>
    </message>
    <message>
        <source>Your user name</source>
        <translation>O seu nome de utilizador</translation>
    </message>
    <message>
        <source>You sign in with it. You are the owner and can let others in later.</source>
        <translation>Inicia sessão com ele. É o proprietário e mais tarde pode dar acesso a outras pessoas.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>A mesma frase-passe outra vez</translation>
    </message>
    <message>
        <source>Type a user name, such as your first name.</source>
        <translation>Escreva um nome de utilizador, por exemplo o seu primeiro nome.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>As duas frases-passe não são iguais.</translation>
    </message>
    <message>
        <source>Five words that do not belong together are strong and easy to keep.</source>
        <translation>Cinco palavras sem relação entre si são seguras e fáceis de lembrar.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
    <message>
        <source>Recovery key of {shop}</source>
        <translation>Chave de recuperação de {shop}</translation>
    </message>
    <message>
        <source>Whoever has this sheet can open the vault. Keep it away from the PC, where you keep papers of value. Without the passphrase and without this sheet nobody can open the vault, and nobody can help.</source>
        <translation>Quem tiver esta folha pode abrir o cofre. Guarde-a longe do PC, onde tem os papéis de valor. Sem a frase-passe e sem esta folha, ninguém pode abrir o cofre e ninguém pode ajudar.</translation>
    </message>
    <message>
        <source>To use it, choose “Passphrase lost? Use the recovery key” where you sign in.</source>
        <translation>Para a usar, escolha «Perdeu a frase-passe? Use a chave de recuperação» ao iniciar sessão.</translation>
    </message>
    <message>
        <source>Printed on {date}</source>
        <translation>Impresso em {date}</translation>
    </message>
    <message>
        <source>QR code of the recovery key</source>
        <translation>Código QR da chave de recuperação</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Type group {number} from your paper</source>
        <translation>Escreva o grupo {number} do seu papel</translation>
    </message>
    <message>
        <source>So that it is certain you have it. It is not shown again.</source>
        <translation>Para ter a certeza de que a tem. Não volta a ser mostrada.</translation>
    </message>
    <message>
        <source>This is not that group. Look at your paper again.</source>
        <translation>Não é esse o grupo. Veja outra vez o seu papel.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Keep it away from the PC, where you keep papers of value.</source>
        <translation>Guarde-a longe do PC, onde guarda os papéis de valor.</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Imprimir a folha de recuperação</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Guardar a folha de recuperação</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it or put it on a stick, then delete it from this PC.</source>
        <translation>Guardada. Imprima-a ou ponha-a numa pen USB, e depois apague-a deste PC.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nome da loja</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Pasta do cofre</translation>
    </message>
    <message>
        <source>On this PC, not in a synchronised or network folder.</source>
        <translation>Neste PC, não numa pasta sincronizada nem de rede.</translation>
    </message>
    <message>
        <source>Language of the shop</source>
        <translation>Língua da loja</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Type the name of the shop.</source>
        <translation>Escreva o nome da loja.</translation>
    </message>
    <message>
        <source>Choose the folder where the vault shall lie.</source>
        <translation>Escolha a pasta onde o cofre vai ficar.</translation>
    </message>
    <message>
        <source>The name of the folder has to end in {ending}.</source>
        <translation>O nome da pasta tem de terminar em {ending}.</translation>
    </message>
    <message>
        <source>This folder exists already. Choose another name.</source>
        <translation>Esta pasta já existe. Escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Open the settings</source>
        <translation>Abrir as definições</translation>
    </message>
    <message>
        <source>A user was removed and the keys of the vault were not renewed yet.</source>
        <translation>Um utilizador foi removido e as chaves do cofre ainda não foram renovadas.</translation>
    </message>
    <message>
        <source>It is time to review who may do what.</source>
        <translation>Está na altura de rever quem pode fazer o quê.</translation>
    </message>
    <message>
        <source>Open the team</source>
        <translation>Abrir a equipa</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Archived customer</source>
        <translation>Cliente arquivado</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Escolha</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Procurar em tudo</translation>
    </message>
    <message>
        <source>Type a name, or what you want to do</source>
        <translation>Escreva um nome, ou o que quer fazer</translation>
    </message>
    <message>
        <source>The arrow keys go through what was found.</source>
        <translation>As setas percorrem o que se encontrou.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que se encontrou</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters or another word.</source>
        <translation>Nada encontrado. Tente menos letras ou outra palavra.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>O Caps Lock está ativado.</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Segurança da frase-passe</translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <translation>Sugerir cinco palavras</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rua e número</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Fill in what was pasted</source>
        <translation>Preencher com o que foi colado</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Look where each piece goes. Only empty fields are filled; nothing is saved before you save.</source>
        <translation>Veja para onde vai cada parte. Só se preenchem campos vazios; nada é guardado antes de o guardar.</translation>
    </message>
    <message>
        <source>The text was too long: only its beginning is here.</source>
        <translation>O texto era demasiado longo: só está aqui o princípio.</translation>
    </message>
    <message>
        <source>Where this goes: {text}</source>
        <translation>Para onde vai isto: {text}</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Label</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Customer card</source>
        <translation>Ficha do cliente</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Formulário de consentimento</translation>
    </message>
    <message>
        <source>Address label</source>
        <translation>Etiqueta de endereço</translation>
    </message>
    <message>
        <source>List of customers</source>
        <translation>Lista de clientes</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Etiquetas de endereço</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>em papel</translation>
    </message>
    <message>
        <source>as PDF</source>
        <translation>em PDF</translation>
    </message>
    <message>
        <source>Print the card …</source>
        <translation>Imprimir a ficha…</translation>
    </message>
    <message>
        <source>Print a consent form …</source>
        <translation>Imprimir um formulário de consentimento…</translation>
    </message>
    <message>
        <source>Print an address label …</source>
        <translation>Imprimir uma etiqueta de endereço…</translation>
    </message>
    <message>
        <source>Phones, e-mails and streets are masked in this view.</source>
        <translation>Nesta vista, os telefones, e-mails e ruas aparecem ocultos em parte.</translation>
    </message>
    <message>
        <source>May we …?</source>
        <translation>Podemos…?</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>O que foi aceite</translation>
    </message>
    <message>
        <source>Yes: put aside, not in the lists</source>
        <translation>Sim: posto de parte, fora das listas</translation>
    </message>
    <message>
        <source>Yes. {reason}</source>
        <translation>Sim. {reason}</translation>
    </message>
    <message>
        <source>NO. {reason}</source>
        <translation>NÃO. {reason}</translation>
    </message>
    <message>
        <source>Print the customer card</source>
        <translation>Imprimir a ficha do cliente</translation>
    </message>
    <message>
        <source>What the view shows of this customer. Sealed values are never printed.</source>
        <translation>O que a vista mostra deste cliente. Os valores selados nunca se imprimem.</translation>
    </message>
    <message>
        <source>Print a consent form</source>
        <translation>Imprimir um formulário de consentimento</translation>
    </message>
    <message>
        <source>For somebody new: empty lines</source>
        <translation>Para alguém novo: linhas em branco</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Língua do formulário</translation>
    </message>
    <message>
        <source>No box is ticked beforehand. Number of this paper: {code}</source>
        <translation>Nenhuma caixa vai marcada de antemão. Número deste papel: {code}</translation>
    </message>
    <message>
        <source>When it comes back signed, write this number into “Proof” as you record the answers.</source>
        <translation>Quando voltar assinado, escreva este número em «Prova» ao registar as respostas.</translation>
    </message>
    <message>
        <source>Gathering …</source>
        <translation>A reunir os dados…</translation>
    </message>
    <message>
        <source>Laying out …</source>
        <translation>A compor as páginas…</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>A imprimir…</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>A guardar…</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>Enviado para a impressora {name}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Print a label</source>
        <translation>Imprimir uma etiqueta</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Imprimir etiquetas</translation>
    </message>
    <message>
        <source>Test page: only the outlines</source>
        <translation>Página de teste: só os contornos</translation>
    </message>
    <message>
        <source>Hold it against a sheet of labels before you print on one.</source>
        <translation>Sobreponha-a a uma folha de etiquetas antes de imprimir numa.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>Folha de etiquetas</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>Primeira etiqueta livre da folha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>This customer has no postal address.</source>
        <translation>Este cliente não tem morada postal.</translation>
    </message>
    <message>
        <source>Careful: this customer asked not to be contacted by post.</source>
        <translation>Atenção: este cliente pediu para não ser contactado por correio.</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>{page}, {columns} × {rows} labels: {measures}</source>
        <translation>{page}, {columns} × {rows} etiquetas: {measures}</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>Imprimir esta lista</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Na horizontal</translation>
    </message>
    <message>
        <source>Address labels …</source>
        <translation>Etiquetas de endereço…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Feito para</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>No printer is set up on this PC. Save a PDF and print that elsewhere.</source>
        <translation>Não há nenhuma impressora configurada neste PC. Guarde um PDF e imprima-o noutro lado.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>What is printed, and where</source>
        <translation>O que se imprime, e onde</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página seguinte</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <translation>Maior ou menor</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>{text} · page {page} of {pages}</source>
        <translation>{text} · página {page} de {pages}</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Impresso por</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Impresso em</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Ninguém é omitido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) left out:</source>
        <translation>
            <numerusform>%Ln cliente omitido:</numerusform>
            <numerusform>%Ln clientes omitidos:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>No words in {language} yet.</source>
        <translation>Ainda não há texto em {language}.</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>Já não se usa</translation>
    </message>
    <message>
        <source>Data it uses: {classes}</source>
        <translation>Dados que usa: {classes}</translation>
    </message>
    <message>
        <source>Version of the notice</source>
        <translation>Versão do aviso</translation>
    </message>
    <message>
        <source>Version {version} of {day}</source>
        <translation>Versão {version} de {day}</translation>
    </message>
    <message>
        <source>Leave without saving what you typed?</source>
        <translation>Sair sem guardar o que escreveu?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>New version of the privacy notice</source>
        <translation>Nova versão do aviso de privacidade</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>It gets a new number. Answers from now on name it; earlier ones stay.</source>
        <translation>Recebe um número novo. As respostas a partir de agora indicam-no; as anteriores ficam como estão.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Show the words in</source>
        <translation>Mostrar o texto em</translation>
    </message>
    <message>
        <source>Add a purpose</source>
        <translation>Adicionar uma finalidade</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nova versão</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Finalidades</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Aviso de privacidade</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>The exact words the customer reads or hears</source>
        <translation>As palavras exatas que o cliente lê ou ouve</translation>
    </message>
    <message>
        <source>Change a purpose</source>
        <translation>Alterar uma finalidade</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Until it is withdrawn</source>
        <translation>Até ser retirado</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>A consent holds for (months)</source>
        <translation>Um consentimento vale (meses)</translation>
    </message>
    <message>
        <source>Data it uses</source>
        <translation>Dados que usa</translation>
    </message>
    <message>
        <source>Changed words are shown from now on. What customers answered keeps the old ones.</source>
        <translation>O texto alterado mostra-se a partir de agora. O que os clientes responderam mantém o antigo.</translation>
    </message>
    <message>
        <source>Holds until it is withdrawn</source>
        <translation>Vale até ser retirado</translation>
    </message>
    <message numerus="yes">
        <source>Holds for %Ln year(s)</source>
        <translation>
            <numerusform>Vale %Ln ano</numerusform>
            <numerusform>Vale %Ln anos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds for %Ln month(s)</source>
        <translation>
            <numerusform>Vale %Ln mês</numerusform>
            <numerusform>Vale %Ln meses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>All customers, also archived ones, with all that your role may see. It can be imported again.</source>
        <translation>Todos os clientes, também os arquivados, com tudo o que a sua função pode ver. Pode voltar a ser importado.</translation>
    </message>
    <message>
        <source>For the accountant</source>
        <translation>Para o contabilista</translation>
    </message>
    <message>
        <source>Names, tax numbers, one address, e-mail and phone each, and balances with their total.</source>
        <translation>Nomes, números fiscais, um endereço, um e-mail e um telefone de cada um, e saldos com o seu total.</translation>
    </message>
    <message>
        <source>Addresses for letters</source>
        <translation>Endereços para cartas</translation>
    </message>
    <message>
        <source>Names and postal addresses, without whoever wants no marketing or no post from you.</source>
        <translation>Nomes e endereços postais, sem quem não quer publicidade ou correio da loja.</translation>
    </message>
    <message>
        <source>Anonymised, for analysis</source>
        <translation>Anonimizado, para análise</translation>
    </message>
    <message>
        <source>Years instead of birthdays, regions instead of addresses, and no group of fewer than five.</source>
        <translation>Anos em vez de datas de nascimento, regiões em vez de endereços, e nenhum grupo com menos de cinco.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>The customers of the list as it is, with its columns and in its order.</source>
        <translation>Os clientes da lista tal como está, com as suas colunas e pela sua ordem.</translation>
    </message>
    <message>
        <source>For somebody else</source>
        <translation>Para terceiros</translation>
    </message>
    <message>
        <source>Chosen columns for somebody you name, without whoever wants no data passed to others.</source>
        <translation>Colunas escolhidas para alguém que indica, sem quem não quer que os seus dados passem a terceiros.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>A parar…</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The customer asked for it</source>
        <translation>O cliente pediu</translation>
    </message>
    <message>
        <source>Checking health or allergies</source>
        <translation>Verificar saúde ou alergias</translation>
    </message>
    <message>
        <source>An invoice or a payment</source>
        <translation>Uma fatura ou um pagamento</translation>
    </message>
    <message>
        <source>The law requires it</source>
        <translation>A lei exige-o</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Type to search</source>
        <translation>Escreva para procurar</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Estreitar</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Alargar</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>As at the beginning</source>
        <translation>Como no início</translation>
    </message>
    <message>
        <source>Space shows or hides a column. Sort again turns it round, then ends it.</source>
        <translation>Espaço mostra ou oculta uma coluna. Ordenar outra vez inverte a ordem, e depois retira-a.</translation>
    </message>
    <message>
        <source>sorted downwards</source>
        <translation>por ordem descendente</translation>
    </message>
    <message>
        <source>sorted upwards</source>
        <translation>por ordem ascendente</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>número {number}</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>Escolher a pasta da cópia de segurança</translation>
    </message>
    <message>
        <source>Choose where the vault shall lie</source>
        <translation>Escolher onde o cofre vai ficar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Where the backup lies</source>
        <translation>Onde está a cópia de segurança</translation>
    </message>
    <message>
        <source>The stick or folder you backed up to, or the folder of the vault itself.</source>
        <translation>A pen ou a pasta onde fez a cópia, ou a própria pasta do cofre.</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Que cópia de segurança</translation>
    </message>
    <message>
        <source>Folder of the new vault</source>
        <translation>Pasta do novo cofre</translation>
    </message>
    <message>
        <source>On this PC, not in a synchronised or network folder.</source>
        <translation>Neste PC, não numa pasta sincronizada nem de rede.</translation>
    </message>
    <message>
        <source>A new vault is made of it. The backup and the old vault stay as they are.</source>
        <translation>Com ela cria-se um cofre novo. A cópia de segurança e o cofre antigo ficam como estão.</translation>
    </message>
    <message>
        <source>Then the owners sign in with the passphrases they had at that time, or with the recovery sheet. Everybody else needs a one-time code from an owner.</source>
        <translation>Depois, os proprietários iniciam sessão com as frases-passe que tinham nessa altura, ou com a folha de recuperação. Os outros precisam de um código de utilização única de um proprietário.</translation>
    </message>
    <message>
        <source>Choose the folder where your backup lies.</source>
        <translation>Escolha a pasta onde está a sua cópia de segurança.</translation>
    </message>
    <message>
        <source>Making the vault …</source>
        <translation>A criar o cofre…</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>Nesta pasta não há nenhuma cópia de segurança.</translation>
    </message>
    <message>
        <source>{vault}, {backup}</source>
        <translation>{vault}, {backup}</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>Responsável de privacidade</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Funcionário</translation>
    </message>
    <message>
        <source>Field worker</source>
        <translation>Trabalhador de campo</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Contabilista</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analista</translation>
    </message>
    <message>
        <source>Look customers up</source>
        <translation>Procurar clientes</translation>
    </message>
    <message>
        <source>Enter new customers</source>
        <translation>Registar novos clientes</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>Alterar clientes</translation>
    </message>
    <message>
        <source>Archive and restore customers</source>
        <translation>Arquivar e restaurar clientes</translation>
    </message>
    <message>
        <source>Open sealed values of the data below</source>
        <translation>Abrir os dados selados abaixo</translation>
    </message>
    <message>
        <source>See what customers agreed to</source>
        <translation>Ver os consentimentos</translation>
    </message>
    <message>
        <source>Record what customers agree to</source>
        <translation>Registar consentimentos</translation>
    </message>
    <message>
        <source>Change purposes and the privacy notice</source>
        <translation>Alterar finalidades e o aviso</translation>
    </message>
    <message>
        <source>See the team</source>
        <translation>Ver a equipa</translation>
    </message>
    <message>
        <source>Change the team</source>
        <translation>Alterar a equipa</translation>
    </message>
    <message>
        <source>Change the own passphrase</source>
        <translation>Alterar a própria frase-passe</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>Ler o registo de atividade</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Verificar o registo de atividade</translation>
    </message>
    <message>
        <source>Import spreadsheets</source>
        <translation>Importar folhas de cálculo</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar tudo</translation>
    </message>
    <message>
        <source>Export the accountant&apos;s workbook</source>
        <translation>Exportar o livro para o contabilista</translation>
    </message>
    <message>
        <source>Export lists of customers</source>
        <translation>Exportar listas de clientes</translation>
    </message>
    <message>
        <source>Export anonymised data</source>
        <translation>Exportar dados anonimizados</translation>
    </message>
    <message>
        <source>See the data of the shop</source>
        <translation>Ver os dados da loja</translation>
    </message>
    <message>
        <source>Change the data of the shop</source>
        <translation>Alterar os dados da loja</translation>
    </message>
    <message>
        <source>Give chosen columns to somebody else</source>
        <translation>Passar colunas escolhidas a terceiros</translation>
    </message>
    <message>
        <source>Review who may do what</source>
        <translation>Rever quem pode fazer o quê</translation>
    </message>
    <message>
        <source>Set up a second factor for oneself</source>
        <translation>Configurar o próprio segundo fator</translation>
    </message>
    <message>
        <source>Keep unsaved typing</source>
        <translation>Manter rascunhos por guardar</translation>
    </message>
    <message>
        <source>See what this PC&apos;s keyring holds for the vault</source>
        <translation>Ver o que o porta-chaves do sistema deste PC guarda para o cofre</translation>
    </message>
    <message>
        <source>Bind the vault to this PC</source>
        <translation>Vincular o cofre a este PC</translation>
    </message>
    <message>
        <source>Renew the keys of the vault</source>
        <translation>Renovar as chaves do cofre</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Fazer uma cópia de segurança</translation>
    </message>
    <message>
        <source>See what was changed about a customer</source>
        <translation>Ver o que foi alterado num cliente</translation>
    </message>
    <message>
        <source>Undo changes of a customer</source>
        <translation>Desfazer alterações de um cliente</translation>
    </message>
    <message>
        <source>Undo an import or another change of many customers</source>
        <translation>Desfazer uma importação ou outra alteração de vários clientes</translation>
    </message>
    <message>
        <source>Erase customers for good</source>
        <translation>Apagar clientes definitivamente</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportar o registo de atividade</translation>
    </message>
    <message>
        <source>Say how long the log is kept</source>
        <translation>Decidir quanto tempo se conserva o registo de atividade</translation>
    </message>
    <message>
        <source>Decide what follows when the log is not as it was</source>
        <translation>Decidir o que fazer se o registo de atividade não estiver como estava</translation>
    </message>
    <message>
        <source>Be told of unusual access</source>
        <translation>Receber avisos de acessos invulgares</translation>
    </message>
    <message>
        <source>Find the same customer twice, and merge</source>
        <translation>Procurar clientes duplicados e uni-los</translation>
    </message>
    <message>
        <source>Change many customers at once, and undo that</source>
        <translation>Alterar vários clientes de uma vez, e desfazê-lo</translation>
    </message>
    <message>
        <source>Names, numbers and tax numbers</source>
        <translation>Nomes, números e números fiscais</translation>
    </message>
    <message>
        <source>Phones, e-mails and addresses</source>
        <translation>Telefones, e-mails e endereços</translation>
    </message>
    <message>
        <source>Personal data such as the date of birth</source>
        <translation>Dados pessoais como a data de nascimento</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>Tags and where customers came from</source>
        <translation>Etiquetas e origem dos clientes</translation>
    </message>
    <message>
        <source>Health and diet notes (sealed)</source>
        <translation>Notas de saúde e dieta (seladas)</translation>
    </message>
    <message>
        <source>Bank accounts (sealed)</source>
        <translation>Contas bancárias (seladas)</translation>
    </message>
    <message>
        <source>May do and see everything, and decides who else may what.</source>
        <translation>Pode fazer e ver tudo, e decide o que os outros podem.</translation>
    </message>
    <message>
        <source>Looks after consent, purposes and the log; sees health notes, but no bank accounts.</source>
        <translation>Cuida do consentimento, das finalidades e do registo; vê notas de saúde, mas não contas bancárias.</translation>
    </message>
    <message>
        <source>Serves customers at the counter: looks up, enters, changes and archives.</source>
        <translation>Atende os clientes ao balcão: procura, regista, altera e arquiva.</translation>
    </message>
    <message>
        <source>Visits customers: sees who they are and how to reach them.</source>
        <translation>Visita os clientes: vê quem são e como os contactar.</translation>
    </message>
    <message>
        <source>Reads balances and bank accounts, and exports for the books.</source>
        <translation>Lê saldos e contas bancárias, e exporta para a contabilidade.</translation>
    </message>
    <message>
        <source>Gets anonymised data only, and no single customer.</source>
        <translation>Recebe só dados anonimizados, e nenhum cliente em concreto.</translation>
    </message>
    <message>
        <source>Who the customer is, and just enough of phone and address to recognise them.</source>
        <translation>Quem é o cliente, e só o suficiente de telefone e endereço para o reconhecer.</translation>
    </message>
    <message>
        <source>Everything of a customer that the role may see. Customers are changed in this view only.</source>
        <translation>Tudo o que a função pode ver de um cliente. Os clientes só se alteram nesta vista.</translation>
    </message>
    <message>
        <source>Figures without names: nobody can be recognised.</source>
        <translation>Números sem nomes: ninguém pode ser reconhecido.</translation>
    </message>
    <message>
        <source>Only the customers who may be used for one purpose.</source>
        <translation>Só os clientes que podem ser usados para uma finalidade.</translation>
    </message>
    <message>
        <source>Chosen columns for somebody else, with the ground for it.</source>
        <translation>Colunas escolhidas para terceiros, com a base legal para isso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Is asked why, before a sealed value is shown</source>
        <translation>É-lhe perguntado porquê, antes de mostrar um valor selado</translation>
    </message>
    <message>
        <source>The program locks after</source>
        <translation>O programa bloqueia-se após</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retirado</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Throw away what you did in the sample shop, and make it fresh?</source>
        <translation>Deitar fora o que fez na loja de amostra e deixá-la como nova?</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>This is the sample shop. Everybody in it is invented: try anything.</source>
        <translation>Esta é a loja de amostra. Todas as pessoas dela são inventadas: experimente à vontade.</translation>
    </message>
    <message>
        <source>Try an import</source>
        <translation>Experimentar uma importação</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>the log holds it</source>
        <translation>o registo contém-no</translation>
    </message>
    <message>
        <source>the log holds it, but was altered</source>
        <translation>o registo contém-no, mas foi adulterado</translation>
    </message>
    <message>
        <source>mistyped</source>
        <translation>mal escrito</translation>
    </message>
    <message>
        <source>no seal</source>
        <translation>não é um selo</translation>
    </message>
    <message>
        <source>its entry was cut by rule</source>
        <translation>a sua entrada foi cortada segundo a regra</translation>
    </message>
    <message>
        <source>not in the log, and without the number of its entry</source>
        <translation>não está no registo, e falta o número da sua entrada</translation>
    </message>
    <message>
        <source>not in the log any more, as was decided</source>
        <translation>já não está no registo, como foi decidido</translation>
    </message>
    <message>
        <source>of another vault</source>
        <translation>de outro cofre</translation>
    </message>
    <message>
        <source>the log never held it</source>
        <translation>o registo nunca o conteve</translation>
    </message>
    <message>
        <source>Check a seal of the log</source>
        <translation>Verificar um selo do registo</translation>
    </message>
    <message>
        <source>What the sheet says</source>
        <translation>O que diz a folha</translation>
    </message>
    <message>
        <source>The number of the entry and the twelve words, in any language, or the QR code.</source>
        <translation>O número da entrada e as doze palavras, em qualquer língua, ou o código QR.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Looking through the log …</source>
        <translation>A procurar no registo…</translation>
    </message>
    <message>
        <source>Is this sheet of this shop, with this mark of the vault: {mark}?</source>
        <translation>Esta folha é desta loja, com esta marca do cofre: {mark}?</translation>
    </message>
    <message>
        <source>Raise the alarm</source>
        <translation>Dar o alarme</translation>
    </message>
    <message>
        <source>The vault can then only be read until the owner or the privacy officer has looked into it.</source>
        <translation>Então o cofre só poderá ser lido até o proprietário ou o responsável de privacidade ter verificado o assunto.</translation>
    </message>
    <message>
        <source>The sheet is of this shop …</source>
        <translation>A folha é desta loja…</translation>
    </message>
    <message>
        <source>Seal of the log</source>
        <translation>Selo do registo</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print it and keep the sheet away from this PC, a new one every week or so. As long as the log holds the seal, nobody altered or shortened it up to here, not even with an old copy of the whole vault.</source>
        <translation>Imprima-o e guarde a folha longe deste PC; faça uma nova mais ou menos todas as semanas. Enquanto o registo contiver o selo, ninguém alterou nem encurtou o registo até aqui, nem sequer com uma cópia antiga de todo o cofre.</translation>
    </message>
    <message>
        <source>QR code of the seal</source>
        <translation>Código QR do selo</translation>
    </message>
    <message>
        <source>Keep the sheet away from this PC.</source>
        <translation>Guarde a folha longe deste PC.</translation>
    </message>
    <message>
        <source>Sent to the printer. Keep the sheet away from this PC.</source>
        <translation>Enviado para a impressora. Guarde a folha longe deste PC.</translation>
    </message>
    <message>
        <source>Save the seal</source>
        <translation>Guardar o selo</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}. Put it where whoever alters the log on this PC does not reach.</source>
        <translation>Guardado como {name}. Ponha-o onde não chegue quem possa alterar o registo neste PC.</translation>
    </message>
    <message>
        <source>The seal is in the log, and the log is whole.</source>
        <translation>O selo está no registo, e o registo está íntegro.</translation>
    </message>
    <message>
        <source>The log was altered.</source>
        <translation>O registo foi adulterado.</translation>
    </message>
    <message>
        <source>There is a typing mistake.</source>
        <translation>Há um erro de escrita.</translation>
    </message>
    <message>
        <source>The entries of this seal were cut by the rule for old entries.</source>
        <translation>As entradas deste selo foram cortadas segundo a regra para entradas antigas.</translation>
    </message>
    <message>
        <source>Type the number of the entry, too.</source>
        <translation>Escreva também o número da entrada.</translation>
    </message>
    <message>
        <source>The seal is not in the log any more, and that was decided.</source>
        <translation>O selo já não está no registo, e assim foi decidido.</translation>
    </message>
    <message>
        <source>This sheet is of another vault.</source>
        <translation>Esta folha é de outro cofre.</translation>
    </message>
    <message>
        <source>The log never held this seal.</source>
        <translation>O registo nunca conteve este selo.</translation>
    </message>
    <message>
        <source>The first entry that does not fit is number {altered}. Verify the log.</source>
        <translation>A primeira entrada que não corresponde é a número {altered}. Verifique o registo.</translation>
    </message>
    <message>
        <source>The seal of entry {entry} of {date} differs only in these words: {places}. Look at them again.</source>
        <translation>O selo da entrada {entry}, de {date}, só difere nestas palavras: {places}. Veja-as outra vez.</translation>
    </message>
    <message>
        <source>Each word is known, but together they are no seal. Compare them one by one.</source>
        <translation>Cada palavra é conhecida, mas juntas não formam um selo. Compare-as uma a uma.</translation>
    </message>
    <message>
        <source>It can no longer be compared. Check a newer sheet; this one has done its work.</source>
        <translation>Já não se pode comparar. Verifique uma folha mais nova; esta já cumpriu a sua função.</translation>
    </message>
    <message>
        <source>The log does not hold these words. Type the number from the sheet, too: it tells why. Look also whether the sheet is of this shop.</source>
        <translation>O registo não contém estas palavras. O número da entrada diz porquê: está na folha. Veja também se a folha é desta loja.</translation>
    </message>
    <message>
        <source>A backup was restored after the sheet was printed, or somebody looked into it and decided. The log tells who and when. Print a new seal.</source>
        <translation>Foi restaurada uma cópia de segurança depois de a folha ser impressa, ou alguém verificou o assunto e decidiu. O registo diz quem e quando. Imprima um selo novo.</translation>
    </message>
    <message>
        <source>Look at the name of the shop on it, or open the vault it belongs to.</source>
        <translation>Veja o nome da loja que lá está, ou abra o cofre a que pertence.</translation>
    </message>
    <message>
        <source>If the sheet is of this shop, entries were cut off or replaced, or an old copy of the vault was put in its place. Look first at the name of the shop and the mark of the vault on the sheet.</source>
        <translation>Se a folha é desta loja, foram cortadas ou substituídas entradas, ou foi posta no seu lugar uma cópia antiga do cofre. Veja primeiro na folha o nome da loja e a marca do cofre.</translation>
    </message>
    <message>
        <source>It is entry {entry} of {date}. Nothing up to there was altered, nor anything since.</source>
        <translation>É a entrada {entry}, de {date}. Nada foi alterado até aí, nem nada desde então.</translation>
    </message>
    <message>
        <source>You typed number {told}: look at the sheet once more.</source>
        <translation>Escreveu o número {told}: veja a folha outra vez.</translation>
    </message>
    <message>
        <source>The seal in words</source>
        <translation>O selo em palavras</translation>
    </message>
    <message>
        <source>Seal of the log of {shop}</source>
        <translation>Selo do registo de {shop}</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>Até à entrada</translation>
    </message>
    <message>
        <source>Date of the entry</source>
        <translation>Data da entrada</translation>
    </message>
    <message>
        <source>Mark of the vault</source>
        <translation>Marca do cofre</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Impresso por</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Impresso em</translation>
    </message>
    <message>
        <source>Keep this sheet away from the PC. Whoever alters, shortens or replaces the log cannot change what is on paper: while the log holds this seal, everything up to this entry is as it was.</source>
        <translation>Guarde esta folha longe do PC. Quem alterar, encurtar ou substituir o registo não pode mudar o que está em papel: enquanto o registo contiver este selo, tudo até esta entrada está como estava.</translation>
    </message>
    <message>
        <source>To check it, open the log, choose “Check a seal …” in its menu, and type the number of the entry and the twelve words, or scan the QR code into the box.</source>
        <translation>Para o verificar, abra o registo, escolha «Verificar um selo…» no respetivo menu e escreva o número da entrada e as doze palavras, ou digitalize o código QR para a caixa.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a procura</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Shop</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nome da loja</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Language of the shop</source>
        <translation>Língua da loja</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>A name with a phone or an e-mail. It is printed on consent forms.</source>
        <translation>Um nome com um telefone ou um e-mail. É impresso nos formulários de consentimento.</translation>
    </message>
    <message>
        <source>Save the shop&apos;s data</source>
        <translation>Guardar os dados da loja</translation>
    </message>
    <message>
        <source>Type the name of the shop.</source>
        <translation>Escreva o nome da loja.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>A sua frase-passe</translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation>A sua frase-passe atual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase-passe</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>A nova frase-passe outra vez</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Alterar a frase-passe</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta janela</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nada se move sozinho</translation>
    </message>
    <message>
        <source>Key file on a stick</source>
        <translation>Ficheiro-chave numa pen USB</translation>
    </message>
    <message>
        <source>Make a key file …</source>
        <translation>Criar um ficheiro-chave…</translation>
    </message>
    <message>
        <source>Do without it …</source>
        <translation>Prescindir dele…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault only together with the file on your stick.</source>
        <translation>A sua frase-passe só abre o cofre em conjunto com o ficheiro da sua pen.</translation>
    </message>
    <message>
        <source>A file on a USB stick that becomes a part of your key. A thief who has the vault, and even your passphrase, gets nothing without the stick.</source>
        <translation>Um ficheiro numa pen USB que passa a ser parte da sua chave. Um ladrão que tenha o cofre, e até a sua frase-passe, não consegue nada sem a pen.</translation>
    </message>
    <message>
        <source>Make a new one …</source>
        <translation>Criar um novo…</translation>
    </message>
    <message>
        <source>From then on your passphrase alone opens the vault, here and in a stolen copy.</source>
        <translation>A partir daí, a sua frase-passe sozinha abre o cofre, aqui e numa cópia roubada.</translation>
    </message>
    <message>
        <source>Do without the key file</source>
        <translation>Prescindir do ficheiro-chave</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>Prescindir dele</translation>
    </message>
    <message>
        <source>Make a key file</source>
        <translation>Criar um ficheiro-chave</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Place on the stick</source>
        <translation>Lugar na pen</translation>
    </message>
    <message>
        <source>Not beside the vault: there it would be stolen with it.</source>
        <translation>Não junto ao cofre: aí seria roubado com ele.</translation>
    </message>
    <message>
        <source>Choose the place …</source>
        <translation>Escolher o lugar…</translation>
    </message>
    <message>
        <source>Put your USB stick in and choose a place on it. You need it at each sign-in.</source>
        <translation>Ligue a sua pen USB e escolha um lugar nela. Precisa dela em cada início de sessão.</translation>
    </message>
    <message>
        <source>Copy the file to a second stick and keep that one where you keep the recovery sheet. If all copies are lost, an owner can reset your passphrase, or the recovery sheet opens the vault.</source>
        <translation>Copie o ficheiro para uma segunda pen e guarde-a onde tem a folha de recuperação. Se todas as cópias se perderem, um proprietário pode redefinir a sua frase-passe, ou a folha de recuperação abre o cofre.</translation>
    </message>
    <message>
        <source>Choose a place on the stick.</source>
        <translation>Escolha um lugar na pen.</translation>
    </message>
    <message>
        <source>This is in the vault folder. Choose a place on the stick.</source>
        <translation>Isto está na pasta do cofre. Escolha um lugar na pen.</translation>
    </message>
    <message>
        <source>Keys of the vault</source>
        <translation>Chaves do cofre</translation>
    </message>
    <message>
        <source>Renew the keys when somebody may have got hold of them, such as with a stolen copy and a guessed passphrase. Nobody has to change a passphrase for it.</source>
        <translation>Renove as chaves quando alguém as possa ter obtido, por exemplo com uma cópia roubada e uma frase-passe adivinhada. Ninguém tem de alterar a sua frase-passe por isso.</translation>
    </message>
    <message>
        <source>A user was removed, and the keys are not renewed yet. Renew them now.</source>
        <translation>Um utilizador foi removido, e as chaves ainda não foram renovadas. Renove-as agora.</translation>
    </message>
    <message>
        <source>Renew the keys …</source>
        <translation>Renovar as chaves…</translation>
    </message>
    <message>
        <source>The whole vault is written anew under a new key. This can take a minute; leave the PC on. If it is cut off, the vault opens as before and you can begin again.</source>
        <translation>Todo o cofre é escrito de novo com uma chave nova. Pode demorar um minuto; deixe o PC ligado. Se for interrompido, o cofre abre como antes e pode começar de novo.</translation>
    </message>
    <message>
        <source>Renew the keys of the vault</source>
        <translation>Renovar as chaves do cofre</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>Renovar as chaves</translation>
    </message>
    <message>
        <source>The keys are renewed.</source>
        <translation>As chaves estão renovadas.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>A sua frase-passe foi alterada.</translation>
    </message>
    <message>
        <source>Leave without saving the shop&apos;s data?</source>
        <translation>Sair sem guardar os dados da loja?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Your recovery codes</source>
        <translation>Os seus códigos de recuperação</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Já os anotei</translation>
    </message>
    <message>
        <source>Without your phone, type one of these in the place of the time code. Each is good once. Keep them where you keep papers of value; they are not shown again.</source>
        <translation>Sem o seu telemóvel, escreva um destes em vez do código temporal. Cada um vale uma vez. Guarde-os onde tem os papéis de valor; não voltam a ser mostrados.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
    <message>
        <source>The sheet with the recovery key opens the vault when nothing else does. Look now and then whether you still have it.</source>
        <translation>A folha com a chave de recuperação abre o cofre quando mais nada o abre. Veja de vez em quando se ainda a tem.</translation>
    </message>
    <message>
        <source>Check the sheet …</source>
        <translation>Verificar a folha…</translation>
    </message>
    <message>
        <source>Make a new sheet …</source>
        <translation>Criar uma folha nova…</translation>
    </message>
    <message>
        <source>The sheet is right: its key opens the vault.</source>
        <translation>A folha está certa: a sua chave abre o cofre.</translation>
    </message>
    <message>
        <source>You get a new recovery key to print or write down. The old sheet opens the vault no more.</source>
        <translation>Recebe uma nova chave de recuperação para imprimir ou anotar. A folha antiga deixa de abrir o cofre.</translation>
    </message>
    <message>
        <source>Destroy the old sheet if you find it: with an old copy or a backup of the vault it is still a way in.</source>
        <translation>Destrua a folha antiga se a encontrar: com uma cópia antiga ou uma cópia de segurança do cofre, continua a ser uma forma de entrar.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Criar uma nova folha de recuperação</translation>
    </message>
    <message>
        <source>The new sheet holds.</source>
        <translation>A folha nova já é válida.</translation>
    </message>
    <message>
        <source>Check the recovery sheet</source>
        <translation>Verificar a folha de recuperação</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Type all eight groups. Nothing is changed.</source>
        <translation>Escreva os oito grupos. Nada é alterado.</translation>
    </message>
    <message>
        <source>Your new recovery sheet</source>
        <translation>A sua nova folha de recuperação</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Já a tenho em papel</translation>
    </message>
    <message>
        <source>Print it or write it down, and keep it away from this PC. The old sheet is void.</source>
        <translation>Imprima-a ou anote-a, e guarde-a longe deste PC. A folha antiga já não vale.</translation>
    </message>
    <message>
        <source>Leave without having the new recovery key on paper?</source>
        <translation>Sair sem ter a nova chave de recuperação em papel?</translation>
    </message>
    <message>
        <source>The old sheet is void, so there would be none. You can make another one here.</source>
        <translation>A folha antiga já não vale, por isso não haveria nenhuma. Aqui pode criar outra.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Sair sem ela</translation>
    </message>
    <message>
        <source>Time code (second factor)</source>
        <translation>Código temporal (segundo fator)</translation>
    </message>
    <message>
        <source>Set it up …</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>New recovery codes …</source>
        <translation>Novos códigos de recuperação…</translation>
    </message>
    <message>
        <source>Turn it off …</source>
        <translation>Desativar…</translation>
    </message>
    <message>
        <source>You get ten new codes. The ones you have now are good no more.</source>
        <translation>Recebe dez códigos novos. Os que tem agora deixam de valer.</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Novos códigos de recuperação</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <translation>Criar códigos novos</translation>
    </message>
    <message>
        <source>From then on your passphrase alone lets you in. It can be set up again later.</source>
        <translation>A partir daí, a sua frase-passe sozinha dá-lhe acesso. Pode voltar a ser configurado mais tarde.</translation>
    </message>
    <message>
        <source>Turn the time code off</source>
        <translation>Desativar o código temporal</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>After your passphrase you type a code that your phone shows.</source>
        <translation>Depois da sua frase-passe, escreve um código que o seu telemóvel mostra.</translation>
    </message>
    <message>
        <source>A code from an app on your phone, asked for after the passphrase. It keeps out a colleague who saw you type. It does not protect a stolen vault: that is what a key file is for.</source>
        <translation>Um código de uma app no seu telemóvel, pedido depois da frase-passe. Impede a entrada a um colega que viu o que escreveu. Não protege um cofre roubado: para isso serve o ficheiro-chave.</translation>
    </message>
    <message>
        <source>Since {when}. Recovery codes left: {left}</source>
        <translation>Desde {when}. Códigos de recuperação que restam: {left}</translation>
    </message>
    <message>
        <source>Few recovery codes are left. Make new ones.</source>
        <translation>Restam poucos códigos de recuperação. Crie outros novos.</translation>
    </message>
    <message>
        <source>Set the time code up</source>
        <translation>Configurar o código temporal</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>QR code for the app</source>
        <translation>Código QR para a app</translation>
    </message>
    <message>
        <source>3. Type the code that the app shows now</source>
        <translation>3. Escreva o código que a app mostra agora</translation>
    </message>
    <message>
        <source>1. Open the app for time codes on your phone. Any common one will do.</source>
        <translation>1. Abra a app de códigos temporais no seu telemóvel. Serve qualquer uma das habituais.</translation>
    </message>
    <message>
        <source>2. Scan this picture with it, or type these letters and digits:</source>
        <translation>2. Digitalize esta imagem com ela, ou escreva estas letras e algarismos:</translation>
    </message>
    <message>
        <source>Type the six digits.</source>
        <translation>Escreva os seis algarismos.</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Este PC</translation>
    </message>
    <message>
        <source>Bind to this PC …</source>
        <translation>Vincular a este PC…</translation>
    </message>
    <message>
        <source>Let it open everywhere …</source>
        <translation>Permitir em qualquer PC…</translation>
    </message>
    <message>
        <source>Let the vault open everywhere</source>
        <translation>Permitir que o cofre abra em qualquer PC</translation>
    </message>
    <message>
        <source>Let it</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>From then on your name and passphrase open a copy of the vault on any PC. Everybody else’s follow when they sign in next.</source>
        <translation>A partir daí, o seu nome e a sua frase-passe abrem uma cópia do cofre em qualquer PC. Os dos outros, quando voltarem a iniciar sessão.</translation>
    </message>
    <message>
        <source>Opens here only</source>
        <translation>Só abre aqui</translation>
    </message>
    <message>
        <source>Opens on any PC</source>
        <translation>Abre em qualquer PC</translation>
    </message>
    <message>
        <source>Asking the keyring of this PC …</source>
        <translation>A perguntar ao porta-chaves do sistema deste PC…</translation>
    </message>
    <message>
        <source>The keyring of this PC remembers where the log ended ({when}), so an old copy of the vault in its place would be noticed.</source>
        <translation>O porta-chaves do sistema deste PC lembra-se de onde terminava o registo ({when}), por isso notar-se-ia uma cópia antiga do cofre no seu lugar.</translation>
    </message>
    <message>
        <source>A copy of the vault opens on any PC for whoever has a name and its passphrase. The vault can be bound to this PC, so that elsewhere it opens only with the recovery sheet.</source>
        <translation>Uma cópia do cofre abre em qualquer PC a quem tiver um nome e a respetiva frase-passe. O cofre pode ser vinculado a este PC, para que noutros só abra com a folha de recuperação.</translation>
    </message>
    <message>
        <source>Elsewhere the vault opens only with the recovery sheet.</source>
        <translation>Noutros PC, o cofre só abre com a folha de recuperação.</translation>
    </message>
    <message>
        <source>The vault is bound. Your passphrase follows when you sign in next.</source>
        <translation>O cofre está vinculado. A sua frase-passe ficará também quando voltar a iniciar sessão.</translation>
    </message>
    <message>
        <source>{name} (this one), {when}</source>
        <translation>{name} (este), {when}</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>PCs that know the vault: {pcs}</source>
        <translation>PC que conhecem o cofre: {pcs}</translation>
    </message>
    <message>
        <source>Bind the vault to this PC</source>
        <translation>Vincular o cofre a este PC</translation>
    </message>
    <message>
        <source>Bind it</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Recovery key from the sheet</source>
        <translation>Chave de recuperação da folha</translation>
    </message>
    <message>
        <source>Whom customers ask about their data</source>
        <translation>A quem os clientes perguntam pelos seus dados</translation>
    </message>
    <message>
        <source>All eight groups, so that it is certain you have the sheet.</source>
        <translation>Os oito grupos, para ter a certeza de que tem a folha.</translation>
    </message>
    <message>
        <source>A part of the key is put into the keyring of this PC. A copy of the vault elsewhere then does not open, whatever passphrase somebody has.</source>
        <translation>Uma parte da chave é guardada no porta-chaves do sistema deste PC. Então uma cópia do cofre não abre noutro lugar, seja qual for a frase-passe que alguém tenha.</translation>
    </message>
    <message>
        <source>If this PC breaks, the recovery sheet is the only way back. Do this only if you have it in your hand.</source>
        <translation>Se este PC se avariar, a folha de recuperação é o único caminho de volta. Faça isto só se a tiver na mão.</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Escreva a chave de recuperação.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In a form</source>
        <translation>Num formulário</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Campo seguinte</translation>
    </message>
    <message>
        <source>Field before</source>
        <translation>Campo anterior</translation>
    </message>
    <message>
        <source>Tick a box, press a button</source>
        <translation>Marcar uma caixa, premir um botão</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Ir para o problema seguinte</translation>
    </message>
    <message>
        <source>Take out this phone, e-mail or address</source>
        <translation>Retirar este telefone, e-mail ou endereço</translation>
    </message>
    <message>
        <source>Split what was copied into the fields</source>
        <translation>Repartir pelos campos o que se copiou</translation>
    </message>
    <message>
        <source>Close a dialog without doing anything</source>
        <translation>Fechar um diálogo sem fazer nada</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Numa lista</translation>
    </message>
    <message>
        <source>From the search into the list</source>
        <translation>Da procura para a lista</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>Para cima e para baixo</translation>
    </message>
    <message>
        <source>A screen up or down</source>
        <translation>Um ecrã acima ou abaixo</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>Para o princípio ou o fim</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Change the chosen customer</source>
        <translation>Alterar o cliente escolhido</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Escolher vários</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Escolher todos</translation>
    </message>
    <message>
        <source>Take a filter away</source>
        <translation>Retirar um filtro</translation>
    </message>
    <message>
        <source>When columns are chosen</source>
        <translation>Ao escolher colunas</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Mover a coluna</translation>
    </message>
    <message>
        <source>Narrower or wider</source>
        <translation>Mais estreita ou mais larga</translation>
    </message>
    <message>
        <source>Sort by the column</source>
        <translation>Ordenar pela coluna</translation>
    </message>
    <message>
        <source>In a chart, and in the counts of the log</source>
        <translation>Num gráfico, e na contagem do registo</translation>
    </message>
    <message>
        <source>From bar to bar</source>
        <translation>De barra em barra</translation>
    </message>
    <message>
        <source>Show what a bar counts</source>
        <translation>Mostrar o que conta uma barra</translation>
    </message>
    <message>
        <source>When a list is brought in</source>
        <translation>Ao trazer uma lista</translation>
    </message>
    <message>
        <source>Leave the column out</source>
        <translation>Deixar a coluna de fora</translation>
    </message>
    <message>
        <source>Mend the cell</source>
        <translation>Corrigir a célula</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Retirar a última decisão</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todo o lado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Procurar nas teclas</translation>
    </message>
    <message>
        <source>No key does that. Ctrl+K finds all that the program can do.</source>
        <translation>Nenhuma tecla faz isso. Ctrl+K encontra tudo o que o programa sabe fazer.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The customers of your shop, in one encrypted place on this PC.</source>
        <translation>Os clientes da sua loja, num só lugar cifrado neste PC.</translation>
    </message>
    <message>
        <source>Nothing leaves this PC: no server, no account, no internet.</source>
        <translation>Nada sai deste PC: sem servidor, sem conta, sem internet.</translation>
    </message>
    <message>
        <source>It remembers who was asked what, and who saw what.</source>
        <translation>Lembra-se do que se perguntou a cada um, e de quem viu o quê.</translation>
    </message>
    <message>
        <source>It speaks your language and your customers&apos; alphabets.</source>
        <translation>Fala a sua língua e os alfabetos dos seus clientes.</translation>
    </message>
    <message>
        <source>Choose a vault.</source>
        <translation>Escolha um cofre.</translation>
    </message>
    <message>
        <source>or the one-time code from the owner</source>
        <translation>ou o código de utilização única do proprietário</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Ficheiro-chave</translation>
    </message>
    <message>
        <source>The file on your USB stick.</source>
        <translation>O ficheiro da sua pen USB.</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Restaurar uma cópia…</translation>
    </message>
    <message>
        <source>Plug in your stick and choose the file.</source>
        <translation>Ligue a sua pen e escolha o ficheiro.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Type your passphrase to go on. Your unsaved typing is kept.</source>
        <translation>Escreva a sua frase-passe para continuar. O seu rascunho por guardar mantém-se.</translation>
    </message>
    <message>
        <source>Wrong too often. Wait {time}, then try again. The recovery key opens the vault at any time.</source>
        <translation>Demasiadas tentativas erradas. Espere {time} e tente de novo. A chave de recuperação abre o cofre a qualquer momento.</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Escolher o ficheiro-chave</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>O seu código</translation>
    </message>
    <message>
        <source>Now type the code that the app on your phone shows for this shop.</source>
        <translation>Escreva agora o código que a app do seu telemóvel mostra para esta loja.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Six digits. Without your phone, type one of your recovery codes; each is good once.</source>
        <translation>Seis algarismos. Sem o seu telemóvel, escreva um dos seus códigos de recuperação; cada um vale uma vez.</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>Escreva o código.</translation>
    </message>
    <message>
        <source>This PC does not know this vault</source>
        <translation>Este PC não conhece este cofre</translation>
    </message>
    <message>
        <source>The vault opens on the PC it was bound to, or with the recovery sheet. Type the key from the sheet once, and this PC opens the vault too. If you do not have the sheet, ask the owner.</source>
        <translation>O cofre abre no PC a que foi vinculado, ou com a folha de recuperação. Escreva uma vez a chave da folha, e este PC também abrirá o cofre. Se não tiver a folha, pergunte ao proprietário.</translation>
    </message>
    <message>
        <source>Let this PC open the vault</source>
        <translation>Deixar este PC abrir o cofre</translation>
    </message>
    <message>
        <source>Choose your own passphrase</source>
        <translation>Escolha a sua própria frase-passe</translation>
    </message>
    <message>
        <source>The code you came with is good once. After it, only your own passphrase lets you in.</source>
        <translation>O código com que entrou vale uma vez. Depois, só a sua própria frase-passe lhe dá acesso.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open another folder</source>
        <translation>Abrir outra pasta</translation>
    </message>
    <message>
        <source>Choose a vault</source>
        <translation>Escolher um cofre</translation>
    </message>
    <message>
        <source>Make a vault for your shop: one encrypted folder that holds your customers. Or look around in the sample shop first.</source>
        <translation>Crie um cofre para a sua loja: uma pasta cifrada que guarda os seus clientes. Ou veja primeiro a loja de amostra.</translation>
    </message>
    <message>
        <source>Open a vault you have …</source>
        <translation>Abrir um cofre que já tem…</translation>
    </message>
    <message>
        <source>Opening the vault …</source>
        <translation>A abrir o cofre…</translation>
    </message>
    <message>
        <source>Preparing the sample shop …</source>
        <translation>A preparar a loja de amostra…</translation>
    </message>
    <message>
        <source>CustDesk</source>
        <translation>CustDesk</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sessão</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Cofre</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de utilizador</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>The groups of letters and digits that were shown once.</source>
        <translation>Os grupos de letras e algarismos que foram mostrados uma só vez.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Abrir o cofre</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar a frase-passe</translation>
    </message>
    <message>
        <source>Passphrase lost? Use the recovery key</source>
        <translation>Perdeu a frase-passe? Use a chave de recuperação</translation>
    </message>
    <message>
        <source>New vault …</source>
        <translation>Novo cofre…</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>Experimentar a loja de amostra</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Escreva a chave de recuperação.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Escreva o seu nome de utilizador.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Escreva a sua frase-passe.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>No backup yet</source>
        <translation>Ainda sem cópia</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>Cópia: {when}</translation>
    </message>
    <message numerus="yes">
        <source>Backup is %Ln day(s) old</source>
        <translation>
            <numerusform>Cópia com %Ln dia</numerusform>
            <numerusform>Cópia com %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>Abrir as cópias de segurança</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>A trabalhar…</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>A parar…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>Separate tags by commas</source>
        <translation>Separe as etiquetas com vírgulas</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Add a user</source>
        <translation>Adicionar um utilizador</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de utilizador</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Next you get a code to hand over; with it the user chooses a passphrase.</source>
        <translation>A seguir recebe um código para entregar; com ele, o utilizador escolhe uma frase-passe.</translation>
    </message>
    <message>
        <source>Type the name to sign in with.</source>
        <translation>Escreva o nome com que inicia sessão.</translation>
    </message>
    <message>
        <source>{name} gets a code to choose a new passphrase with. The old passphrase and the old key file do not open the vault any more.</source>
        <translation>{name} recebe um código para escolher uma nova frase-passe. A frase-passe antiga e o ficheiro-chave antigo já não abrem o cofre.</translation>
    </message>
    <message>
        <source>{name} gets a code to choose a new passphrase with, and has the same role again.</source>
        <translation>{name} recebe um código para escolher uma nova frase-passe, e volta a ter a mesma função.</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Alterar a função</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>The new role holds from the next sign-in of this user.</source>
        <translation>A nova função vale a partir do próximo início de sessão deste utilizador.</translation>
    </message>
    <message>
        <source>Reset the passphrase</source>
        <translation>Redefinir a frase-passe</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Voltar a dar acesso</translation>
    </message>
    <message>
        <source>Type it, so that nobody else can do this in your place.</source>
        <translation>Escreva-a, para que mais ninguém possa fazer isto em seu lugar.</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>A chave de recuperação</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>A sua própria frase-passe</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipa</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Retirar o acesso</translation>
    </message>
    <message>
        <source>{name}: {role}</source>
        <translation>{name}: {role}</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilizadores</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>O que cada função pode fazer</translation>
    </message>
    <message>
        <source>Shut {name} out of the vault?</source>
        <translation>Retirar a {name} o acesso ao cofre?</translation>
    </message>
    <message>
        <source>Please wait …</source>
        <translation>Aguarde, por favor…</translation>
    </message>
    <message>
        <source>{name} cannot sign in any more and cannot be let in again. What {name} did stays in the log.</source>
        <translation>{name} já não pode iniciar sessão e não se lhe pode voltar a dar acesso. O que {name} fez fica no registo.</translation>
    </message>
    <message>
        <source>The keys of the vault are renewed, so that an old copy of the vault does not open what comes later. This can take a minute; leave the PC on. Everybody else signs in as before.</source>
        <translation>As chaves do cofre são renovadas, para que uma cópia antiga do cofre não abra o que vier depois. Pode demorar um minuto; deixe o PC ligado. Os outros iniciam sessão como antes.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remover {name}</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Remover definitivamente</translation>
    </message>
    <message>
        <source>Narrow a role: {role}</source>
        <translation>Restringir uma função: {role}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>As usual for this role: {time}</source>
        <translation>O habitual nesta função: {time}</translation>
    </message>
    <message>
        <source>Ask why, before a sealed value is shown</source>
        <translation>Perguntar porquê, antes de mostrar um valor selado</translation>
    </message>
    <message>
        <source>Leave the role at least one view.</source>
        <translation>Deixe pelo menos uma vista à função.</translation>
    </message>
    <message>
        <source>Switch off what people in this role shall not do or see. It holds from their next sign-in. Nothing can be added that the role does not have.</source>
        <translation>Desative o que as pessoas com esta função não devem fazer nem ver. Vale a partir do próximo início de sessão delas. Não se pode acrescentar nada que a função não tenha.</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Pode fazer</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Vê</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>At the PC</source>
        <translation>No PC</translation>
    </message>
    <message>
        <source>Lock when nobody uses it for</source>
        <translation>Bloquear se ninguém o usar durante</translation>
    </message>
    <message>
        <source>Give everything back</source>
        <translation>Devolver tudo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>A code for {name}</source>
        <translation>Um código para {name}</translation>
    </message>
    <message>
        <source>Give this code to {name} in person. It opens the vault once, until {until}, in the place of a passphrase; then {name} chooses a passphrase of their own. It is not shown again.</source>
        <translation>Entregue este código pessoalmente a {name}. Abre o cofre uma vez, até {until}, em vez de uma frase-passe; depois {name} escolhe a sua própria frase-passe. Não volta a ser mostrado.</translation>
    </message>
    <message>
        <source>Choose the passphrase now …</source>
        <translation>Escolher agora a frase-passe…</translation>
    </message>
    <message>
        <source>Is {name} beside you? Then the passphrase can be chosen here, at once.</source>
        <translation>{name} está ao seu lado? Então pode escolher a frase-passe aqui, agora mesmo.</translation>
    </message>
    <message>
        <source>I have handed it over</source>
        <translation>Já o entreguei</translation>
    </message>
    <message>
        <source>A passphrase for {name}</source>
        <translation>Uma frase-passe para {name}</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Definir a frase-passe</translation>
    </message>
    <message>
        <source>Let {name} sit down here and type. Nobody else should see or know it.</source>
        <translation>Deixe {name} sentar-se aqui e escrever. Mais ninguém a deve ver ou saber.</translation>
    </message>
    <message>
        <source>Take the time code away</source>
        <translation>Retirar o código temporal</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Narrow this role …</source>
        <translation>Restringir esta função…</translation>
    </message>
    <message>
        <source>What this user did stays in the log. You can let the user in again later.</source>
        <translation>O que este utilizador fez fica no registo. Pode voltar a dar-lhe acesso mais tarde.</translation>
    </message>
    <message>
        <source>The passphrase alone is enough then, until the user sets a new time code up.</source>
        <translation>Então basta a frase-passe sozinha, até o utilizador configurar um novo código temporal.</translation>
    </message>
    <message>
        <source>Let {name} sign in without a time code?</source>
        <translation>Deixar {name} iniciar sessão sem código temporal?</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Only an owner changes the team.</source>
        <translation>Só um proprietário altera a equipa.</translation>
    </message>
    <message>
        <source>Removed for good. The name stays here because the log speaks of it.</source>
        <translation>Removido definitivamente. O nome fica aqui porque o registo fala dele.</translation>
    </message>
    <message>
        <source>This is you. Change your passphrase in the settings.</source>
        <translation>Este é o seu utilizador. Altere a sua frase-passe nas definições.</translation>
    </message>
    <message>
        <source>Choose a user to change something.</source>
        <translation>Escolha um utilizador para alterar algo.</translation>
    </message>
    <message>
        <source>Your key file</source>
        <translation>O seu ficheiro-chave</translation>
    </message>
    <message>
        <source>Put the stick in and choose the file.</source>
        <translation>Ligue a pen e escolha o ficheiro.</translation>
    </message>
    <message>
        <source>Reviewed today …</source>
        <translation>Revisto hoje…</translation>
    </message>
    <message>
        <source>It is time to review who may do what, for the first time: it was due on {next}.</source>
        <translation>Está na altura de rever pela primeira vez quem pode fazer o quê: estava previsto para {next}.</translation>
    </message>
    <message>
        <source>Who may do what is to be reviewed for the first time on {next}.</source>
        <translation>Quem pode fazer o quê deve ser revisto pela primeira vez em {next}.</translation>
    </message>
    <message>
        <source>It is time to review who may do what: due on {next}, last done on {last} by {name}.</source>
        <translation>Está na altura de rever quem pode fazer o quê: estava previsto para {next}, e a última vez foi em {last}, por {name}.</translation>
    </message>
    <message>
        <source>Who may do what was reviewed on {last} by {name}. The next time is on {next}.</source>
        <translation>Quem pode fazer o quê foi revisto em {last} por {name}. A próxima vez é em {next}.</translation>
    </message>
    <message>
        <source>Review who may do what</source>
        <translation>Rever quem pode fazer o quê</translation>
    </message>
    <message>
        <source>I have reviewed it</source>
        <translation>Já revi</translation>
    </message>
    <message>
        <source>The next review is on</source>
        <translation>A próxima revisão é em</translation>
    </message>
    <message>
        <source>Is everybody in the list still here, and in the right role?</source>
        <translation>Todas as pessoas da lista ainda estão cá, e com a função certa?</translation>
    </message>
    <message>
        <source>Does each role still need all that it may do and see?</source>
        <translation>Cada função ainda precisa de tudo o que pode fazer e ver?</translation>
    </message>
    <message>
        <source>Does anybody use the sign-in of somebody else?</source>
        <translation>Alguém usa o início de sessão de outra pessoa?</translation>
    </message>
    <message>
        <source>Give a day that is still to come.</source>
        <translation>Indique um dia que ainda não tenha chegado.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time code</source>
        <translation>Código temporal</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>Última sessão</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Doing or seeing</source>
        <translation>Fazer ou ver</translation>
    </message>
    <message>
        <source>✓ Yes</source>
        <translation>✓ Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Has a code, not used yet</source>
        <translation>Tem um código por usar</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Pode iniciar sessão</translation>
    </message>
    <message>
        <source>May not sign in</source>
        <translation>Não pode iniciar sessão</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>The questions about consent are to be asked again.</source>
        <translation>As perguntas sobre o consentimento devem ser feitas de novo.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Unsaved typing from {time}: {name}</source>
        <translation>Rascunho por guardar ({time}): {name}</translation>
    </message>
    <message>
        <source>Unsaved typing from {time}</source>
        <translation>Rascunho por guardar ({time})</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Rules that are turned off</source>
        <translation>Regras desativadas</translation>
    </message>
    <message>
        <source>When the night begins</source>
        <translation>Quando começa a noite</translation>
    </message>
    <message>
        <source>When the night ends</source>
        <translation>Quando termina a noite</translation>
    </message>
    <message>
        <source>Unusual access</source>
        <translation>Acessos invulgares</translation>
    </message>
    <message>
        <source>The owner and the privacy officer are told quietly, at the log. A short time is ten minutes.</source>
        <translation>O proprietário e o responsável de privacidade são avisados discretamente, no registo. Pouco tempo são dez minutos.</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Guardar as regras</translation>
    </message>
    <message>
        <source>{rule}: how many</source>
        <translation>{rule}: quantidade</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ver</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusual thing(s)</source>
        <translation>
            <numerusform>%Ln ocorrência invulgar</numerusform>
            <numerusform>%Ln ocorrências invulgares</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual things</source>
        <translation>Ocorrências invulgares</translation>
    </message>
    <message>
        <source>All seen</source>
        <translation>Tudo visto</translation>
    </message>
    <message>
        <source>Unusual is not forbidden: ask the person first. What you mark as seen stays in the log.</source>
        <translation>Invulgar não quer dizer proibido: pergunte primeiro à pessoa. O que marca como visto fica no registo.</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Mostrar as entradas</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message numerus="yes">
        <source>{name} signed in at night, %Ln time(s): {when}</source>
        <translation>
            <numerusform>{name} iniciou sessão à noite, %Ln vez: {when}</numerusform>
            <numerusform>{name} iniciou sessão à noite, %Ln vezes: {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} opened customers, %Ln time(s): {when}</source>
        <translation>
            <numerusform>{name} abriu fichas de clientes, %Ln vez: {when}</numerusform>
            <numerusform>{name} abriu fichas de clientes, %Ln vezes: {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} opened sealed values, %Ln time(s): {when}</source>
        <translation>
            <numerusform>{name} abriu valores selados, %Ln vez: {when}</numerusform>
            <numerusform>{name} abriu valores selados, %Ln vezes: {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} was refused %Ln time(s): {when}</source>
        <translation>
            <numerusform>{name} teve %Ln recusa: {when}</numerusform>
            <numerusform>{name} teve %Ln recusas: {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong tries to sign in as {name}: %Ln, until {when}</source>
        <translation>
            <numerusform>Tentativa falhada de iniciar sessão como {name}: %Ln, até {when}</numerusform>
            <numerusform>Tentativas falhadas de iniciar sessão como {name}: %Ln, até {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} exported something for the first time: {when}</source>
        <translation>{name} exportou algo pela primeira vez: {when}</translation>
    </message>
    <message>
        <source>Rule: sign-ins from {begin} to {end}</source>
        <translation>Regra: inícios de sessão de {begin} a {end}</translation>
    </message>
    <message>
        <source>Rule: {number} customers or more within {minutes} minutes</source>
        <translation>Regra: {number} clientes ou mais em {minutes} minutos</translation>
    </message>
    <message>
        <source>Rule: {number} sealed values or more within {minutes} minutes</source>
        <translation>Regra: {number} valores selados ou mais em {minutes} minutos</translation>
    </message>
    <message>
        <source>Rule: {number} refusals or more within {minutes} minutes</source>
        <translation>Regra: {number} recusas ou mais em {minutes} minutos</translation>
    </message>
    <message>
        <source>Rule: {number} wrong tries or more</source>
        <translation>Regra: {number} tentativas falhadas ou mais</translation>
    </message>
    <message>
        <source>Rule: the first export by a person</source>
        <translation>Regra: a primeira exportação de uma pessoa</translation>
    </message>
    <message>
        <source>somebody whom nobody knows</source>
        <translation>alguém que ninguém conhece</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (a sua conta)</translation>
    </message>
    <message>
        <source>Sign-ins at night</source>
        <translation>Inícios de sessão à noite</translation>
    </message>
    <message>
        <source>Many customers opened in a short time</source>
        <translation>Muitas fichas de clientes abertas em pouco tempo</translation>
    </message>
    <message>
        <source>Many sealed values opened in a short time</source>
        <translation>Muitos valores selados abertos em pouco tempo</translation>
    </message>
    <message>
        <source>Refused again and again</source>
        <translation>Ações recusadas repetidamente</translation>
    </message>
    <message>
        <source>Many wrong tries to sign in</source>
        <translation>Muitas tentativas falhadas de iniciar sessão</translation>
    </message>
    <message>
        <source>The first export by a person</source>
        <translation>A primeira exportação de uma pessoa</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This day is still to come. Give the day the customer answered.</source>
        <translation>Esse dia ainda não chegou. Indique o dia em que o cliente respondeu.</translation>
    </message>
    <message>
        <source>A consent from a file counts only with its own date and where its proof lies.</source>
        <translation>Um consentimento de um ficheiro só conta com a sua própria data e com o lugar onde está a sua prova.</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>Data da resposta</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>No consent is asked for this purpose now. Open the answers again.</source>
        <translation>Agora não se pede consentimento para esta finalidade. Abra as respostas de novo.</translation>
    </message>
    <message>
        <source>Words once in use can be changed but not emptied. Or take the purpose out of use.</source>
        <translation>Um texto que já foi usado pode ser alterado, mas não esvaziado. Ou retire a finalidade de uso.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Give a number of months from 1 to 1200.</source>
        <translation>Indique um número de meses de 1 a 1200.</translation>
    </message>
    <message>
        <source>Give both a title and the words, in each language used.</source>
        <translation>Indique o título e o texto em cada língua usada.</translation>
    </message>
    <message>
        <source>Give the words in at least one language.</source>
        <translation>Indique o texto pelo menos numa língua.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>A part is empty. Fill in all six parts of each language, or none of them.</source>
        <translation>Há uma parte vazia. Preencha as seis partes de cada língua, ou nenhuma.</translation>
    </message>
    <message>
        <source>Write the notice in at least one language.</source>
        <translation>Escreva o aviso pelo menos numa língua.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Aviso de privacidade</translation>
    </message>
    <message>
        <source>This customer cannot be saved yet: {reason}</source>
        <translation>Este cliente ainda não pode ser guardado: {reason}</translation>
    </message>
    <message>
        <source>Give the view a name of at most 60 letters.</source>
        <translation>Dê à vista um nome de 60 letras no máximo.</translation>
    </message>
    <message>
        <source>There is a view of this name already. Give another one.</source>
        <translation>Já há uma vista com este nome. Dê outro.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nome da vista</translation>
    </message>
    <message>
        <source>Give a value, or choose to empty it.</source>
        <translation>Indique um valor, ou escolha esvaziar.</translation>
    </message>
    <message>
        <source>the customer would be left without any name. Put the other names back together with it.</source>
        <translation>o cliente ficaria sem nenhum nome. Reponha também os outros nomes.</translation>
    </message>
    <message>
        <source>your role may neither see nor change this.</source>
        <translation>a sua função não pode ver nem alterar isto.</translation>
    </message>
    <message>
        <source>another customer has this number. Choose another, or leave it empty for the next free one.</source>
        <translation>outro cliente tem este número. Escolha outro, ou deixe vazio para usar o próximo livre.</translation>
    </message>
    <message>
        <source>Whoever gave you the code knows it. Choose words of your own.</source>
        <translation>Quem lhe deu o código conhece-a. Escolha palavras suas.</translation>
    </message>
    <message>
        <source>this is not the number of this customer. Type it as it stands at the top of the card.</source>
        <translation>este não é o número deste cliente. Escreva-o como aparece no cimo da ficha.</translation>
    </message>
    <message>
        <source>This user name and passphrase do not open the vault. Check both, and that Caps Lock is off.</source>
        <translation>Este nome de utilizador e esta frase-passe não abrem o cofre. Verifique os dois, e se o Caps Lock está desativado.</translation>
    </message>
    <message>
        <source>This user name, passphrase and key file do not open the vault together. Check all three: it may be the key file of another vault.</source>
        <translation>Este nome de utilizador, esta frase-passe e este ficheiro-chave não abrem juntos o cofre. Verifique os três: pode ser o ficheiro-chave de outro cofre.</translation>
    </message>
    <message>
        <source>The passphrase of this user was reset, and this is the one from before. Sign in with the one-time code, or ask an owner to reset it again.</source>
        <translation>A frase-passe deste utilizador foi redefinida, e esta é a de antes. Inicie sessão com o código de utilização única, ou peça a um proprietário que a redefina de novo.</translation>
    </message>
    <message>
        <source>This user signs in with a one-time code now, and group {group} of what was typed is not right. Compare it with the code from the owner and type it again.</source>
        <translation>Este utilizador inicia agora sessão com um código de utilização única, e o grupo {group} do que foi escrito não está certo. Compare-o com o código do proprietário e escreva-o outra vez.</translation>
    </message>
    <message>
        <source>This one-time code was good until {until}. Ask the owner of the vault for a new one.</source>
        <translation>Este código de utilização única valia até {until}. Peça um novo ao proprietário do cofre.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds} seconds, then try again. The recovery key opens at any time.</source>
        <translation>Demasiadas tentativas erradas. Espere {seconds} segundos e tente de novo. A chave de recuperação abre a qualquer momento.</translation>
    </message>
    <message>
        <source>This code is not right, or it was used before. Wait until the app shows the next one, and type that.</source>
        <translation>Este código não está certo, ou já foi usado. Espere que a app mostre o seguinte e escreva esse.</translation>
    </message>
    <message>
        <source>This sign-in needs a key file. Plug in the stick that holds it, and choose the file.</source>
        <translation>Este início de sessão precisa de um ficheiro-chave. Ligue a pen que o contém e escolha o ficheiro.</translation>
    </message>
    <message>
        <source>{name} is not a key file, or it is damaged. Choose the file that was made for this vault, or a copy.</source>
        <translation>{name} não é um ficheiro-chave, ou está danificado. Escolha o ficheiro que foi criado para este cofre, ou uma cópia.</translation>
    </message>
    <message>
        <source>This vault opens on the PC it was bound to only, or with the recovery sheet, and the keyring of this PC does not know it.</source>
        <translation>Este cofre só abre no PC a que foi vinculado, ou com a folha de recuperação, e o porta-chaves do sistema deste PC não o conhece.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault. Check that the sheet belongs to this shop&apos;s vault.</source>
        <translation>Esta chave de recuperação não abre este cofre. Verifique se a folha é a do cofre desta loja.</translation>
    </message>
    <message>
        <source>Group {group} of the recovery key has a typing mistake. Compare it with the sheet and type it again.</source>
        <translation>O grupo {group} da chave de recuperação tem um erro de escrita. Compare-o com a folha e escreva-o outra vez.</translation>
    </message>
    <message>
        <source>The recovery key has {needed} letters and digits, and {found} were typed. Type all of its groups.</source>
        <translation>A chave de recuperação tem {needed} letras e algarismos, e foram escritos {found}. Escreva todos os grupos.</translation>
    </message>
    <message>
        <source>There is no vault at {path}. Check the folder; nothing was created.</source>
        <translation>Não há nenhum cofre em {path}. Verifique a pasta; nada foi criado.</translation>
    </message>
    <message>
        <source>{path} is not a CustDesk vault. Choose a folder that ends in .custdesk.</source>
        <translation>{path} não é um cofre do CustDesk. Escolha uma pasta que termine em .custdesk.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name for the new vault.</source>
        <translation>{path} já existe. Escolha outro nome para o novo cofre.</translation>
    </message>
    <message>
        <source>The vault is damaged ({part}). Nothing was changed; restore the newest copy of the vault folder.</source>
        <translation>O cofre está danificado ({part}). Nada foi alterado; restaure a cópia mais recente da pasta do cofre.</translation>
    </message>
    <message>
        <source>Another program has this vault open ({holder}). Close it there, then try again.</source>
        <translation>Outro programa tem este cofre aberto ({holder}). Feche-o lá e tente de novo.</translation>
    </message>
    <message>
        <source>A newer CustDesk wrote this vault (version {found}, this program knows {known}). Update CustDesk.</source>
        <translation>Este cofre foi escrito por um CustDesk mais novo (versão {found}; este programa conhece {known}). Atualize o CustDesk.</translation>
    </message>
    <message>
        <source>A trial version of CustDesk made this vault, and this program cannot open it any more. Export it with that version, and import it into a new vault.</source>
        <translation>Este cofre foi criado por uma versão de teste do CustDesk, e este programa já não o pode abrir. Exporte-o com essa versão e importe-o para um cofre novo.</translation>
    </message>
    <message>
        <source>The vault at {path} cannot be written to. Check the rights of the folder.</source>
        <translation>Não se pode escrever no cofre em {path}. Verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>Checking the passphrase needs {megabytes} MB of free memory. Close some other programs, then try again.</source>
        <translation>Para verificar a frase-passe são precisos {megabytes} MB de memória livre. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>The disk that holds the vault does not answer. Nothing of this change was saved; check the disk and its cable, then try again.</source>
        <translation>O disco onde está o cofre não responde. Nada desta alteração foi guardado; verifique o disco e o cabo e tente de novo.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this change was saved and nothing was lost; free some space, try again.</source>
        <translation>O disco está cheio. Nada desta alteração foi guardado e nada se perdeu; liberte espaço e tente de novo.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}</source>
        <translation>Não é possível ler {name}: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}</source>
        <translation>Não é possível escrever {name}: {reason}</translation>
    </message>
    <message>
        <source>{path} is not a backup of CustDesk. Choose a folder that ends in .custdesk-backup.</source>
        <translation>{path} não é uma cópia de segurança do CustDesk. Escolha uma pasta que termine em .custdesk-backup.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged. Nothing was made; take another backup.</source>
        <translation>A cópia de segurança {name} está danificada. Nada foi criado; use outra cópia de segurança.</translation>
    </message>
    <message>
        <source>{name} is a backup and is not opened where it lies. Restore it: that makes a vault of it.</source>
        <translation>{name} é uma cópia de segurança e não se abre onde está. Restaure-a: assim torna-se um cofre.</translation>
    </message>
    <message>
        <source>This is the vault as it was on {made_at} (UTC). What was entered later is not in it. Only owners can sign in so far: give everybody else a one-time code.</source>
        <translation>Este é o cofre tal como estava em {made_at} (UTC). O que foi introduzido depois não está nele. Por agora só os proprietários podem iniciar sessão: dê aos outros um código de utilização única.</translation>
    </message>
    <message>
        <source>This is the vault as it was on {made_at} (UTC). What was entered later is not in it. People who had been erased were in this backup, and were erased again: {again}. Only owners can sign in so far: give everybody else a one-time code.</source>
        <translation>Este é o cofre tal como estava em {made_at} (UTC). O que foi introduzido depois não está nele. Nesta cópia de segurança havia pessoas cujos dados já tinham sido apagados, e foram apagados de novo: {again}. Por agora só os proprietários podem iniciar sessão: dê aos outros um código de utilização única.</translation>
    </message>
    <message>
        <source>This is the vault as it was on {made_at} (UTC). What was entered later is not in it. People who had been erased were erased again: {again}. Noted as erased, but not signed by anybody whom this backup knows, and therefore still there: {unproven}. Restore a newer backup, or erase them by hand. Only owners can sign in so far: give everybody else a one-time code.</source>
        <translation>Este é o cofre tal como estava em {made_at} (UTC). O que foi introduzido depois não está nele. Pessoas cujos dados já tinham sido apagados, e foram apagados de novo: {again}. Anotadas como apagadas, mas sem a assinatura de ninguém que esta cópia de segurança conheça, e por isso ainda presentes: {unproven}. Restaure uma cópia de segurança mais nova, ou apague os dados delas à mão. Por agora só os proprietários podem iniciar sessão: dê aos outros um código de utilização única.</translation>
    </message>
    <message>
        <source>This is the vault as it was on {made_at} (UTC). What was entered later is not in it. Whether anybody was erased after that day is not known: the folder of the old vault was not found. Look among your papers for people who asked for it, and erase them again. Only owners can sign in so far: give everybody else a one-time code.</source>
        <translation>Este é o cofre tal como estava em {made_at} (UTC). O que foi introduzido depois não está nele. Não se sabe se depois desse dia foram apagados os dados de alguém: a pasta do cofre antigo não foi encontrada. Procure entre os seus papéis as pessoas que o pediram, e apague os dados delas de novo. Por agora só os proprietários podem iniciar sessão: dê aos outros um código de utilização única.</translation>
    </message>
    <message>
        <source>Your role does not allow this ({permission}). Ask the owner of the vault if you need it.</source>
        <translation>A sua função não permite isto ({permission}). Se precisar, peça ao proprietário do cofre.</translation>
    </message>
    <message>
        <source>Say why you need to see this value. The log keeps the reason.</source>
        <translation>Diga porque precisa de ver este valor. O registo guarda o motivo.</translation>
    </message>
    <message>
        <source>The rights of a user, or what is withheld from a role, are not what an owner signed: somebody wrote into the vault past the program. An owner, or the recovery key, sets the role or the limits again, or resets the passphrase of the user; then verify the log.</source>
        <translation>As permissões de um utilizador, ou o que é retirado a uma função, não são o que um proprietário assinou: alguém escreveu no cofre à margem do programa. Um proprietário, ou a chave de recuperação, define de novo a função ou os limites, ou redefine a frase-passe do utilizador; depois verifique o registo.</translation>
    </message>
    <message>
        <source>A key for sealed values was not given out by an owner: somebody wrote into the vault past the program. Have an owner renew the keys in the settings, then verify the log.</source>
        <translation>Uma chave de valores selados não foi entregue por um proprietário: alguém escreveu no cofre à margem do programa. Peça a um proprietário que renove as chaves nas definições, e depois verifique o registo.</translation>
    </message>
    <message>
        <source>There is a user of this name already, perhaps a disabled one. Choose another name.</source>
        <translation>Já existe um utilizador com este nome, talvez um sem acesso. Escolha outro nome.</translation>
    </message>
    <message>
        <source>You cannot do this to your own account. Change your passphrase in the settings, and ask another owner for the rest.</source>
        <translation>Não pode fazer isto com a sua própria conta. Altere a sua frase-passe nas definições e peça o resto a outro proprietário.</translation>
    </message>
    <message>
        <source>This is the last active owner, and a vault needs one. Make somebody else an owner first.</source>
        <translation>Este é o último proprietário ativo, e um cofre precisa de um. Torne primeiro outra pessoa proprietária.</translation>
    </message>
    <message>
        <source>The new passphrase could not be written to the vault folder and does not hold. Check the disk, then set the passphrase of this user again.</source>
        <translation>A nova frase-passe não pôde ser escrita na pasta do cofre e não vale. Verifique o disco e defina outra vez a frase-passe deste utilizador.</translation>
    </message>
    <message>
        <source>The vault could not be given a new key and still has the old one. Check the disk, then renew the keys in the settings.</source>
        <translation>Não foi possível dar uma chave nova ao cofre e ainda tem a antiga. Verifique o disco e depois renove as chaves nas definições.</translation>
    </message>
    <message>
        <source>Only the person who made this vault can make a new recovery sheet, or whoever signs in with the recovery key from the present one. After a reset of the passphrase the present sheet is needed, too.</source>
        <translation>Só a pessoa que criou este cofre pode criar uma nova folha de recuperação, ou quem iniciar sessão com a chave de recuperação da atual. Depois de redefinir a frase-passe, a folha atual também é necessária.</translation>
    </message>
    <message>
        <source>The new recovery key could not be written to the vault folder, and perhaps the old sheet does not open the vault any more either. Check the disk, then make a new sheet again.</source>
        <translation>Não foi possível escrever a nova chave de recuperação na pasta do cofre, e talvez a folha antiga também já não abra o cofre. Verifique o disco e depois crie outra vez uma folha nova.</translation>
    </message>
    <message>
        <source>This record is not there any more. Refresh the list.</source>
        <translation>Esta ficha já não existe. Atualize a lista.</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime. Look at what is stored now, and decide.</source>
        <translation>Outra pessoa alterou isto entretanto. Veja o que está guardado agora e decida.</translation>
    </message>
    <message>
        <source>Entry {entry} holds nothing that can be undone. Changes of customers can, and whole imports; consents, and who looked at what, stay as they were written down.</source>
        <translation>A entrada {entry} não contém nada que se possa desfazer. As alterações de clientes podem desfazer-se, e as importações inteiras também; os consentimentos, e quem consultou o quê, ficam como foram anotados.</translation>
    </message>
    <message>
        <source>These two cannot become one: {reason}</source>
        <translation>Estes dois não podem ser unidos: {reason}</translation>
    </message>
    <message>
        <source>This merge was undone already: the two are two customers again.</source>
        <translation>Esta união já foi desfeita: os dois voltam a ser dois clientes.</translation>
    </message>
    <message>
        <source>Entries of the log since entry {entry} were cut, so it is not known any more how this customer was then. Undo single changes instead.</source>
        <translation>Foram cortadas entradas do registo desde a entrada {entry}, por isso já não se sabe como estava então este cliente. Em vez disso, desfaça alterações uma a uma.</translation>
    </message>
    <message>
        <source>{label}: {reason}</source>
        <translation>{label}: {reason}</translation>
    </message>
    <message>
        <source>The log was altered. The first bad entry is {seq}: {reason}</source>
        <translation>O registo foi adulterado. A primeira entrada incorreta é {seq}: {reason}</translation>
    </message>
    <message>
        <source>The log is whole, but another program changed what it tells of, first at entry {seq}: {reason}</source>
        <translation>O registo está íntegro, mas outro programa alterou aquilo de que ele fala, primeiro na entrada {seq}: {reason}</translation>
    </message>
    <message>
        <source>The log was not verified to the end: the part of the program that does it was stopped, or there was too little memory. Close other programs and verify the log again.</source>
        <translation>O registo não foi verificado até ao fim: a parte do programa que o faz foi parada, ou havia pouca memória. Feche outros programas e verifique o registo de novo.</translation>
    </message>
    <message>
        <source>The log was altered, first at entry {seq}, so it is not certain who may do what. Nothing of the team or the keys is changed now: verify the log, and sign in with the recovery sheet to set things right.</source>
        <translation>O registo foi adulterado, primeiro na entrada {seq}, por isso não é certo quem pode fazer o quê. Agora nada é alterado na equipa nem nas chaves: verifique o registo e inicie sessão com a folha de recuperação para repor tudo em ordem.</translation>
    </message>
    <message>
        <source>Say where the proof of these consents lies, for example in which folder.</source>
        <translation>Indique onde está a prova destes consentimentos, por exemplo em que pasta.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Esse dia ainda não chegou.</translation>
    </message>
    <message>
        <source>Give it a name of 1 to {most} letters, for example that of the program.</source>
        <translation>Dê-lhe um nome de 1 a {most} letras, por exemplo o do programa.</translation>
    </message>
    <message>
        <source>choose a name that ends in .xlsx.</source>
        <translation>escolha um nome que termine em .xlsx.</translation>
    </message>
    <message>
        <source>one of them holds something that your role may not see. Ask somebody who sees all of both.</source>
        <translation>um deles contém algo que a sua função não pode ver. Peça a alguém que veja tudo de ambos.</translation>
    </message>
    <message>
        <source>you do not hold the key of a sealed value of one of them. Ask somebody who does.</source>
        <translation>não tem a chave de um valor selado de um deles. Peça a alguém que a tenha.</translation>
    </message>
    <message>
        <source>somebody is typing into the one that would go. Have that saved or discarded first, or keep the other one.</source>
        <translation>alguém está a escrever no que desapareceria. Peça primeiro que isso seja guardado ou descartado, ou mantenha o outro.</translation>
    </message>
    <message>
        <source>These are more than {most} customers, too many for paper. Search or filter first, or export them as a workbook.</source>
        <translation>São mais de {most} clientes, demasiados para papel. Procure ou filtre primeiro, ou exporte-os como livro.</translation>
    </message>
    <message>
        <source>The printer does not take it. Look whether it is switched on and connected, or save it as a PDF.</source>
        <translation>A impressora não o aceita. Veja se está acesa e bem ligada, ou guarde como PDF.</translation>
    </message>
    <message>
        <source>this is the number of the customer itself. Give the number of the other one.</source>
        <translation>este é o número do próprio cliente. Indique o número do outro.</translation>
    </message>
    <message>
        <source>Night is from one full hour to another one.</source>
        <translation>A noite vai de uma hora certa a outra diferente.</translation>
    </message>
    <message>
        <source>Give numbers from 2 to 9999.</source>
        <translation>Indique números de 2 a 9999.</translation>
    </message>
    <message>
        <source>Rules of unusual access</source>
        <translation>Regras de acessos invulgares</translation>
    </message>
    <message>
        <source>There is something in {path} already. Choose an empty folder.</source>
        <translation>Já há algo em {path}. Escolha uma pasta vazia.</translation>
    </message>
    <message>
        <source>A part of CustDesk was ended before its work was done. Nothing of it was kept: close other programs and try again.</source>
        <translation>Uma parte do CustDesk foi encerrada antes de concluir o trabalho. Nada dele foi guardado: feche outros programas e tente novamente.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quem os recebe</translation>
    </message>
    <message>
        <source>Give the name of whoever gets the data.</source>
        <translation>Indique o nome de quem recebe os dados.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Escolha pelo menos uma coluna.</translation>
    </message>
    <message>
        <source>These are more than {most} entries, too many for a document. Choose a shorter period or another filter, or export them as a workbook.</source>
        <translation>São mais de {most} entradas, demasiadas para um documento. Escolha um período mais curto ou outro filtro, ou exporte-as como livro.</translation>
    </message>
    <message>
        <source>There is no export called {name}. Choose one of these: {known}.</source>
        <translation>Não há nenhuma exportação chamada {name}. Escolha uma destas: {known}.</translation>
    </message>
    <message>
        <source>choose a name that ends in .xlsx or in .csv.</source>
        <translation>escolha um nome que termine em .xlsx ou em .csv.</translation>
    </message>
    <message>
        <source>there is a folder of this name. Choose another name.</source>
        <translation>há uma pasta com esse nome. Escolha outro nome.</translation>
    </message>
    <message>
        <source>its folder is not there. Choose another folder.</source>
        <translation>a pasta não existe. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>this folder may not be written to. Choose another folder.</source>
        <translation>não se pode escrever nesta pasta. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>another program has it open. Close it there, or choose another name.</source>
        <translation>outro programa tem-no aberto. Feche-o lá, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>the disk is full. Free some space, or choose another disk.</source>
        <translation>o disco está cheio. Liberte espaço, ou escolha outro disco.</translation>
    </message>
    <message>
        <source>a workbook holds 1,048,575 rows at most. Choose a name that ends in .csv.</source>
        <translation>um livro tem no máximo 1.048.575 linhas. Escolha um nome que termine em .csv.</translation>
    </message>
    <message>
        <source>the program that writes it stopped. Nothing was written; try again.</source>
        <translation>o programa que o escreve parou. Nada foi escrito; tente de novo.</translation>
    </message>
    <message>
        <source>choose a name that ends in .pdf.</source>
        <translation>escolha um nome que termine em .pdf.</translation>
    </message>
    <message>
        <source>the earlier value is not kept any more, or somebody altered it. Verify the log, and type it in anew.</source>
        <translation>o valor anterior já não se conserva, ou alguém o adulterou. Verifique o registo, e escreva o valor de novo.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write what you found out and why you decide so.</source>
        <translation>Escreva o que descobriu e porque decide assim.</translation>
    </message>
    <message>
        <source>Write at most 2000 characters.</source>
        <translation>Escreva no máximo 2000 caracteres.</translation>
    </message>
    <message>
        <source>This PC has no keyring, the place where the system keeps the secrets of programs, or none is set up. A vault that is bound to its PC opens here with the recovery sheet only. Any other opens as usual, but an old copy in its place would not be noticed.</source>
        <translation>Este PC não tem porta-chaves do sistema, o lugar onde se guardam os segredos dos programas, ou nenhum está configurado. Um cofre vinculado ao seu PC só abre aqui com a folha de recuperação. Qualquer outro abre como sempre, mas não se notaria uma cópia antiga no seu lugar.</translation>
    </message>
    <message>
        <source>The keyring of this PC, where the system keeps the secrets of programs, is locked. Sign out of this PC and in again with your password for the PC, then try again.</source>
        <translation>O porta-chaves do sistema deste PC, onde se guardam os segredos dos programas, está bloqueado. Termine a sessão deste PC e volte a iniciá-la com a sua senha do PC, e tente de novo.</translation>
    </message>
    <message>
        <source>The keyring of this PC, where the system keeps the secrets of programs, does not answer. Restart the PC if this stays so.</source>
        <translation>O porta-chaves do sistema deste PC, onde se guardam os segredos dos programas, não responde. Reinicie o PC se continuar assim.</translation>
    </message>
    <message>
        <source>The keyring of this PC says that it kept what it was given, and did not keep it. Whoever looks after this PC should set up the keyring of the system.</source>
        <translation>O porta-chaves do sistema deste PC diz que guardou o que lhe foi dado, e não guardou. Quem trata deste PC deveria configurar o porta-chaves do sistema.</translation>
    </message>
    <message>
        <source>The keyring of this PC, where the system keeps the secrets of programs, refused what it was asked. Look whether it lets CustDesk in, then try again.</source>
        <translation>O porta-chaves do sistema deste PC, onde se guardam os segredos dos programas, recusou o que lhe foi pedido. Veja se dá acesso ao CustDesk e tente de novo.</translation>
    </message>
    <message>
        <source>What the keyring of this PC holds for this vault was not written by CustDesk: somebody or something changed it. Have the owner verify the log.</source>
        <translation>O que o porta-chaves do sistema deste PC guarda para este cofre não foi escrito pelo CustDesk: alguém ou algo o alterou. Peça ao proprietário que verifique o registo.</translation>
    </message>
    <message>
        <source>The keyring of this PC knew where the log of this vault ends, and does not know it any more: it was emptied or made anew. If nobody did that on purpose, have the owner verify the log.</source>
        <translation>O porta-chaves do sistema deste PC sabia onde termina o registo deste cofre, e já não sabe: foi esvaziado ou criado de novo. Se ninguém o fez de propósito, peça ao proprietário que verifique o registo.</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Nome da loja</translation>
    </message>
    <message>
        <source>Give the shop a name.</source>
        <translation>Dê um nome à loja.</translation>
    </message>
    <message>
        <source>there is a file of this name already. Choose another name.</source>
        <translation>já há um ficheiro com esse nome. Escolha outro nome.</translation>
    </message>
    <message>
        <source>the stick may be full, write-protected or gone. Try another one.</source>
        <translation>a pen pode estar cheia, protegida contra escrita ou desligada. Experimente outra.</translation>
    </message>
    <message>
        <source>Use at least 12 characters. Five words in a row are easy to remember.</source>
        <translation>Use pelo menos 12 caracteres. Cinco palavras seguidas são fáceis de lembrar.</translation>
    </message>
    <message>
        <source>Use at most 128 characters.</source>
        <translation>Use no máximo 128 caracteres.</translation>
    </message>
    <message>
        <source>Line breaks, tabs and other control characters cannot be used.</source>
        <translation>Não se podem usar quebras de linha, tabulações nem outros caracteres de controlo.</translation>
    </message>
    <message>
        <source>This is little more than the name of the shop or of the user. Add other words.</source>
        <translation>É pouco mais do que o nome da loja ou do utilizador. Acrescente outras palavras.</translation>
    </message>
    <message>
        <source>Keys that lie side by side are easy to guess. Use words instead.</source>
        <translation>Teclas que estão lado a lado são fáceis de adivinhar. Use palavras.</translation>
    </message>
    <message>
        <source>Repeated letters or words add nothing. Use different words.</source>
        <translation>Letras ou palavras repetidas não acrescentam nada. Use palavras diferentes.</translation>
    </message>
    <message>
        <source>Sequences such as abcd or 6543 are easy to guess. Use words instead.</source>
        <translation>Séries como abcd ou 6543 são fáceis de adivinhar. Use palavras.</translation>
    </message>
    <message>
        <source>Years and dates are easy to guess. Add other words.</source>
        <translation>Anos e datas são fáceis de adivinhar. Acrescente outras palavras.</translation>
    </message>
    <message>
        <source>Many people use a passphrase like this one. Use uncommon words.</source>
        <translation>Muita gente usa uma frase-passe como esta. Use palavras pouco comuns.</translation>
    </message>
    <message>
        <source>Names of people are easy to guess. Add uncommon words.</source>
        <translation>Nomes de pessoas são fáceis de adivinhar. Acrescente palavras pouco comuns.</translation>
    </message>
    <message>
        <source>Easy to guess. Add another word or two; uncommon words are better.</source>
        <translation>Fácil de adivinhar. Acrescente mais uma ou duas palavras; de preferência pouco comuns.</translation>
    </message>
    <message>
        <source>This will do. Another uncommon word makes it much harder to guess.</source>
        <translation>Serve. Mais uma palavra pouco comum torna-a muito mais difícil de adivinhar.</translation>
    </message>
    <message>
        <source>Hard to guess, unless it is a saying, a song, or something others know of you.</source>
        <translation>Difícil de adivinhar, a não ser que seja um ditado, uma canção ou algo que outros saibam de si.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase-passe</translation>
    </message>
    <message>
        <source>A seal has twelve words, and here are {count}. Compare with the sheet.</source>
        <translation>Um selo tem doze palavras, e aqui há {count}. Compare com a folha.</translation>
    </message>
    <message>
        <source>Word {place} is in none of the lists of words. Look at it again.</source>
        <translation>A palavra {place} não está em nenhuma das listas de palavras. Veja-a outra vez.</translation>
    </message>
    <message>
        <source>Word {place} is in none of the lists of words. Is it “{nearest}”?</source>
        <translation>A palavra {place} não está em nenhuma das listas de palavras. É «{nearest}»?</translation>
    </message>
    <message>
        <source>This is not the whole line of the QR code of a seal. Scan it again, or type the words.</source>
        <translation>Esta não é a linha completa do código QR de um selo. Digitalize-o outra vez, ou escreva as palavras.</translation>
    </message>
    <message>
        <source>The log was altered, first at entry {seq}. Nothing is cut from it: it may be needed to find out what happened. Verify the log first.</source>
        <translation>O registo foi adulterado, primeiro na entrada {seq}. Nada é cortado dele: pode ser preciso para descobrir o que aconteceu. Verifique primeiro o registo.</translation>
    </message>
    <message>
        <source>The log does not end where it ended last time: entries are missing or were replaced, by a damaged disk, an old copy of the vault, or somebody. Nothing is changed in this vault until the owner or the privacy officer has decided what to do.</source>
        <translation>O registo não termina onde terminou da última vez: faltam entradas ou foram substituídas, por um disco danificado, uma cópia antiga do cofre ou alguma pessoa. Nada é alterado neste cofre até o proprietário ou o responsável de privacidade ter decidido o que fazer.</translation>
    </message>
    <message>
        <source>Nothing can be changed in this vault at the moment, only looked at: its log is not the one that was noted. Ask the owner or the privacy officer, who decide how to go on.</source>
        <translation>De momento não se pode alterar nada neste cofre, só ver: o seu registo não é o que foi anotado. Pergunte ao proprietário ou ao responsável de privacidade, que decidem como continuar.</translation>
    </message>
    <message>
        <source>The log itself was altered, so it is not certain who may decide. Sign in with the recovery sheet to decide.</source>
        <translation>O próprio registo foi adulterado, por isso não é certo quem pode decidir. Inicie sessão com a folha de recuperação para decidir.</translation>
    </message>
    <message>
        <source>The log does not hold what the keyring of this PC saw of it last: an old copy of the vault was put in its place, or entries were cut off or replaced. Nothing is changed in this vault until the owner or the privacy officer has decided what to do.</source>
        <translation>O registo não contém o que o porta-chaves do sistema deste PC viu dele da última vez: foi posta no seu lugar uma cópia antiga do cofre, ou foram cortadas ou substituídas entradas. Nada é alterado neste cofre até o proprietário ou o responsável de privacidade ter decidido o que fazer.</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisão</translation>
    </message>
    <message>
        <source>Choose a day after today and within a year.</source>
        <translation>Escolha um dia posterior a hoje e dentro de um ano.</translation>
    </message>
    <message>
        <source>A role can be narrowed, and never widened past what it is.</source>
        <translation>Uma função pode ser restringida, e nunca alargada para além do que é.</translation>
    </message>
    <message>
        <source>From an owner no right and no data can be withheld.</source>
        <translation>A um proprietário não se pode retirar nenhuma permissão nem nenhum dado.</translation>
    </message>
    <message>
        <source>Nobody can work without this: it cannot be withheld.</source>
        <translation>Sem isto ninguém pode trabalhar: não se pode retirar.</translation>
    </message>
    <message>
        <source>Leave the role one view.</source>
        <translation>Deixe uma vista à função.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de utilizador</translation>
    </message>
    <message>
        <source>Give a name of at most 60 letters or digits.</source>
        <translation>Indique um nome com 60 letras ou algarismos no máximo.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Archived</source>
        <translation>Arquivados</translation>
    </message>
    <message>
        <source>Wants no marketing</source>
        <translation>Não querem publicidade</translation>
    </message>
    <message>
        <source>Does not want to be contacted in this way</source>
        <translation>Não querem ser contactados assim</translation>
    </message>
    <message>
        <source>Wants no data passed to others</source>
        <translation>Não querem que os seus dados passem a terceiros</translation>
    </message>
    <message>
        <source>Wants no decisions by a computer alone</source>
        <translation>Não querem decisões tomadas só por um computador</translation>
    </message>
    <message>
        <source>Wants no use of sensitive data</source>
        <translation>Não querem que se usem os seus dados sensíveis</translation>
    </message>
    <message>
        <source>Said no to this purpose</source>
        <translation>Disseram não a esta finalidade</translation>
    </message>
    <message>
        <source>Took the consent back</source>
        <translation>Retiraram o consentimento</translation>
    </message>
    <message>
        <source>Has not been asked</source>
        <translation>Não lhes foi perguntado</translation>
    </message>
    <message>
        <source>The consent has ended</source>
        <translation>O consentimento terminou</translation>
    </message>
    <message>
        <source>Wants no post</source>
        <translation>Não querem correio</translation>
    </message>
    <message>
        <source>Has no postal address</source>
        <translation>Não têm endereço postal</translation>
    </message>
    <message>
        <source>Would stand out: fewer than five are alike</source>
        <translation>Dariam nas vistas: há menos de cinco iguais</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Feito por</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Feito para</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Entregue a</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Shortened texts</source>
        <translation>Textos encurtados</translation>
    </message>
    <message>
        <source>{count}: a cell holds 32,767 characters at most.</source>
        <translation>{count}: uma célula tem no máximo 32.767 caracteres.</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Asteriscos</translation>
    </message>
    <message>
        <source>* stands for a value that would have made a group of fewer than five.</source>
        <translation>* está no lugar de um valor que teria formado um grupo com menos de cinco.</translation>
    </message>
    <message>
        <source>Checksum of the rows (SHA-256)</source>
        <translation>Soma de verificação das linhas (SHA-256)</translation>
    </message>
    <message>
        <source>End of the log before</source>
        <translation>Fim do registo antes de exportar</translation>
    </message>
    <message>
        <source>Seal of the log</source>
        <translation>Selo do registo</translation>
    </message>
    <message>
        <source>Entry {seq}: {head}</source>
        <translation>Entrada {seq}: {head}</translation>
    </message>
    <message>
        <source>Customers of {shop}</source>
        <translation>Clientes de {shop}</translation>
    </message>
    <message>
        <source>The log: who did what, and when</source>
        <translation>O registo: quem fez o quê, e quando</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>None: the whole log</source>
        <translation>Nenhum: todo o registo</translation>
    </message>
    <message>
        <source>Verified right before</source>
        <translation>Verificado mesmo antes</translation>
    </message>
    <message>
        <source>Number of the vault</source>
        <translation>Número do cofre</translation>
    </message>
    <message>
        <source>The log is whole. Entries: {entries}; states of it that were noted outside: {anchors}.</source>
        <translation>O registo está íntegro. Entradas: {entries}; estados do registo anotados fora: {anchors}.</translation>
    </message>
    <message>
        <source>The log was altered. The first bad entry is {seq}.</source>
        <translation>O registo foi adulterado. A primeira entrada incorreta é {seq}.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registo de atividade</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Cut by rule</source>
        <translation>Cortado segundo a regra</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Number of the person</source>
        <translation>Número da pessoa</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Kind of subject</source>
        <translation>Tipo de objeto</translation>
    </message>
    <message>
        <source>Number of the subject</source>
        <translation>Número do objeto</translation>
    </message>
    <message>
        <source>Details as stored</source>
        <translation>Detalhes tal como estão guardados</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromisso</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Hash da cadeia</translation>
    </message>
    <message>
        <source>Number of the key</source>
        <translation>Número da chave</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Public key (Ed25519)</source>
        <translation>Chave pública (Ed25519)</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Primeira entrada</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>Head before</source>
        <translation>Hash da cadeia antes</translation>
    </message>
    <message>
        <source>Head after</source>
        <translation>Hash da cadeia depois</translation>
    </message>
    <message>
        <source>Looks like customer {number}: {why}.</source>
        <translation>Parece-se com o cliente {number}: {why}.</translation>
    </message>
    <message>
        <source>Looks like row {line} of the file: {why}.</source>
        <translation>Parece-se com a linha {line} do ficheiro: {why}.</translation>
    </message>
    <message>
        <source>{column}: {reason}</source>
        <translation>{column}: {reason}</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>consent is recorded</source>
        <translation>o consentimento é registado</translation>
    </message>
    <message>
        <source>this consent is on record already</source>
        <translation>este consentimento já consta</translation>
    </message>
    <message>
        <source>the file does not say on which day; no consent is recorded</source>
        <translation>o ficheiro não diz em que dia; não é registado nenhum consentimento</translation>
    </message>
    <message>
        <source>the day is still to come; no consent is recorded</source>
        <translation>o dia ainda não chegou; não é registado nenhum consentimento</translation>
    </message>
    <message>
        <source>refused or withdrew this consent; that stays</source>
        <translation>recusou ou retirou este consentimento; isso mantém-se</translation>
    </message>
    <message>
        <source>opted out; that stays, and no consent is recorded</source>
        <translation>consta uma exclusão; mantém-se, e não é registado nenhum consentimento</translation>
    </message>
    <message>
        <source>a consent of that day has ended meanwhile; none is recorded</source>
        <translation>um consentimento desse dia já terminou; não é registado nenhum</translation>
    </message>
    <message>
        <source>no consent is asked for this purpose now; none is recorded</source>
        <translation>agora não se pede consentimento para esta finalidade; não é registado nenhum</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>The dates can be read with the day or the month first; the day is taken to be first. Check a few.</source>
        <translation>As datas podem ler-se com o dia ou com o mês primeiro; toma-se o dia como primeiro. Verifique algumas.</translation>
    </message>
    <message>
        <source>The dates can be read with the day or the month first; the month is taken to be first. Check a few.</source>
        <translation>As datas podem ler-se com o dia ou com o mês primeiro; toma-se o mês como primeiro. Verifique algumas.</translation>
    </message>
    <message>
        <source>Some dates have the day first and some the month; what most of them say is taken. Check them.</source>
        <translation>Umas datas têm o dia primeiro e outras o mês; toma-se o que diz a maioria. Verifique-as.</translation>
    </message>
    <message>
        <source>More of the street (floor, door, building)</source>
        <translation>Mais da rua (andar, porta, prédio)</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Número da porta</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Bairro</translation>
    </message>
    <message>
        <source>Postcode and city in one</source>
        <translation>Código postal e localidade juntos</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Endereço completo</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Whole name, family name first</source>
        <translation>Nome completo, nome de família primeiro</translation>
    </message>
    <message>
        <source>Company and person in one</source>
        <translation>Empresa e pessoa juntas</translation>
    </message>
    <message>
        <source>Company (yes) or person (no)</source>
        <translation>Empresa (sim) ou pessoa (não)</translation>
    </message>
    <message>
        <source>Area code of the phone</source>
        <translation>Indicativo do telefone</translation>
    </message>
    <message>
        <source>Day of the consent</source>
        <translation>Dia do consentimento</translation>
    </message>
    <message>
        <source>Notes, behind its heading</source>
        <translation>Notas, com o título antes</translation>
    </message>
    <message>
        <source>yes means no more</source>
        <translation>sim significa que não quer</translation>
    </message>
    <message>
        <source>no means no more</source>
        <translation>não significa que não quer</translation>
    </message>
    <message>
        <source>It stands beside the street.</source>
        <translation>Está ao lado da rua.</translation>
    </message>
    <message>
        <source>There is no column of family names, so this is the whole name.</source>
        <translation>Não há coluna de nomes de família, por isso este é o nome completo.</translation>
    </message>
    <message>
        <source>There is no column of towns beside it.</source>
        <translation>Não há nenhuma coluna de localidades ao lado.</translation>
    </message>
    <message>
        <source>The values look like it.</source>
        <translation>Os valores parecem sê-lo.</translation>
    </message>
    <message>
        <source>The first column of texts that may be names. Check it.</source>
        <translation>É a primeira coluna de textos que podem ser nomes. Verifique-a.</translation>
    </message>
    <message>
        <source>The values hold street, postcode and city.</source>
        <translation>Os valores contêm rua, código postal e localidade.</translation>
    </message>
    <message>
        <source>The values hold postcode and city.</source>
        <translation>Os valores contêm código postal e localidade.</translation>
    </message>
    <message>
        <source>The values hold a company and its person, with a comma between.</source>
        <translation>Os valores contêm uma empresa e a sua pessoa, separadas por uma vírgula.</translation>
    </message>
    <message>
        <source>The birthdays in {column} have no year, so they go to the notes.</source>
        <translation>As datas de nascimento em {column} não têm ano, por isso vão para as notas.</translation>
    </message>
    <message>
        <source>The family name seems to stand first.</source>
        <translation>O nome de família parece estar primeiro.</translation>
    </message>
    <message>
        <source>A heading of CustDesk&apos;s own exports.</source>
        <translation>Um título das exportações do próprio CustDesk.</translation>
    </message>
    <message>
        <source>The heading says so.</source>
        <translation>O título diz isso.</translation>
    </message>
    <message>
        <source>The heading has words that say so.</source>
        <translation>O título tem palavras que o dizem.</translation>
    </message>
    <message>
        <source>The program that wrote the file calls it so.</source>
        <translation>É assim que lhe chama o programa que escreveu o ficheiro.</translation>
    </message>
    <message>
        <source>As last time.</source>
        <translation>Como da última vez.</translation>
    </message>
    <message>
        <source>The dates are read as last time.</source>
        <translation>As datas são lidas como da última vez.</translation>
    </message>
    <message>
        <source>Understood as last time.</source>
        <translation>Entendido como da última vez.</translation>
    </message>
    <message>
        <source>Understood as last time: {name}.</source>
        <translation>Entendido como da última vez: {name}.</translation>
    </message>
    <message>
        <source>Understood as you chose: {name}.</source>
        <translation>Entendido como escolheu: {name}.</translation>
    </message>
    <message>
        <source>The columns stand in another order; they were found by their headings.</source>
        <translation>As colunas estão por outra ordem; foram encontradas pelos títulos.</translation>
    </message>
    <message>
        <source>New since then: {columns}. Check where they go.</source>
        <translation>Novas desde então: {columns}. Verifique para onde vão.</translation>
    </message>
    <message>
        <source>{column} holds something else than last time. Check where it goes.</source>
        <translation>{column} contém algo diferente da última vez. Verifique para onde vai.</translation>
    </message>
    <message>
        <source>The dates have the day first; last time it was the month.</source>
        <translation>As datas têm o dia primeiro; da última vez era o mês.</translation>
    </message>
    <message>
        <source>The dates have the month first; last time it was the day.</source>
        <translation>As datas têm o mês primeiro; da última vez era o dia.</translation>
    </message>
    <message>
        <source>Amounts have another decimal sign than last time.</source>
        <translation>Os valores em dinheiro têm um sinal decimal diferente do da última vez.</translation>
    </message>
    <message>
        <source>The phones and postcodes are of another country than last time.</source>
        <translation>Os telefones e códigos postais são de um país diferente do da última vez.</translation>
    </message>
    <message>
        <source>Last time every row was taken as a no to advertising. Say so again if that holds for this file, too.</source>
        <translation>Da última vez, cada linha foi tomada como um não à publicidade. Indique-o de novo se também valer para este ficheiro.</translation>
    </message>
    <message>
        <source>The cell holds the error {error} instead of a value.</source>
        <translation>A célula contém o erro {error} em vez de um valor.</translation>
    </message>
    <message>
        <source>Write one of the words that were chosen for this column: {words}.</source>
        <translation>Escreva uma das palavras escolhidas para esta coluna: {words}.</translation>
    </message>
    <message>
        <source>Only a part of this cell could be read. The whole text is in the notes.</source>
        <translation>Só se conseguiu ler uma parte desta célula. O texto completo está nas notas.</translation>
    </message>
    <message>
        <source>This day is in the future. Check the year.</source>
        <translation>Esse dia está no futuro. Verifique o ano.</translation>
    </message>
    <message>
        <source>{column} seems to list people who want no advertising, so every row counts as a no unless you change it.</source>
        <translation>{column} parece ser uma lista de pessoas que não querem publicidade, por isso cada linha conta como um não enquanto não o alterar.</translation>
    </message>
    <message>
        <source>The values say who is subscribed.</source>
        <translation>Os valores dizem quem está subscrito.</translation>
    </message>
    <message>
        <source>Kept as {name}. Files of this kind are understood so from now on.</source>
        <translation>Guardado como {name}. A partir de agora os ficheiros deste tipo entendem-se assim.</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>Foi a sua escolha.</translation>
    </message>
</context>
<context>
    <name>may_we</name>
    <message>
        <source>The customer is archived.</source>
        <translation>O cliente está arquivado.</translation>
    </message>
    <message>
        <source>There is no such purpose, so nobody agreed to it.</source>
        <translation>Não existe tal finalidade, por isso ninguém a aceitou.</translation>
    </message>
    <message>
        <source>This purpose is no longer in use.</source>
        <translation>Esta finalidade já não se usa.</translation>
    </message>
    <message>
        <source>Asked on {day} not to be contacted in this way.</source>
        <translation>Em {day} pediu para não ser contactado assim.</translation>
    </message>
    <message>
        <source>Nothing is recorded against it.</source>
        <translation>Não consta nada contra.</translation>
    </message>
    <message>
        <source>No consent is on record.</source>
        <translation>Não consta nenhum consentimento.</translation>
    </message>
    <message>
        <source>Refused on {day}.</source>
        <translation>Recusado em {day}.</translation>
    </message>
    <message>
        <source>Consent was withdrawn on {day}.</source>
        <translation>O consentimento foi retirado em {day}.</translation>
    </message>
    <message>
        <source>The consent of {day} ended on {until}.</source>
        <translation>O consentimento de {day} terminou em {until}.</translation>
    </message>
    <message>
        <source>Consent given on {day}.</source>
        <translation>Consentimento dado em {day}.</translation>
    </message>
    <message>
        <source>Consent given on {day}, valid until {until}.</source>
        <translation>Consentimento dado em {day}, válido até {until}.</translation>
    </message>
    <message>
        <source>Needed for the agreement with the customer.</source>
        <translation>Necessário para o acordo com o cliente.</translation>
    </message>
    <message>
        <source>Required by law.</source>
        <translation>Exigido por lei.</translation>
    </message>
    <message>
        <source>Legitimate interest, and no objection is on record.</source>
        <translation>Interesse legítimo, e não consta nenhuma oposição.</translation>
    </message>
    <message>
        <source>Opted out of direct marketing on {day}.</source>
        <translation>Em {day} disse não à publicidade direta.</translation>
    </message>
    <message>
        <source>Opted out of passing data to others on {day}.</source>
        <translation>Em {day} disse não a passar dados a terceiros.</translation>
    </message>
    <message>
        <source>Opted out of decisions made by a computer alone on {day}.</source>
        <translation>Em {day} disse não às decisões tomadas só por um computador.</translation>
    </message>
    <message>
        <source>Opted out of the use of sensitive data on {day}.</source>
        <translation>Em {day} disse não ao uso de dados sensíveis.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>it is damaged, or asks for more than this program allows. Open it in Excel or LibreOffice, save it again as .xlsx and try that copy.</source>
        <translation>está danificado, ou pede mais do que este programa admite. Abra-o no Excel ou no LibreOffice, guarde-o outra vez como .xlsx e experimente essa cópia.</translation>
    </message>
    <message>
        <source>it takes too long. Save only the sheet with the customers as a new .xlsx file and try that one.</source>
        <translation>demora demasiado. Guarde só a folha dos clientes como um novo ficheiro .xlsx e experimente esse.</translation>
    </message>
    <message>
        <source>it holds too much for one go. Split it into smaller files.</source>
        <translation>contém demasiado para uma só vez. Divida-o em ficheiros mais pequenos.</translation>
    </message>
    <message>
        <source>Another table begins in cell {cell} and was left out. Choose {name} as the sheet to read it.</source>
        <translation>Na célula {cell} começa outra tabela, que foi omitida. Escolha {name} como folha para a ler.</translation>
    </message>
    <message>
        <source>Example rows of the template were left out: row {lines}.</source>
        <translation>As linhas de exemplo do modelo foram omitidas: linha {lines}.</translation>
    </message>
    <message>
        <source>Rows of totals were left out: {lines}.</source>
        <translation>Foram omitidas linhas de totais: {lines}.</translation>
    </message>
    <message>
        <source>Repeated headings were left out: row {lines}.</source>
        <translation>Foram omitidos títulos repetidos: linha {lines}.</translation>
    </message>
    <message>
        <source>Notes below the table were left out: row {lines}.</source>
        <translation>Foram omitidas notas por baixo da tabela: linha {lines}.</translation>
    </message>
    <message>
        <source>No headings were found; the columns are told by their letters.</source>
        <translation>Não foram encontrados títulos; as colunas distinguem-se pelas suas letras.</translation>
    </message>
    <message>
        <source>There are no rows below the headings.</source>
        <translation>Não há linhas por baixo dos títulos.</translation>
    </message>
    <message>
        <source>it is not there. Check the folder and the name.</source>
        <translation>não está lá. Verifique a pasta e o nome.</translation>
    </message>
    <message>
        <source>it is not a file. Choose a spreadsheet or a text file.</source>
        <translation>não é um ficheiro. Escolha uma folha de cálculo ou um ficheiro de texto.</translation>
    </message>
    <message>
        <source>it may not be opened. Check its rights, and that no other program holds it.</source>
        <translation>não se pode abrir. Verifique as permissões, e se nenhum outro programa o tem aberto.</translation>
    </message>
    <message>
        <source>it is larger than 200 MB. Split it into smaller files.</source>
        <translation>ocupa mais de 200 MB. Divida-o em ficheiros mais pequenos.</translation>
    </message>
    <message>
        <source>Cells with a formula error instead of a value: {count}.</source>
        <translation>Células com um erro de fórmula em vez de um valor: {count}.</translation>
    </message>
    <message>
        <source>Hidden rows (by hand or by a filter) are read too: {count}.</source>
        <translation>As linhas ocultas (à mão ou por um filtro) também são lidas: {count}.</translation>
    </message>
    <message>
        <source>Hidden columns are read too: {columns}.</source>
        <translation>As colunas ocultas também são lidas: {columns}.</translation>
    </message>
    <message>
        <source>Values of cells that are merged over several rows were given to each of these rows: {count}. Look at the rows in the preview.</source>
        <translation>Os valores de células unidas de várias linhas foram dados a cada uma dessas linhas: {count}. Veja as linhas na pré-visualização.</translation>
    </message>
    <message>
        <source>This looks like an export from {program}.</source>
        <translation>Isto parece uma exportação de {program}.</translation>
    </message>
    <message>
        <source>it is protected by a password in a way that this program cannot open. Open it in Excel or LibreOffice, remove the password and save a copy.</source>
        <translation>está protegido por senha de uma forma que este programa não consegue abrir. Abra-o no Excel ou no LibreOffice, retire a senha e guarde uma cópia.</translation>
    </message>
    <message>
        <source>it is protected by a password. Give the password, or remove it in Excel or LibreOffice and save a copy.</source>
        <translation>está protegido por senha. Escreva a senha, ou retire-a no Excel ou no LibreOffice e guarde uma cópia.</translation>
    </message>
    <message>
        <source>this is not its password. Look at Caps Lock and at the language of the keyboard.</source>
        <translation>essa não é a senha do ficheiro. Verifique o Caps Lock e a língua do teclado.</translation>
    </message>
    <message>
        <source>it holds more than five million filled cells, or very long texts. Split it into smaller files.</source>
        <translation>contém mais de cinco milhões de células preenchidas, ou textos muito longos. Divida-o em ficheiros mais pequenos.</translation>
    </message>
    <message>
        <source>This workbook counts days from 1904 (old Macs do). Look at the dates in the preview.</source>
        <translation>Este livro conta os dias desde 1904 (como os Mac antigos). Veja as datas na pré-visualização.</translation>
    </message>
    <message>
        <source>In this kind of file, cells with a formula error look empty. Save it as .xlsx if it has formulas.</source>
        <translation>Neste tipo de ficheiro, as células com erro de fórmula parecem vazias. Guarde-o como .xlsx se tiver fórmulas.</translation>
    </message>
    <message>
        <source>Cells with a formula error instead of a value: {count}, the first in {cell}.</source>
        <translation>Células com um erro de fórmula em vez de um valor: {count}, a primeira em {cell}.</translation>
    </message>
    <message>
        <source>Formulas without a stored result: {count}, the first in {cell}. Open the file in Excel or LibreOffice and save it, so that they are calculated.</source>
        <translation>Fórmulas sem resultado guardado: {count}, a primeira em {cell}. Abra o ficheiro no Excel ou no LibreOffice e guarde-o, para que sejam calculadas.</translation>
    </message>
    <message>
        <source>Row numbers repeat or go backwards in this sheet. Look at the rows in the preview.</source>
        <translation>Os números das linhas repetem-se ou andam para trás nesta folha. Veja as linhas na pré-visualização.</translation>
    </message>
    <message>
        <source>Merged areas: {count}. Only the first cell of each holds the value; the others count as empty.</source>
        <translation>Zonas unidas: {count}. Só a primeira célula de cada uma tem o valor; as outras contam como vazias.</translation>
    </message>
    <message>
        <source>Numbers of more than 15 digits: {count}. Excel had already rounded their last digits; keep such numbers as text.</source>
        <translation>Números com mais de 15 algarismos: {count}. O Excel já tinha arredondado os últimos algarismos; guarde esses números como texto.</translation>
    </message>
    <message>
        <source>Cells that claim to be numbers and are none: {count}.</source>
        <translation>Células que dizem ser números e não são: {count}.</translation>
    </message>
    <message>
        <source>Cells from which unprintable characters were taken out: {count}.</source>
        <translation>Células de que foram retirados caracteres não imprimíveis: {count}.</translation>
    </message>
    <message>
        <source>Cells longer than 32,767 characters, of which the rest was left out: {count}.</source>
        <translation>Células com mais de 32.767 caracteres, cujo resto foi omitido: {count}.</translation>
    </message>
    <message>
        <source>Columns after number {most} were left out.</source>
        <translation>Foram omitidas as colunas depois da número {most}.</translation>
    </message>
    <message>
        <source>Cells in a column of dates that hold no possible date: {count}, the first in row {line}.</source>
        <translation>Células numa coluna de datas que não contêm uma data possível: {count}, a primeira na linha {line}.</translation>
    </message>
    <message>
        <source>it is damaged or was cut off while it was copied. Get it again, or open and save it in LibreOffice.</source>
        <translation>está danificado ou foi cortado ao ser copiado. Obtenha-o outra vez, ou abra-o e guarde-o no LibreOffice.</translation>
    </message>
    <message>
        <source>it is damaged or was written in an unusual way. Open it in Excel or LibreOffice, save it again as .xlsx and try that copy.</source>
        <translation>está danificado ou foi escrito de forma pouco habitual. Abra-o no Excel ou no LibreOffice, guarde-o outra vez como .xlsx e experimente essa cópia.</translation>
    </message>
    <message>
        <source>it unpacks to far more than a customer list needs. Copy the table into a new workbook and try that one.</source>
        <translation>descomprimido, ocupa muito mais do que uma lista de clientes precisa. Copie a tabela para um livro novo e experimente esse.</translation>
    </message>
    <message>
        <source>its parts contradict each other, so different programs would read different things. Save it again in Excel or LibreOffice.</source>
        <translation>as suas partes contradizem-se, por isso cada programa leria algo diferente. Guarde-o outra vez no Excel ou no LibreOffice.</translation>
    </message>
    <message>
        <source>it defines its own abbreviations (a DOCTYPE), which real spreadsheets never do. Save it again in Excel or LibreOffice.</source>
        <translation>define as suas próprias abreviaturas (um DOCTYPE), o que as folhas de cálculo verdadeiras nunca fazem. Guarde-o outra vez no Excel ou no LibreOffice.</translation>
    </message>
    <message>
        <source>it holds no workbook. Choose the spreadsheet itself.</source>
        <translation>não contém nenhum livro. Escolha a própria folha de cálculo.</translation>
    </message>
    <message>
        <source>it is empty (0 bytes). Save or download it again.</source>
        <translation>está vazio (0 bytes). Guarde-o ou transfira-o outra vez.</translation>
    </message>
    <message>
        <source>it is a Numbers document. In Numbers choose File, Export To, Excel.</source>
        <translation>é um documento do Numbers. No Numbers, escolha Ficheiro, Exportar para, Excel.</translation>
    </message>
    <message>
        <source>it is a web page with another name. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>é uma página web com outro nome. Abra-a no Excel ou no LibreOffice e guarde-a como .xlsx.</translation>
    </message>
    <message>
        <source>it is an XML file and no workbook. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>é um ficheiro XML e não um livro. Abra-o no Excel ou no LibreOffice e guarde-o como .xlsx.</translation>
    </message>
    <message>
        <source>it is a text document. Copy the table into a spreadsheet and save it as .xlsx.</source>
        <translation>é um documento de texto. Copie a tabela para uma folha de cálculo e guarde-a como .xlsx.</translation>
    </message>
    <message>
        <source>it is a document and no spreadsheet. Copy the table into a spreadsheet and save it as .xlsx.</source>
        <translation>é um documento e não uma folha de cálculo. Copie a tabela para uma folha de cálculo e guarde-a como .xlsx.</translation>
    </message>
    <message>
        <source>it is a PDF. Ask for the spreadsheet it was made from, or copy its table into one.</source>
        <translation>é um PDF. Peça a folha de cálculo de onde veio, ou copie a tabela para uma.</translation>
    </message>
    <message>
        <source>it is a picture. Ask for the list as a spreadsheet.</source>
        <translation>é uma imagem. Peça a lista como folha de cálculo.</translation>
    </message>
    <message>
        <source>it is a program and no spreadsheet. Do not open it.</source>
        <translation>é um programa e não uma folha de cálculo. Não o abra.</translation>
    </message>
    <message>
        <source>it is a packed archive. Unpack it and choose the spreadsheet inside.</source>
        <translation>é um ficheiro comprimido. Descomprima-o e escolha a folha de cálculo que contém.</translation>
    </message>
    <message>
        <source>it comes from a very old spreadsheet program. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>vem de um programa de folhas de cálculo muito antigo. Abra-o no Excel ou no LibreOffice e guarde-o como .xlsx.</translation>
    </message>
    <message>
        <source>The file is called {suffix} but is really {kind}; it was read as that.</source>
        <translation>O ficheiro chama-se {suffix}, mas na verdade é {kind}; foi lido como tal.</translation>
    </message>
    <message>
        <source>Hidden sheets were not read: {count}. Choose one yourself if you want it.</source>
        <translation>As folhas ocultas não foram lidas: {count}. Escolha uma, se a quiser.</translation>
    </message>
    <message>
        <source>The sheet {sheet} looks most like a list of customers; others were left out.</source>
        <translation>A folha {sheet} é a que mais parece uma lista de clientes; as outras foram omitidas.</translation>
    </message>
    <message>
        <source>Sheets that cannot be read: {count}.</source>
        <translation>Folhas que não podem ser lidas: {count}.</translation>
    </message>
    <message>
        <source>it is neither a spreadsheet nor a text file this program knows. Save the list as .xlsx or .csv.</source>
        <translation>não é uma folha de cálculo nem um ficheiro de texto que este programa conheça. Guarde a lista como .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>there is no text encoding of that name. Choose another one.</source>
        <translation>não há nenhuma codificação de texto com esse nome. Escolha outra.</translation>
    </message>
    <message>
        <source>Some characters could not be read as {encoding}; they show as �. Choose another encoding.</source>
        <translation>Alguns caracteres não puderam ser lidos como {encoding}; aparecem como �. Escolha outra codificação.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed, so the file was read line by line. Look at the preview.</source>
        <translation>Há aspas que se abrem e não se fecham, por isso o ficheiro foi lido linha a linha. Veja a pré-visualização.</translation>
    </message>
    <message>
        <source>it holds more than 150,000 contact cards, or very long ones. Split it into smaller files.</source>
        <translation>contém mais de 150 000 cartões de contacto, ou alguns muito longos. Divida-o em ficheiros mais pequenos.</translation>
    </message>
    <message>
        <source>Pictures, sounds and keys in the cards were left out: {count}.</source>
        <translation>Imagens, sons e chaves dos cartões foram omitidos: {count}.</translation>
    </message>
    <message>
        <source>Birthdays without a year were kept in the notes: {count}.</source>
        <translation>As datas de nascimento sem ano foram guardadas nas notas: {count}.</translation>
    </message>
    <message>
        <source>Groups, which only list other cards, were left out: {count}.</source>
        <translation>Os grupos, que só enumeram outros cartões, foram omitidos: {count}.</translation>
    </message>
    <message>
        <source>Cards whose end is missing: {count}. Look at them in the preview.</source>
        <translation>Cartões a que falta o fim: {count}. Veja-os na pré-visualização.</translation>
    </message>
    <message>
        <source>What has no column of its own was kept in the notes: {names}.</source>
        <translation>O que não tem coluna própria foi guardado nas notas: {names}.</translation>
    </message>
    <message>
        <source>it is a web page without a table. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>é uma página Web sem tabela. Abra-a no Excel ou no LibreOffice e guarde-a como .xlsx.</translation>
    </message>
    <message>
        <source>it is a web page of more than 500 tables. Copy the one with the customers into a spreadsheet, and save it as .xlsx.</source>
        <translation>é uma página Web com mais de 500 tabelas. Copie a dos clientes para uma folha de cálculo e guarde-a como .xlsx.</translation>
    </message>
    <message>
        <source>it has no sheet of that name any more. Choose the file again.</source>
        <translation>já não tem nenhuma folha com esse nome. Escolha o ficheiro outra vez.</translation>
    </message>
    <message>
        <source>it has no sheet with cells. Choose another file.</source>
        <translation>não tem nenhuma folha com células. Escolha outro ficheiro.</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>Give a name, or the name of a company.</source>
        <translation>Indique um nome, ou o nome de uma empresa.</translation>
    </message>
    <message>
        <source>You left this row out.</source>
        <translation>Optou por omitir esta linha.</translation>
    </message>
    <message>
        <source>The way of importing that you chose leaves this row out.</source>
        <translation>O modo de importar que escolheu omite esta linha.</translation>
    </message>
    <message>
        <source>No customer here has this e-mail, phone or number. Give a name to enter a new one.</source>
        <translation>Nenhum cliente tem este e-mail, telefone ou número. Indique um nome para registar um cliente novo.</translation>
    </message>
    <message>
        <source>This is not an amount. Write it in digits, for example {example}.</source>
        <translation>Isto não é um valor em dinheiro. Escreva-o em algarismos, por exemplo {example}.</translation>
    </message>
    <message>
        <source>It is not clear whether the sign before the last three digits marks thousands or decimals. Check it.</source>
        <translation>Não é claro se o sinal antes dos três últimos algarismos marca milhares ou decimais. Verifique.</translation>
    </message>
    <message>
        <source>Rounded to two decimals. Check the amount.</source>
        <translation>Arredondado a duas casas decimais. Verifique o valor.</translation>
    </message>
    <message>
        <source>This amount is too large. Check its digits.</source>
        <translation>Este valor é demasiado grande. Verifique os algarismos.</translation>
    </message>
    <message>
        <source>The check digits of this IBAN do not fit. Compare it with the bank&apos;s paper.</source>
        <translation>Os dígitos de controlo deste IBAN não batem certo. Compare-o com o papel do banco.</translation>
    </message>
    <message>
        <source>This is not an IBAN. Check the account, or write its IBAN.</source>
        <translation>Isto não é um IBAN. Verifique a conta, ou escreva o seu IBAN.</translation>
    </message>
    <message>
        <source>This is not one of the choices. Choose one: {choices}.</source>
        <translation>Esta não é uma das opções. Escolha uma: {choices}.</translation>
    </message>
    <message>
        <source>M can mean more than one thing. Write the whole word.</source>
        <translation>M pode significar mais do que uma coisa. Escreva a palavra inteira.</translation>
    </message>
    <message>
        <source>This country is not known. Write its name, or its two letters, for example ES.</source>
        <translation>Este país não é conhecido. Escreva o seu nome, ou as suas duas letras, por exemplo PT.</translation>
    </message>
    <message>
        <source>Day before month: {count} of {total} dates can only be read so, none the other way.</source>
        <translation>O dia antes do mês: {count} de {total} datas só se podem ler assim, nenhuma ao contrário.</translation>
    </message>
    <message>
        <source>Month before day: {count} of {total} dates can only be read so, none the other way.</source>
        <translation>O mês antes do dia: {count} de {total} datas só se podem ler assim, nenhuma ao contrário.</translation>
    </message>
    <message>
        <source>Year first: {count} of {total} dates are written so.</source>
        <translation>O ano primeiro: {count} de {total} datas estão escritas assim.</translation>
    </message>
    <message>
        <source>All {total} dates can be read with the day or the month first. Choose.</source>
        <translation>As {total} datas podem ler-se todas com o dia ou com o mês primeiro. Escolha.</translation>
    </message>
    <message>
        <source>Some dates have the day first ({days}) and some the month ({months}). Choose, and check the others.</source>
        <translation>Umas datas têm o dia primeiro ({days}) e outras o mês ({months}). Escolha, e verifique as outras.</translation>
    </message>
    <message>
        <source>The order of day and month does not matter here.</source>
        <translation>A ordem do dia e do mês não importa aqui.</translation>
    </message>
    <message>
        <source>Write the year with four digits, for example 1985.</source>
        <translation>Escreva o ano com quatro algarismos, por exemplo 1985.</translation>
    </message>
    <message>
        <source>Write day, month and year, for example 1985-03-27.</source>
        <translation>Escreva dia, mês e ano, por exemplo 1985-03-27.</translation>
    </message>
    <message>
        <source>There is no such day. Check the day and the month.</source>
        <translation>Esse dia não existe. Verifique o dia e o mês.</translation>
    </message>
    <message>
        <source>There is no month {month}. Check the order of day and month.</source>
        <translation>Não existe o mês {month}. Verifique a ordem do dia e do mês.</translation>
    </message>
    <message>
        <source>The year {year} is too far away. Check the year.</source>
        <translation>O ano {year} fica demasiado longe. Verifique o ano.</translation>
    </message>
    <message>
        <source>Read from a spreadsheet&apos;s count of days. Check the date.</source>
        <translation>Lido do número de dias de uma folha de cálculo. Verifique a data.</translation>
    </message>
    <message>
        <source>Write the address with an @, for example name@example.com.</source>
        <translation>Escreva o endereço com um @, por exemplo name@example.com.</translation>
    </message>
    <message>
        <source>Take the spaces out of the e-mail address.</source>
        <translation>Retire os espaços do endereço de e-mail.</translation>
    </message>
    <message>
        <source>The part after the @ is not complete. Write it as in name@example.com.</source>
        <translation>A parte depois do @ não está completa. Escreva-a como em name@example.com.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Look for a missing, doubled or wrong character.</source>
        <translation>Isto não é um endereço de e-mail. Procure um caráter em falta, repetido ou errado.</translation>
    </message>
    <message>
        <source>Only the first address was kept. Add the others in their own field.</source>
        <translation>Só o primeiro endereço foi mantido. Acrescente os outros no seu próprio campo.</translation>
    </message>
    <message>
        <source>The spreadsheet shortened this number. Format its column as text and write all the digits.</source>
        <translation>A folha de cálculo encurtou este número. Dê à coluna o formato de texto e escreva todos os algarismos.</translation>
    </message>
    <message>
        <source>This language is not known. Write its name, or its two letters, for example es.</source>
        <translation>Esta língua não é conhecida. Escreva o seu nome, ou as suas duas letras, por exemplo pt.</translation>
    </message>
    <message>
        <source>There is no phone number here. Write it in digits.</source>
        <translation>Não há aqui nenhum número de telefone. Escreva-o em algarismos.</translation>
    </message>
    <message>
        <source>This phone number is too short. Write it with its area code.</source>
        <translation>Este número de telefone é demasiado curto. Escreva-o com o indicativo.</translation>
    </message>
    <message>
        <source>This is too long for one phone number. Write one number in each field.</source>
        <translation>Isto é demasiado longo para um só telefone. Escreva um número em cada campo.</translation>
    </message>
    <message>
        <source>This is not a phone number of its country. Check the digits, or start with + and the country code.</source>
        <translation>Este não é um número de telefone do seu país. Verifique os algarismos, ou comece por + e o indicativo do país.</translation>
    </message>
    <message>
        <source>The country of this phone number is not known. Start with + and the country code.</source>
        <translation>Não se conhece o país deste telefone. Comece por + e o indicativo do país.</translation>
    </message>
    <message>
        <source>Only the first phone number was kept. Add the others in their own field.</source>
        <translation>Só o primeiro telefone foi mantido. Acrescente os outros no seu próprio campo.</translation>
    </message>
    <message>
        <source>Only the number was kept. Put the words beside it in the notes.</source>
        <translation>Só o número foi mantido. Ponha nas notas as palavras que estavam ao lado.</translation>
    </message>
    <message>
        <source>Read as a number with its country code. Check it and add the +.</source>
        <translation>Lido como um número com o indicativo do país. Verifique-o e acrescente o +.</translation>
    </message>
    <message>
        <source>Postcodes of this country have {count} digits. Add the zero at the start if one was lost.</source>
        <translation>Os códigos postais deste país têm {count} algarismos. Acrescente o zero do início se se perdeu.</translation>
    </message>
    <message>
        <source>This is not a postcode of its country. It looks like {example}.</source>
        <translation>Este não é um código postal do seu país. Tem esta forma: {example}.</translation>
    </message>
    <message>
        <source>This is too long for a postcode. Write only the postcode.</source>
        <translation>Isto é demasiado longo para um código postal. Escreva só o código postal.</translation>
    </message>
    <message>
        <source>The check digits of this number do not fit its country. Compare it with the document.</source>
        <translation>Os dígitos de controlo deste número não correspondem ao seu país. Compare-o com o documento.</translation>
    </message>
    <message>
        <source>This number is one digit repeated. Compare it with the document.</source>
        <translation>Este número é um só algarismo repetido. Compare-o com o documento.</translation>
    </message>
    <message>
        <source>A zero at the start seems to be missing. The number was kept as it is: write all its {count} digits and letters.</source>
        <translation>Parece faltar um zero no início. O número foi mantido como está: escreva todos os seus {count} algarismos e letras.</translation>
    </message>
    <message>
        <source>Choose the country of this number, so that it can be checked.</source>
        <translation>Escolha o país deste número, para que possa ser verificado.</translation>
    </message>
    <message>
        <source>A tax number has digits. Write it as on the document.</source>
        <translation>Um número fiscal tem algarismos. Escreva-o como no documento.</translation>
    </message>
    <message>
        <source>This is too long for a tax number. Write only the number.</source>
        <translation>Isto é demasiado longo para um número fiscal. Escreva só o número.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Escreva sim ou não.</translation>
    </message>
</context>
</TS>
