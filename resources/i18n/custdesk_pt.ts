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
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Exportar esta lista</translation>
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
        <source>Try fewer letters, another spelling, or look among the archived customers.</source>
        <translation>Experimente menos letras, outra forma de escrever, ou procure entre os clientes arquivados.</translation>
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
        <source>Close the customer</source>
        <translation>Fechar a ficha do cliente</translation>
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
        <source>The customers that the list finds now, in its order and with its columns.</source>
        <translation>Os clientes que a lista mostra agora, pela sua ordem e com as suas colunas.</translation>
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
        <source>Nothing to export</source>
        <translation>Nada para exportar</translation>
    </message>
    <message>
        <source>Your role does not give customers out. Ask the owner of the vault for a file if you need one.</source>
        <translation>A sua função não permite entregar dados de clientes. Se precisar de um ficheiro, peça ao proprietário do cofre.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Save the rows left out as a workbook…</source>
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
        <source>{file}: {new} and {changed}.</source>
        <translation>{file}: {new} e {changed}.</translation>
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
    <message numerus="yes">
        <source>row(s) left out because they look like a customer</source>
        <translation>
            <numerusform>linha omitida porque se parece com um cliente</numerusform>
            <numerusform>linhas omitidas porque se parecem com um cliente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out because they cannot be taken or you said so</source>
        <translation>
            <numerusform>linha omitida porque não pode ser aproveitada ou foi decisão sua</numerusform>
            <numerusform>linhas omitidas porque não podem ser aproveitadas ou foi decisão sua</numerusform>
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
        <source>Each column was given a place by its heading and its values. Correct what is not right.</source>
        <translation>Cada coluna recebeu um lugar pelo seu título e pelos seus valores. Corrija o que não estiver certo.</translation>
    </message>
    <message>
        <source>Choose the column with the names: whole name, given or family name, or company.</source>
        <translation>Escolha a coluna com os nomes: nome completo, nome próprio ou de família, ou empresa.</translation>
    </message>
    <message>
        <source>Choose in which order the dates are written.</source>
        <translation>Escolha por que ordem estão escritas as datas.</translation>
    </message>
    <message numerus="yes">
        <source>Do the same with all %Ln row(s) of this kind</source>
        <translation>
            <numerusform>Fazer o mesmo com %Ln linha deste tipo</numerusform>
            <numerusform>Fazer o mesmo com todas as %Ln linhas deste tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter it as a new customer</source>
        <translation>Registar como novo cliente</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Omitir esta linha</translation>
    </message>
    <message>
        <source>It is the same: add what this row says</source>
        <translation>É o mesmo: acrescentar o que diz esta linha</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitir</translation>
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
        <source>Choose another file…</source>
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
        <source>Text file</source>
        <translation>Ficheiro de texto</translation>
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
        <source>Spreadsheets and text files ({patterns})</source>
        <translation>Folhas de cálculo e ficheiros de texto ({patterns})</translation>
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
        <source>The preview</source>
        <translation>A pré-visualização</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing has been written yet.</source>
        <translation>Isto é o que aconteceria. Ainda nada foi escrito.</translation>
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
        <source>Looks like customer {number}: {why}.</source>
        <translation>Parece-se com o cliente {number}: {why}.</translation>
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
        <source>Choose a file…</source>
        <translation>Escolher um ficheiro…</translation>
    </message>
    <message>
        <source>From Excel, LibreOffice or a text file (.xlsx, .xls, .ods, .csv …). Choose it, or drop it onto this page.</source>
        <translation>Do Excel, do LibreOffice ou de um ficheiro de texto (.xlsx, .xls, .ods, .csv…). Escolha-o, ou arraste-o para esta página.</translation>
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
        <source>Customer number</source>
        <translation>Número de cliente</translation>
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
        <source>Verifying the log …</source>
        <translation>A verificar o registo…</translation>
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
        <source>The clock of this PC went back ({seconds} seconds)</source>
        <translation>O relógio deste PC atrasou-se ({seconds} segundos)</translation>
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
        <source>Looked at the values before and after (entry {entry})</source>
        <translation>Consultou os valores de antes e depois (entrada {entry})</translation>
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
        <source>Your role does not see this.</source>
        <translation>A sua função não vê isto.</translation>
    </message>
    <message>
        <source>Sealed: the log keeps the old and the new value as ciphertext.</source>
        <translation>Selado: o registo guarda o valor antigo e o novo cifrados.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>The log is whole: every entry is as it was written.</source>
        <translation>O registo está íntegro: cada entrada está como foi escrita.</translation>
    </message>
    <message>
        <source>The log was tampered with. The first bad entry is number {number}.</source>
        <translation>O registo foi adulterado. A primeira entrada incorreta é a número {number}.</translation>
    </message>
    <message>
        <source>Entries checked: {entries}. States noted outside the database: {anchors}. Problems: {problems}.</source>
        <translation>Entradas verificadas: {entries}. Estados anotados fora da base de dados: {anchors}. Problemas: {problems}.</translation>
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
        <source>Staff were changed by somebody who was not an owner.</source>
        <translation>Alguém que não era proprietário alterou a equipa.</translation>
    </message>
    <message>
        <source>A user has a role or a state that the log does not know of.</source>
        <translation>Um utilizador tem uma função ou um estado que o registo não conhece.</translation>
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
        <source>Back</source>
        <translation>Voltar</translation>
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
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
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
        <source>Four or five words that do not belong together are strong and easy to keep.</source>
        <translation>Quatro ou cinco palavras sem relação entre si são seguras e fáceis de lembrar.</translation>
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
        <source>Recovery key of {shop}</source>
        <translation>Chave de recuperação de {shop}</translation>
    </message>
    <message>
        <source>Whoever has this sheet can open the vault. Keep it away from the PC, where you keep papers of value. Without the passphrase and without this sheet nobody can open the vault, and nobody can help.</source>
        <translation>Quem tiver esta folha pode abrir o cofre. Guarde-a longe do PC, onde tem os papéis de valor. Sem a frase-passe e sem esta folha, ninguém pode abrir o cofre e ninguém pode ajudar.</translation>
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
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
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
        <source>Version {version}, published on {day}</source>
        <translation>Versão {version}, publicada em {day}</translation>
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
    <name>RecordForm</name>
    <message>
        <source>Type to search</source>
        <translation>Escreva para procurar</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>As at the beginning</source>
        <translation>Como no início</translation>
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
        <source>Change the passphrase</source>
        <translation>Alterar a frase-passe</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta janela</translation>
    </message>
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
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
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
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Next field of a form</source>
        <translation>Campo seguinte de um formulário</translation>
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
        <source>Open another folder</source>
        <translation>Abrir outra pasta</translation>
    </message>
    <message>
        <source>Choose a vault</source>
        <translation>Escolher um cofre</translation>
    </message>
    <message>
        <source>Make a vault for your shop: one encrypted folder that holds your customers. Or look around in the demo shop first.</source>
        <translation>Crie um cofre para a sua loja: uma pasta cifrada que guarda os seus clientes. Ou veja primeiro a loja de demonstração.</translation>
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
        <source>Preparing the demo shop …</source>
        <translation>A preparar a loja de demonstração…</translation>
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
        <source>Try the demo shop</source>
        <translation>Experimentar a loja de demonstração</translation>
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
        <source>Type the name to sign in with.</source>
        <translation>Escreva o nome com que inicia sessão.</translation>
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
        <source>Tell {name} the new passphrase in person. The old one does not open the vault any more.</source>
        <translation>Diga pessoalmente a {name} a nova frase-passe. A antiga já não abre o cofre.</translation>
    </message>
    <message>
        <source>Tell {name} the new passphrase in person.</source>
        <translation>Diga pessoalmente a {name} a nova frase-passe.</translation>
    </message>
    <message>
        <source>Five words that do not belong together are strong and easy to remember.</source>
        <translation>Cinco palavras sem relação entre si são seguras e fáceis de lembrar.</translation>
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
        <source>The two passphrases are not the same.</source>
        <translation>As duas frases-passe não são iguais.</translation>
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
        <source>Your present passphrase</source>
        <translation>A sua frase-passe atual</translation>
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
        <source>What this user did stays in the log. You can let the user in again later.</source>
        <translation>O que este utilizador fez fica no registo. Pode voltar a dar-lhe acesso mais tarde.</translation>
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
        <source>This is you. Change your passphrase in the settings.</source>
        <translation>Este é o seu utilizador. Altere a sua frase-passe nas configurações.</translation>
    </message>
    <message>
        <source>Choose a user to change something.</source>
        <translation>Escolha um utilizador para alterar algo.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <source>May sign in</source>
        <translation>Pode iniciar sessão</translation>
    </message>
    <message>
        <source>May not sign in</source>
        <translation>Não pode iniciar sessão</translation>
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
        <source>your role may neither see nor change this.</source>
        <translation>a sua função não pode ver nem alterar isto.</translation>
    </message>
    <message>
        <source>another customer has this number. Choose another, or leave it empty for the next free one.</source>
        <translation>outro cliente tem este número. Escolha outro, ou deixe vazio para usar o próximo livre.</translation>
    </message>
    <message>
        <source>This user name and passphrase do not open the vault. Check both, and that Caps Lock is off.</source>
        <translation>Este nome de utilizador e esta frase-passe não abrem o cofre. Verifique os dois, e se o Caps Lock está desativado.</translation>
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
        <source>Your role does not allow this ({permission}). Ask the owner of the vault if you need it.</source>
        <translation>A sua função não permite isto ({permission}). Se precisar, peça ao proprietário do cofre.</translation>
    </message>
    <message>
        <source>There is a user of this name already, perhaps a disabled one. Choose another name.</source>
        <translation>Já existe um utilizador com este nome, talvez um sem acesso. Escolha outro nome.</translation>
    </message>
    <message>
        <source>You cannot do this to your own account. Change your passphrase in the settings, and ask another owner for the rest.</source>
        <translation>Não pode fazer isto com a sua própria conta. Altere a sua frase-passe nas configurações e peça o resto a outro proprietário.</translation>
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
        <source>This record is not there any more. Refresh the list.</source>
        <translation>Esta ficha já não existe. Atualize a lista.</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime. Look at what is stored now, and decide.</source>
        <translation>Outra pessoa alterou isto entretanto. Veja o que está guardado agora e decida.</translation>
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
        <source>The log does not end where it ended last time: entries are missing or were replaced, by a damaged disk, an old copy of the vault, or somebody. Have the owner verify the log before you go on.</source>
        <translation>O registo não termina onde terminou da última vez: faltam entradas ou foram substituídas, por um disco danificado, uma cópia antiga do cofre ou alguma pessoa. Peça ao proprietário que verifique o registo antes de continuar.</translation>
    </message>
    <message>
        <source>There is something in {path} already. Choose an empty folder.</source>
        <translation>Já há algo em {path}. Escolha uma pasta vazia.</translation>
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
        <source>Shop name</source>
        <translation>Nome da loja</translation>
    </message>
    <message>
        <source>Give the shop a name.</source>
        <translation>Dê um nome à loja.</translation>
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
        <source>Entry {seq}: {head}</source>
        <translation>Entrada {seq}: {head}</translation>
    </message>
    <message>
        <source>Customers of {shop}</source>
        <translation>Clientes de {shop}</translation>
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
        <source>the same name, and the same phone, e-mail, tax number, address or birthday</source>
        <translation>o mesmo nome, e o mesmo telefone, e-mail, número fiscal, endereço ou data de nascimento</translation>
    </message>
    <message>
        <source>the same customer number</source>
        <translation>o mesmo número de cliente</translation>
    </message>
    <message>
        <source>the same name, but another date of birth</source>
        <translation>o mesmo nome, mas outra data de nascimento</translation>
    </message>
    <message>
        <source>the same name, but another tax number</source>
        <translation>o mesmo nome, mas outro número fiscal</translation>
    </message>
    <message>
        <source>the same name, and the same birthday or address, but another phone or e-mail</source>
        <translation>o mesmo nome, e a mesma data de nascimento ou endereço, mas outro telefone ou e-mail</translation>
    </message>
    <message>
        <source>a nearly equal name, and the same phone or e-mail</source>
        <translation>um nome quase igual, e o mesmo telefone ou e-mail</translation>
    </message>
    <message>
        <source>the customer number belongs to somebody with another name</source>
        <translation>o número de cliente é de alguém com outro nome</translation>
    </message>
    <message>
        <source>the same tax number, but another name</source>
        <translation>o mesmo número fiscal, mas outro nome</translation>
    </message>
    <message>
        <source>an earlier row of this file already stands for this customer</source>
        <translation>uma linha anterior deste ficheiro já corresponde a este cliente</translation>
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
        <source>Area code of the phone</source>
        <translation>Indicativo do telefone</translation>
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
        <source>The cell holds the error {error} instead of a value.</source>
        <translation>A célula contém o erro {error} em vez de um valor.</translation>
    </message>
    <message>
        <source>Only a part of this cell could be read. The whole text is in the notes.</source>
        <translation>Só se conseguiu ler uma parte desta célula. O texto completo está nas notas.</translation>
    </message>
    <message>
        <source>This date of birth is in the future. Check the year.</source>
        <translation>Esta data de nascimento está no futuro. Verifique o ano.</translation>
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
        <source>Hidden rows are read too: {count}.</source>
        <translation>As linhas ocultas também são lidas: {count}.</translation>
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
        <source>it is protected by a password. Open it in Excel or LibreOffice, remove the password and save a copy.</source>
        <translation>está protegido por senha. Abra-o no Excel ou no LibreOffice, retire a senha e guarde uma cópia.</translation>
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
        <source>it is a contact card (vCard). Export the contacts as CSV instead.</source>
        <translation>é um cartão de contacto (vCard). Exporte os contactos como CSV.</translation>
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
        <source>A zero at the start seems to be missing. Write all {count} digits of this number.</source>
        <translation>Parece faltar um zero no início. Escreva todos os {count} algarismos deste número.</translation>
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
