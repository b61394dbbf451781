<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Address</name>
    <message>
        <source>Label</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Provincia o región</translation>
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
        <translation>Qué preguntamos</translation>
    </message>
    <message>
        <source>The form of a customer shows only what your shop asks for. Do not ask what you do not need: that is quicker, and the law wants it so (GDPR, Article 5(1)(c)). What is stored already stays, and is shown.</source>
        <translation>El formulario de un cliente muestra solo lo que su tienda pregunta. No pregunte lo que no necesita: es más rápido, y así lo quiere la ley (RGPD, artículo 5, apartado 1, letra c). Lo que ya está guardado se queda, y se muestra.</translation>
    </message>
    <message>
        <source>Choose the fields …</source>
        <translation>Elegir los campos…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields left out</source>
        <translation>
            <numerusform>%Ln campo omitido</numerusform>
            <numerusform>%Ln campos omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Tick what your shop needs. The reason stands beside the field, so that everybody can tell it.</source>
        <translation>Marque lo que su tienda necesita. El motivo está junto al campo, para que todos puedan decirlo.</translation>
    </message>
    <message>
        <source>Only the usual ones</source>
        <translation>Solo los habituales</translation>
    </message>
    <message>
        <source>Names and the kind are always asked.</source>
        <translation>El nombre y el tipo se preguntan siempre.</translation>
    </message>
    <message>
        <source>Why? For example: for deliveries</source>
        <translation>¿Por qué? Por ejemplo: para las entregas</translation>
    </message>
    <message>
        <source>Why we ask for: {field}</source>
        <translation>Por qué preguntamos: {field}</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Correos electrónicos</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>ayer {time}</translation>
    </message>
    <message>
        <source>{when}, {size}</source>
        <translation>{when}, {size}</translation>
    </message>
    <message>
        <source>Today’s backup was not made. {reason}</source>
        <translation>No se ha hecho la copia de seguridad de hoy. {reason}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>One is made by itself each day. The newest fourteen are kept beside the vault.</source>
        <translation>Cada día se hace una automáticamente. Las catorce más recientes se conservan junto a la caja fuerte.</translation>
    </message>
    <message>
        <source>Only the owners and the recovery sheet open a backup. Keep one copy away from this PC, such as on a stick at home: fire and thieves take the PC with all that lies on it.</source>
        <translation>Una copia de seguridad solo la abren los propietarios y la hoja de recuperación. Guarde una copia lejos de este PC, por ejemplo en una memoria USB en casa: el fuego y los ladrones se llevan el PC con todo lo que hay en él.</translation>
    </message>
    <message>
        <source>Customers who were erased are still in the backups made before. When one is restored they are erased again, if the folder of this vault or a newer backup is there to tell of it.</source>
        <translation>Los clientes borrados siguen estando en las copias de seguridad hechas antes. Al restaurar una, se borran de nuevo, si está disponible la carpeta de esta caja fuerte o una copia de seguridad más nueva que lo indique.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Back up to another place …</source>
        <translation>Hacer copia en otro lugar…</translation>
    </message>
    <message>
        <source>Newest backup: {backup}</source>
        <translation>Copia más reciente: {backup}</translation>
    </message>
    <message>
        <source>Newest backup: none yet</source>
        <translation>Copia más reciente: aún ninguna</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Where shall the backup lie?</source>
        <translation>¿Dónde se guarda la copia de seguridad?</translation>
    </message>
    <message>
        <source>This is the folder of the vault. Choose another, as on a stick.</source>
        <translation>Esta es la carpeta de la caja fuerte. Elija otra, por ejemplo en una memoria USB.</translation>
    </message>
    <message>
        <source>Making the backup …</source>
        <translation>Haciendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>The backup is made. It lies in {place}.</source>
        <translation>La copia de seguridad está hecha. Está en {place}.</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>CustDesk made a mistake</source>
        <translation>CustDesk ha cometido un error</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. What you saved before is safe; this last step was not done. You can go on working. The report below holds no customer data: please send it to whoever looks after CustDesk for you.</source>
        <translation>Es un fallo del programa, no suyo. Lo que guardó antes está a salvo; este último paso no se hizo. Puede seguir trabajando. El informe de abajo no contiene datos de clientes: por favor, envíelo a quien se ocupe de CustDesk en su tienda.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
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
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
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
        <translation>Muy grande</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed by somebody else too</source>
        <translation>Otra persona también lo ha cambiado</translation>
    </message>
    <message>
        <source>Save these choices</source>
        <translation>Guardar esta elección</translation>
    </message>
    <message>
        <source>Back to my form</source>
        <translation>Volver a mi ficha</translation>
    </message>
    <message>
        <source>While you were typing, somebody else saved this customer at {time}. Nothing of yours is lost: choose for each value which one to keep.</source>
        <translation>Mientras usted escribía, otra persona guardó este cliente a las {time}. No se ha perdido nada suyo: elija qué valor conservar en cada caso.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Lo de la otra persona</translation>
    </message>
    <message>
        <source>Changed by both</source>
        <translation>Cambiado por ambos</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Conservar lo de la otra persona</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(quitado)</translation>
    </message>
    <message>
        <source>What is stored (sealed)</source>
        <translation>Lo que está guardado (sellado)</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Direct marketing</source>
        <translation>Publicidad directa</translation>
    </message>
    <message>
        <source>Passing data to others</source>
        <translation>Ceder datos a terceros</translation>
    </message>
    <message>
        <source>Decisions made by a computer alone</source>
        <translation>Decisiones tomadas solo por un ordenador</translation>
    </message>
    <message>
        <source>Use of sensitive data</source>
        <translation>Uso de datos sensibles</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>App de mensajería</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Correo postal</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>En el mostrador</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo electrónico</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <source>When two customers became one</source>
        <translation>Al fusionar dos clientes</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Explicit consent (sensitive data)</source>
        <translation>Consentimiento explícito (datos sensibles)</translation>
    </message>
    <message>
        <source>Needed for an agreement with the customer</source>
        <translation>Necesario para un acuerdo con el cliente</translation>
    </message>
    <message>
        <source>Required by law</source>
        <translation>Exigido por la ley</translation>
    </message>
    <message>
        <source>Legitimate interest, unless the customer objects</source>
        <translation>Interés legítimo, salvo que el cliente se oponga</translation>
    </message>
    <message>
        <source>What we collect</source>
        <translation>Qué datos recogemos</translation>
    </message>
    <message>
        <source>What we use it for</source>
        <translation>Para qué los usamos</translation>
    </message>
    <message>
        <source>What you can decide</source>
        <translation>Qué puede decidir usted</translation>
    </message>
    <message>
        <source>How you see and correct it</source>
        <translation>Cómo puede verlos y corregirlos</translation>
    </message>
    <message>
        <source>How we protect it</source>
        <translation>Cómo los protegemos</translation>
    </message>
    <message>
        <source>When this changes</source>
        <translation>Cuándo cambia este aviso</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>The customer says no to</source>
        <translation>El cliente dice no a</translation>
    </message>
    <message>
        <source>Do not contact by</source>
        <translation>No contactar por</translation>
    </message>
    <message>
        <source>Read or show these words to the customer, then mark the answer.</source>
        <translation>Lea o muestre este texto al cliente y marque después la respuesta.</translation>
    </message>
    <message>
        <source>How it was answered</source>
        <translation>Cómo se respondió</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Where the signed paper or the message can be found, if there is one.</source>
        <translation>Dónde está el papel firmado o el mensaje, si lo hay.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>This day is still to come. Give the day the customer answered.</source>
        <translation>Ese día aún no ha llegado. Indique el día en que respondió el cliente.</translation>
    </message>
    <message>
        <source>{use}: yes</source>
        <translation>{use}: sí</translation>
    </message>
    <message>
        <source>{use}: no</source>
        <translation>{use}: no</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar el texto</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Ocultar el texto</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln answer(s)</source>
        <translation>
            <numerusform>Mostrar %Ln respuesta</numerusform>
            <numerusform>Mostrar las %Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Aún no se ha registrado nada.</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>Registrar una respuesta</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>La respuesta está registrada.</translation>
    </message>
    <message>
        <source>May we …?</source>
        <translation>¿Podemos…?</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No opt-out is recorded.</source>
        <translation>No consta ninguna exclusión.</translation>
    </message>
    <message>
        <source>Given again</source>
        <translation>Dado de nuevo</translation>
    </message>
    <message>
        <source>No new answer</source>
        <translation>Sin respuesta nueva</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No preguntado</translation>
    </message>
    <message>
        <source>There are no words in {wanted}; these are in {shown}.</source>
        <translation>No hay texto en {wanted}; este está en {shown}.</translation>
    </message>
    <message>
        <source>No consent is asked for this.</source>
        <translation>Para esto no se pide consentimiento.</translation>
    </message>
    <message>
        <source>So far: {answer}</source>
        <translation>Hasta ahora: {answer}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Do not contact: {channel}</source>
        <translation>No contactar: {channel}</translation>
    </message>
    <message>
        <source>May contact again: {channel}</source>
        <translation>Se puede contactar de nuevo: {channel}</translation>
    </message>
    <message>
        <source>No to: {use}</source>
        <translation>No a: {use}</translation>
    </message>
    <message>
        <source>No longer no to: {use}</source>
        <translation>Ya no se opone a: {use}</translation>
    </message>
    <message>
        <source>{answer}, {day}</source>
        <translation>{answer}, {day}</translation>
    </message>
    <message>
        <source>{answer}; ended {day}</source>
        <translation>{answer}; terminó el {day}</translation>
    </message>
    <message>
        <source>{answer}; until {day}</source>
        <translation>{answer}; hasta el {day}</translation>
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
        <translation>Registrado el {instant}</translation>
    </message>
    <message>
        <source>Proof: {evidence}</source>
        <translation>Prueba: {evidence}</translation>
    </message>
    <message>
        <source>The answer is older than the words kept here. See the proof.</source>
        <translation>La respuesta es anterior a los textos que se guardan aquí. Vea la prueba.</translation>
    </message>
    <message>
        <source>Privacy notice, version {version}</source>
        <translation>Aviso de privacidad, versión {version}</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>What may we do with your data?</source>
        <translation>¿Qué podemos hacer con sus datos?</translation>
    </message>
    <message>
        <source>You are free to say yes or no to each question. A no has no drawback for you. You can take back a yes at any time, as easily as you gave it: tell us at {shop}. What was done until then remains lawful.</source>
        <translation>Es libre de decir sí o no a cada pregunta. Un no no le perjudica en nada. Puede retirar un sí en cualquier momento, tan fácilmente como lo dio: díganoslo en {shop}. Lo que se hizo hasta entonces sigue siendo lícito.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Phone or e-mail, if you want to be reached there</source>
        <translation>Teléfono o correo, si quiere que le contactemos ahí</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>We do this unless you object: a no is enough.</source>
        <translation>Lo hacemos salvo que usted se oponga: basta un no.</translation>
    </message>
    <message>
        <source>A yes ends by itself after this many months: {months}.</source>
        <translation>Un sí termina por sí solo al cabo de estos meses: {months}.</translation>
    </message>
    <message>
        <source>May we contact you in these ways?</source>
        <translation>¿Podemos contactarle por estos medios?</translation>
    </message>
    <message>
        <source>Whatever you answered above, you can also say no to all of this</source>
        <translation>Sea lo que sea lo que haya respondido arriba, también puede decir no a todo esto</translation>
    </message>
    <message>
        <source>I do not want it</source>
        <translation>No lo quiero</translation>
    </message>
    <message>
        <source>What we do without asking, because it is needed</source>
        <translation>Lo que hacemos sin preguntar, porque es necesario</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>I have read the privacy notice on this paper. You get a copy if you ask for it.</source>
        <translation>He leído el aviso de privacidad de este papel. Si pide una copia, la recibe.</translation>
    </message>
    <message>
        <source>Questions about your data?</source>
        <translation>¿Preguntas sobre sus datos?</translation>
    </message>
    <message>
        <source>Ask {contact}.</source>
        <translation>Pregunte a {contact}.</translation>
    </message>
    <message>
        <source>Ask at {shop}.</source>
        <translation>Pregunte en {shop}.</translation>
    </message>
    <message>
        <source>You may also complain to the data protection authority of your country.</source>
        <translation>También puede reclamar ante la autoridad de protección de datos de su país.</translation>
    </message>
    <message>
        <source>Number of this paper: {code}</source>
        <translation>Número de este papel: {code}</translation>
    </message>
    <message>
        <source>For the shop: recorded on, by</source>
        <translation>Para la tienda: registrado el, por</translation>
    </message>
    <message>
        <source>Privacy notice, version {version}</source>
        <translation>Aviso de privacidad, versión {version}</translation>
    </message>
    <message>
        <source>Printed on {date}</source>
        <translation>Impreso el {date}</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Sin preferencia</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>App de mensajería</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Correo postal</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sin tipo</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Conocido como</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
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
        <translation>País del número fiscal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Número en otro programa</translation>
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
        <translation>Nota de salud y dieta</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Cuenta bancaria</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Correos electrónicos</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Empty: the next free number.</source>
        <translation>Vacío: el siguiente número libre.</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Añadir un teléfono</translation>
    </message>
    <message>
        <source>Remove this phone</source>
        <translation>Quitar este teléfono</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>Añadir un correo electrónico</translation>
    </message>
    <message>
        <source>Remove this e-mail</source>
        <translation>Quitar este correo electrónico</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Añadir una dirección</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Quitar esta dirección</translation>
    </message>
    <message>
        <source>Paste from clipboard</source>
        <translation>Pegar del portapapeles</translation>
    </message>
    <message>
        <source>Takes a signature or an address apart and fills it in</source>
        <translation>Reparte una firma o una dirección en los campos</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy it first.</source>
        <translation>No hay texto en el portapapeles. Cópielo antes.</translation>
    </message>
    <message>
        <source>Not filled in, because something stands there: {fields}</source>
        <translation>Sin rellenar, porque ya hay algo: {fields}</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Ir al siguiente problema</translation>
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
        <translation>Abrir esa ficha</translation>
    </message>
    <message>
        <source>Somebody with these data was erased from this vault. Enter them again only if they want it so.</source>
        <translation>De esta caja fuerte se borró a alguien con estos datos. Vuelva a darle de alta solo si lo quiere así.</translation>
    </message>
    <message>
        <source>{name} (archived)</source>
        <translation>{name} (archivado)</translation>
    </message>
    <message>
        <source>Looks like {name}, {number}: {reasons}</source>
        <translation>Se parece a {name}, {number}: {reasons}</translation>
    </message>
    <message>
        <source>Suggested: most of your customers with this postcode.</source>
        <translation>Sugerencia: así es en la mayoría de sus clientes con este código postal.</translation>
    </message>
    <message>
        <source>Filled in from the postcode: {city}</source>
        <translation>Rellenado a partir del código postal: {city}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields filled in</source>
        <translation>
            <numerusform>%Ln campo rellenado</numerusform>
            <numerusform>%Ln campos rellenados</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Why we ask: {reason}</source>
        <translation>Por qué lo preguntamos: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phones</source>
        <translation>
            <numerusform>%Ln teléfono</numerusform>
            <numerusform>%Ln teléfonos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <translation>
            <numerusform>%Ln correo</numerusform>
            <numerusform>%Ln correos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln dirección</numerusform>
            <numerusform>%Ln direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Datos sellados</translation>
    </message>
    <message>
        <source>Encrypted a second time. Each look at these is logged.</source>
        <translation>Cifrados por segunda vez. Cada consulta queda registrada.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>What you typed since the last saving would be lost.</source>
        <translation>Se perdería lo que ha escrito desde la última vez que guardó.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Show and change what is stored</source>
        <translation>Ver y cambiar lo guardado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phones and e-mails</source>
        <translation>Teléfonos y correos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre el cliente</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Entered at</source>
        <translation>Fecha de alta</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Nothing more is known yet.</source>
        <translation>Aún no se sabe nada más.</translation>
    </message>
    <message>
        <source>Kept as written: not a known phone number.</source>
        <translation>Se guarda como está escrito: no es un teléfono reconocido.</translation>
    </message>
    <message>
        <source>Phones and e-mails</source>
        <translation>Teléfonos y correos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre el cliente</translation>
    </message>
    <message>
        <source>Search by name, phone, e-mail, number, town or tag</source>
        <translation>Buscar por nombre, teléfono, correo, número, localidad o etiqueta</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Phones, e-mails and streets are masked in this view.</source>
        <translation>En esta vista, los teléfonos, correos y calles aparecen ocultos en parte.</translation>
    </message>
    <message>
        <source>Show everything you may see</source>
        <translation>Mostrar todo lo que usted puede ver</translation>
    </message>
    <message>
        <source>The log notes that you looked at all of it.</source>
        <translation>El registro anota que lo ha visto todo.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Exportar esta lista</translation>
    </message>
    <message>
        <source>Search by name, phone, e-mail, number or town</source>
        <translation>Buscar por nombre, teléfono, correo, número o localidad</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Filter of the list</source>
        <translation>Filtro de la lista</translation>
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
        <translation>Está viendo los clientes en: {lens}</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>No se omite a nadie.</translation>
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
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Restored: {name}</source>
        <translation>Restaurado: {name}</translation>
    </message>
    <message>
        <source>Archived: {name}</source>
        <translation>Archivado: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se ha encontrado a nadie</translation>
    </message>
    <message>
        <source>Search all customers</source>
        <translation>Buscar en todos los clientes</translation>
    </message>
    <message>
        <source>Type in the first customer, or bring a list in from a spreadsheet in Import &amp; export.</source>
        <translation>Escriba el primer cliente, o traiga una lista de una hoja de cálculo en Importar y exportar.</translation>
    </message>
    <message>
        <source>As soon as customers are entered they are listed here.</source>
        <translation>En cuanto haya clientes, aparecerán aquí.</translation>
    </message>
    <message>
        <source>No customers here yet</source>
        <translation>Aún no hay clientes</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Phone not checked</source>
        <translation>Teléfono sin comprobar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
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
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>Imprimir esta lista</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Your role may not copy from the list, because it may not export it.</source>
        <translation>Su función no puede copiar de la lista, porque no puede exportarla.</translation>
    </message>
    <message>
        <source>That is too much to copy. Export it into a file instead.</source>
        <translation>Es demasiado para copiar. Expórtelo a un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) copied. Paste them where you want.</source>
        <translation>
            <numerusform>%Ln cliente copiado. Péguelo donde quiera.</numerusform>
            <numerusform>%Ln clientes copiados. Péguelos donde quiera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several customers</source>
        <translation>Varios clientes</translation>
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
        <translation>No elegir ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln elegido</numerusform>
            <numerusform>%Ln elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Try fewer letters, fewer filters, or look among the archived customers.</source>
        <translation>Pruebe con menos letras, con menos filtros, o busque entre los clientes archivados.</translation>
    </message>
    <message>
        <source>Show the log of this customer</source>
        <translation>Mostrar el registro de actividad de este cliente</translation>
    </message>
    <message>
        <source>Close the customer</source>
        <translation>Cerrar la ficha del cliente</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Why do you need to see this?</source>
        <translation>¿Por qué necesita ver esto?</translation>
    </message>
    <message>
        <source>The log keeps your name, the time and the reason.</source>
        <translation>El registro guarda su nombre, la hora y el motivo.</translation>
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
            <numerusform>Se oculta de nuevo en %Ln segundo</numerusform>
            <numerusform>Se oculta de nuevo en %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More to do with this customer</source>
        <translation>Más acciones con este cliente</translation>
    </message>
</context>
<context>
    <name>DataClass</name>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Dealings</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Financiero</translation>
    </message>
    <message>
        <source>Encrypted a second time; each look at it is logged.</source>
        <translation>Cifrado por segunda vez; cada consulta queda registrada.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>This is not a date. Type it like {example}, or leave it empty.</source>
        <translation>Esto no es una fecha. Escríbala como {example}, o déjela vacía.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
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
        <translation>Correo electrónico</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>The customer asked for it</source>
        <translation>El cliente lo pidió</translation>
    </message>
    <message>
        <source>The data is no longer needed</source>
        <translation>Los datos ya no hacen falta</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Dado de alta por error</translation>
    </message>
    <message>
        <source>A law or an authority orders it</source>
        <translation>Lo ordena una ley o una autoridad</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>Borrar definitivamente…</translation>
    </message>
    <message>
        <source>Erased: person {id}. The log says so, and nothing else does.</source>
        <translation>Persona borrada: {id}. Lo dice el registro, y nada más lo dice.</translation>
    </message>
    <message>
        <source>Erased: person {id}. Traces in the file go when the vault is opened next time.</source>
        <translation>Persona borrada: {id}. Los rastros en el archivo desaparecen la próxima vez que se abra la caja fuerte.</translation>
    </message>
    <message>
        <source>Erase a customer for good</source>
        <translation>Borrar un cliente definitivamente</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Type the customer’s number, {number}, so that nobody is erased by a slip</source>
        <translation>Escriba el número del cliente, {number}, para que no se borre a nadie por descuido</translation>
    </message>
    <message>
        <source>Erasing, and clearing the traces …</source>
        <translation>Borrando, y eliminando los rastros…</translation>
    </message>
    <message>
        <source>All that was ever known of {name} goes. Nothing brings it back, and there is no undo.</source>
        <translation>Se borra todo lo que alguna vez se supo de {name}. Nada lo recupera, y no se puede deshacer.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Qué se borra</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Qué se queda</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Forms with unsaved typing: {count}, of other people: {others}</source>
        <translation>Borradores sin guardar: {count}, de ellos de otras personas: {others}</translation>
    </message>
    <message>
        <source>The card, with phones, e-mails and addresses: {count}</source>
        <translation>La ficha, con teléfonos, correos electrónicos y direcciones: {count}</translation>
    </message>
    <message>
        <source>Sealed values: {count}</source>
        <translation>Valores sellados: {count}</translation>
    </message>
    <message>
        <source>Answers about consent: {count}</source>
        <translation>Respuestas sobre el consentimiento: {count}</translation>
    </message>
    <message>
        <source>Earlier changes, with the values before and after: {count}</source>
        <translation>Cambios anteriores, con los valores de antes y después: {count}</translation>
    </message>
    <message>
        <source>Views for everybody that name this person: {count}</source>
        <translation>Vistas para todos que nombran a esta persona: {count}</translation>
    </message>
    <message>
        <source>The log goes on saying that person {id} was erased, when, by whom and why. It says nothing else of the person.</source>
        <translation>El registro sigue diciendo que se borraron los datos de la persona {id}, cuándo, quién lo hizo y por qué. No dice nada más de la persona.</translation>
    </message>
    <message>
        <source>Marks stay, too, that nobody can read: by them the program notices if an old file would bring the person in again, and asks.</source>
        <translation>También se quedan marcas que nadie puede leer: por ellas el programa nota si un archivo antiguo volvería a traer a la persona, y pregunta.</translation>
    </message>
    <message>
        <source>Backups made before still hold the person until they are thrown away: {count} beside the vault, where each is gone after fourteen newer ones, and those you keep elsewhere. When one is restored, the person is erased again, if this vault or a newer backup is there to tell of it.</source>
        <translation>Las copias de seguridad hechas antes siguen conteniendo a la persona hasta que se desechan: {count} junto a la caja fuerte, donde cada una desaparece después de catorce más nuevas, y las que usted guarda en otro lugar. Al restaurarlas, no vuelve nadie de cuyo borrado pueda dar cuenta esta caja fuerte o una copia de seguridad más nueva.</translation>
    </message>
    <message>
        <source>Files and papers that were given out since the customer was entered, and may hold the person: {count}. Ask whoever has them. The newest: {files}</source>
        <translation>Archivos y papeles que se entregaron desde el alta del cliente y que pueden contener a la persona: {count}. Pregunte a quien los tenga. Los más nuevos: {files}</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Import &amp; export</source>
        <translation>Importar y exportar</translation>
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
        <translation>Ceder datos a terceros</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quién los recibe</translation>
    </message>
    <message>
        <source>The name of the person or company, as the log shall keep it.</source>
        <translation>El nombre de la persona o empresa, tal como debe quedar en el registro.</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Elija la base legal</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>Con qué base legal</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>The active customers, without whoever wants no data passed to others. The log keeps who got it and why.</source>
        <translation>Los clientes activos, sin quienes no quieren que se cedan sus datos a terceros. El registro guarda quién los recibió y por qué.</translation>
    </message>
    <message>
        <source>Give the name of whoever gets the data.</source>
        <translation>Indique el nombre de quien recibe los datos.</translation>
    </message>
    <message>
        <source>Choose why you may give it.</source>
        <translation>Elija por qué puede cederlos.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Elija al menos una columna.</translation>
    </message>
    <message>
        <source>The customers that the list finds now, in its order and with its columns.</source>
        <translation>Los clientes que la lista muestra ahora, en su orden y con sus columnas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen customer(s), with the columns of the list.</source>
        <translation>
            <numerusform>%Ln cliente elegido, con las columnas de la lista.</numerusform>
            <numerusform>%Ln clientes elegidos, con las columnas de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir…</translation>
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
        <translation>Un nombre que termina en .xlsx crea un libro; uno que termina en .csv, un archivo de texto para otros programas.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Choose a folder and a name for the file.</source>
        <translation>Elija una carpeta y un nombre para el archivo.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro (*.xlsx)</translation>
    </message>
    <message>
        <source>Text file (*.csv)</source>
        <translation>Archivo de texto (*.csv)</translation>
    </message>
    <message>
        <source>There is a file called {name} already. Replace it?</source>
        <translation>Ya existe un archivo llamado {name}. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. The log notes it.</source>
        <translation>El archivo no está cifrado: quien lo tenga puede leerlo. Queda anotado en el registro de actividad.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) written to {name}.</source>
        <translation>
            <numerusform>%Ln cliente escrito en {name}.</numerusform>
            <numerusform>%Ln clientes escritos en {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se ha escrito nada.</translation>
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
        <translation>Ceder datos a terceros…</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>Nada que exportar</translation>
    </message>
    <message>
        <source>Your role does not give customers out. Ask the owner of the vault for a file if you need one.</source>
        <translation>Su función no permite sacar clientes. Si necesita un archivo, pídalo al propietario de la caja fuerte.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Consent given</source>
        <translation>Consentimiento dado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>Consentimiento retirado</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún no preguntado</translation>
    </message>
    <message>
        <source>Consent ends within 30 days</source>
        <translation>El consentimiento termina en 30 días o menos</translation>
    </message>
    <message>
        <source>Consent has ended</source>
        <translation>El consentimiento ha terminado</translation>
    </message>
    <message>
        <source>Does not want</source>
        <translation>No quiere</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Fecha de alta</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Archived or not</source>
        <translation>Archivado o no</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>A phone that is no number of its country</source>
        <translation>Un teléfono que no es un número de su país</translation>
    </message>
    <message>
        <source>No phone and no e-mail</source>
        <translation>Sin teléfono ni correo</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Sin dirección</translation>
    </message>
    <message>
        <source>Only half a name</source>
        <translation>Solo medio nombre</translation>
    </message>
    <message>
        <source>Shares a phone or an e-mail</source>
        <translation>Comparte teléfono o correo</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>narrow sort condition</source>
        <translation>acotar seleccionar condición</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Alguno de estos</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filters on what you do not see now were taken away.</source>
        <translation>Se han quitado los filtros sobre lo que usted no ve ahora.</translation>
    </message>
    <message>
        <source>Enter changes this filter, Delete takes it away.</source>
        <translation>Enter cambia este filtro, Supr lo quita.</translation>
    </message>
    <message>
        <source>Take away: {filter}</source>
        <translation>Quitar: {filter}</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Todos estos</translation>
    </message>
    <message>
        <source>How the filters count</source>
        <translation>Cómo se combinan los filtros</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>There are many filters already. Take one away first.</source>
        <translation>Ya hay muchos filtros. Quite uno antes.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>está relleno</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>tiene todos</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>before a day</source>
        <translation>antes de un día</translation>
    </message>
    <message>
        <source>after a day</source>
        <translation>después de un día</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>de … a …</translation>
    </message>
    <message>
        <source>in the last days</source>
        <translation>en los últimos días</translation>
    </message>
    <message>
        <source>longer ago than</source>
        <translation>hace más de</translation>
    </message>
    <message>
        <source>birthday in the next days</source>
        <translation>cumpleaños en los próximos días</translation>
    </message>
    <message>
        <source>birthday in a month</source>
        <translation>cumpleaños en un mes</translation>
    </message>
    <message>
        <source>over</source>
        <translation>más de</translation>
    </message>
    <message>
        <source>under</source>
        <translation>menos de</translation>
    </message>
    <message>
        <source>{values} or {last}</source>
        <translation>{values} o {last}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>{field} in the last %Ln day(s)</source>
        <translation>
            <numerusform>{field}: hace %Ln día como mucho</numerusform>
            <numerusform>{field}: en los últimos %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{field} more than %Ln day(s) ago</source>
        <translation>
            <numerusform>{field}: hace más de %Ln día</numerusform>
            <numerusform>{field}: hace más de %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthday in the next %Ln day(s)</source>
        <translation>
            <numerusform>Cumpleaños dentro de %Ln día como mucho</numerusform>
            <numerusform>Cumpleaños en los próximos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} is {value}</source>
        <translation>{field} es {value}</translation>
    </message>
    <message>
        <source>{field} contains {value}</source>
        <translation>{field} contiene {value}</translation>
    </message>
    <message>
        <source>{field} begins with {value}</source>
        <translation>{field} empieza por {value}</translation>
    </message>
    <message>
        <source>{field} is empty</source>
        <translation>{field}: vacío</translation>
    </message>
    <message>
        <source>{field} is filled in</source>
        <translation>{field}: relleno</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{field}: not {value}</source>
        <translation>{field}: excepto {value}</translation>
    </message>
    <message>
        <source>{field} on {value}</source>
        <translation>{field}: el {value}</translation>
    </message>
    <message>
        <source>{field} before {value}</source>
        <translation>{field}: antes del {value}</translation>
    </message>
    <message>
        <source>{field} after {value}</source>
        <translation>{field}: después del {value}</translation>
    </message>
    <message>
        <source>{field} from {value} to {last}</source>
        <translation>{field}: del {value} al {last}</translation>
    </message>
    <message>
        <source>Birthday in {value}</source>
        <translation>Cumpleaños en {value}</translation>
    </message>
    <message>
        <source>{field} over {value}</source>
        <translation>{field}: más de {value}</translation>
    </message>
    <message>
        <source>{field} under {value}</source>
        <translation>{field}: menos de {value}</translation>
    </message>
    <message>
        <source>Change the filter</source>
        <translation>Cambiar el filtro</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>Diga qué buscar.</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>Escriba unas letras</translation>
    </message>
    <message>
        <source>There is nothing to choose yet.</source>
        <translation>Aún no hay nada que elegir.</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Marque al menos uno.</translation>
    </message>
    <message>
        <source>Give a day.</source>
        <translation>Indique un día.</translation>
    </message>
    <message>
        <source>Give an amount.</source>
        <translation>Indique un importe.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
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
        <translation>Encuentre aquí a cualquiera: escriba unas letras de un nombre, un teléfono o una localidad. Ctrl+F le trae aquí.</translation>
    </message>
    <message>
        <source>A new customer begins here, or with Ctrl+N. Enter goes to the next field, Ctrl+S saves.</source>
        <translation>Un cliente nuevo empieza aquí, o con Ctrl+N. Enter va al campo siguiente, Ctrl+S guarda.</translation>
    </message>
    <message>
        <source>A list that you have already comes in here, from a spreadsheet or from the phone. You see what would happen before anything is written.</source>
        <translation>Una lista que ya tenga entra por aquí, de una hoja de cálculo o del móvil. Antes de que se escriba nada, ve qué pasaría.</translation>
    </message>
    <message>
        <source>This says how much of the customers is shown. Beside each customer you see whether you may write, call or send post.</source>
        <translation>Esto dice cuánto se muestra de los clientes. Junto a cada cliente ve si puede escribirle, llamarle o enviarle cartas.</translation>
    </message>
    <message>
        <source>Ctrl+K finds all that the program can do. F1 explains the screen that you are on. In the help you find this tour again, and a sample shop to play in.</source>
        <translation>Ctrl+K encuentra todo lo que el programa sabe hacer. F1 explica la pantalla en la que está. En la ayuda vuelve a encontrar este recorrido, y una tienda de muestra para jugar.</translation>
    </message>
    <message>
        <source>Tour: {step} of {steps}</source>
        <translation>Recorrido: {step} de {steps}</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Saltar el recorrido</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegada</translation>
    </message>
</context>
<context>
    <name>Halves</name>
    <message>
        <source>Width of the list</source>
        <translation>Anchura de la lista</translation>
    </message>
    <message>
        <source>The left and right arrow keys change it.</source>
        <translation>Las flechas izquierda y derecha la cambian.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Whoever can open the vault can read its ordinary fields with other tools. Encryption keeps them from the sealed values that their role may not see, and from forging log entries of other people. Everywhere else it is this program that stops them.</source>
        <translation>Quien puede abrir la caja fuerte puede leer sus campos normales con otras herramientas. El cifrado le impide ver los valores sellados que su función no puede ver, y falsificar entradas del registro de otras personas. En todo lo demás, es este programa quien se lo impide.</translation>
    </message>
    <message>
        <source>This program asks for a time code when you sign in. It keeps out a colleague who saw you type your passphrase and sits down at this program. It does not protect a copy of the vault: another program would not ask for it.</source>
        <translation>Este programa pide un código temporal al iniciar sesión. Cierra el paso a un compañero que le vio escribir la frase de contraseña y se sienta ante este programa. No protege una copia de la caja fuerte: otro programa no lo pediría.</translation>
    </message>
    <message>
        <source>A key file lies on a USB stick and is a part of the key itself: without it your passphrase opens nothing, here or in any other program. So it protects a stolen vault too, as long as the stick was not stolen with it.</source>
        <translation>Un archivo de llave está en una memoria USB y es parte de la propia clave: sin él, su frase de contraseña no abre nada, ni aquí ni en ningún otro programa. Por eso también protege una caja fuerte robada, siempre que no hayan robado con ella la memoria USB.</translation>
    </message>
    <message>
        <source>A thief with the PC, the vault folder or a backup, while the vault is closed</source>
        <translation>Un ladrón con el PC, la carpeta de la caja fuerte o una copia de seguridad, mientras la caja fuerte está cerrada</translation>
    </message>
    <message>
        <source>Everything inside, down to the names of the customers.</source>
        <translation>Todo lo que hay dentro, hasta los nombres de los clientes.</translation>
    </message>
    <message>
        <source>How large the vault is and how many users it has. A weak passphrase can be guessed; five random words or a key file cannot.</source>
        <translation>El tamaño de la caja fuerte y cuántos usuarios tiene. Una frase de contraseña débil se puede adivinar; cinco palabras al azar o un archivo de llave, no.</translation>
    </message>
    <message>
        <source>Somebody at a PC where the vault is open</source>
        <translation>Alguien ante un PC donde la caja fuerte está abierta</translation>
    </message>
    <message>
        <source>The program locks by itself when nobody uses it and when the PC sleeps. From then on no name and no key is left in its memory.</source>
        <translation>El programa se bloquea solo cuando nadie lo usa y cuando el PC se suspende. Desde entonces no queda en su memoria ningún nombre ni ninguna clave.</translation>
    </message>
    <message>
        <source>Until it locks: what is on the screen, and everything the signed-in user may see.</source>
        <translation>Hasta que se bloquea: lo que hay en la pantalla, y todo lo que puede ver el usuario que inició sesión.</translation>
    </message>
    <message>
        <source>A colleague who saw you type your passphrase</source>
        <translation>Un compañero que le vio escribir la frase de contraseña</translation>
    </message>
    <message>
        <source>With a time code or a key file: everything, in this program. The log shows every sign-in.</source>
        <translation>Con un código temporal o un archivo de llave: todo, en este programa. El registro muestra cada inicio de sesión.</translation>
    </message>
    <message>
        <source>Without one of the two: everything you may see. A time code alone does not protect a copied vault.</source>
        <translation>Sin uno de los dos: todo lo que usted puede ver. Un código temporal por sí solo no protege una caja fuerte copiada.</translation>
    </message>
    <message>
        <source>A colleague with a sign-in of their own, in this program</source>
        <translation>Un compañero con su propio inicio de sesión, en este programa</translation>
    </message>
    <message>
        <source>What their role may not do or see. The log names every card and every sealed value they opened.</source>
        <translation>Lo que su función no puede hacer ni ver. El registro nombra cada ficha y cada valor sellado que abrió.</translation>
    </message>
    <message>
        <source>What their role may see can be remembered, or photographed.</source>
        <translation>Lo que su función puede ver se puede recordar, o fotografiar.</translation>
    </message>
    <message>
        <source>A colleague with a sign-in of their own, the file and another tool</source>
        <translation>Un compañero con su propio inicio de sesión, el archivo y otra herramienta</translation>
    </message>
    <message>
        <source>Sealed values their role may not see, and every backup. They cannot raise their own role, forge log entries of others, or edit the log unnoticed.</source>
        <translation>Los valores sellados que su función no puede ver, y todas las copias de seguridad. No puede elevar su propia función, falsificar entradas de otros en el registro ni modificarlo sin que se note.</translation>
    </message>
    <message>
        <source>Reading and changing ordinary fields; deleting the file. An old copy put back is noticed only where a note about the newer one is left, on this PC or elsewhere.</source>
        <translation>Leer y cambiar los campos normales; borrar el archivo. Si se vuelve a poner una copia antigua, solo se nota donde quede una anotación sobre la más nueva, en este PC o en otro lugar.</translation>
    </message>
    <message>
        <source>Somebody who left, with an old copy and the old passphrase</source>
        <translation>Alguien que se fue, con una copia antigua y la antigua frase de contraseña</translation>
    </message>
    <message>
        <source>Everything that came after they were removed: the keys of the vault were renewed then.</source>
        <translation>Todo lo que vino después de eliminar a esa persona: entonces se renovaron las claves de la caja fuerte.</translation>
    </message>
    <message>
        <source>What is in the old copy and their role could see.</source>
        <translation>Lo que hay en la copia antigua y su función podía ver.</translation>
    </message>
    <message>
        <source>Colleagues who share one account of this PC</source>
        <translation>Compañeros que comparten una cuenta de este PC</translation>
    </message>
    <message>
        <source>What roles and sealed values protect.</source>
        <translation>Lo que protegen las funciones y los valores sellados.</translation>
    </message>
    <message>
        <source>They can read what the keyring of the account holds, and plant a program that watches what you type. Give each person an account of their own.</source>
        <translation>Pueden leer lo que guarda el llavero del sistema de esa cuenta e instalar un programa que vigile lo que usted escribe. Dé a cada persona su propia cuenta.</translation>
    </message>
    <message>
        <source>Whoever finds an exported file</source>
        <translation>Quien encuentra un archivo exportado</translation>
    </message>
    <message>
        <source>What the export left out. The log says who made it, and when.</source>
        <translation>Lo que la exportación omitió. El registro dice quién la hizo y cuándo.</translation>
    </message>
    <message>
        <source>Everything in the file: it is an ordinary spreadsheet.</source>
        <translation>Todo lo que hay en el archivo: es una hoja de cálculo corriente.</translation>
    </message>
    <message>
        <source>A spreadsheet made to harm</source>
        <translation>Una hoja de cálculo hecha para causar daño</translation>
    </message>
    <message>
        <source>The program does not crash or hang, and runs and fetches nothing.</source>
        <translation>El programa no se cierra ni se cuelga, y no ejecuta ni descarga nada.</translation>
    </message>
    <message>
        <source>Wrong values that look right: read the preview.</source>
        <translation>Valores incorrectos que parecen correctos: lea la vista previa.</translation>
    </message>
    <message>
        <source>Harmful software, or an administrator, on this PC</source>
        <translation>Software dañino, o un administrador, en este PC</translation>
    </message>
    <message>
        <source>Nothing while the vault is open.</source>
        <translation>Nada mientras la caja fuerte está abierta.</translation>
    </message>
    <message>
        <source>Everything you see and type.</source>
        <translation>Todo lo que usted ve y escribe.</translation>
    </message>
    <message>
        <source>Begin the tour</source>
        <translation>Empezar el recorrido</translation>
    </message>
    <message>
        <source>window first steps introduction help</source>
        <translation>ventana primeros pasos introducción ayuda</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Abrir la tienda de muestra</translation>
    </message>
    <message>
        <source>demo try play invented customers</source>
        <translation>demostración probar jugar clientes inventados</translation>
    </message>
    <message>
        <source>You are in the sample shop already.</source>
        <translation>Ya está en la tienda de muestra.</translation>
    </message>
    <message>
        <source>The sample shop opens in a window of its own. This one stays open.</source>
        <translation>La tienda de muestra se abre en su propia ventana. Esta sigue abierta.</translation>
    </message>
    <message>
        <source>The sample shop could not be opened.</source>
        <translation>No se ha podido abrir la tienda de muestra.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words.</source>
        <translation>No se ha encontrado nada. Pruebe con menos palabras.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>This is the most that each role may see. The owner can withhold some of it; the team page shows what is withheld now.</source>
        <translation>Esto es lo máximo que puede ver cada función. El propietario puede retirar una parte; la página del equipo muestra lo que está retirado ahora.</translation>
    </message>
    <message>
        <source>Who may see what</source>
        <translation>Quién puede ver qué</translation>
    </message>
    <message>
        <source>{role} (your role)</source>
        <translation>{role} (su función)</translation>
    </message>
    <message>
        <source>In lists and on cards: {what}</source>
        <translation>En listas y fichas: {what}</translation>
    </message>
    <message>
        <source>When a card is opened in full: {what}</source>
        <translation>Cuando una ficha se abre completa: {what}</translation>
    </message>
    <message>
        <source>One by one, and the log notes it: {what}</source>
        <translation>Uno a uno, y el registro lo anota: {what}</translation>
    </message>
    <message>
        <source>In files they may export: {what}</source>
        <translation>En archivos que puede exportar: {what}</translation>
    </message>
    <message>
        <source>Never: {what}</source>
        <translation>Nunca: {what}</translation>
    </message>
    <message>
        <source>Views, the first one to begin with: {views}</source>
        <translation>Vistas, empezando por la primera: {views}</translation>
    </message>
    <message>
        <source>What each view shows</source>
        <translation>Qué muestra cada vista</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>The program makes you wait after wrong passphrases</source>
        <translation>El programa hace esperar después de frases de contraseña incorrectas</translation>
    </message>
    <message>
        <source>Five tries are free; then each wrong one makes you wait longer, at most a quarter of an hour. Nobody is locked out for good, and the recovery key never waits.</source>
        <translation>Los cinco primeros intentos son libres; después, cada intento incorrecto hace esperar más, un cuarto de hora como mucho. Nadie queda bloqueado para siempre, y la clave de recuperación nunca espera.</translation>
    </message>
    <message>
        <source>A user forgot the passphrase</source>
        <translation>Un usuario olvidó la frase de contraseña</translation>
    </message>
    <message>
        <source>The owner opens the team page, chooses the user and then “Reset the passphrase”. That shows a code which opens the vault once; with it the user chooses a new passphrase.</source>
        <translation>El propietario abre la página del equipo, elige al usuario y después «Restablecer la frase de contraseña». Aparece un código que abre la caja fuerte una vez; con él, el usuario elige una nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>The owner forgot the passphrase</source>
        <translation>El propietario olvidó la frase de contraseña</translation>
    </message>
    <message>
        <source>Choose “Use the recovery key” where you sign in, and type the key from the sheet that was printed when the vault was made. Then reset the passphrase of the owner on the team page. Without the sheet and without another owner nobody can open the vault for the owner, and nobody can help.</source>
        <translation>Elija «Use la clave de recuperación» al iniciar sesión y escriba la clave de la hoja que se imprimió al crear la caja fuerte. Después restablezca la frase de contraseña del propietario en la página del equipo. Sin la hoja y sin otro propietario, nadie puede abrir la caja fuerte para el propietario y nadie puede ayudar.</translation>
    </message>
    <message>
        <source>The phone with the time codes is gone</source>
        <translation>Se perdió el teléfono con los códigos temporales</translation>
    </message>
    <message>
        <source>Type one of the recovery codes that you wrote down when you set the time codes up; each works once. Or have the owner take the time codes away on the team page.</source>
        <translation>Escriba uno de los códigos de recuperación que anotó al configurar los códigos temporales; cada uno vale una vez. O pida al propietario que quite los códigos temporales en la página del equipo.</translation>
    </message>
    <message>
        <source>A customer wants to be forgotten</source>
        <translation>Un cliente quiere que se le olvide</translation>
    </message>
    <message>
        <source>The owner or the privacy officer opens the customer and chooses “More”, then “Erase for good”. All that was ever known of the person goes, also out of the log, which only keeps that it was done. Backups made before hold the person until they are thrown away: beside the vault each goes after fourteen newer ones, those on sticks you throw away yourself. Ask for files that were given out, too. So that an old file does not bring the person in again unnoticed, the vault keeps marks of e-mail, phone, tax number, and name with birthday. They tell nobody anything who does not know these already, and the law allows keeping them to follow the request (Article 17(3)(b) and (e) GDPR). An import asks about such a row.</source>
        <translation>El propietario o el responsable de privacidad abre el cliente y elige «Más», y después «Borrar definitivamente». Se borra todo lo que alguna vez se supo de la persona, también en el registro, que solo conserva que se hizo. Las copias de seguridad hechas antes contienen a la persona hasta que se desechan: junto a la caja fuerte, cada una desaparece después de catorce más nuevas; las que están en memorias USB las desecha usted. Pregunte también por los archivos que se entregaron. Para que un archivo antiguo no vuelva a traer a la persona sin que se note, la caja fuerte guarda marcas del correo, el teléfono, el número fiscal y el nombre con la fecha de nacimiento. No dicen nada a quien no conozca ya esos datos, y la ley permite guardarlas para cumplir la petición (artículo 17, apartado 3, letras b y e, del RGPD). Una importación pregunta por una fila así.</translation>
    </message>
    <message>
        <source>The USB stick with the key file is gone</source>
        <translation>Se perdió la memoria USB con el archivo de llave</translation>
    </message>
    <message>
        <source>Have the owner reset your passphrase: the lost key file is worth nothing from then on. If it was the owner’s stick, the recovery sheet opens the vault without it.</source>
        <translation>Pida al propietario que restablezca su frase de contraseña: desde entonces el archivo de llave perdido no vale nada. Si era la memoria USB del propietario, la hoja de recuperación abre la caja fuerte sin ella.</translation>
    </message>
    <message>
        <source>The PC broke, or there is a new one</source>
        <translation>El PC se estropeó, o hay uno nuevo</translation>
    </message>
    <message>
        <source>Copy the whole vault folder to the new PC and open it there. If the vault was bound to the old PC, the program asks for the recovery sheet once.</source>
        <translation>Copie toda la carpeta de la caja fuerte al PC nuevo y ábrala allí. Si la caja fuerte estaba vinculada al PC antiguo, el programa pide una vez la hoja de recuperación.</translation>
    </message>
    <message>
        <source>Somebody leaves the shop</source>
        <translation>Alguien deja la tienda</translation>
    </message>
    <message>
        <source>The owner removes them on the team page. The keys of the vault are renewed, so an old copy of the vault shows nothing that came later. What they did stays in the log.</source>
        <translation>El propietario elimina a esa persona en la página del equipo. Las claves de la caja fuerte se renuevan, así que una copia antigua de la caja fuerte no muestra nada de lo que vino después. Lo que hizo queda en el registro.</translation>
    </message>
    <message>
        <source>Everything is in one vault on this PC</source>
        <translation>Todo está en una sola caja fuerte en este PC</translation>
    </message>
    <message>
        <source>The vault is a folder whose content is encrypted. Nothing is sent anywhere. Whoever copies the folder sees nothing without the passphrase of a user or the recovery sheet.</source>
        <translation>La caja fuerte es una carpeta cuyo contenido está cifrado. No se envía nada a ningún sitio. Quien copie la carpeta no ve nada sin la frase de contraseña de un usuario o la hoja de recuperación.</translation>
    </message>
    <message>
        <source>Each person signs in by name and has a role</source>
        <translation>Cada persona inicia sesión con su nombre y tiene una función</translation>
    </message>
    <message>
        <source>The role decides what a person may do and see. The view at the foot of the window says how much of the customers is shown at the moment.</source>
        <translation>La función decide qué puede hacer y ver una persona. La vista, al pie de la ventana, dice cuánto se muestra de los clientes en este momento.</translation>
    </message>
    <message>
        <source>The log remembers who did what</source>
        <translation>El registro recuerda quién hizo qué</translation>
    </message>
    <message>
        <source>Each change, each sealed value that was opened and each export is written down and signed by whoever did it. Nobody can edit the log unnoticed.</source>
        <translation>Cada cambio, cada valor sellado que se abrió y cada exportación queda anotado y firmado por quien lo hizo. Nadie puede modificar el registro sin que se note.</translation>
    </message>
    <message>
        <source>What to know, said plainly</source>
        <translation>Lo que conviene saber, dicho claramente</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>No protegido</translation>
    </message>
    <message>
        <source>Who is kept out of what</source>
        <translation>De qué se protege y de quién</translation>
    </message>
    <message>
        <source>Time code</source>
        <translation>Código temporal</translation>
    </message>
    <message>
        <source>Take it where colleagues stand beside you when you sign in. It needs an app on your phone.</source>
        <translation>Elíjalo si hay compañeros a su lado cuando inicia sesión. Necesita una app en su teléfono.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de llave</translation>
    </message>
    <message>
        <source>Take it where the PC may be stolen. It needs a USB stick that you carry with you.</source>
        <translation>Elíjalo si pueden robar el PC. Necesita una memoria USB que lleve consigo.</translation>
    </message>
    <message>
        <source>You may use both</source>
        <translation>Puede usar los dos</translation>
    </message>
    <message>
        <source>Both are set up in the settings, each user for themselves. Neither replaces the passphrase.</source>
        <translation>Los dos se configuran en los ajustes, cada usuario los suyos. Ninguno sustituye a la frase de contraseña.</translation>
    </message>
    <message>
        <source>Time code or key file?</source>
        <translation>¿Código temporal o archivo de llave?</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Si algo va mal</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>is put back</source>
        <translation>se recupera</translation>
    </message>
    <message>
        <source>is like that already</source>
        <translation>ya está así</translation>
    </message>
    <message>
        <source>was changed again since</source>
        <translation>se ha vuelto a cambiar desde entonces</translation>
    </message>
    <message>
        <source>your role may neither see nor change this</source>
        <translation>su función no puede ver ni cambiar esto</translation>
    </message>
    <message>
        <source>you do not hold the key of this sealed value</source>
        <translation>usted no tiene la clave de este valor sellado</translation>
    </message>
    <message>
        <source>the earlier value is not kept any more, or somebody altered it</source>
        <translation>el valor anterior ya no se conserva, o alguien lo alteró</translation>
    </message>
    <message>
        <source>another customer has this number now</source>
        <translation>ahora otro cliente tiene este número</translation>
    </message>
    <message>
        <source>somebody worked with this customer since</source>
        <translation>alguien ha trabajado con este cliente desde entonces</translation>
    </message>
    <message>
        <source>another answer was recorded since</source>
        <translation>desde entonces se registró otra respuesta</translation>
    </message>
    <message>
        <source>this customer gave consent, or refused it, in person since</source>
        <translation>desde entonces este cliente dio su consentimiento, o lo rechazó, en persona</translation>
    </message>
    <message>
        <source>this customer is not there any more</source>
        <translation>este cliente ya no existe</translation>
    </message>
    <message>
        <source>this customer is there already</source>
        <translation>este cliente ya existe</translation>
    </message>
    <message>
        <source>there is nothing to put back</source>
        <translation>no hay nada que recuperar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Tick whoever shall get the earlier values back all the same.</source>
        <translation>Marque los clientes que deben recuperar los valores anteriores de todos modos.</translation>
    </message>
    <message>
        <source>What becomes of each customer</source>
        <translation>Qué pasa con cada cliente</translation>
    </message>
    <message>
        <source>Looking through the customers …</source>
        <translation>Revisando los clientes…</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undoing …</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>What the history shows</source>
        <translation>Qué muestra el historial</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Who saw this</source>
        <translation>Quién lo vio</translation>
    </message>
    <message>
        <source>Nothing of this kind was logged yet.</source>
        <translation>Aún no se ha registrado nada de este tipo.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Back to how it was</source>
        <translation>Volver a como estaba</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Deshacer este cambio</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>No value was changed since then.</source>
        <translation>Desde entonces no se ha cambiado ningún valor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) recorded since stay: consents are only ever added to.</source>
        <translation>
            <numerusform>Se queda %Ln respuesta registrada desde entonces: los consentimientos nunca se quitan, solo se añaden otros.</numerusform>
            <numerusform>Se quedan %Ln respuestas registradas desde entonces: los consentimientos nunca se quitan, solo se añaden otros.</numerusform>
        </translation>
    </message>
    <message>
        <source>{customer}. Ticked values are put back to what they were before.</source>
        <translation>{customer}. Los valores marcados vuelven a ser los de antes.</translation>
    </message>
    <message>
        <source>{customer}. Ticked values are put back to what they were on {moment}.</source>
        <translation>{customer}. Los valores marcados vuelven a ser los del {moment}.</translation>
    </message>
    <message>
        <source>In the record that was merged into this one.</source>
        <translation>En la ficha que se fusionó con esta.</translation>
    </message>
    <message>
        <source>The values before and after are not kept any more.</source>
        <translation>Los valores de antes y después ya no se conservan.</translation>
    </message>
    <message>
        <source>Undo …</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Undo: {column}</source>
        <translation>Deshacer: {column}</translation>
    </message>
    <message>
        <source>Undo this …</source>
        <translation>Deshacer esto…</translation>
    </message>
    <message>
        <source>Back to how it was here …</source>
        <translation>Volver a como estaba aquí…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
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
Después: {after}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Now: {now}
Put back: {back}</source>
        <translation>Ahora: {now}
Se recupera: {back}</translation>
    </message>
    <message>
        <source>Was changed again since.
First: {first}
Then: {then}
Now: {now}</source>
        <translation>Se ha vuelto a cambiar desde entonces.
Primero: {first}
Después: {then}
Ahora: {now}</translation>
    </message>
    <message>
        <source>The earlier value is put back without being shown.</source>
        <translation>El valor anterior se recupera sin mostrarse.</translation>
    </message>
    <message>
        <source>Was changed again since. The earlier value is put back without being shown.</source>
        <translation>Se ha vuelto a cambiar desde entonces. El valor anterior se recupera sin mostrarse.</translation>
    </message>
    <message>
        <source>is taken out</source>
        <translation>se quita</translation>
    </message>
    <message>
        <source>comes in again</source>
        <translation>vuelve a entrar</translation>
    </message>
    <message>
        <source>is left alone: {reason}</source>
        <translation>queda como está: {reason}</translation>
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
        <translation>se han vuelto a cambiar desde entonces: {others}</translation>
    </message>
    <message>
        <source>no to {choices} is taken back</source>
        <translation>se anula el no a {choices}</translation>
    </message>
    <message>
        <source>consent to {purposes} is taken back</source>
        <translation>se anula el consentimiento para {purposes}</translation>
    </message>
    <message>
        <source>no to {choices} holds again</source>
        <translation>vuelve a valer el no a {choices}</translation>
    </message>
    <message>
        <source>consent to {purposes} holds again</source>
        <translation>vuelve a valer el consentimiento para {purposes}</translation>
    </message>
    <message>
        <source>answered anew since, and left alone: {codes}</source>
        <translation>respondido de nuevo desde entonces, y queda como está: {codes}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) that came with it are taken back, and hold no more.</source>
        <translation>
            <numerusform>Se anula %Ln exclusión que había entrado así, y deja de valer.</numerusform>
            <numerusform>Se anulan %Ln exclusiones que habían entrado así, y dejan de valer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) hold again.</source>
        <translation>
            <numerusform>Vuelve a valer %Ln exclusión.</numerusform>
            <numerusform>Vuelven a valer %Ln exclusiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) that came with it are taken back.</source>
        <translation>
            <numerusform>Se anula %Ln consentimiento que había entrado así.</numerusform>
            <numerusform>Se anulan %Ln consentimientos que habían entrado así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) stay, because something was recorded since.</source>
        <translation>
            <numerusform>Se queda %Ln respuesta, porque desde entonces se registró algo.</numerusform>
            <numerusform>Se quedan %Ln respuestas, porque desde entonces se registró algo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this for all customers</source>
        <translation>Deshacer esto en todos los clientes</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer esta importación</translation>
    </message>
    <message>
        <source>Do this import again</source>
        <translation>Rehacer esta importación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) get back the values they had before.</source>
        <translation>
            <numerusform>%Ln cliente recupera los valores que tenía antes.</numerusform>
            <numerusform>%Ln clientes recuperan los valores que tenían antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who came with it are taken out.</source>
        <translation>
            <numerusform>Se quita %Ln cliente que había entrado así.</numerusform>
            <numerusform>Se quitan %Ln clientes que habían entrado así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) come in again.</source>
        <translation>
            <numerusform>Vuelve a entrar %Ln cliente.</numerusform>
            <numerusform>Vuelven a entrar %Ln clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are left alone.</source>
        <translation>
            <numerusform>%Ln cliente queda como está.</numerusform>
            <numerusform>%Ln clientes quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person} looked %Ln time(s)</source>
        <translation>
            <numerusform>{person} lo consultó %Ln vez</numerusform>
            <numerusform>{person} lo consultó %Ln veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>opened sealed values: %Ln</source>
        <translation>
            <numerusform>abrió valores sellados: %Ln</numerusform>
            <numerusform>abrió valores sellados: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{looked}; {opened}</source>
        <translation>{looked}; {opened}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Día desconocido</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Type one in</source>
        <translation>Escribir uno</translation>
    </message>
    <message>
        <source>A name is enough to begin with. Everything else can be added later.</source>
        <translation>Para empezar basta un nombre. Todo lo demás se puede añadir después.</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Traer una lista</translation>
    </message>
    <message>
        <source>From a spreadsheet, a text file or contact cards. You see each row before it counts.</source>
        <translation>De una hoja de cálculo, un archivo de texto o tarjetas de contacto. Ve cada fila antes de que cuente.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>Probar la tienda de muestra</translation>
    </message>
    <message>
        <source>Invented customers to play with, in a window of its own. Nothing there is real.</source>
        <translation>Clientes inventados para jugar, en su propia ventana. Nada de lo que hay allí es real.</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Abrir la tienda de muestra</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
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
        <translation>Clientes nuevos por mes</translation>
    </message>
    <message>
        <source>What customers agreed to</source>
        <translation>Lo que los clientes han aceptado</translation>
    </message>
    <message>
        <source>What is known of the customers</source>
        <translation>Lo que se sabe de los clientes</translation>
    </message>
    <message>
        <source>Seen in: {lens}</source>
        <translation>Visto en: {lens}</translation>
    </message>
    <message>
        <source>All who were entered in the last twelve months, also those archived since.</source>
        <translation>Todos los que se dieron de alta en los últimos doce meses, también los archivados desde entonces.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Clientes nuevos</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message numerus="yes">
        <source>What the %Ln active customer(s) answered last.</source>
        <translation>
            <numerusform>Lo último que respondió %Ln cliente activo.</numerusform>
            <numerusform>Lo último que respondieron los %Ln clientes activos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Known of</source>
        <translation>Se sabe de</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>De un total de</translation>
    </message>
    <message numerus="yes">
        <source>Of how many of the %Ln active customer(s) it is known.</source>
        <translation>
            <numerusform>Lo que se sabe de %Ln cliente activo.</numerusform>
            <numerusform>De cuántos de los %Ln clientes activos se sabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No preguntado</translation>
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
            <numerusform>%Ln cliente nuevo</numerusform>
            <numerusform>%Ln clientes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no se dice</translation>
    </message>
    <message>
        <source>not told, because a few customers would stand out</source>
        <translation>no se dice, porque unos pocos clientes se distinguirían</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Buenos días, {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Buenas tardes, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Buenas noches, {name}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>What needs doing: {what}</source>
        <translation>Qué hay que hacer: {what}</translation>
    </message>
    <message>
        <source>What needs doing today</source>
        <translation>Qué hay que hacer hoy</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln put off</source>
        <translation>
            <numerusform>Mostrar %Ln aplazado</numerusform>
            <numerusform>Mostrar %Ln aplazados</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no customers yet. Begin in one of these ways:</source>
        <translation>Aún no hay clientes. Empiece de una de estas maneras:</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing else today: the rest is put off until tomorrow.</source>
        <translation>Por hoy, nada más: el resto queda para mañana.</translation>
    </message>
    <message>
        <source>Nothing needs doing. Have a good day!</source>
        <translation>No hay nada que hacer. ¡Que tenga un buen día!</translation>
    </message>
    <message>
        <source>There are no charts in this view, because it is not for all customers. Choose another view in the place of the customers.</source>
        <translation>En esta vista no hay gráficos, porque no es para todos los clientes. Elija otra vista en la página de los clientes.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Hide this until tomorrow</source>
        <translation>Ocultar esto hasta mañana</translation>
    </message>
    <message>
        <source>Something could not be looked up. {reason}</source>
        <translation>Algo no se ha podido consultar. {reason}</translation>
    </message>
    <message>
        <source>Something could not be looked up because of a mistake in the program.</source>
        <translation>Algo no se ha podido consultar por un error del programa.</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>Informar del error</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Compararlos</translation>
    </message>
    <message>
        <source>The log is not the one that was noted: somebody has to decide what to do</source>
        <translation>El registro no es el que se anotó: alguien tiene que decidir qué hacer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusual thing(s) in the log that nobody has looked at</source>
        <translation>
            <numerusform>%Ln hecho inusual en el registro que nadie ha mirado</numerusform>
            <numerusform>%Ln hechos inusuales en el registro que nadie ha mirado</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir el registro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s) you typed into and did not save</source>
        <translation>
            <numerusform>%Ln borrador suyo sin guardar</numerusform>
            <numerusform>%Ln borradores suyos sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>There is no backup of your customers yet</source>
        <translation>Aún no hay ninguna copia de seguridad de sus clientes</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %Ln day(s) old</source>
        <translation>
            <numerusform>La última copia de seguridad tiene %Ln día</numerusform>
            <numerusform>La última copia de seguridad tiene %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) may be the same person</source>
        <translation>
            <numerusform>%Ln pareja puede ser la misma persona</numerusform>
            <numerusform>%Ln parejas pueden ser la misma persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s) were not looked through for duplicates</source>
        <translation>
            <numerusform>%Ln cliente nuevo no se ha revisado en busca de duplicados</numerusform>
            <numerusform>%Ln clientes nuevos no se han revisado en busca de duplicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the import of {day} were refused</source>
        <translation>
            <numerusform>Se rechazó %Ln fila de la importación del {day}</numerusform>
            <numerusform>Se rechazaron %Ln filas de la importación del {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the import</source>
        <translation>Mostrar la importación</translation>
    </message>
    <message>
        <source>It is time to look over who may do what</source>
        <translation>Es hora de revisar quién puede hacer qué</translation>
    </message>
    <message>
        <source>Open the team</source>
        <translation>Abrir el equipo</translation>
    </message>
    <message>
        <source>No seal of the log was printed for three months</source>
        <translation>Hace tres meses que no se imprime un sello del registro</translation>
    </message>
    <message>
        <source>Print a seal</source>
        <translation>Imprimir un sello</translation>
    </message>
    <message numerus="yes">
        <source>A consent of %Ln customer(s) has ended</source>
        <translation>
            <numerusform>Ha terminado un consentimiento de %Ln cliente</numerusform>
            <numerusform>Ha terminado un consentimiento de %Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A consent of %Ln customer(s) ends within {days} days</source>
        <translation>
            <numerusform>Un consentimiento de %Ln cliente termina en {days} días o menos</numerusform>
            <numerusform>Un consentimiento de %Ln clientes termina en {days} días o menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a phone that is no full number</source>
        <translation>
            <numerusform>%Ln cliente tiene un teléfono que no es un número completo</numerusform>
            <numerusform>%Ln clientes tienen un teléfono que no es un número completo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have no phone and no e-mail</source>
        <translation>
            <numerusform>%Ln cliente no tiene teléfono ni correo</numerusform>
            <numerusform>%Ln clientes no tienen teléfono ni correo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have only half a name</source>
        <translation>
            <numerusform>%Ln cliente tiene solo medio nombre</numerusform>
            <numerusform>%Ln clientes tienen solo medio nombre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Save the rows left out as a workbook …</source>
        <translation>Guardar las filas omitidas como libro…</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>Mostrar los clientes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Nothing of this file would be taken. Go back to decide otherwise, or close.</source>
        <translation>No se tomaría nada de este archivo. Vuelva atrás para decidir otra cosa, o cierre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s)</source>
        <translation>
            <numerusform>%Ln cliente nuevo</numerusform>
            <numerusform>%Ln clientes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes to %Ln customer(s)</source>
        <translation>
            <numerusform>cambios en %Ln cliente</numerusform>
            <numerusform>cambios en %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is written at once. If you stop it or something fails, nothing is written.</source>
        <translation>Todo se escribe de una vez. Si lo detiene o algo falla, no se escribe nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) entered</source>
        <translation>
            <numerusform>%Ln cliente dado de alta</numerusform>
            <numerusform>%Ln clientes dados de alta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is done: {entered}, {altered}.</source>
        <translation>La importación ha terminado: {entered}, {altered}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out. Save them as a workbook: each has its reason beside it, and the workbook can be mended and imported.</source>
        <translation>
            <numerusform>Se omitió %Ln fila. Guárdela como libro: lleva al lado su motivo, y el libro se puede corregir e importar.</numerusform>
            <numerusform>Se omitieron %Ln filas. Guárdelas como libro: cada una lleva al lado su motivo, y el libro se puede corregir e importar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row of the file was taken.</source>
        <translation>Se tomaron todas las filas del archivo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written; you can begin again.</source>
        <translation>Detenido. No se ha escrito nada; puede empezar de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved in {name}.</source>
        <translation>
            <numerusform>%Ln fila guardada en {name}.</numerusform>
            <numerusform>%Ln filas guardadas en {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) entered</source>
        <translation>
            <numerusform>cliente dado de alta</numerusform>
            <numerusform>clientes dados de alta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) will be entered</source>
        <translation>
            <numerusform>cliente se dará de alta</numerusform>
            <numerusform>clientes se darán de alta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) changed</source>
        <translation>
            <numerusform>cliente cambiado</numerusform>
            <numerusform>clientes cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) will be changed</source>
        <translation>
            <numerusform>cliente se cambiará</numerusform>
            <numerusform>clientes se cambiarán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) that say nothing new</source>
        <translation>
            <numerusform>fila que no dice nada nuevo</numerusform>
            <numerusform>filas que no dicen nada nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Columna {letter}</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Where {column} goes</source>
        <translation>Adónde va {column}</translation>
    </message>
    <message>
        <source>{column} goes there too, and only one of them can be taken.</source>
        <translation>{column} va también ahí, y solo se puede tomar una de las dos.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>The columns of the file</source>
        <translation>Las columnas del archivo</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>Las columnas</translation>
    </message>
    <message>
        <source>Choose in which order the dates are written.</source>
        <translation>Elija en qué orden están escritas las fechas.</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Omitir esta fila</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Darlo de alta</translation>
    </message>
    <message>
        <source>Make the changes</source>
        <translation>Hacer los cambios</translation>
    </message>
    <message>
        <source>Name and numbers</source>
        <translation>Nombre y números</translation>
    </message>
    <message>
        <source>Phones and e-mails</source>
        <translation>Teléfonos y correos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>More about the customer</source>
        <translation>Más sobre el cliente</translation>
    </message>
    <message>
        <source>What the customer said no to</source>
        <translation>A qué dijo no el cliente</translation>
    </message>
    <message>
        <source>Several of a kind, numbered</source>
        <translation>Varios del mismo tipo, numerados</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>Omitir esta columna</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Las fechas están escritas</translation>
    </message>
    <message>
        <source>Country of phones and postcodes</source>
        <translation>País de teléfonos y códigos postales</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Idioma de los textos</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Las filas son</translation>
    </message>
    <message>
        <source>As each number shows</source>
        <translation>Según cada número</translation>
    </message>
    <message>
        <source>Comma: {example}</source>
        <translation>Coma: {example}</translation>
    </message>
    <message>
        <source>Point: {example}</source>
        <translation>Punto: {example}</translation>
    </message>
    <message>
        <source>Day, month, year: {example}</source>
        <translation>Día, mes, año: {example}</translation>
    </message>
    <message>
        <source>Month, day, year: {example}</source>
        <translation>Mes, día, año: {example}</translation>
    </message>
    <message>
        <source>Year, month, day: {example}</source>
        <translation>Año, mes, día: {example}</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Sin títulos</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>Check that the rows below are the customers, with their headings on top.</source>
        <translation>Compruebe que las filas de abajo son los clientes, con sus títulos encima.</translation>
    </message>
    <message>
        <source>The file has not been read.</source>
        <translation>El archivo no se ha leído.</translation>
    </message>
    <message>
        <source>There are no rows here. Choose another sheet, heading row or file.</source>
        <translation>Aquí no hay filas. Elija otra hoja, otra fila de títulos u otro archivo.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>No se ha podido leer.</translation>
    </message>
    <message>
        <source>{sheet} (hidden sheet)</source>
        <translation>{sheet} (hoja oculta)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Details …</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>An import</source>
        <translation>Una importación</translation>
    </message>
    <message>
        <source>How its columns were understood</source>
        <translation>Cómo se entendieron sus columnas</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Suma de comprobación (SHA-256)</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>{purpose}: {how}; {evidence}</source>
        <translation>{purpose}: {how}; {evidence}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>new: {count}</source>
        <translation>nuevos: {count}</translation>
    </message>
    <message>
        <source>changed: {count}</source>
        <translation>cambiados: {count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <translation>sin cambios: {count}</translation>
    </message>
    <message>
        <source>looked alike: {count}</source>
        <translation>posibles duplicados: {count}</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>rechazados: {count}</translation>
    </message>
    <message>
        <source>left out: {count}</source>
        <translation>omitidos: {count}</translation>
    </message>
    <message>
        <source>{way}. Found by: {match}</source>
        <translation>{way}. Se encuentran por: {match}</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Entrada {number}</translation>
    </message>
    <message>
        <source>Undone with entry {number}</source>
        <translation>Deshecha con la entrada {number}</translation>
    </message>
    <message>
        <source>The log does not reach back to this import any more, so it cannot be undone.</source>
        <translation>El registro ya no llega hasta esta importación, así que no se puede deshacer.</translation>
    </message>
    <message>
        <source>It can be undone as long as the log keeps what it changed: at least a year, and for ever unless cut.</source>
        <translation>Se puede deshacer mientras el registro guarde lo que cambió: al menos un año, y para siempre si no se recorta.</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>Título en el archivo</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Entendida como</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message numerus="yes">
        <source>Take back: what was decided about %Ln row(s)</source>
        <translation>
            <numerusform>Deshacer: lo que se decidió sobre %Ln fila</numerusform>
            <numerusform>Deshacer: lo que se decidió sobre %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back: the cell mended in row {line}</source>
        <translation>Deshacer: la celda corregida en la fila {line}</translation>
    </message>
    <message>
        <source>An empty cell means no</source>
        <translation>Una celda vacía significa no</translation>
    </message>
    <message>
        <source>These words mean both; they are taken for a yes: {words}</source>
        <translation>Estas palabras significan las dos cosas; se toman como sí: {words}</translation>
    </message>
    <message>
        <source>Told row by row, because they mean neither: {words}</source>
        <translation>Se avisa fila por fila, porque no significan ni sí ni no: {words}</translation>
    </message>
    <message>
        <source>Words that mean yes</source>
        <translation>Palabras que significan sí</translation>
    </message>
    <message>
        <source>Words that mean no</source>
        <translation>Palabras que significan no</translation>
    </message>
    <message>
        <source>Words that mean yes in {column}</source>
        <translation>Palabras que significan sí en {column}</translation>
    </message>
    <message>
        <source>Words that mean no in {column}</source>
        <translation>Palabras que significan no en {column}</translation>
    </message>
    <message>
        <source>An empty cell means no in {column}</source>
        <translation>Una celda vacía significa no en {column}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln fila omitida</numerusform>
            <numerusform>%Ln filas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {what}.</source>
        <translation>{file}: {what}.</translation>
    </message>
    <message>
        <source>The import was done, and has been undone.</source>
        <translation>La importación se hizo y se ha deshecho.</translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out because they look like somebody, and nobody decided</source>
        <translation>
            <numerusform>fila omitida porque se parece a alguien, y nadie decidió</numerusform>
            <numerusform>filas omitidas porque se parecen a alguien, y nadie decidió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out because they cannot be taken</source>
        <translation>
            <numerusform>fila omitida porque no se puede tomar</numerusform>
            <numerusform>filas omitidas porque no se pueden tomar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out because you said so</source>
        <translation>
            <numerusform>fila omitida porque usted lo decidió</numerusform>
            <numerusform>filas omitidas porque usted lo decidió</numerusform>
        </translation>
    </message>
    <message>
        <source>Written after {column}.</source>
        <translation>Se escribe a continuación de {column}.</translation>
    </message>
    <message>
        <source>Correct what is not right. The Delete key leaves a column out.</source>
        <translation>Corrija lo que no esté bien. La tecla Supr omite una columna.</translation>
    </message>
    <message>
        <source>Next one to decide</source>
        <translation>Siguiente por decidir</translation>
    </message>
    <message>
        <source>Who is this? As long as you do not decide, the row is left out.</source>
        <translation>¿Quién es? Mientras no decida, la fila se omite.</translation>
    </message>
    <message numerus="yes">
        <source>Decide all %Ln row(s) like this the same way</source>
        <translation>
            <numerusform>Decidir lo mismo para %Ln fila así</numerusform>
            <numerusform>Decidir lo mismo para las %Ln filas así</numerusform>
        </translation>
    </message>
    <message>
        <source>They want to be a customer again: add them</source>
        <translation>Quiere volver a ser cliente: darlo de alta</translation>
    </message>
    <message>
        <source>Another person: add as a new customer</source>
        <translation>Otra persona: darla de alta como cliente nuevo</translation>
    </message>
    <message>
        <source>The same: update with what this row says</source>
        <translation>Es el mismo: actualizar con lo que dice esta fila</translation>
    </message>
    <message>
        <source>Every row gets</source>
        <translation>Todas las filas reciben</translation>
    </message>
    <message>
        <source>Choose the language for every row from the list.</source>
        <translation>Elija de la lista el idioma de todas las filas.</translation>
    </message>
    <message>
        <source>On a form on the web</source>
        <translation>En un formulario web</translation>
    </message>
    <message>
        <source>For example: paper forms in the blue folder</source>
        <translation>Por ejemplo: formularios en papel, en la carpeta azul</translation>
    </message>
    <message>
        <source>Show this entry in the log</source>
        <translation>Mostrar esta entrada en el registro</translation>
    </message>
    <message>
        <source>Choose the column that says who people are: their names or companies, or else an e-mail, phone or number of customers you have.</source>
        <translation>Elija la columna que dice quién es cada persona: su nombre o su empresa, o si no un correo, un teléfono o un número de los clientes que ya tiene.</translation>
    </message>
    <message>
        <source>Nobody in this file wants advertising</source>
        <translation>Nadie de este archivo quiere publicidad</translation>
    </message>
    <message>
        <source>Only where the row itself says nothing. Customers you already have keep what they have; tags are added to all, and a no to advertising counts for all.</source>
        <translation>Solo donde la fila misma no dice nada. Los clientes que ya tiene conservan lo que tienen; las etiquetas se añaden a todos, y un no a la publicidad vale para todos.</translation>
    </message>
    <message>
        <source>Say where the proof of the consents lies, or leave the column out.</source>
        <translation>Indique dónde está la prueba de los consentimientos, u omita la columna.</translation>
    </message>
    <message>
        <source>Correct the day of the consents.</source>
        <translation>Corrija el día de los consentimientos.</translation>
    </message>
    <message>
        <source>The day of the consents is still to come.</source>
        <translation>El día de los consentimientos aún no ha llegado.</translation>
    </message>
    <message>
        <source>How they agreed</source>
        <translation>Cómo aceptaron</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>En qué día</translation>
    </message>
    <message>
        <source>For rows without a day of their own.</source>
        <translation>Para las filas que no llevan su propio día.</translation>
    </message>
    <message>
        <source>Where the proof lies</source>
        <translation>Dónde está la prueba</translation>
    </message>
    <message>
        <source>How they agreed: {column}</source>
        <translation>Cómo aceptaron: {column}</translation>
    </message>
    <message>
        <source>On which day they agreed: {column}</source>
        <translation>En qué día aceptaron: {column}</translation>
    </message>
    <message>
        <source>Where the proof lies: {column}</source>
        <translation>Dónde está la prueba: {column}</translation>
    </message>
    <message>
        <source>What the customer agreed to</source>
        <translation>Qué aceptó el cliente</translation>
    </message>
    <message>
        <source>Agreed to: {purpose}</source>
        <translation>Aceptó: {purpose}</translation>
    </message>
    <message>
        <source>In the file: {cell}</source>
        <translation>En el archivo: {cell}</translation>
    </message>
    <message>
        <source>The cells of this row in the file</source>
        <translation>Las celdas de esta fila en el archivo</translation>
    </message>
    <message>
        <source>Type the password …</source>
        <translation>Escribir la contraseña…</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>Fila de los títulos</translation>
    </message>
    <message>
        <source>Kind of letters</source>
        <translation>Codificación del texto</translation>
    </message>
    <message>
        <source>What was noticed while reading</source>
        <translation>Lo que se observó al leer</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Old Excel workbook (.xls)</source>
        <translation>Libro de Excel antiguo (.xls)</translation>
    </message>
    <message>
        <source>Binary Excel workbook (.xlsb)</source>
        <translation>Libro binario de Excel (.xlsb)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (.ods)</source>
        <translation>Hoja de cálculo OpenDocument (.ods)</translation>
    </message>
    <message>
        <source>Table of a web page</source>
        <translation>Tabla de una página web</translation>
    </message>
    <message>
        <source>XML spreadsheet of 2003</source>
        <translation>Hoja de cálculo XML de 2003</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Archivo de texto</translation>
    </message>
    <message>
        <source>Contact cards (vCard)</source>
        <translation>Tarjetas de contacto (vCard)</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separado por comas</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>separado por puntos y comas</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>separado por tabuladores</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>separado por barras verticales</translation>
    </message>
    <message>
        <source>one column</source>
        <translation>una columna</translation>
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
        <translation>Europa occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
        <source>Greek (ISO 8859-7)</source>
        <translation>Griego (ISO 8859-7)</translation>
    </message>
    <message>
        <source>Persian and Arabic (Windows-1256)</source>
        <translation>Persa y árabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Europa occidental (DOS 850)</translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <translation>Europa occidental (Mac antiguo)</translation>
    </message>
    <message>
        <source>separated by {sign}</source>
        <translation>separado por {sign}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of data</source>
        <translation>
            <numerusform>%Ln fila de datos</numerusform>
            <numerusform>%Ln filas de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty workbook …</source>
        <translation>Libro vacío…</translation>
    </message>
    <message>
        <source>From Excel, LibreOffice, a text file or contact cards (.xlsx, .xls, .ods, .csv, .vcf …). Choose the file, or drop it onto this page. Whoever has no list yet fills in an empty workbook.</source>
        <translation>De Excel, LibreOffice, un archivo de texto o tarjetas de contacto (.xlsx, .xls, .ods, .csv, .vcf…). Elija el archivo, o arrástrelo a esta página. Quien aún no tenga una lista rellena un libro vacío.</translation>
    </message>
    <message>
        <source>Empty workbook to fill in</source>
        <translation>Libro vacío para rellenar</translation>
    </message>
    <message>
        <source>Language of the headings</source>
        <translation>Idioma de los títulos</translation>
    </message>
    <message>
        <source>That of whoever fills it in. An import understands all five.</source>
        <translation>El de quien lo rellena. Una importación entiende los cinco.</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>Guardar el libro</translation>
    </message>
    <message>
        <source>It holds nothing of your customers.</source>
        <translation>No contiene nada de sus clientes.</translation>
    </message>
    <message>
        <source>For lists on paper, or for somebody who types customers in elsewhere. It has a heading for each field, lists to choose from, two examples that stay out by themselves, and a sheet that says how to fill it in.</source>
        <translation>Para listas en papel, o para alguien que escribe clientes en otro lugar. Tiene un título para cada campo, listas para elegir, dos ejemplos que se omiten solos y una hoja que dice cómo rellenarlo.</translation>
    </message>
    <message>
        <source>The empty workbook is in {name}.</source>
        <translation>El libro vacío está en {name}.</translation>
    </message>
    <message>
        <source>When it is filled in, choose it under “Bring customers in”.</source>
        <translation>Cuando esté relleno, elíjalo en «Importar clientes».</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>{file} left out</source>
        <translation>{file} omitidas</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>Guardar las filas omitidas</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro (*.xlsx)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Undo this import …</source>
        <translation>Deshacer esta importación…</translation>
    </message>
    <message>
        <source>Do this import again …</source>
        <translation>Rehacer esta importación…</translation>
    </message>
    <message>
        <source>{file} (undone)</source>
        <translation>{file} (deshecha)</translation>
    </message>
    <message>
        <source>Spreadsheets, text files and contact cards ({patterns})</source>
        <translation>Hojas de cálculo, archivos de texto y tarjetas de contacto ({patterns})</translation>
    </message>
    <message>
        <source>Look at it afresh</source>
        <translation>Mirarlo de nuevo</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>Keep this as …</source>
        <translation>Guardar esto como…</translation>
    </message>
    <message>
        <source>Understand the file as</source>
        <translation>Entender el archivo como</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Keep what the columns mean</source>
        <translation>Guardar qué significan las columnas</translation>
    </message>
    <message>
        <source>For example the program it comes from. The same name is replaced.</source>
        <translation>Por ejemplo, el programa del que viene. Un nombre igual se sustituye.</translation>
    </message>
    <message>
        <source>Forget what was kept as “{name}”?</source>
        <translation>¿Olvidar lo que se guardó como «{name}»?</translation>
    </message>
    <message>
        <source>Left out: {columns}.</source>
        <translation>Se omiten: {columns}.</translation>
    </message>
    <message>
        <source>Every column has its place.</source>
        <translation>Cada columna tiene su lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) a second</source>
        <translation>
            <numerusform>%Ln fila por segundo</numerusform>
            <numerusform>%Ln filas por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>queda alrededor de %Ln segundo</numerusform>
            <numerusform>quedan unos %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>queda alrededor de %Ln minuto</numerusform>
            <numerusform>quedan unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is protected</source>
        <translation>Este archivo está protegido</translation>
    </message>
    <message>
        <source>Type the password of {file} to read it. Neither the password nor an unprotected copy is kept.</source>
        <translation>Escriba la contraseña de {file} para leerlo. No se guarda ni la contraseña ni una copia sin proteger.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Leer el archivo</translation>
    </message>
    <message>
        <source>This was not its password. Look at Caps Lock and at the keyboard.</source>
        <translation>Esa no era la contraseña del archivo. Compruebe Bloq Mayús y el teclado.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What would become of each row</source>
        <translation>Qué pasaría con cada fila</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The preview</source>
        <translation>La vista previa</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing has been written yet.</source>
        <translation>Esto es lo que pasaría. Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The rows have not been checked since your last change.</source>
        <translation>Las filas no se han comprobado desde su último cambio.</translation>
    </message>
    <message>
        <source>Row {line} is now: {verdict}.</source>
        <translation>Fila {line}, ahora: {verdict}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) no longer fit and have to be made again.</source>
        <translation>
            <numerusform>%Ln decisión ya no encaja y hay que tomarla de nuevo.</numerusform>
            <numerusform>%Ln decisiones ya no encajan y hay que tomarlas de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Consents in this row</source>
        <translation>Consentimientos de esta fila</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>Takes back all that was mended in this row</source>
        <translation>Deshace todo lo que se corrigió en esta fila</translation>
    </message>
    <message>
        <source>Double click a cell, or press F2, to mend it here.</source>
        <translation>Haga doble clic en una celda, o pulse F2, para corregirla aquí.</translation>
    </message>
    <message>
        <source>Somebody with the same data asked to be erased. Add them only if they want to come back.</source>
        <translation>Alguien con los mismos datos pidió que se le borrara. Dele de alta solo si quiere volver.</translation>
    </message>
    <message>
        <source>Looks like {name}, customer {number}: {why}.</source>
        <translation>Se parece a {name}, cliente {number}: {why}.</translation>
    </message>
    <message>
        <source>You have them already as customer {number}, and only add new ones.</source>
        <translation>Ya lo tiene como cliente {number}, y solo añade clientes nuevos.</translation>
    </message>
    <message>
        <source>Not among your customers. You only update, so nobody new is entered.</source>
        <translation>No está entre sus clientes. Usted solo actualiza, así que no se da de alta a nadie.</translation>
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
        <translation>Filtro de las filas</translation>
    </message>
    <message>
        <source>All about this row</source>
        <translation>Todo sobre esta fila</translation>
    </message>
    <message>
        <source>Choose a row to see all about it.</source>
        <translation>Elija una fila para ver todo sobre ella.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Row {line} of the file</source>
        <translation>Fila {line} del archivo</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Row {line}</source>
        <translation>Fila {line}</translation>
    </message>
    <message>
        <source>Customer {number}</source>
        <translation>Cliente {number}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Uno al lado del otro</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>Esta fila</translation>
    </message>
    <message>
        <source>How it is understood</source>
        <translation>Cómo se entiende</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Como está en el archivo</translation>
    </message>
    <message>
        <source>Said no to</source>
        <translation>Dijo no a</translation>
    </message>
    <message>
        <source>All of this is known of customer {number} already.</source>
        <translation>Todo esto ya se sabe del cliente {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) to check</source>
        <translation>
            <numerusform>%Ln valor por comprobar</numerusform>
            <numerusform>%Ln valores por comprobar</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like row {line} of this file: {why}.</source>
        <translation>Se parece a la fila {line} de este archivo: {why}.</translation>
    </message>
    <message>
        <source>{column}: {reason}</source>
        <translation>{column}: {reason}</translation>
    </message>
    <message>
        <source>sealed value</source>
        <translation>valor sellado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more change(s)</source>
        <translation>
            <numerusform>%Ln cambio más</numerusform>
            <numerusform>%Ln cambios más</numerusform>
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
        <translation>Las primeras filas del archivo</translation>
    </message>
    <message>
        <source>Add and update</source>
        <translation>Añadir y actualizar</translation>
    </message>
    <message>
        <source>Add new ones only</source>
        <translation>Añadir solo los nuevos</translation>
    </message>
    <message>
        <source>Update only</source>
        <translation>Solo actualizar</translation>
    </message>
    <message>
        <source>Only fill blanks</source>
        <translation>Solo rellenar lo vacío</translation>
    </message>
    <message>
        <source>New customers are entered; those you already have get what the file says.</source>
        <translation>Los clientes nuevos se dan de alta; los que ya tiene reciben lo que dice el archivo.</translation>
    </message>
    <message>
        <source>New customers are entered; those you already have stay as they are.</source>
        <translation>Los clientes nuevos se dan de alta; los que ya tiene quedan como están.</translation>
    </message>
    <message>
        <source>Customers you already have get what the file says; nobody is entered.</source>
        <translation>Los clientes que ya tiene reciben lo que dice el archivo; no se da de alta a nadie.</translation>
    </message>
    <message>
        <source>New customers are entered; of those you already have, only what is empty is filled in.</source>
        <translation>Los clientes nuevos se dan de alta; de los que ya tiene, solo se rellena lo que está vacío.</translation>
    </message>
    <message>
        <source>Whoever the file says opted out is opted out in any case.</source>
        <translation>Las exclusiones que indica el archivo se anotan en cualquier caso.</translation>
    </message>
    <message>
        <source>All that is known</source>
        <translation>Todo lo que se sabe</translation>
    </message>
    <message>
        <source>Customer number alone</source>
        <translation>Solo el número de cliente</translation>
    </message>
    <message>
        <source>E-mail alone</source>
        <translation>Solo el correo electrónico</translation>
    </message>
    <message>
        <source>Phone alone</source>
        <translation>Solo el teléfono</translation>
    </message>
    <message>
        <source>Tax number alone</source>
        <translation>Solo el número fiscal</translation>
    </message>
    <message>
        <source>Name and birthday</source>
        <translation>Nombre y fecha de nacimiento</translation>
    </message>
    <message>
        <source>What should happen with customers you already have?</source>
        <translation>¿Qué se hace con los clientes que ya tiene?</translation>
    </message>
    <message>
        <source>By what are they found?</source>
        <translation>¿Por qué datos se encuentran?</translation>
    </message>
    <message>
        <source>{meaning} {always}</source>
        <translation>{meaning} {always}</translation>
    </message>
    <message>
        <source>Saving the rows left out</source>
        <translation>Guardando las filas omitidas</translation>
    </message>
    <message>
        <source>Leave the import?</source>
        <translation>¿Salir de la importación?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Nothing has been written. What you chose here is lost.</source>
        <translation>No se ha escrito nada. Se pierde lo que ha elegido aquí.</translation>
    </message>
    <message>
        <source>The customers are being written. Stop?</source>
        <translation>Se están escribiendo los clientes. ¿Detener?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>If you stop now, nothing of this file is written.</source>
        <translation>Si lo detiene ahora, no se escribe nada de este archivo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>Mirando las columnas</translation>
    </message>
    <message>
        <source>Checking the rows and comparing them with your customers</source>
        <translation>Comprobando las filas y comparándolas con sus clientes</translation>
    </message>
    <message>
        <source>Writing the customers</source>
        <translation>Escribiendo los clientes</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Paso {step} de {steps}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Importar ahora</translation>
    </message>
    <message>
        <source>Bring customers in</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Importaciones hasta ahora</translation>
    </message>
    <message>
        <source>No import yet</source>
        <translation>Aún no hay importaciones</translation>
    </message>
    <message>
        <source>Choose a spreadsheet or text file with customers, or drop it here. You see what would happen to each row before anything is written.</source>
        <translation>Elija una hoja de cálculo o un archivo de texto con clientes, o arrástrelo aquí. Verá qué pasaría con cada fila antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Looked alike</source>
        <translation>¿Duplicado?</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Looks alike</source>
        <translation>¿Duplicado?</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
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
        <translation>Si se perdieron o alteraron datos de personas, o alguien los vio: avise a la {authority} a más tardar el {when}, en un plazo de 72 horas (RGPD, art. 33), y a las personas afectadas sin demora si el riesgo para ellas es alto (art. 34).</translation>
    </message>
    <message>
        <source>If the data of persons were lost, altered or seen by somebody: tell {authority} by {when}, within 72 hours (UK GDPR, Art. 33), and the persons without delay if the risk for them is high (Art. 34).</source>
        <translation>Si se perdieron o alteraron datos de personas, o alguien los vio: avise a la {authority} a más tardar el {when}, en un plazo de 72 horas (RGPD del Reino Unido, art. 33), y a las personas afectadas sin demora si el riesgo para ellas es alto (art. 34).</translation>
    </message>
    <message>
        <source>If the data of persons were lost, altered or seen by somebody: tell {authority} and the persons by the end of {when}, within 3 working days (LGPD, Art. 48; Resolution CD/ANPD 15/2024, Arts. 6 and 9).</source>
        <translation>Si se perdieron o alteraron datos de personas, o alguien los vio: avise a la {authority} y a las personas afectadas antes de que termine el {when}, en un plazo de 3 días hábiles (LGPD, art. 48; Resolución CD/ANPD 15/2024, arts. 6 y 9).</translation>
    </message>
    <message>
        <source>If the data of persons were lost, altered or seen by somebody, an authority or the persons may have to be told soon. Ask somebody who knows the law of your country today.</source>
        <translation>Si se perdieron o alteraron datos de personas, o alguien los vio, puede que haya que avisar pronto a una autoridad o a las personas afectadas. Pregunte hoy mismo a alguien que conozca la ley de su país.</translation>
    </message>
    <message>
        <source>It was us: an old copy was put back on purpose</source>
        <translation>Fue cosa nuestra: se volvió a poner a propósito una copia antigua</translation>
    </message>
    <message>
        <source>Accept the log as it is; what is missing is lost</source>
        <translation>Aceptar el registro tal como está; lo que falta se pierde</translation>
    </message>
    <message>
        <source>Keep the vault read-only for now</source>
        <translation>Dejar la caja fuerte en solo lectura por ahora</translation>
    </message>
    <message>
        <source>The file anchors.log beside the database</source>
        <translation>El archivo anchors.log junto a la base de datos</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Una copia de seguridad</translation>
    </message>
    <message>
        <source>The keyring of this PC</source>
        <translation>El llavero del sistema de este PC</translation>
    </message>
    <message>
        <source>A printed seal</source>
        <translation>Un sello impreso</translation>
    </message>
    <message>
        <source>The chain of the log itself</source>
        <translation>La cadena del propio registro</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Decided. The vault can be changed again.</source>
        <translation>Decidido. La caja fuerte se puede cambiar de nuevo.</translation>
    </message>
    <message>
        <source>The log of this vault is not the one that was noted before: entries are missing or were altered. Until somebody has decided what to do, everything can be looked at and nothing is changed.</source>
        <translation>El registro de esta caja fuerte no es el que se anotó antes: faltan entradas o fueron alteradas. Hasta que alguien decida qué hacer, se puede ver todo y no se cambia nada.</translation>
    </message>
    <message>
        <source>Tell the owner or the privacy officer now.</source>
        <translation>Avise ahora al propietario o al responsable de privacidad.</translation>
    </message>
    <message>
        <source>Decide about the log</source>
        <translation>Decidir sobre el registro</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>You know who did it and why. What was entered after that copy is lost.</source>
        <translation>Usted sabe quién lo hizo y por qué. Lo que se introdujo después de esa copia se pierde.</translation>
    </message>
    <message>
        <source>You looked for the newer vault and for a backup, and there is none.</source>
        <translation>Ha buscado la caja fuerte más nueva y una copia de seguridad, y no hay ninguna.</translation>
    </message>
    <message>
        <source>You are still looking. Nobody can change anything meanwhile.</source>
        <translation>Todavía está buscando. Mientras tanto, nadie puede cambiar nada.</translation>
    </message>
    <message>
        <source>What you found out, and why you decide so</source>
        <translation>Qué ha averiguado, y por qué decide así</translation>
    </message>
    <message>
        <source>It is kept with the incident and not in the log.</source>
        <translation>Se guarda con el incidente y no en el registro.</translation>
    </message>
    <message>
        <source>Choose how to go on.</source>
        <translation>Elija cómo seguir.</translation>
    </message>
    <message>
        <source>Write a sentence or two.</source>
        <translation>Escriba una o dos frases.</translation>
    </message>
    <message numerus="yes">
        <source>Write at most %Ln characters.</source>
        <translation>
            <numerusform>Escriba como mucho %Ln carácter.</numerusform>
            <numerusform>Escriba como mucho %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened to the log</source>
        <translation>Qué ha pasado con el registro</translation>
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
        <translation>Qué se ha detectado</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>Qué puede significar</translation>
    </message>
    <message>
        <source>Who signed in since, by the present log</source>
        <translation>Quién inició sesión desde entonces, según el registro actual</translation>
    </message>
    <message>
        <source>Backups that hold what is missing</source>
        <translation>Copias de seguridad que contienen lo que falta</translation>
    </message>
    <message>
        <source>What the law may ask</source>
        <translation>Qué puede pedir la ley</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>Incident {number} of {shop}</source>
        <translation>Incidente {number} de {shop}</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>aún sin decidir</translation>
    </message>
    <message>
        <source>decided on {when} by {name}</source>
        <translation>decidido el {when} por {name}</translation>
    </message>
    <message>
        <source>Found on {when}: {state}</source>
        <translation>Detectado el {when}: {state}</translation>
    </message>
    <message>
        <source>When it was found on {when}, the log ended with entry {number} of {at}.</source>
        <translation>Cuando se detectó, el {when}, el registro terminaba con la entrada {number}, del {at}.</translation>
    </message>
    <message>
        <source>The last that was noted and is still there is entry {number} of {at}.</source>
        <translation>La última que se anotó y sigue ahí es la entrada {number}, del {at}.</translation>
    </message>
    <message>
        <source>Missing, or not those that were noted: entries {first} to {last}.</source>
        <translation>Faltan, o no son las que se anotaron: entradas {first} a {last}.</translation>
    </message>
    <message>
        <source>Nothing was noted from before that: all entries are in doubt.</source>
        <translation>De antes de eso no se anotó nada: todas las entradas están en duda.</translation>
    </message>
    <message>
        <source>What was found is not there any more: somebody removed it from the vault.</source>
        <translation>Lo que se detectó ya no está: alguien lo quitó de la caja fuerte.</translation>
    </message>
    <message>
        <source>Entry {number} of the log was altered, removed or put in another place.</source>
        <translation>La entrada {number} del registro fue alterada, quitada o puesta en otro lugar.</translation>
    </message>
    <message>
        <source>{witness} noted entry {number} on {when}. The log does not hold it, or holds another one there.</source>
        <translation>{witness} anotó la entrada {number} el {when}. El registro no la contiene, o contiene otra en su lugar.</translation>
    </message>
    <message>
        <source>An old copy of the vault was put in the place of the newer one, by somebody here or by a program that copies folders; or the disk is damaged; or somebody removed entries with another program.</source>
        <translation>Una copia antigua de la caja fuerte se puso en el lugar de la más nueva, por alguien de aquí o por un programa que copia carpetas; o el disco está dañado; o alguien quitó entradas con otro programa.</translation>
    </message>
    <message>
        <source>What was entered after the log was last good may be missing: customers, consents, and who looked at what.</source>
        <translation>Puede faltar lo que se introdujo después de la última vez que el registro estaba bien: clientes, consentimientos, y quién consultó qué.</translation>
    </message>
    <message>
        <source>The disk is damaged, or somebody wrote into the vault with another program than this one.</source>
        <translation>El disco está dañado, o alguien escribió en la caja fuerte con un programa distinto de este.</translation>
    </message>
    <message>
        <source>It is not certain any more who did what, nor who may do what: the log is what says so.</source>
        <translation>Ya no es seguro quién hizo qué, ni quién puede hacer qué: es el registro quien lo dice.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln time(s), last on {when}</source>
        <translation>
            <numerusform>{name}: %Ln vez, la última el {when}</numerusform>
            <numerusform>{name}: %Ln veces, la última el {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nadie.</translation>
    </message>
    <message>
        <source>{name}, made on {when}, holds the log up to entry {number}</source>
        <translation>{name}, hecha el {when}, contiene el registro hasta la entrada {number}</translation>
    </message>
    <message>
        <source>None beside the vault. Look for backups on sticks and other disks.</source>
        <translation>Ninguna junto a la caja fuerte. Busque copias de seguridad en memorias USB y otros discos.</translation>
    </message>
    <message>
        <source>the data protection authority</source>
        <translation>autoridad de protección de datos</translation>
    </message>
    <message>
        <source>Leave the folder of the vault as it is, and copy it somewhere safe: it is the evidence.</source>
        <translation>Deje la carpeta de la caja fuerte como está y cópiela en un lugar seguro: es la prueba.</translation>
    </message>
    <message>
        <source>Ask who put a copy back, changed the disk, or works with this folder on another PC.</source>
        <translation>Pregunte quién ha vuelto a poner una copia, ha cambiado el disco o trabaja con esta carpeta en otro PC.</translation>
    </message>
    <message>
        <source>Look for the newer vault: on another PC, in the folder of a cloud program, in the bin.</source>
        <translation>Busque la caja fuerte más nueva: en otro PC, en la carpeta de un programa de nube, en la papelera.</translation>
    </message>
    <message>
        <source>If a backup holds what is missing, restore it as a vault of its own beside this one, and compare the two.</source>
        <translation>Si una copia de seguridad contiene lo que falta, restáurela como una caja fuerte aparte, junto a esta, y compare las dos.</translation>
    </message>
    <message>
        <source>Write down who had access to this PC and to the folder since the log was last good.</source>
        <translation>Anote quién ha tenido acceso a este PC y a la carpeta desde la última vez que el registro estaba bien.</translation>
    </message>
    <message>
        <source>Then decide. Until you do, everything can be looked at and nothing is changed.</source>
        <translation>Después, decida. Hasta entonces, se puede ver todo y no se cambia nada.</translation>
    </message>
    <message>
        <source>{decision} ({name}, {when})</source>
        <translation>{decision} ({name}, {when})</translation>
    </message>
    <message>
        <source>The vault stays read-only.</source>
        <translation>La caja fuerte sigue en solo lectura.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Letters of more than one alphabet. Look at the language of the keyboard.</source>
        <translation>Letras de más de un alfabeto. Mire el idioma del teclado.</translation>
    </message>
    <message>
        <source>The keyboard is set to: {language}</source>
        <translation>El teclado está en: {language}</translation>
    </message>
    <message>
        <source>You are typing Latin letters.</source>
        <translation>Está escribiendo letras latinas.</translation>
    </message>
    <message>
        <source>You are typing Greek letters.</source>
        <translation>Está escribiendo letras griegas.</translation>
    </message>
    <message>
        <source>You are typing Persian or Arabic letters.</source>
        <translation>Está escribiendo letras persas o árabes.</translation>
    </message>
    <message>
        <source>You are typing Cyrillic letters.</source>
        <translation>Está escribiendo letras cirílicas.</translation>
    </message>
    <message>
        <source>You are typing letters of another alphabet.</source>
        <translation>Está escribiendo letras de otro alfabeto.</translation>
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
        <translation>Vista personal</translation>
    </message>
    <message>
        <source>Anonymised view</source>
        <translation>Vista anonimizada</translation>
    </message>
    <message>
        <source>View for one purpose</source>
        <translation>Vista para una finalidad</translation>
    </message>
    <message>
        <source>View for somebody else</source>
        <translation>Vista para terceros</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>an earlier row of this file already stands for this customer</source>
        <translation>una fila anterior de este archivo ya corresponde a este cliente</translation>
    </message>
    <message>
        <source>somebody with the same data asked to be erased</source>
        <translation>alguien con los mismos datos pidió que se le borrara</translation>
    </message>
    <message>
        <source>the same data as in an earlier row of this file</source>
        <translation>los mismos datos que en una fila anterior de este archivo</translation>
    </message>
    <message>
        <source>the same tax number</source>
        <translation>el mismo número fiscal</translation>
    </message>
    <message>
        <source>nearly the same tax number</source>
        <translation>casi el mismo número fiscal</translation>
    </message>
    <message>
        <source>but another tax number</source>
        <translation>pero otro número fiscal</translation>
    </message>
    <message>
        <source>the same number elsewhere</source>
        <translation>el mismo número en otro programa</translation>
    </message>
    <message>
        <source>nearly the same number elsewhere</source>
        <translation>casi el mismo número en otro programa</translation>
    </message>
    <message>
        <source>the same birthday</source>
        <translation>la misma fecha de nacimiento</translation>
    </message>
    <message>
        <source>day and month of the birthday swapped</source>
        <translation>día y mes intercambiados en la fecha de nacimiento</translation>
    </message>
    <message>
        <source>a digit differs in the birthday</source>
        <translation>una cifra distinta en la fecha de nacimiento</translation>
    </message>
    <message>
        <source>but another birthday</source>
        <translation>pero otra fecha de nacimiento</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>el mismo correo</translation>
    </message>
    <message>
        <source>nearly the same e-mail</source>
        <translation>casi el mismo correo</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>el mismo teléfono</translation>
    </message>
    <message>
        <source>a digit differs in the phone</source>
        <translation>una cifra distinta en el teléfono</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>la misma dirección</translation>
    </message>
    <message>
        <source>nearly the same address</source>
        <translation>casi la misma dirección</translation>
    </message>
    <message>
        <source>the same postcode</source>
        <translation>el mismo código postal</translation>
    </message>
    <message>
        <source>the same city</source>
        <translation>la misma localidad</translation>
    </message>
    <message>
        <source>the same customer number</source>
        <translation>el mismo número de cliente</translation>
    </message>
    <message>
        <source>both are like a third one</source>
        <translation>ambos se parecen a un tercero</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>el mismo nombre completo</translation>
    </message>
    <message>
        <source>the same given name</source>
        <translation>el mismo nombre</translation>
    </message>
    <message>
        <source>the same family name</source>
        <translation>los mismos apellidos</translation>
    </message>
    <message>
        <source>given and family name swapped</source>
        <translation>nombre y apellidos intercambiados</translation>
    </message>
    <message>
        <source>nearly the same given name</source>
        <translation>casi el mismo nombre</translation>
    </message>
    <message>
        <source>nearly the same family name</source>
        <translation>casi los mismos apellidos</translation>
    </message>
    <message>
        <source>a letter differs in the given name</source>
        <translation>una letra distinta en el nombre</translation>
    </message>
    <message>
        <source>a letter differs in the family name</source>
        <translation>una letra distinta en los apellidos</translation>
    </message>
    <message>
        <source>one given name is short for the other</source>
        <translation>un nombre es la forma corta del otro</translation>
    </message>
    <message>
        <source>the same name in other letters</source>
        <translation>el mismo nombre en otro alfabeto</translation>
    </message>
    <message>
        <source>the initial fits the given name</source>
        <translation>la inicial coincide con el nombre</translation>
    </message>
    <message>
        <source>one has a further name</source>
        <translation>uno tiene un nombre más</translation>
    </message>
    <message>
        <source>but another given name</source>
        <translation>pero otro nombre</translation>
    </message>
    <message>
        <source>but another family name</source>
        <translation>pero otros apellidos</translation>
    </message>
    <message>
        <source>the same company name</source>
        <translation>el mismo nombre de empresa</translation>
    </message>
    <message>
        <source>nearly the same company name</source>
        <translation>casi el mismo nombre de empresa</translation>
    </message>
    <message>
        <source>but another company name</source>
        <translation>pero otro nombre de empresa</translation>
    </message>
</context>
<context>
    <name>ListViews</name>
    <message>
        <source>Keep as a new view …</source>
        <translation>Guardar como vista nueva…</translation>
    </message>
    <message>
        <source>As at the beginning</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>View: {view}</source>
        <translation>Vista: {view}</translation>
    </message>
    <message>
        <source>Consents and quality</source>
        <translation>Consentimientos y calidad</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>{view} (changed)</source>
        <translation>{view} (cambiada)</translation>
    </message>
    <message>
        <source>This view goes without what you do not see now: {names}</source>
        <translation>A esta vista le falta lo que usted no ve ahora: {names}</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>Compartir con todos</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Keep as a new view</source>
        <translation>Guardar como vista nueva</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>Everybody has this view now.</source>
        <translation>Ahora todos tienen esta vista.</translation>
    </message>
    <message>
        <source>Delete the view “{name}”?</source>
        <translation>¿Eliminar la vista «{name}»?</translation>
    </message>
    <message>
        <source>Delete the view “{name}” for everybody?</source>
        <translation>¿Eliminar la vista «{name}» para todos?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>A view of the same name is replaced.</source>
        <translation>Una vista con el mismo nombre se sustituye.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show the values before and after</source>
        <translation>Mostrar los valores de antes y después</translation>
    </message>
    <message>
        <source>Looking at the values of a customer is logged too.</source>
        <translation>Consultar los valores de un cliente también queda registrado.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
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
        <translation>Después</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro de actividad</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Verificar el registro</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>Choose another person, period, action or customer.</source>
        <translation>Elija otra persona, otro periodo, otra acción u otro cliente.</translation>
    </message>
    <message>
        <source>Your role verifies the log and does not read it.</source>
        <translation>Su función verifica el registro, pero no lo lee.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Sign-ins and refusals</source>
        <translation>Inicios de sesión y denegaciones</translation>
    </message>
    <message>
        <source>Exports and imports</source>
        <translation>Exportaciones e importaciones</translation>
    </message>
    <message>
        <source>Staff, keys and backups</source>
        <translation>Equipo, claves y copias de seguridad</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>El propio registro</translation>
    </message>
    <message>
        <source>Entries by day</source>
        <translation>Entradas por día</translation>
    </message>
    <message>
        <source>Entries by person</source>
        <translation>Entradas por persona</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando…</translation>
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
        <translation>Sin entradas</translation>
    </message>
    <message>
        <source>{all}. Most: {days}</source>
        <translation>{all}. Con más entradas: {days}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln acción</numerusform>
            <numerusform>%Ln acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions: {actions}</source>
        <translation>Acciones: {actions}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Customer: name or number</source>
        <translation>Cliente: nombre o número</translation>
    </message>
    <message>
        <source>Choose the Standard or Personal view to look somebody up.</source>
        <translation>Elija la vista normal o la vista personal para buscar a alguien.</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>All entries about this customer</source>
        <translation>Todas las entradas sobre este cliente</translation>
    </message>
    <message>
        <source>Undo the whole import …</source>
        <translation>Deshacer toda la importación…</translation>
    </message>
    <message>
        <source>Undo this …</source>
        <translation>Deshacer esto…</translation>
    </message>
    <message>
        <source>As seen in: {lens}</source>
        <translation>Como se ve en: {lens}</translation>
    </message>
    <message>
        <source>Open the sealed values</source>
        <translation>Abrir los valores sellados</translation>
    </message>
    <message>
        <source>Open the sealed values: {field}</source>
        <translation>Abrir los valores sellados: {field}</translation>
    </message>
    <message>
        <source>Print a seal …</source>
        <translation>Imprimir un sello…</translation>
    </message>
    <message>
        <source>Check a seal …</source>
        <translation>Comprobar un sello…</translation>
    </message>
    <message>
        <source>Export the log …</source>
        <translation>Exportar el registro…</translation>
    </message>
    <message>
        <source>What was cut …</source>
        <translation>Qué se recortó…</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <translation>Palabras en el registro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Tipo de datos</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>Cualquier campo</translation>
    </message>
    <message>
        <source>Any kind of data</source>
        <translation>Cualquier tipo de datos</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Checking the entries of the log …</source>
        <translation>Comprobando las entradas del registro…</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Show how many entries there are by day and by person</source>
        <translation>Mostrar cuántas entradas hay por día y por persona</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>From a day to a day</source>
        <translation>De un día a otro</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Sealed values opened</source>
        <translation>Valores sellados abiertos</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Denegaciones</translation>
    </message>
    <message>
        <source>Changes of staff</source>
        <translation>Cambios en el equipo</translation>
    </message>
    <message>
        <source>Sign-ins of the last 7 days</source>
        <translation>Inicios de sesión de los últimos 7 días</translation>
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
        <translation>Cambiar nombre</translation>
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
        <translation>Cambiar el nombre del filtro</translation>
    </message>
    <message>
        <source>Delete the filter “{name}”?</source>
        <translation>¿Eliminar el filtro «{name}»?</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation>Solo lo ve usted.</translation>
    </message>
    <message>
        <source>Looking further back. Reached: {day}</source>
        <translation>Buscando más atrás. Se ha llegado a: {day}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped the search at {day}.</source>
        <translation>Búsqueda detenida en: {day}.</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Buscar más atrás</translation>
    </message>
    <message>
        <source>Erased person {number}</source>
        <translation>Persona borrada {number}</translation>
    </message>
    <message>
        <source>Former customer {number}</source>
        <translation>Antiguo cliente {number}</translation>
    </message>
    <message>
        <source>{subject}, entry {number}: {reason}</source>
        <translation>{subject}, entrada {number}: {reason}</translation>
    </message>
    <message>
        <source>Purpose {code}</source>
        <translation>Finalidad {code}</translation>
    </message>
    <message>
        <source>Privacy notice, version {number}</source>
        <translation>Aviso de privacidad, versión {number}</translation>
    </message>
    <message>
        <source>Made the vault</source>
        <translation>Creó la caja fuerte</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inició sesión</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Cerró sesión</translation>
    </message>
    <message>
        <source>Added a user ({role})</source>
        <translation>Añadió un usuario ({role})</translation>
    </message>
    <message>
        <source>Changed a role ({before} → {role})</source>
        <translation>Cambió una función ({before} → {role})</translation>
    </message>
    <message>
        <source>Let a user choose a passphrase with a one-time code</source>
        <translation>Dejó que un usuario eligiera su frase de contraseña con un código de un solo uso</translation>
    </message>
    <message>
        <source>Removed the second factor of a user</source>
        <translation>Quitó el segundo factor de un usuario</translation>
    </message>
    <message>
        <source>Removed a user</source>
        <translation>Eliminó un usuario</translation>
    </message>
    <message>
        <source>Confirmed the rights of a user ({role})</source>
        <translation>Confirmó los permisos de un usuario ({role})</translation>
    </message>
    <message>
        <source>Wrong tries to sign in before: {times}</source>
        <translation>Intentos fallidos de iniciar sesión antes: {times}</translation>
    </message>
    <message>
        <source>Set what is withheld from a role ({role})</source>
        <translation>Estableció lo que se retira a una función ({role})</translation>
    </message>
    <message>
        <source>Looked over who may do what; next time: {next_on}</source>
        <translation>Revisó quién puede hacer qué; próxima vez: {next_on}</translation>
    </message>
    <message>
        <source>Renewed the keys of the sealed values</source>
        <translation>Renovó las claves de los valores sellados</translation>
    </message>
    <message>
        <source>Renewed the key of the vault</source>
        <translation>Renovó la clave de la caja fuerte</translation>
    </message>
    <message>
        <source>Checked the recovery sheet</source>
        <translation>Comprobó la hoja de recuperación</translation>
    </message>
    <message>
        <source>Made a new recovery sheet</source>
        <translation>Creó una nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>Turned on the own second factor</source>
        <translation>Activó su propio segundo factor</translation>
    </message>
    <message>
        <source>Turned off the own second factor</source>
        <translation>Desactivó su propio segundo factor</translation>
    </message>
    <message>
        <source>Made a key file for the own passphrase</source>
        <translation>Creó un archivo de llave para su propia frase de contraseña</translation>
    </message>
    <message>
        <source>Gave up the own key file</source>
        <translation>Renunció a su propio archivo de llave</translation>
    </message>
    <message>
        <source>Made new recovery codes for the own second factor</source>
        <translation>Creó nuevos códigos de recuperación para su propio segundo factor</translation>
    </message>
    <message>
        <source>Signed in with a recovery code; left: {left}</source>
        <translation>Inició sesión con un código de recuperación; quedan: {left}</translation>
    </message>
    <message>
        <source>Let the keyring of this PC keep where the log ends (PC {pc})</source>
        <translation>Dejó que el llavero del sistema de este PC guardara dónde termina el registro (PC {pc})</translation>
    </message>
    <message>
        <source>The keyring of this PC had forgotten where the log ends (PC {pc})</source>
        <translation>El llavero del sistema de este PC había olvidado dónde termina el registro (PC {pc})</translation>
    </message>
    <message>
        <source>The keyring of this PC had seen an entry that the log does not hold: entry {entry} (PC {pc})</source>
        <translation>El llavero del sistema de este PC había visto una entrada que el registro no contiene: entrada {entry} (PC {pc})</translation>
    </message>
    <message>
        <source>Accepted the log as it is, although the keyring of this PC had seen another (PC {pc})</source>
        <translation>Aceptó el registro tal como está, aunque el llavero del sistema de este PC había visto otro (PC {pc})</translation>
    </message>
    <message>
        <source>Found that the log is not the one that was noted: entries {first} to {last} ({witness})</source>
        <translation>Detectó que el registro no es el que se anotó: entradas {first} a {last} ({witness})</translation>
    </message>
    <message>
        <source>Decided about the log: {decision}</source>
        <translation>Decidió sobre el registro: {decision}</translation>
    </message>
    <message>
        <source>Something unusual was noticed: {rule}; times: {times} (entries {first} to {last})</source>
        <translation>Se detectó algo inusual: {rule}; veces: {times} (entradas {first} a {last})</translation>
    </message>
    <message>
        <source>Looked for unusual access up to entry {entry}</source>
        <translation>Buscó accesos inusuales (hasta la entrada {entry})</translation>
    </message>
    <message>
        <source>Looked at what was unusual; notices: {notices}</source>
        <translation>Revisó lo inusual; avisos: {notices}</translation>
    </message>
    <message>
        <source>Changed what counts as unusual access: {columns}; turned off: {off}</source>
        <translation>Cambió qué cuenta como acceso inusual: {columns}; desactivadas: {off}</translation>
    </message>
    <message>
        <source>Bound the vault to this PC (PC {pc})</source>
        <translation>Vinculó la caja fuerte a este PC (PC {pc})</translation>
    </message>
    <message>
        <source>Let the vault open on any PC again (PC {pc})</source>
        <translation>Dejó que la caja fuerte se abra otra vez en cualquier PC (PC {pc})</translation>
    </message>
    <message>
        <source>The own passphrase opens the vault only on this PC now (PC {pc})</source>
        <translation>Su propia frase de contraseña ya solo abre la caja fuerte en este PC (PC {pc})</translation>
    </message>
    <message>
        <source>The own passphrase opens the vault on any PC again (PC {pc})</source>
        <translation>Su propia frase de contraseña abre otra vez la caja fuerte en cualquier PC (PC {pc})</translation>
    </message>
    <message>
        <source>Made a backup, with the log up to entry {entry}</source>
        <translation>Hizo una copia de seguridad (registro hasta la entrada {entry})</translation>
    </message>
    <message>
        <source>Restored the vault from a backup of {made_at}</source>
        <translation>Restauró la caja fuerte de una copia de seguridad ({made_at})</translation>
    </message>
    <message>
        <source>Looked at the customers in another way: {lens}</source>
        <translation>Miró los clientes de otra manera: {lens}</translation>
    </message>
    <message>
        <source>The clock of this PC went back ({seconds} seconds)</source>
        <translation>El reloj de este PC se atrasó ({seconds} segundos)</translation>
    </message>
    <message>
        <source>Set up a view of the list for everybody</source>
        <translation>Creó una vista de la lista para todos</translation>
    </message>
    <message>
        <source>Gave a view of the list that everybody has another name</source>
        <translation>Cambió el nombre de una vista de la lista que todos tienen</translation>
    </message>
    <message>
        <source>Deleted a view of the list that everybody had</source>
        <translation>Eliminó una vista de la lista que todos tenían</translation>
    </message>
    <message>
        <source>Changed what is asked of customers: {columns}</source>
        <translation>Cambió qué se pregunta a los clientes: {columns}</translation>
    </message>
    <message>
        <source>Looked at all that is known of a customer</source>
        <translation>Consultó todo lo que se sabe de un cliente</translation>
    </message>
    <message>
        <source>Followed what is noted of erasures; erased again: {again}, not in the backup: {absent}, not proven: {unproven}</source>
        <translation>Aplicó de nuevo los borrados anotados; personas borradas otra vez: {again}, no estaban en la copia de seguridad: {absent}, sin demostrar: {unproven}</translation>
    </message>
    <message>
        <source>Brought a customer back to how it was after entry {entry}: {columns}</source>
        <translation>Volvió a dejar un cliente como estaba (tras la entrada {entry}): {columns}</translation>
    </message>
    <message>
        <source>Took a customer out, undoing entry {entry}</source>
        <translation>Quitó un cliente al deshacer (entrada {entry})</translation>
    </message>
    <message>
        <source>Took back the answers that came with a batch (it ends with entry {entry}); no more a no to: {opted_out}; no more consent to: {purposes}</source>
        <translation>Anuló las respuestas que entraron con un cambio de varios clientes (hasta la entrada {entry}); ya no consta un no a: {opted_out}; ya no consta consentimiento para: {purposes}</translation>
    </message>
    <message>
        <source>Recorded anew the answers that had been taken back (the batch ends with entry {entry}); no to: {opted_out}; consent to: {purposes}</source>
        <translation>Registró de nuevo las respuestas que se habían anulado (cambio de varios clientes, hasta la entrada {entry}); no a: {opted_out}; consentimiento para: {purposes}</translation>
    </message>
    <message>
        <source>Brought a customer in again, undoing entry {entry}</source>
        <translation>Volvió a incluir un cliente al deshacer (entrada {entry})</translation>
    </message>
    <message>
        <source>Merged a customer into another one (id {into})</source>
        <translation>Fusionó un cliente con otro (id {into})</translation>
    </message>
    <message>
        <source>Took in another customer, who was the same person: {columns} (id {other}; answers moved: {answers})</source>
        <translation>Incorporó a otro cliente, que era la misma persona: {columns} (id {other}; respuestas trasladadas: {answers})</translation>
    </message>
    <message>
        <source>Brought a merged customer back, undoing entry {entry}</source>
        <translation>Recuperó un cliente fusionado al deshacer (entrada {entry})</translation>
    </message>
    <message>
        <source>Gave back a customer who had been merged in; as before: {columns}, kept because changed since: {kept} (id {other})</source>
        <translation>Separó un cliente que se había fusionado; como antes: {columns}, sin tocar porque cambió desde entonces: {kept} (id {other})</translation>
    </message>
    <message>
        <source>Said that a customer and another one (id {other}) are two people</source>
        <translation>Indicó que un cliente y otro (id {other}) son dos personas</translation>
    </message>
    <message>
        <source>Took back that a customer and another one (id {other}) are two people</source>
        <translation>Anuló la indicación de que un cliente y otro (id {other}) son dos personas</translation>
    </message>
    <message>
        <source>Looked for customers who are there twice; pairs: {pairs}</source>
        <translation>Buscó clientes duplicados; parejas: {pairs}</translation>
    </message>
    <message>
        <source>Opened the history of a customer</source>
        <translation>Abrió el historial de un cliente</translation>
    </message>
    <message>
        <source>Looked at what undoing a batch would do (it ends with entry {entry}); customers: {customers}</source>
        <translation>Revisó qué haría deshacer un cambio de varios clientes (hasta la entrada {entry}); clientes: {customers}</translation>
    </message>
    <message>
        <source>Looked at what a change of many would do: {customers}</source>
        <translation>Revisó qué haría un cambio de varios clientes: {customers}</translation>
    </message>
    <message>
        <source>Changed many customers at once: {columns}; changed: {customers}, already so: {same}, refused: {refused}</source>
        <translation>Cambió varios clientes a la vez: {columns}; cambiados: {customers}, ya estaban así: {same}, rechazados: {refused}</translation>
    </message>
    <message>
        <source>Undid a batch (it ends with entry {entry}); put back: {restored}, taken out: {withdrawn}, in again: {returned}, kept: {kept}</source>
        <translation>Deshizo un cambio de varios clientes (hasta la entrada {entry}); recuperados: {restored}, quitados: {withdrawn}, incluidos de nuevo: {returned}, sin tocar: {kept}</translation>
    </message>
    <message>
        <source>Opened a sealed value: {column} ({reason})</source>
        <translation>Abrió un valor sellado: {column} ({reason})</translation>
    </message>
    <message>
        <source>Recorded an answer: {purpose}: {answer} ({how})</source>
        <translation>Registró una respuesta: {purpose}: {answer} ({how})</translation>
    </message>
    <message>
        <source>Changed a purpose: {purpose}; {columns}; words in {languages}</source>
        <translation>Cambió una finalidad: {purpose}; {columns}; texto en {languages}</translation>
    </message>
    <message>
        <source>Published a version of the privacy notice ({languages})</source>
        <translation>Publicó una versión del aviso de privacidad ({languages})</translation>
    </message>
    <message>
        <source>Kept what the columns of a kind of file mean; columns: {columns}</source>
        <translation>Guardó qué significan las columnas de un tipo de archivo; columnas: {columns}</translation>
    </message>
    <message>
        <source>Forgot what the columns of a kind of file mean</source>
        <translation>Olvidó qué significan las columnas de un tipo de archivo</translation>
    </message>
    <message>
        <source>Gave customers&apos; data to {recipient} ({ground}); rows: {rows}, left out: {left_out}; columns: {columns}</source>
        <translation>Cedió datos de clientes: {recipient} ({ground}); filas: {rows}, omitidos: {left_out}; columnas: {columns}</translation>
    </message>
    <message>
        <source>Printed of a customer: {paper} ({way}); copies: {copies}</source>
        <translation>Imprimió de un cliente: {paper} ({way}); copias: {copies}</translation>
    </message>
    <message>
        <source>Copied rows of the list ({lens}): {rows}; {columns}</source>
        <translation>Copió filas de la lista ({lens}): {rows}; {columns}</translation>
    </message>
    <message>
        <source>Printed customers: {paper} ({way}); rows: {rows}, left out: {left_out}, copies: {copies}; columns: {columns}</source>
        <translation>Imprimió clientes: {paper} ({way}); filas: {rows}, omitidos: {left_out}, copias: {copies}; columnas: {columns}</translation>
    </message>
    <message>
        <source>Printed an empty consent form ({way}); copies: {copies}</source>
        <translation>Imprimió un formulario de consentimiento vacío ({way}); copias: {copies}</translation>
    </message>
    <message>
        <source>Looked at the values before and after (entry {entry})</source>
        <translation>Consultó los valores de antes y después (entrada {entry})</translation>
    </message>
    <message>
        <source>Exported the log with the values before and after ({format}); entries: {rows}, up to entry {entry}; filters: {filters}</source>
        <translation>Exportó el registro ({format}) con los valores de antes y después; entradas: {rows}, hasta la entrada {entry}; filtros: {filters}</translation>
    </message>
    <message>
        <source>Made a seal of the log, up to entry {entry}</source>
        <translation>Creó un sello del registro (hasta la entrada {entry})</translation>
    </message>
    <message>
        <source>Checked a printed seal: {outcome}; entry: {entry}</source>
        <translation>Comprobó un sello impreso: {outcome}; entrada: {entry}</translation>
    </message>
    <message>
        <source>Opened a sealed value before and after: {column} ({reason}; entry {entry})</source>
        <translation>Abrió un valor sellado de antes y después: {column} ({reason}; entrada {entry})</translation>
    </message>
    <message>
        <source>Cut the log: what was older than {months} months and may go; entries: {entries}, up to entry {up_to}</source>
        <translation>Recortó el registro: lo que tenía más de {months} meses y se puede quitar; entradas: {entries}, hasta la entrada {up_to}</translation>
    </message>
    <message>
        <source>Set how long the log is kept; months: {months}</source>
        <translation>Estableció cuánto tiempo se conserva el registro; meses: {months}</translation>
    </message>
    <message>
        <source>Changed what counts as unusual access: {columns}</source>
        <translation>Cambió qué cuenta como acceso inusual: {columns}</translation>
    </message>
    <message>
        <source>Erased person {subject} ({ground}); changes: {revisions}, answers: {answers}, unsaved forms: {drafts}</source>
        <translation>Borró los datos de la persona {subject} ({ground}); cambios: {revisions}, respuestas: {answers}, borradores sin guardar: {drafts}</translation>
    </message>
    <message>
        <source>Exported the log ({format}); entries: {rows}, up to entry {entry}; filters: {filters}</source>
        <translation>Exportó el registro ({format}); entradas: {rows}, hasta la entrada {entry}; filtros: {filters}</translation>
    </message>
    <message>
        <source>Opened a sealed value before and after: {column} (entry {entry})</source>
        <translation>Abrió un valor sellado de antes y después: {column} (entrada {entry})</translation>
    </message>
    <message>
        <source>Undid a change of a customer, entry {entry}: {columns}</source>
        <translation>Deshizo un cambio de un cliente (entrada {entry}): {columns}</translation>
    </message>
    <message>
        <source>Changed a purpose: {purpose}; words in {languages}</source>
        <translation>Cambió una finalidad: {purpose}; texto en {languages}</translation>
    </message>
    <message>
        <source>Changed a purpose: {purpose}; {columns}</source>
        <translation>Cambió una finalidad: {purpose}; {columns}</translation>
    </message>
    <message>
        <source>Entries checked: {entries}. Customers compared with the log: {customers}. States noted outside the database: {anchors}. Problems: {problems}.</source>
        <translation>Entradas comprobadas: {entries}. Clientes comparados con el registro: {customers}. Estados anotados fuera de la base de datos: {anchors}. Problemas: {problems}.</translation>
    </message>
    <message>
        <source>Noted states that cannot be compared any more, as a rule cut their entries: {number}.</source>
        <translation>Estados anotados que ya no se pueden comparar, porque una regla recortó sus entradas: {number}.</translation>
    </message>
    <message>
        <source>Look at each of them, correct what is wrong and save it: then the log knows it again.</source>
        <translation>Mire cada uno, corrija lo que esté mal y guárdelo: así el registro vuelve a conocerlo.</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>La verificación se detuvo.</translation>
    </message>
    <message>
        <source>Verify the log again to know whether it is whole.</source>
        <translation>Verifique el registro de nuevo para saber si está íntegro.</translation>
    </message>
    <message>
        <source>Comparing the customers with what the log says of them …</source>
        <translation>Comparando los clientes con lo que el registro dice de ellos…</translation>
    </message>
    <message>
        <source>The log is whole, and the customers are as it says.</source>
        <translation>El registro está íntegro, y los clientes están como dice.</translation>
    </message>
    <message>
        <source>The log is whole, but another program changed what it tells of.</source>
        <translation>El registro está íntegro, pero otro programa cambió aquello de lo que habla.</translation>
    </message>
    <message>
        <source>Shut a user out</source>
        <translation>Quitó el acceso a un usuario</translation>
    </message>
    <message>
        <source>Let a user in again</source>
        <translation>Volvió a dar acceso a un usuario</translation>
    </message>
    <message>
        <source>Reset the passphrase of a user</source>
        <translation>Restableció la frase de contraseña de un usuario</translation>
    </message>
    <message>
        <source>Changed the own passphrase</source>
        <translation>Cambió su propia frase de contraseña</translation>
    </message>
    <message>
        <source>Was refused: {permission}</source>
        <translation>Acción denegada: {permission}</translation>
    </message>
    <message>
        <source>Changed the data of the shop: {columns}</source>
        <translation>Cambió los datos de la tienda: {columns}</translation>
    </message>
    <message>
        <source>Entered a customer: {columns}</source>
        <translation>Dio de alta un cliente: {columns}</translation>
    </message>
    <message>
        <source>Changed a customer: {columns}</source>
        <translation>Cambió un cliente: {columns}</translation>
    </message>
    <message>
        <source>Archived a customer</source>
        <translation>Archivó un cliente</translation>
    </message>
    <message>
        <source>Restored a customer</source>
        <translation>Restauró un cliente</translation>
    </message>
    <message>
        <source>Looked at a customer</source>
        <translation>Consultó un cliente</translation>
    </message>
    <message>
        <source>Searched customers; found: {found}</source>
        <translation>Buscó clientes; encontrados: {found}</translation>
    </message>
    <message>
        <source>Opened a sealed value: {column}</source>
        <translation>Abrió un valor sellado: {column}</translation>
    </message>
    <message>
        <source>Recorded choices: no to {opted_out}; no longer no to {opted_in} ({how})</source>
        <translation>Registró elecciones ({how}); no a: {opted_out}; ya no se opone a: {opted_in}</translation>
    </message>
    <message>
        <source>Looked through a file to import; rows: {rows}</source>
        <translation>Revisó un archivo para importar; filas: {rows}</translation>
    </message>
    <message>
        <source>Imported a file; new: {new}, changed: {changed}, unchanged: {unchanged}, left out as lookalikes: {lookalike}, refused: {refused}</source>
        <translation>Importó un archivo; nuevos: {new}, cambiados: {changed}, sin cambios: {unchanged}, omitidos como posibles duplicados: {lookalike}, rechazados: {refused}</translation>
    </message>
    <message>
        <source>Exported customers ({profile}); rows: {rows}, left out: {left_out}; columns: {columns}</source>
        <translation>Exportó clientes ({profile}); filas: {rows}, omitidos: {left_out}; columnas: {columns}</translation>
    </message>
    <message>
        <source>Opened the log; filters: {filters}</source>
        <translation>Abrió el registro; filtros: {filters}</translation>
    </message>
    <message>
        <source>Verified the log; entries: {entries}, problems: {problems}</source>
        <translation>Verificó el registro; entradas: {entries}, problemas: {problems}</translation>
    </message>
    <message>
        <source>Opened the log</source>
        <translation>Abrió el registro</translation>
    </message>
    <message>
        <source>Entered a customer</source>
        <translation>Dio de alta un cliente</translation>
    </message>
    <message>
        <source>Recorded choices: no to {opted_out} ({how})</source>
        <translation>Registró elecciones ({how}); no a: {opted_out}</translation>
    </message>
    <message>
        <source>Recorded choices: no longer no to {opted_in} ({how})</source>
        <translation>Registró elecciones ({how}); ya no se opone a: {opted_in}</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Correos electrónicos</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
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
        <translation>Cuánto tiempo vale</translation>
    </message>
    <message>
        <source>Data that is used</source>
        <translation>Datos que se usan</translation>
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
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
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
        <translation>Borró los datos de la persona {subject} otra vez: se habían borrado el {first_at} y volvieron con una copia de seguridad ({ground}); cambios: {revisions}, respuestas: {answers}, borradores sin guardar: {drafts}; anotado con la clave {noted_key}</translation>
    </message>
    <message>
        <source>Your role does not see this.</source>
        <translation>Su función no ve esto.</translation>
    </message>
    <message>
        <source>The view in use does not show this. The Personal view does.</source>
        <translation>La vista en uso no muestra esto. La vista personal sí.</translation>
    </message>
    <message>
        <source>Sealed: the log keeps the old and the new value as ciphertext.</source>
        <translation>Sellado: el registro guarda el valor antiguo y el nuevo cifrados.</translation>
    </message>
    <message>
        <source>Changed: {before} → {after}</source>
        <translation>Cambiado: {before} → {after}</translation>
    </message>
    <message>
        <source>Removed: {value}</source>
        <translation>Quitado: {value}</translation>
    </message>
    <message>
        <source>Added: {value}</source>
        <translation>Añadido: {value}</translation>
    </message>
    <message>
        <source>Only the order changed.</source>
        <translation>Solo cambió el orden.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>The log was tampered with. The first bad entry is number {number}.</source>
        <translation>El registro fue manipulado. La primera entrada incorrecta es la número {number}.</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>Export the log</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Document to be signed (PDF)</source>
        <translation>Documento para firmar (PDF)</translation>
    </message>
    <message>
        <source>With the values before and after, as you see them</source>
        <translation>Con los valores de antes y después, tal como usted los ve</translation>
    </message>
    <message>
        <source>What the log shows now. It is verified first, and the file says so.</source>
        <translation>Lo que el registro muestra ahora. Antes se verifica, y el archivo lo dice.</translation>
    </message>
    <message>
        <source>No filter is set: it is the whole log.</source>
        <translation>No hay ningún filtro: es todo el registro.</translation>
    </message>
    <message>
        <source>As many entries as there are. The whole log can be checked without CustDesk.</source>
        <translation>Todas las entradas que haya. El registro entero se puede comprobar sin CustDesk.</translation>
    </message>
    <message>
        <source>A list with a seal and lines for two signatures: up to 5,000 entries.</source>
        <translation>Una lista con un sello y líneas para dos firmas: hasta 5.000 entradas.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro de actividad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) written to {name}.</source>
        <translation>
            <numerusform>%Ln entrada escrita en {name}.</numerusform>
            <numerusform>%Ln entradas escritas en {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified right before: the log is whole.</source>
        <translation>Verificado justo antes: el registro está íntegro.</translation>
    </message>
    <message>
        <source>Verified right before: the log was altered, as the file says.</source>
        <translation>Verificado justo antes: el registro fue alterado, como dice el archivo.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
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
        <translation>Entradas desde, hasta</translation>
    </message>
    <message>
        <source>Number of entries</source>
        <translation>Número de entradas</translation>
    </message>
    <message>
        <source>Verified right before</source>
        <translation>Verificado justo antes</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Checksum of the entries</source>
        <translation>Suma de comprobación de las entradas</translation>
    </message>
    <message>
        <source>Seal of the log</source>
        <translation>Sello del registro</translation>
    </message>
    <message>
        <source>Up to entry {entry} of {date}; mark of the vault: {mark}. To check it, choose “Check a seal …” in the menu of the log, and type the number and the words.</source>
        <translation>Hasta la entrada {entry}, del {date}; marca de la caja fuerte: {mark}. Para comprobarlo, elija «Comprobar un sello…» en el menú del registro y escriba el número y las palabras.</translation>
    </message>
    <message>
        <source>Made by: signature, name, date</source>
        <translation>Hecho por: firma, nombre, fecha</translation>
    </message>
    <message>
        <source>Approved by: signature, name, date</source>
        <translation>Aprobado por: firma, nombre, fecha</translation>
    </message>
    <message>
        <source>I took these entries out of the log of {shop} on {date}, as CustDesk shows them to my role, and altered nothing. {name}</source>
        <translation>He extraído estas entradas del registro de {shop} el {date}, tal como CustDesk las muestra a mi función, y no he alterado nada. {name}</translation>
    </message>
    <message>
        <source>From the log of {shop}</source>
        <translation>Extracto del registro de {shop}</translation>
    </message>
    <message>
        <source>{title} · page {page} of {pages} · checksum {checksum} …</source>
        <translation>{title} · página {page} de {pages} · suma de comprobación {checksum}…</translation>
    </message>
</context>
<context>
    <name>LogProblem</name>
    <message>
        <source>The entry is missing.</source>
        <translation>Falta la entrada.</translation>
    </message>
    <message>
        <source>The entry was altered, removed or put in another place.</source>
        <translation>La entrada fue alterada, quitada o puesta en otro lugar.</translation>
    </message>
    <message>
        <source>The signature does not fit: the entry or one before it was altered.</source>
        <translation>La firma no corresponde: esta entrada o una anterior fue alterada.</translation>
    </message>
    <message>
        <source>The signature is not by the person whom the entry names.</source>
        <translation>La firma no es de la persona que nombra la entrada.</translation>
    </message>
    <message>
        <source>The entry is not signed.</source>
        <translation>La entrada no está firmada.</translation>
    </message>
    <message>
        <source>The values before and after the change were removed.</source>
        <translation>Los valores de antes y después del cambio fueron quitados.</translation>
    </message>
    <message>
        <source>The values before and after the change were altered.</source>
        <translation>Los valores de antes y después del cambio fueron alterados.</translation>
    </message>
    <message>
        <source>Values were put to an entry that has none.</source>
        <translation>Se añadieron valores a una entrada que no los tiene.</translation>
    </message>
    <message>
        <source>The log was another one here when its state was noted outside the database.</source>
        <translation>Aquí el registro era otro cuando se anotó su estado fuera de la base de datos.</translation>
    </message>
    <message>
        <source>The log was longer when its state was noted outside the database: its end was cut off.</source>
        <translation>El registro era más largo cuando se anotó su estado fuera de la base de datos: le han cortado el final.</translation>
    </message>
    <message>
        <source>A customer was erased or taken out by somebody whose role may not do that.</source>
        <translation>Alguien cuya función no lo permite borró o quitó un cliente.</translation>
    </message>
    <message>
        <source>Entries were cut from the log otherwise than an owner did by a rule.</source>
        <translation>Se recortaron entradas del registro sin que lo hiciera un propietario según una regla.</translation>
    </message>
    <message>
        <source>When this person signed in, the log held other entries about who may do what than now.</source>
        <translation>Cuando esta persona inició sesión, el registro contenía entradas sobre quién puede hacer qué distintas de las de ahora.</translation>
    </message>
    <message>
        <source>Staff were changed by somebody who was not an owner.</source>
        <translation>Alguien que no era propietario cambió el equipo.</translation>
    </message>
    <message>
        <source>A key for sealed values was given out by nobody who may do that.</source>
        <translation>Una clave de valores sellados la entregó alguien que no puede hacerlo.</translation>
    </message>
    <message>
        <source>A user has a role or a state that the log does not know of.</source>
        <translation>Un usuario tiene una función o un estado que el registro no conoce.</translation>
    </message>
    <message>
        <source>After this entry another program changed the customer, or a phone, e-mail or address.</source>
        <translation>Después de esta entrada, otro programa cambió el cliente, o un teléfono, correo o dirección.</translation>
    </message>
    <message>
        <source>After this entry another program changed the sealed values of the customer.</source>
        <translation>Después de esta entrada, otro programa cambió los valores sellados del cliente.</translation>
    </message>
    <message>
        <source>After this entry another program changed what the customer answered about consent.</source>
        <translation>Después de esta entrada, otro programa cambió lo que el cliente respondió sobre el consentimiento.</translation>
    </message>
    <message>
        <source>After this entry another program changed the purpose or its words.</source>
        <translation>Después de esta entrada, otro programa cambió la finalidad o su texto.</translation>
    </message>
    <message>
        <source>After this entry another program changed the privacy notice.</source>
        <translation>Después de esta entrada, otro programa cambió el aviso de privacidad.</translation>
    </message>
    <message>
        <source>After this entry another program removed what the entry is about.</source>
        <translation>Después de esta entrada, otro programa quitó aquello de lo que trata la entrada.</translation>
    </message>
    <message>
        <source>Another program put this in: no entry up to this one knows of it.</source>
        <translation>Esto lo puso otro programa: ninguna entrada hasta esta lo conoce.</translation>
    </message>
    <message>
        <source>After this entry another program put back the customer who was removed.</source>
        <translation>Después de esta entrada, otro programa volvió a poner el cliente que se había quitado.</translation>
    </message>
</context>
<context>
    <name>LogRetention</name>
    <message>
        <source>What was cut from the log</source>
        <translation>Qué se recortó del registro</translation>
    </message>
    <message>
        <source>Nothing was ever cut from this log.</source>
        <translation>Nunca se ha recortado nada de este registro.</translation>
    </message>
    <message>
        <source>An owner signed for exactly these entries. Verifying the log shows whether anything else is missing.</source>
        <translation>Un propietario firmó el recorte de exactamente estas entradas. Al verificar el registro se ve si falta algo más.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln months</source>
        <translation>
            <numerusform>durante %Ln mes</numerusform>
            <numerusform>durante %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln years</source>
        <translation>
            <numerusform>durante %Ln año</numerusform>
            <numerusform>durante %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry {first} (of {day}) was cut: the log is kept {time}.</source>
        <translation>Se recortó la entrada {first} (del {day}): el registro se conserva {time}.</translation>
    </message>
    <message>
        <source>Entries {first} to {last} (until {day}) were cut: the log is kept {time}.</source>
        <translation>Se recortaron las entradas {first} a {last} (hasta el {day}): el registro se conserva {time}.</translation>
    </message>
    <message>
        <source>They were made from {first} to {last}.</source>
        <translation>Se hicieron entre el {first} y el {last}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older entries stay, because the log would prove less without them.</source>
        <translation>
            <numerusform>Se queda %Ln entrada antigua, porque sin ella el registro probaría menos.</numerusform>
            <numerusform>Se quedan %Ln entradas antiguas, porque sin ellas el registro probaría menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup with all of them is made first, beside the vault. It is not kept for ever: copy it to another place if somebody may still have to look. The cut itself cannot be undone.</source>
        <translation>Antes se hace una copia de seguridad con todas ellas, junto a la caja fuerte. No se conserva para siempre: cópiela en otro lugar si alguien puede necesitar mirarla más adelante. El recorte en sí no se puede deshacer.</translation>
    </message>
    <message>
        <source>The log was cut up to {day}. Entries that went: {number}.</source>
        <translation>El registro se ha recortado hasta el {day}. Entradas quitadas: {number}.</translation>
    </message>
    <message>
        <source>The log was not cut. {reason}</source>
        <translation>No se ha recortado el registro. {reason}</translation>
    </message>
    <message>
        <source>How long the log is kept</source>
        <translation>Cuánto tiempo se conserva el registro</translation>
    </message>
    <message>
        <source>Keep the log</source>
        <translation>Conservar el registro</translation>
    </message>
    <message>
        <source>What is older goes by itself after an owner signs in: who looked at whom, searches, sign-ins, and changes with the values before and after. It cannot be undone. A backup is made before.</source>
        <translation>Lo más antiguo se quita automáticamente después de que un propietario inicie sesión: quién consultó a quién, búsquedas, inicios de sesión, y cambios con los valores de antes y después. No se puede deshacer. Antes se hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>Customers and their answers are not touched. In the log stay: who may do what, who was erased, incidents, and the last change of each customer. What is left can still be verified.</source>
        <translation>Los clientes y sus respuestas no se tocan. En el registro se quedan: quién puede hacer qué, de quién se borraron los datos, los incidentes y el último cambio de cada cliente. Lo que queda se puede seguir verificando.</translation>
    </message>
    <message>
        <source>The law lets you keep such records only as long as you need them (GDPR, Article 5(1)(e)). Ask whoever advises you how long that is: tax or security rules may ask for years.</source>
        <translation>La ley le permite conservar estas anotaciones solo mientras las necesite (RGPD, artículo 5, apartado 1, letra e). Pregunte a quien le asesore cuánto tiempo es: las normas fiscales o de seguridad pueden pedir años.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cut now …</source>
        <translation>Recortar ahora…</translation>
    </message>
    <message>
        <source>Keep the log {time}?</source>
        <translation>¿Conservar el registro {time}?</translation>
    </message>
    <message>
        <source>From the next sign-in of an owner on, older entries are cut. This cannot be undone.</source>
        <translation>A partir del próximo inicio de sesión de un propietario, las entradas más antiguas se recortan. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Conservar así</translation>
    </message>
    <message>
        <source>Looking for what may go …</source>
        <translation>Mirando qué se puede quitar…</translation>
    </message>
    <message>
        <source>Nothing in the log is old enough to go.</source>
        <translation>Nada en el registro es lo bastante antiguo para quitarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln entries from the log?</source>
        <translation>
            <numerusform>¿Recortar %Ln entrada del registro?</numerusform>
            <numerusform>¿Recortar %Ln entradas del registro?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut them</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Cutting the log …</source>
        <translation>Recortando el registro…</translation>
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
        <translation>El cliente que se quedó se fusionó después con otro. Deshaga primero esa fusión.</translation>
    </message>
    <message>
        <source>The one who stayed is not there any more.</source>
        <translation>El cliente que se quedó ya no existe.</translation>
    </message>
    <message>
        <source>Somebody else has the earlier number by now. Give that customer another one.</source>
        <translation>Ahora otro cliente tiene el número anterior. Dele otro número a ese cliente.</translation>
    </message>
    <message>
        <source>Your role may not see all of the customer who would come back.</source>
        <translation>Su función no puede ver todo lo del cliente que volvería.</translation>
    </message>
    <message>
        <source>You do not hold the key of a sealed value of the one who would come back.</source>
        <translation>Usted no tiene la clave de un valor sellado del cliente que volvería.</translation>
    </message>
    <message>
        <source>What the log kept of this merge is not there any more, or somebody altered it. Verify the log.</source>
        <translation>Lo que el registro guardó de esta fusión ya no está, o alguien lo alteró. Verifique el registro.</translation>
    </message>
    <message>
        <source>Merge with another customer …</source>
        <translation>Fusionar con otro cliente…</translation>
    </message>
    <message>
        <source>The same customer twice</source>
        <translation>El mismo cliente dos veces</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Look alike</source>
        <translation>Se parecen</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionados</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Comparing the customers …</source>
        <translation>Comparando los clientes…</translation>
    </message>
    <message>
        <source>Nobody is there twice</source>
        <translation>No hay nadie dos veces</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were compared.</source>
        <translation>
            <numerusform>Se comparó %Ln cliente.</numerusform>
            <numerusform>Se compararon %Ln clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What very many customers share, such as a frequent name, was not enough to compare them.</source>
        <translation>Lo que comparten muchísimos clientes, como un nombre frecuente, no bastó para compararlos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s), the likeliest first.</source>
        <translation>
            <numerusform>%Ln pareja, la más probable primero.</numerusform>
            <numerusform>%Ln parejas, las más probables primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is somebody here twice?</source>
        <translation>¿Hay alguien dos veces?</translation>
    </message>
    <message>
        <source>All customers are compared by names, phones, e-mails, addresses and birthdays. Nothing is changed before you decide.</source>
        <translation>Todos los clientes se comparan por nombres, teléfonos, correos, direcciones y fechas de nacimiento. No se cambia nada antes de que usted decida.</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>Buscarlos</translation>
    </message>
    <message>
        <source>No merges</source>
        <translation>No hay fusiones</translation>
    </message>
    <message>
        <source>Whoever you merge is listed here, and can be given back at any time.</source>
        <translation>Los clientes que fusione aparecen aquí, y se pueden volver a separar en cualquier momento.</translation>
    </message>
    <message>
        <source>Nobody was told apart</source>
        <translation>Nadie marcado como distinto</translation>
    </message>
    <message>
        <source>Two who look alike and are two people are remembered here, and not shown again.</source>
        <translation>Dos clientes que se parecen y son dos personas se recuerdan aquí, y no se vuelven a mostrar.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Merge with another customer</source>
        <translation>Fusionar con otro cliente</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>{customer} stays. Which customer is the same person?</source>
        <translation>{customer} se queda. ¿Qué cliente es la misma persona?</translation>
    </message>
    <message>
        <source>Number of the other customer</source>
        <translation>Número del otro cliente</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>One customer out of two</source>
        <translation>Un cliente a partir de dos</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Keep the other one instead</source>
        <translation>Conservar mejor el otro</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Son dos personas</translation>
    </message>
    <message>
        <source>Choose what the one customer shall hold. You can undo this at any time, in the history of the customer.</source>
        <translation>Elija qué debe contener el cliente único. Puede deshacerlo en cualquier momento, en el historial del cliente.</translation>
    </message>
    <message>
        <source>Stays: {customer}</source>
        <translation>Se queda: {customer}</translation>
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
        <translation>El número {number} se conserva como «Número en otro programa».</translation>
    </message>
    <message>
        <source>The number {number} is written under the notes.</source>
        <translation>El número {number} se escribe al final de las notas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) about consent move along.</source>
        <translation>
            <numerusform>%Ln respuesta sobre el consentimiento pasa también.</numerusform>
            <numerusform>%Ln respuestas sobre el consentimiento pasan también.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them said no, and the no holds: {uses}. Ask the customer anew.</source>
        <translation>Uno de los dos dijo no, y la negativa se mantiene: {uses}. Pregunte de nuevo al cliente.</translation>
    </message>
    <message>
        <source>entered {day}</source>
        <translation>dado de alta el {day}</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Tomar este</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Tomar ambos</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Qué resulta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Anular esto</translation>
    </message>
    <message>
        <source>a customer who was merged into another since</source>
        <translation>un cliente que después se fusionó con otro</translation>
    </message>
    <message>
        <source>{gone} is now part of {stays}</source>
        <translation>{gone} ahora es parte de {stays}</translation>
    </message>
    <message>
        <source>Undo this …</source>
        <translation>Deshacer esto…</translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>Deshacer esta fusión</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>They are two people: do not ask again</source>
        <translation>Son dos personas: no volver a preguntar</translation>
    </message>
    <message>
        <source>Comes back as before: {customer}</source>
        <translation>Vuelve como antes: {customer}</translation>
    </message>
    <message>
        <source>{customer} gets back: {columns}</source>
        <translation>{customer} recupera: {columns}</translation>
    </message>
    <message>
        <source>{customer} keeps, because somebody changed it since: {columns}</source>
        <translation>{customer} conserva, porque alguien lo cambió desde entonces: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) about consent since then stay with {customer}.</source>
        <translation>
            <numerusform>%Ln respuesta sobre el consentimiento desde entonces se queda con {customer}.</numerusform>
            <numerusform>%Ln respuestas sobre el consentimiento desde entonces se quedan con {customer}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are two customers again. Make them one again, as before?</source>
        <translation>Los dos vuelven a ser dos clientes. ¿Hacer de ellos otra vez uno, como antes?</translation>
    </message>
    <message>
        <source>Merge again</source>
        <translation>Fusionar de nuevo</translation>
    </message>
    <message>
        <source>The two are one customer now.</source>
        <translation>Los dos son ahora un solo cliente.</translation>
    </message>
    <message>
        <source>The two are two customers again.</source>
        <translation>Los dos vuelven a ser dos clientes.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>(sealed, not shown)</source>
        <translation>(sellado, no se muestra)</translation>
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
        <translation>Menú</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Deshacer lo último</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Cerrar lo que está abierto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Recent customers</source>
        <translation>Clientes recientes</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Cambiar de usuario</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>Ayuda sobre esta pantalla</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>This customer is not there any more.</source>
        <translation>Este cliente ya no existe.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Nobody opened yet</source>
        <translation>Aún no se ha abierto ninguno</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
</context>
<context>
    <name>MassEdit</name>
    <message>
        <source>is not there any more</source>
        <translation>por no existir ya</translation>
    </message>
    <message>
        <source>has no address</source>
        <translation>por no tener dirección</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Mostrar qué cambiaría</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Give the tags.</source>
        <translation>Indique las etiquetas.</translation>
    </message>
    <message>
        <source>Looking through the customers …</source>
        <translation>Revisando los clientes…</translation>
    </message>
    <message>
        <source>Changing the customers …</source>
        <translation>Cambiando los clientes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) chosen.</source>
        <translation>
            <numerusform>%Ln cliente elegido.</numerusform>
            <numerusform>%Ln clientes elegidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Qué cambiar</translation>
    </message>
    <message>
        <source>Leave it empty to empty it.</source>
        <translation>Déjelo vacío para vaciarlo.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Archive several customers</source>
        <translation>Archivar varios clientes</translation>
    </message>
    <message>
        <source>Restore several customers</source>
        <translation>Restaurar varios clientes</translation>
    </message>
    <message>
        <source>Change several customers</source>
        <translation>Cambiar varios clientes</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <source>Take tags away</source>
        <translation>Quitar etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) would change.</source>
        <translation>
            <numerusform>Cambiaría %Ln cliente.</numerusform>
            <numerusform>Cambiarían %Ln clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are so already.</source>
        <translation>
            <numerusform>%Ln ya está así.</numerusform>
            <numerusform>%Ln ya están así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: {reason}.</source>
        <translation>
            <numerusform>%Ln omitido: {reason}.</numerusform>
            <numerusform>%Ln omitidos: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) archived</source>
        <translation>
            <numerusform>%Ln cliente archivado</numerusform>
            <numerusform>%Ln clientes archivados</numerusform>
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
            <numerusform>%Ln cliente cambiado</numerusform>
            <numerusform>%Ln clientes cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… y %Ln más.</numerusform>
            <numerusform>… y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This did not work</source>
        <translation>Esto no ha funcionado</translation>
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
        <translation>Nombre</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Caja fuerte nueva</translation>
    </message>
    <message>
        <source>Leave without having the recovery key on paper?</source>
        <translation>¿Salir sin tener la clave de recuperación en papel?</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Salir sin ella</translation>
    </message>
    <message>
        <source>The vault is made and stays. If you forget the passphrase, nobody will be able to open it.</source>
        <translation>La caja fuerte está creada y se conserva. Si olvida la frase de contraseña, nadie podrá abrirla.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Paso {step} de {steps}</translation>
    </message>
    <message>
        <source>Making the vault …</source>
        <translation>Creando la caja fuerte…</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Su tienda</translation>
    </message>
    <message>
        <source>Everything can be changed later, except where the vault lies.</source>
        <translation>Todo se puede cambiar más tarde, salvo el lugar donde está la caja fuerte.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>You, the owner</source>
        <translation>Usted, el propietario</translation>
    </message>
    <message>
        <source>The passphrase encrypts everything. There is nobody who could reset it from outside.</source>
        <translation>La frase de contraseña lo cifra todo. Nadie puede restablecerla desde fuera.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Crear la caja fuerte</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Su clave de recuperación</translation>
    </message>
    <message>
        <source>Write it down or print it, and keep it away from this PC. It opens the vault if the passphrase is lost.</source>
        <translation>Escríbala o imprímala y guárdela lejos de este PC. Abre la caja fuerte si se pierde la frase de contraseña.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Abrir la caja fuerte</translation>
    </message>
    <message>
        <source>Your user name</source>
        <translation>Su nombre de usuario</translation>
    </message>
    <message>
        <source>You sign in with it. You are the owner and can let others in later.</source>
        <translation>Con él inicia sesión. Usted es el propietario y más tarde puede dar acceso a otras personas.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La misma frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Type a user name, such as your first name.</source>
        <translation>Escriba un nombre de usuario, por ejemplo su nombre.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Las dos frases de contraseña no son iguales.</translation>
    </message>
    <message>
        <source>Five words that do not belong together are strong and easy to keep.</source>
        <translation>Cinco palabras sin relación entre sí son seguras y fáciles de recordar.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Recovery key of {shop}</source>
        <translation>Clave de recuperación de {shop}</translation>
    </message>
    <message>
        <source>Whoever has this sheet can open the vault. Keep it away from the PC, where you keep papers of value. Without the passphrase and without this sheet nobody can open the vault, and nobody can help.</source>
        <translation>Quien tenga esta hoja puede abrir la caja fuerte. Guárdela lejos del PC, donde tenga los papeles de valor. Sin la frase de contraseña y sin esta hoja, nadie puede abrir la caja fuerte y nadie puede ayudar.</translation>
    </message>
    <message>
        <source>To use it, choose “Passphrase lost? Use the recovery key” where you sign in.</source>
        <translation>Para usarla, elija «¿Perdió la frase de contraseña? Use la clave de recuperación» al iniciar sesión.</translation>
    </message>
    <message>
        <source>Printed on {date}</source>
        <translation>Impreso el {date}</translation>
    </message>
    <message>
        <source>QR code of the recovery key</source>
        <translation>Código QR de la clave de recuperación</translation>
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
        <translation>Escriba el grupo {number} de su papel</translation>
    </message>
    <message>
        <source>So that it is certain you have it. It is not shown again.</source>
        <translation>Para estar seguros de que la tiene. No se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>This is not that group. Look at your paper again.</source>
        <translation>Ese no es el grupo. Mire otra vez su papel.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Keep it away from the PC, where you keep papers of value.</source>
        <translation>Guárdela lejos del PC, donde tenga los papeles de valor.</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Imprimir la hoja de recuperación</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it or put it on a stick, then delete it from this PC.</source>
        <translation>Guardada. Imprímala o póngala en una memoria USB, y bórrela después de este PC.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Carpeta de la caja fuerte</translation>
    </message>
    <message>
        <source>On this PC, not in a synchronised or network folder.</source>
        <translation>En este PC, no en una carpeta sincronizada ni de red.</translation>
    </message>
    <message>
        <source>Language of the shop</source>
        <translation>Idioma de la tienda</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Type the name of the shop.</source>
        <translation>Escriba el nombre de la tienda.</translation>
    </message>
    <message>
        <source>Choose the folder where the vault shall lie.</source>
        <translation>Elija la carpeta donde estará la caja fuerte.</translation>
    </message>
    <message>
        <source>The name of the folder has to end in {ending}.</source>
        <translation>El nombre de la carpeta tiene que terminar en {ending}.</translation>
    </message>
    <message>
        <source>This folder exists already. Choose another name.</source>
        <translation>Esta carpeta ya existe. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>A user was removed and the keys of the vault were not renewed yet.</source>
        <translation>Se eliminó un usuario y las claves de la caja fuerte aún no se han renovado.</translation>
    </message>
    <message>
        <source>It is time to review who may do what.</source>
        <translation>Es hora de revisar quién puede hacer qué.</translation>
    </message>
    <message>
        <source>Open the team</source>
        <translation>Abrir el equipo</translation>
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
        <translation>Cliente archivado</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Type a name, or what you want to do</source>
        <translation>Escriba un nombre, o lo que quiere hacer</translation>
    </message>
    <message>
        <source>The arrow keys go through what was found.</source>
        <translation>Las flechas recorren lo encontrado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters or another word.</source>
        <translation>No se ha encontrado nada. Pruebe con menos letras o con otra palabra.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Seguridad de la frase de contraseña</translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <translation>Proponer cinco palabras</translation>
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
        <translation>Nombre</translation>
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
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Provincia o región</translation>
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
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Fill in what was pasted</source>
        <translation>Rellenar con lo pegado</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Look where each piece goes. Only empty fields are filled; nothing is saved before you save.</source>
        <translation>Mire adónde va cada parte. Solo se rellenan los campos vacíos; no se guarda nada antes de que usted guarde.</translation>
    </message>
    <message>
        <source>The text was too long: only its beginning is here.</source>
        <translation>El texto era demasiado largo: aquí está solo el principio.</translation>
    </message>
    <message>
        <source>Where this goes: {text}</source>
        <translation>Adónde va: {text}</translation>
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
        <translation>Teléfono</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Customer card</source>
        <translation>Ficha del cliente</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Formulario de consentimiento</translation>
    </message>
    <message>
        <source>Address label</source>
        <translation>Etiqueta de dirección</translation>
    </message>
    <message>
        <source>List of customers</source>
        <translation>Lista de clientes</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Etiquetas de dirección</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>en papel</translation>
    </message>
    <message>
        <source>as PDF</source>
        <translation>en PDF</translation>
    </message>
    <message>
        <source>Print the card …</source>
        <translation>Imprimir la ficha…</translation>
    </message>
    <message>
        <source>Print a consent form …</source>
        <translation>Imprimir un formulario de consentimiento…</translation>
    </message>
    <message>
        <source>Print an address label …</source>
        <translation>Imprimir una etiqueta de dirección…</translation>
    </message>
    <message>
        <source>Phones, e-mails and streets are masked in this view.</source>
        <translation>En esta vista, los teléfonos, correos y calles aparecen ocultos en parte.</translation>
    </message>
    <message>
        <source>May we …?</source>
        <translation>¿Podemos…?</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>Lo que ha aceptado</translation>
    </message>
    <message>
        <source>Yes: put aside, not in the lists</source>
        <translation>Sí: apartado, no está en las listas</translation>
    </message>
    <message>
        <source>Yes. {reason}</source>
        <translation>Sí. {reason}</translation>
    </message>
    <message>
        <source>NO. {reason}</source>
        <translation>NO. {reason}</translation>
    </message>
    <message>
        <source>Print the customer card</source>
        <translation>Imprimir la ficha del cliente</translation>
    </message>
    <message>
        <source>What the view shows of this customer. Sealed values are never printed.</source>
        <translation>Lo que la vista muestra de este cliente. Los valores sellados no se imprimen nunca.</translation>
    </message>
    <message>
        <source>Print a consent form</source>
        <translation>Imprimir un formulario de consentimiento</translation>
    </message>
    <message>
        <source>For somebody new: empty lines</source>
        <translation>Para alguien nuevo: líneas vacías</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Idioma del formulario</translation>
    </message>
    <message>
        <source>No box is ticked beforehand. Number of this paper: {code}</source>
        <translation>Ninguna casilla va marcada de antemano. Número de este papel: {code}</translation>
    </message>
    <message>
        <source>When it comes back signed, write this number into “Proof” as you record the answers.</source>
        <translation>Cuando vuelva firmado, escriba este número en «Prueba» al registrar las respuestas.</translation>
    </message>
    <message>
        <source>Gathering …</source>
        <translation>Reuniendo los datos…</translation>
    </message>
    <message>
        <source>Laying out …</source>
        <translation>Componiendo…</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>Enviado a la impresora {name}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Print a label</source>
        <translation>Imprimir una etiqueta</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Imprimir etiquetas</translation>
    </message>
    <message>
        <source>Test page: only the outlines</source>
        <translation>Página de prueba: solo los contornos</translation>
    </message>
    <message>
        <source>Hold it against a sheet of labels before you print on one.</source>
        <translation>Póngala al trasluz sobre una hoja de etiquetas antes de imprimir en una.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>Hoja de etiquetas</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>Primera etiqueta libre de la hoja</translation>
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
        <translation>Este cliente no tiene dirección postal.</translation>
    </message>
    <message>
        <source>Careful: this customer asked not to be contacted by post.</source>
        <translation>Cuidado: este cliente pidió que no se le contacte por correo postal.</translation>
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
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Address labels …</source>
        <translation>Etiquetas de dirección…</translation>
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
        <translation>Hecho para</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>No printer is set up on this PC. Save a PDF and print that elsewhere.</source>
        <translation>En este PC no hay ninguna impresora configurada. Guarde un PDF e imprímalo en otro sitio.</translation>
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
        <translation>Qué se imprime, y dónde</translation>
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
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <translation>Ampliar o reducir</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>{text} · page {page} of {pages}</source>
        <translation>{text} · página {page} de {pages}</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Impreso por</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Impreso el</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>No se omite a nadie.</translation>
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
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>No words in {language} yet.</source>
        <translation>Aún no hay texto en {language}.</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>Ya no se usa</translation>
    </message>
    <message>
        <source>Data it uses: {classes}</source>
        <translation>Datos que usa: {classes}</translation>
    </message>
    <message>
        <source>Version of the notice</source>
        <translation>Versión del aviso</translation>
    </message>
    <message>
        <source>Version {version} of {day}</source>
        <translation>Versión {version} del {day}</translation>
    </message>
    <message>
        <source>Leave without saving what you typed?</source>
        <translation>¿Salir sin guardar lo que ha escrito?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>New version of the privacy notice</source>
        <translation>Nueva versión del aviso de privacidad</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>It gets a new number. Answers from now on name it; earlier ones stay.</source>
        <translation>Recibe un número nuevo. Las respuestas de ahora en adelante lo llevan; las anteriores se quedan como están.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Show the words in</source>
        <translation>Mostrar el texto en</translation>
    </message>
    <message>
        <source>Add a purpose</source>
        <translation>Añadir una finalidad</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nueva versión</translation>
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
        <translation>Aviso de privacidad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>The exact words the customer reads or hears</source>
        <translation>Las palabras exactas que el cliente lee u oye</translation>
    </message>
    <message>
        <source>Change a purpose</source>
        <translation>Cambiar una finalidad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Until it is withdrawn</source>
        <translation>Hasta que se retire</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>A consent holds for (months)</source>
        <translation>Un consentimiento vale (meses)</translation>
    </message>
    <message>
        <source>Data it uses</source>
        <translation>Datos que usa</translation>
    </message>
    <message>
        <source>Changed words are shown from now on. What customers answered keeps the old ones.</source>
        <translation>El texto cambiado se muestra desde ahora. Lo que respondieron los clientes conserva el antiguo.</translation>
    </message>
    <message>
        <source>Holds until it is withdrawn</source>
        <translation>Vale hasta que se retire</translation>
    </message>
    <message numerus="yes">
        <source>Holds for %Ln year(s)</source>
        <translation>
            <numerusform>Vale %Ln año</numerusform>
            <numerusform>Vale %Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds for %Ln month(s)</source>
        <translation>
            <numerusform>Vale %Ln mes</numerusform>
            <numerusform>Vale %Ln meses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All customers, also archived ones, with all that your role may see. It can be imported again.</source>
        <translation>Todos los clientes, también los archivados, con todo lo que su función puede ver. Se puede volver a importar.</translation>
    </message>
    <message>
        <source>For the accountant</source>
        <translation>Para el contable</translation>
    </message>
    <message>
        <source>Names, tax numbers, one address, e-mail and phone each, and balances with their total.</source>
        <translation>Nombres, números fiscales, una dirección, un correo y un teléfono de cada uno, y saldos con su total.</translation>
    </message>
    <message>
        <source>Addresses for letters</source>
        <translation>Direcciones para cartas</translation>
    </message>
    <message>
        <source>Names and postal addresses, without whoever wants no marketing or no post from you.</source>
        <translation>Nombres y direcciones postales, sin quienes no quieren publicidad o correo postal de su tienda.</translation>
    </message>
    <message>
        <source>Anonymised, for analysis</source>
        <translation>Anonimizado, para análisis</translation>
    </message>
    <message>
        <source>Years instead of birthdays, regions instead of addresses, and no group of fewer than five.</source>
        <translation>Años en lugar de cumpleaños, regiones en lugar de direcciones, y ningún grupo de menos de cinco.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>The customers of the list as it is, with its columns and in its order.</source>
        <translation>Los clientes de la lista tal como está, con sus columnas y en su orden.</translation>
    </message>
    <message>
        <source>For somebody else</source>
        <translation>Para terceros</translation>
    </message>
    <message>
        <source>Chosen columns for somebody you name, without whoever wants no data passed to others.</source>
        <translation>Columnas elegidas para alguien que usted nombra, sin quienes no quieren que se cedan sus datos a terceros.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The customer asked for it</source>
        <translation>El cliente lo pidió</translation>
    </message>
    <message>
        <source>Checking health or allergies</source>
        <translation>Comprobar salud o alergias</translation>
    </message>
    <message>
        <source>An invoice or a payment</source>
        <translation>Una factura o un pago</translation>
    </message>
    <message>
        <source>The law requires it</source>
        <translation>Lo exige la ley</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Más estrecha</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Más ancha</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>As at the beginning</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Space shows or hides a column. Sort again turns it round, then ends it.</source>
        <translation>Espacio muestra u oculta una columna. Ordenar otra vez invierte el orden, y después lo quita.</translation>
    </message>
    <message>
        <source>sorted downwards</source>
        <translation>orden descendente</translation>
    </message>
    <message>
        <source>sorted upwards</source>
        <translation>orden ascendente</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>n.º {number}</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>Elegir la carpeta de la copia de seguridad</translation>
    </message>
    <message>
        <source>Choose where the vault shall lie</source>
        <translation>Elegir dónde estará la caja fuerte</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Where the backup lies</source>
        <translation>Dónde está la copia de seguridad</translation>
    </message>
    <message>
        <source>The stick or folder you backed up to, or the folder of the vault itself.</source>
        <translation>La memoria USB o la carpeta donde hizo la copia, o la propia carpeta de la caja fuerte.</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Qué copia de seguridad</translation>
    </message>
    <message>
        <source>Folder of the new vault</source>
        <translation>Carpeta de la nueva caja fuerte</translation>
    </message>
    <message>
        <source>On this PC, not in a synchronised or network folder.</source>
        <translation>En este PC, no en una carpeta sincronizada ni de red.</translation>
    </message>
    <message>
        <source>A new vault is made of it. The backup and the old vault stay as they are.</source>
        <translation>Con ella se crea una caja fuerte nueva. La copia de seguridad y la caja fuerte antigua se quedan como están.</translation>
    </message>
    <message>
        <source>Then the owners sign in with the passphrases they had at that time, or with the recovery sheet. Everybody else needs a one-time code from an owner.</source>
        <translation>Después, los propietarios inician sesión con las frases de contraseña que tenían entonces, o con la hoja de recuperación. Los demás necesitan un código de un solo uso de un propietario.</translation>
    </message>
    <message>
        <source>Choose the folder where your backup lies.</source>
        <translation>Elija la carpeta donde está su copia de seguridad.</translation>
    </message>
    <message>
        <source>Making the vault …</source>
        <translation>Creando la caja fuerte…</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>En esta carpeta no hay ninguna copia de seguridad.</translation>
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
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>Responsable de privacidad</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Empleado</translation>
    </message>
    <message>
        <source>Field worker</source>
        <translation>Trabajador de campo</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Contable</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analista</translation>
    </message>
    <message>
        <source>Look customers up</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>Enter new customers</source>
        <translation>Dar de alta clientes</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>Cambiar clientes</translation>
    </message>
    <message>
        <source>Archive and restore customers</source>
        <translation>Archivar y restaurar clientes</translation>
    </message>
    <message>
        <source>Open sealed values of the data below</source>
        <translation>Abrir los datos sellados de abajo</translation>
    </message>
    <message>
        <source>See what customers agreed to</source>
        <translation>Ver los consentimientos</translation>
    </message>
    <message>
        <source>Record what customers agree to</source>
        <translation>Registrar consentimientos</translation>
    </message>
    <message>
        <source>Change purposes and the privacy notice</source>
        <translation>Cambiar finalidades y el aviso</translation>
    </message>
    <message>
        <source>See the team</source>
        <translation>Ver el equipo</translation>
    </message>
    <message>
        <source>Change the team</source>
        <translation>Cambiar el equipo</translation>
    </message>
    <message>
        <source>Change the own passphrase</source>
        <translation>Cambiar la propia frase de contraseña</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>Leer el registro de actividad</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Verificar el registro de actividad</translation>
    </message>
    <message>
        <source>Import spreadsheets</source>
        <translation>Importar hojas de cálculo</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Export the accountant&apos;s workbook</source>
        <translation>Exportar el libro para el contable</translation>
    </message>
    <message>
        <source>Export lists of customers</source>
        <translation>Exportar listas de clientes</translation>
    </message>
    <message>
        <source>Export anonymised data</source>
        <translation>Exportar datos anonimizados</translation>
    </message>
    <message>
        <source>See the data of the shop</source>
        <translation>Ver los datos de la tienda</translation>
    </message>
    <message>
        <source>Change the data of the shop</source>
        <translation>Cambiar los datos de la tienda</translation>
    </message>
    <message>
        <source>Give chosen columns to somebody else</source>
        <translation>Ceder columnas elegidas a terceros</translation>
    </message>
    <message>
        <source>Review who may do what</source>
        <translation>Revisar quién puede hacer qué</translation>
    </message>
    <message>
        <source>Set up a second factor for oneself</source>
        <translation>Configurar el propio segundo factor</translation>
    </message>
    <message>
        <source>Keep unsaved typing</source>
        <translation>Conservar borradores sin guardar</translation>
    </message>
    <message>
        <source>See what this PC&apos;s keyring holds for the vault</source>
        <translation>Ver qué guarda el llavero del sistema de este PC para la caja fuerte</translation>
    </message>
    <message>
        <source>Bind the vault to this PC</source>
        <translation>Vincular la caja fuerte a este PC</translation>
    </message>
    <message>
        <source>Renew the keys of the vault</source>
        <translation>Renovar las claves de la caja fuerte</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>See what was changed about a customer</source>
        <translation>Ver qué se cambió de un cliente</translation>
    </message>
    <message>
        <source>Undo changes of a customer</source>
        <translation>Deshacer cambios de un cliente</translation>
    </message>
    <message>
        <source>Undo an import or another change of many customers</source>
        <translation>Deshacer una importación u otro cambio de varios clientes</translation>
    </message>
    <message>
        <source>Erase customers for good</source>
        <translation>Borrar clientes definitivamente</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportar el registro de actividad</translation>
    </message>
    <message>
        <source>Say how long the log is kept</source>
        <translation>Decidir cuánto tiempo se conserva el registro de actividad</translation>
    </message>
    <message>
        <source>Decide what follows when the log is not as it was</source>
        <translation>Decidir qué hacer si el registro de actividad no está como estaba</translation>
    </message>
    <message>
        <source>Be told of unusual access</source>
        <translation>Recibir avisos de accesos inusuales</translation>
    </message>
    <message>
        <source>Find the same customer twice, and merge</source>
        <translation>Buscar clientes duplicados y fusionarlos</translation>
    </message>
    <message>
        <source>Change many customers at once, and undo that</source>
        <translation>Cambiar varios clientes a la vez, y deshacerlo</translation>
    </message>
    <message>
        <source>Names, numbers and tax numbers</source>
        <translation>Nombres, números y números fiscales</translation>
    </message>
    <message>
        <source>Phones, e-mails and addresses</source>
        <translation>Teléfonos, correos y direcciones</translation>
    </message>
    <message>
        <source>Personal data such as the date of birth</source>
        <translation>Datos personales como la fecha de nacimiento</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>Tags and where customers came from</source>
        <translation>Etiquetas y procedencia de los clientes</translation>
    </message>
    <message>
        <source>Health and diet notes (sealed)</source>
        <translation>Notas de salud y dieta (selladas)</translation>
    </message>
    <message>
        <source>Bank accounts (sealed)</source>
        <translation>Cuentas bancarias (selladas)</translation>
    </message>
    <message>
        <source>May do and see everything, and decides who else may what.</source>
        <translation>Puede hacer y ver todo, y decide qué pueden los demás.</translation>
    </message>
    <message>
        <source>Looks after consent, purposes and the log; sees health notes, but no bank accounts.</source>
        <translation>Cuida del consentimiento, las finalidades y el registro; ve notas de salud, pero no cuentas bancarias.</translation>
    </message>
    <message>
        <source>Serves customers at the counter: looks up, enters, changes and archives.</source>
        <translation>Atiende a los clientes en el mostrador: busca, da de alta, cambia y archiva.</translation>
    </message>
    <message>
        <source>Visits customers: sees who they are and how to reach them.</source>
        <translation>Visita a los clientes: ve quiénes son y cómo localizarlos.</translation>
    </message>
    <message>
        <source>Reads balances and bank accounts, and exports for the books.</source>
        <translation>Lee saldos y cuentas bancarias, y exporta para la contabilidad.</translation>
    </message>
    <message>
        <source>Gets anonymised data only, and no single customer.</source>
        <translation>Solo recibe datos anonimizados, y ningún cliente concreto.</translation>
    </message>
    <message>
        <source>Who the customer is, and just enough of phone and address to recognise them.</source>
        <translation>Quién es el cliente, y lo justo de teléfono y dirección para reconocerlo.</translation>
    </message>
    <message>
        <source>Everything of a customer that the role may see. Customers are changed in this view only.</source>
        <translation>Todo lo que la función puede ver de un cliente. Los clientes solo se cambian en esta vista.</translation>
    </message>
    <message>
        <source>Figures without names: nobody can be recognised.</source>
        <translation>Cifras sin nombres: no se puede reconocer a nadie.</translation>
    </message>
    <message>
        <source>Only the customers who may be used for one purpose.</source>
        <translation>Solo los clientes que se pueden usar para una finalidad.</translation>
    </message>
    <message>
        <source>Chosen columns for somebody else, with the ground for it.</source>
        <translation>Columnas elegidas para terceros, con la base legal para ello.</translation>
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
        <translation>Se le pregunta por qué, antes de mostrar un valor sellado</translation>
    </message>
    <message>
        <source>The program locks after</source>
        <translation>El programa se bloquea tras</translation>
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
        <translation>¿Tirar lo que hizo en la tienda de muestra y dejarla como nueva?</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>This is the sample shop. Everybody in it is invented: try anything.</source>
        <translation>Esta es la tienda de muestra. Todas las personas que hay en ella son inventadas: pruebe lo que quiera.</translation>
    </message>
    <message>
        <source>Try an import</source>
        <translation>Probar una importación</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>the log holds it</source>
        <translation>el registro lo contiene</translation>
    </message>
    <message>
        <source>the log holds it, but was altered</source>
        <translation>el registro lo contiene, pero fue alterado</translation>
    </message>
    <message>
        <source>mistyped</source>
        <translation>mal escrito</translation>
    </message>
    <message>
        <source>no seal</source>
        <translation>no es un sello</translation>
    </message>
    <message>
        <source>its entry was cut by rule</source>
        <translation>su entrada se recortó según la regla</translation>
    </message>
    <message>
        <source>not in the log, and without the number of its entry</source>
        <translation>no está en el registro, y falta el número de su entrada</translation>
    </message>
    <message>
        <source>not in the log any more, as was decided</source>
        <translation>ya no está en el registro, como se decidió</translation>
    </message>
    <message>
        <source>of another vault</source>
        <translation>de otra caja fuerte</translation>
    </message>
    <message>
        <source>the log never held it</source>
        <translation>el registro nunca lo contuvo</translation>
    </message>
    <message>
        <source>Check a seal of the log</source>
        <translation>Comprobar un sello del registro</translation>
    </message>
    <message>
        <source>What the sheet says</source>
        <translation>Qué dice la hoja</translation>
    </message>
    <message>
        <source>The number of the entry and the twelve words, in any language, or the QR code.</source>
        <translation>El número de la entrada y las doce palabras, en cualquier idioma, o el código QR.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Looking through the log …</source>
        <translation>Buscando en el registro…</translation>
    </message>
    <message>
        <source>Is this sheet of this shop, with this mark of the vault: {mark}?</source>
        <translation>¿Es esta hoja de esta tienda, con esta marca de la caja fuerte: {mark}?</translation>
    </message>
    <message>
        <source>Raise the alarm</source>
        <translation>Dar la alarma</translation>
    </message>
    <message>
        <source>The vault can then only be read until the owner or the privacy officer has looked into it.</source>
        <translation>Entonces la caja fuerte solo se podrá leer hasta que el propietario o el responsable de privacidad lo haya comprobado.</translation>
    </message>
    <message>
        <source>The sheet is of this shop …</source>
        <translation>La hoja es de esta tienda…</translation>
    </message>
    <message>
        <source>Seal of the log</source>
        <translation>Sello del registro</translation>
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
        <translation>Imprímalo y guarde la hoja lejos de este PC; haga una nueva cada semana, más o menos. Mientras el registro contenga el sello, nadie ha alterado ni acortado el registro hasta aquí, ni siquiera con una copia antigua de toda la caja fuerte.</translation>
    </message>
    <message>
        <source>QR code of the seal</source>
        <translation>Código QR del sello</translation>
    </message>
    <message>
        <source>Keep the sheet away from this PC.</source>
        <translation>Guarde la hoja lejos de este PC.</translation>
    </message>
    <message>
        <source>Sent to the printer. Keep the sheet away from this PC.</source>
        <translation>Enviado a la impresora. Guarde la hoja lejos de este PC.</translation>
    </message>
    <message>
        <source>Save the seal</source>
        <translation>Guardar el sello</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}. Put it where whoever alters the log on this PC does not reach.</source>
        <translation>Guardado como {name}. Póngalo donde no llegue quien pueda alterar el registro en este PC.</translation>
    </message>
    <message>
        <source>The seal is in the log, and the log is whole.</source>
        <translation>El sello está en el registro, y el registro está íntegro.</translation>
    </message>
    <message>
        <source>The log was altered.</source>
        <translation>El registro fue alterado.</translation>
    </message>
    <message>
        <source>There is a typing mistake.</source>
        <translation>Hay una errata.</translation>
    </message>
    <message>
        <source>The entries of this seal were cut by the rule for old entries.</source>
        <translation>Las entradas de este sello se recortaron según la regla para entradas antiguas.</translation>
    </message>
    <message>
        <source>Type the number of the entry, too.</source>
        <translation>Escriba también el número de la entrada.</translation>
    </message>
    <message>
        <source>The seal is not in the log any more, and that was decided.</source>
        <translation>El sello ya no está en el registro, y así se decidió.</translation>
    </message>
    <message>
        <source>This sheet is of another vault.</source>
        <translation>Esta hoja es de otra caja fuerte.</translation>
    </message>
    <message>
        <source>The log never held this seal.</source>
        <translation>El registro nunca contuvo este sello.</translation>
    </message>
    <message>
        <source>The first entry that does not fit is number {altered}. Verify the log.</source>
        <translation>La primera entrada que no corresponde es la número {altered}. Verifique el registro.</translation>
    </message>
    <message>
        <source>The seal of entry {entry} of {date} differs only in these words: {places}. Look at them again.</source>
        <translation>El sello de la entrada {entry}, del {date}, solo difiere en estas palabras: {places}. Mírelas otra vez.</translation>
    </message>
    <message>
        <source>Each word is known, but together they are no seal. Compare them one by one.</source>
        <translation>Cada palabra es conocida, pero juntas no forman un sello. Compárelas una por una.</translation>
    </message>
    <message>
        <source>It can no longer be compared. Check a newer sheet; this one has done its work.</source>
        <translation>Ya no se puede comparar. Compruebe una hoja más nueva; esta ya ha cumplido su función.</translation>
    </message>
    <message>
        <source>The log does not hold these words. Type the number from the sheet, too: it tells why. Look also whether the sheet is of this shop.</source>
        <translation>El registro no contiene estas palabras. El número de la entrada dice por qué: está en la hoja. Mire también si la hoja es de esta tienda.</translation>
    </message>
    <message>
        <source>A backup was restored after the sheet was printed, or somebody looked into it and decided. The log tells who and when. Print a new seal.</source>
        <translation>Se restauró una copia de seguridad después de imprimir la hoja, o alguien lo comprobó y decidió. El registro dice quién y cuándo. Imprima un sello nuevo.</translation>
    </message>
    <message>
        <source>Look at the name of the shop on it, or open the vault it belongs to.</source>
        <translation>Mire el nombre de la tienda que lleva, o abra la caja fuerte a la que pertenece.</translation>
    </message>
    <message>
        <source>If the sheet is of this shop, entries were cut off or replaced, or an old copy of the vault was put in its place. Look first at the name of the shop and the mark of the vault on the sheet.</source>
        <translation>Si la hoja es de esta tienda, se cortaron o sustituyeron entradas, o se puso en su lugar una copia antigua de la caja fuerte. Mire primero en la hoja el nombre de la tienda y la marca de la caja fuerte.</translation>
    </message>
    <message>
        <source>It is entry {entry} of {date}. Nothing up to there was altered, nor anything since.</source>
        <translation>Es la entrada {entry}, del {date}. No se ha alterado nada hasta ahí, ni nada desde entonces.</translation>
    </message>
    <message>
        <source>You typed number {told}: look at the sheet once more.</source>
        <translation>Ha escrito el número {told}: mire la hoja otra vez.</translation>
    </message>
    <message>
        <source>The seal in words</source>
        <translation>El sello en palabras</translation>
    </message>
    <message>
        <source>Seal of the log of {shop}</source>
        <translation>Sello del registro de {shop}</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>Hasta la entrada</translation>
    </message>
    <message>
        <source>Date of the entry</source>
        <translation>Fecha de la entrada</translation>
    </message>
    <message>
        <source>Mark of the vault</source>
        <translation>Marca de la caja fuerte</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Impreso por</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Impreso el</translation>
    </message>
    <message>
        <source>Keep this sheet away from the PC. Whoever alters, shortens or replaces the log cannot change what is on paper: while the log holds this seal, everything up to this entry is as it was.</source>
        <translation>Guarde esta hoja lejos del PC. Quien altere, acorte o sustituya el registro no puede cambiar lo que está en papel: mientras el registro contenga este sello, todo hasta esta entrada está como estaba.</translation>
    </message>
    <message>
        <source>To check it, open the log, choose “Check a seal …” in its menu, and type the number of the entry and the twelve words, or scan the QR code into the box.</source>
        <translation>Para comprobarlo, abra el registro, elija «Comprobar un sello…» en su menú y escriba el número de la entrada y las doce palabras, o escanee el código QR en el cuadro.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Language of the shop</source>
        <translation>Idioma de la tienda</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>A name with a phone or an e-mail. It is printed on consent forms.</source>
        <translation>Un nombre con un teléfono o un correo. Se imprime en los formularios de consentimiento.</translation>
    </message>
    <message>
        <source>Save the shop&apos;s data</source>
        <translation>Guardar los datos de la tienda</translation>
    </message>
    <message>
        <source>Type the name of the shop.</source>
        <translation>Escriba el nombre de la tienda.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation>Su frase de contraseña actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>La nueva frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Que nada se mueva solo</translation>
    </message>
    <message>
        <source>Key file on a stick</source>
        <translation>Archivo de llave en memoria USB</translation>
    </message>
    <message>
        <source>Make a key file …</source>
        <translation>Crear un archivo de llave…</translation>
    </message>
    <message>
        <source>Do without it …</source>
        <translation>Prescindir de él…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault only together with the file on your stick.</source>
        <translation>Su frase de contraseña solo abre la caja fuerte junto con el archivo de su memoria USB.</translation>
    </message>
    <message>
        <source>A file on a USB stick that becomes a part of your key. A thief who has the vault, and even your passphrase, gets nothing without the stick.</source>
        <translation>Un archivo en una memoria USB que pasa a ser parte de su clave. Un ladrón que tenga la caja fuerte, e incluso su frase de contraseña, no consigue nada sin la memoria USB.</translation>
    </message>
    <message>
        <source>Make a new one …</source>
        <translation>Crear uno nuevo…</translation>
    </message>
    <message>
        <source>From then on your passphrase alone opens the vault, here and in a stolen copy.</source>
        <translation>A partir de entonces, su frase de contraseña sola abre la caja fuerte, aquí y en una copia robada.</translation>
    </message>
    <message>
        <source>Do without the key file</source>
        <translation>Prescindir del archivo de llave</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>Prescindir de él</translation>
    </message>
    <message>
        <source>Make a key file</source>
        <translation>Crear un archivo de llave</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Place on the stick</source>
        <translation>Lugar en la memoria USB</translation>
    </message>
    <message>
        <source>Not beside the vault: there it would be stolen with it.</source>
        <translation>No junto a la caja fuerte: allí lo robarían con ella.</translation>
    </message>
    <message>
        <source>Choose the place …</source>
        <translation>Elegir el lugar…</translation>
    </message>
    <message>
        <source>Put your USB stick in and choose a place on it. You need it at each sign-in.</source>
        <translation>Conecte su memoria USB y elija un lugar en ella. La necesita en cada inicio de sesión.</translation>
    </message>
    <message>
        <source>Copy the file to a second stick and keep that one where you keep the recovery sheet. If all copies are lost, an owner can reset your passphrase, or the recovery sheet opens the vault.</source>
        <translation>Copie el archivo a una segunda memoria USB y guárdela donde tiene la hoja de recuperación. Si se pierden todas las copias, un propietario puede restablecer su frase de contraseña, o la hoja de recuperación abre la caja fuerte.</translation>
    </message>
    <message>
        <source>Choose a place on the stick.</source>
        <translation>Elija un lugar en la memoria USB.</translation>
    </message>
    <message>
        <source>This is in the vault folder. Choose a place on the stick.</source>
        <translation>Esto está en la carpeta de la caja fuerte. Elija un lugar en la memoria USB.</translation>
    </message>
    <message>
        <source>Keys of the vault</source>
        <translation>Claves de la caja fuerte</translation>
    </message>
    <message>
        <source>Renew the keys when somebody may have got hold of them, such as with a stolen copy and a guessed passphrase. Nobody has to change a passphrase for it.</source>
        <translation>Renueve las claves cuando alguien pueda haberlas conseguido, por ejemplo con una copia robada y una frase de contraseña adivinada. Nadie tiene que cambiar su frase de contraseña por ello.</translation>
    </message>
    <message>
        <source>A user was removed, and the keys are not renewed yet. Renew them now.</source>
        <translation>Se eliminó un usuario, y las claves aún no se han renovado. Renuévelas ahora.</translation>
    </message>
    <message>
        <source>Renew the keys …</source>
        <translation>Renovar las claves…</translation>
    </message>
    <message>
        <source>The whole vault is written anew under a new key. This can take a minute; leave the PC on. If it is cut off, the vault opens as before and you can begin again.</source>
        <translation>Toda la caja fuerte se escribe de nuevo con una clave nueva. Puede tardar un minuto; deje el PC encendido. Si se interrumpe, la caja fuerte se abre como antes y puede empezar de nuevo.</translation>
    </message>
    <message>
        <source>Renew the keys of the vault</source>
        <translation>Renovar las claves de la caja fuerte</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>Renovar las claves</translation>
    </message>
    <message>
        <source>The keys are renewed.</source>
        <translation>Las claves están renovadas.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Su frase de contraseña está cambiada.</translation>
    </message>
    <message>
        <source>Leave without saving the shop&apos;s data?</source>
        <translation>¿Salir sin guardar los datos de la tienda?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Your recovery codes</source>
        <translation>Sus códigos de recuperación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Los he anotado</translation>
    </message>
    <message>
        <source>Without your phone, type one of these in the place of the time code. Each is good once. Keep them where you keep papers of value; they are not shown again.</source>
        <translation>Sin su teléfono, escriba uno de estos en lugar del código temporal. Cada uno vale una vez. Guárdelos donde tenga los papeles de valor; no se vuelven a mostrar.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>The sheet with the recovery key opens the vault when nothing else does. Look now and then whether you still have it.</source>
        <translation>La hoja con la clave de recuperación abre la caja fuerte cuando nada más la abre. Mire de vez en cuando si todavía la tiene.</translation>
    </message>
    <message>
        <source>Check the sheet …</source>
        <translation>Comprobar la hoja…</translation>
    </message>
    <message>
        <source>Make a new sheet …</source>
        <translation>Crear una hoja nueva…</translation>
    </message>
    <message>
        <source>The sheet is right: its key opens the vault.</source>
        <translation>La hoja es correcta: su clave abre la caja fuerte.</translation>
    </message>
    <message>
        <source>You get a new recovery key to print or write down. The old sheet opens the vault no more.</source>
        <translation>Recibe una nueva clave de recuperación para imprimir o anotar. La hoja antigua ya no abre la caja fuerte.</translation>
    </message>
    <message>
        <source>Destroy the old sheet if you find it: with an old copy or a backup of the vault it is still a way in.</source>
        <translation>Destruya la hoja antigua si la encuentra: con una copia antigua o una copia de seguridad de la caja fuerte, sigue siendo una forma de entrar.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Crear una nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>The new sheet holds.</source>
        <translation>La hoja nueva ya es válida.</translation>
    </message>
    <message>
        <source>Check the recovery sheet</source>
        <translation>Comprobar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Type all eight groups. Nothing is changed.</source>
        <translation>Escriba los ocho grupos. No se cambia nada.</translation>
    </message>
    <message>
        <source>Your new recovery sheet</source>
        <translation>Su nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Ya la tengo en papel</translation>
    </message>
    <message>
        <source>Print it or write it down, and keep it away from this PC. The old sheet is void.</source>
        <translation>Imprímala o anótela, y guárdela lejos de este PC. La hoja antigua ya no vale.</translation>
    </message>
    <message>
        <source>Leave without having the new recovery key on paper?</source>
        <translation>¿Salir sin tener la nueva clave de recuperación en papel?</translation>
    </message>
    <message>
        <source>The old sheet is void, so there would be none. You can make another one here.</source>
        <translation>La hoja antigua ya no vale, así que no habría ninguna. Aquí puede crear otra.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Salir sin ella</translation>
    </message>
    <message>
        <source>Time code (second factor)</source>
        <translation>Código temporal (segundo factor)</translation>
    </message>
    <message>
        <source>Set it up …</source>
        <translation>Configurarlo…</translation>
    </message>
    <message>
        <source>New recovery codes …</source>
        <translation>Nuevos códigos de recuperación…</translation>
    </message>
    <message>
        <source>Turn it off …</source>
        <translation>Desactivarlo…</translation>
    </message>
    <message>
        <source>You get ten new codes. The ones you have now are good no more.</source>
        <translation>Recibe diez códigos nuevos. Los que tiene ahora dejan de valer.</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Nuevos códigos de recuperación</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <translation>Crear códigos nuevos</translation>
    </message>
    <message>
        <source>From then on your passphrase alone lets you in. It can be set up again later.</source>
        <translation>A partir de entonces, su frase de contraseña sola le da acceso. Se puede volver a configurar más tarde.</translation>
    </message>
    <message>
        <source>Turn the time code off</source>
        <translation>Desactivar el código temporal</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Desactivarlo</translation>
    </message>
    <message>
        <source>After your passphrase you type a code that your phone shows.</source>
        <translation>Después de su frase de contraseña, escribe un código que muestra su teléfono.</translation>
    </message>
    <message>
        <source>A code from an app on your phone, asked for after the passphrase. It keeps out a colleague who saw you type. It does not protect a stolen vault: that is what a key file is for.</source>
        <translation>Un código de una app en su teléfono, que se pide después de la frase de contraseña. Cierra el paso a un compañero que le vio escribir. No protege una caja fuerte robada: para eso está el archivo de llave.</translation>
    </message>
    <message>
        <source>Since {when}. Recovery codes left: {left}</source>
        <translation>Desde el {when}. Códigos de recuperación que quedan: {left}</translation>
    </message>
    <message>
        <source>Few recovery codes are left. Make new ones.</source>
        <translation>Quedan pocos códigos de recuperación. Cree otros nuevos.</translation>
    </message>
    <message>
        <source>Set the time code up</source>
        <translation>Configurar el código temporal</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Activarlo</translation>
    </message>
    <message>
        <source>QR code for the app</source>
        <translation>Código QR para la app</translation>
    </message>
    <message>
        <source>3. Type the code that the app shows now</source>
        <translation>3. Escriba el código que muestra ahora la app</translation>
    </message>
    <message>
        <source>1. Open the app for time codes on your phone. Any common one will do.</source>
        <translation>1. Abra la app de códigos temporales en su teléfono. Sirve cualquiera de las habituales.</translation>
    </message>
    <message>
        <source>2. Scan this picture with it, or type these letters and digits:</source>
        <translation>2. Escanee esta imagen con ella, o escriba estas letras y cifras:</translation>
    </message>
    <message>
        <source>Type the six digits.</source>
        <translation>Escriba las seis cifras.</translation>
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
        <translation>Permitir en cualquier PC…</translation>
    </message>
    <message>
        <source>Let the vault open everywhere</source>
        <translation>Permitir que la caja fuerte se abra en cualquier PC</translation>
    </message>
    <message>
        <source>Let it</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>From then on your name and passphrase open a copy of the vault on any PC. Everybody else’s follow when they sign in next.</source>
        <translation>A partir de entonces, su nombre y su frase de contraseña abren una copia de la caja fuerte en cualquier PC. Los de los demás, cuando vuelvan a iniciar sesión.</translation>
    </message>
    <message>
        <source>Opens here only</source>
        <translation>Solo se abre aquí</translation>
    </message>
    <message>
        <source>Opens on any PC</source>
        <translation>Se abre en cualquier PC</translation>
    </message>
    <message>
        <source>Asking the keyring of this PC …</source>
        <translation>Preguntando al llavero del sistema de este PC…</translation>
    </message>
    <message>
        <source>The keyring of this PC remembers where the log ended ({when}), so an old copy of the vault in its place would be noticed.</source>
        <translation>El llavero del sistema de este PC recuerda dónde terminaba el registro ({when}), así que se notaría una copia antigua de la caja fuerte en su lugar.</translation>
    </message>
    <message>
        <source>A copy of the vault opens on any PC for whoever has a name and its passphrase. The vault can be bound to this PC, so that elsewhere it opens only with the recovery sheet.</source>
        <translation>Una copia de la caja fuerte se abre en cualquier PC para quien tenga un nombre y su frase de contraseña. La caja fuerte se puede vincular a este PC, para que en otros solo se abra con la hoja de recuperación.</translation>
    </message>
    <message>
        <source>Elsewhere the vault opens only with the recovery sheet.</source>
        <translation>En otros PC, la caja fuerte solo se abre con la hoja de recuperación.</translation>
    </message>
    <message>
        <source>The vault is bound. Your passphrase follows when you sign in next.</source>
        <translation>La caja fuerte está vinculada. Su frase de contraseña lo estará cuando vuelva a iniciar sesión.</translation>
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
        <translation>PC que conocen la caja fuerte: {pcs}</translation>
    </message>
    <message>
        <source>Bind the vault to this PC</source>
        <translation>Vincular la caja fuerte a este PC</translation>
    </message>
    <message>
        <source>Bind it</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Recovery key from the sheet</source>
        <translation>Clave de recuperación de la hoja</translation>
    </message>
    <message>
        <source>Whom customers ask about their data</source>
        <translation>A quién preguntan los clientes por sus datos</translation>
    </message>
    <message>
        <source>All eight groups, so that it is certain you have the sheet.</source>
        <translation>Los ocho grupos, para estar seguros de que tiene la hoja.</translation>
    </message>
    <message>
        <source>A part of the key is put into the keyring of this PC. A copy of the vault elsewhere then does not open, whatever passphrase somebody has.</source>
        <translation>Una parte de la clave se guarda en el llavero del sistema de este PC. Entonces una copia de la caja fuerte no se abre en otro lugar, sea cual sea la frase de contraseña que alguien tenga.</translation>
    </message>
    <message>
        <source>If this PC breaks, the recovery sheet is the only way back. Do this only if you have it in your hand.</source>
        <translation>Si este PC se estropea, la hoja de recuperación es el único camino de vuelta. Hágalo solo si la tiene en la mano.</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Escriba la clave de recuperación.</translation>
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
        <translation>En un formulario</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Campo siguiente</translation>
    </message>
    <message>
        <source>Field before</source>
        <translation>Campo anterior</translation>
    </message>
    <message>
        <source>Tick a box, press a button</source>
        <translation>Marcar una casilla, pulsar un botón</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Ir al siguiente problema</translation>
    </message>
    <message>
        <source>Take out this phone, e-mail or address</source>
        <translation>Quitar este teléfono, correo o dirección</translation>
    </message>
    <message>
        <source>Split what was copied into the fields</source>
        <translation>Repartir lo copiado en los campos</translation>
    </message>
    <message>
        <source>Close a dialog without doing anything</source>
        <translation>Cerrar un diálogo sin hacer nada</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>From the search into the list</source>
        <translation>De la búsqueda a la lista</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>Arriba y abajo</translation>
    </message>
    <message>
        <source>A screen up or down</source>
        <translation>Una pantalla arriba o abajo</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>Al principio o al final</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Change the chosen customer</source>
        <translation>Cambiar el cliente elegido</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Elegir varios</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todos</translation>
    </message>
    <message>
        <source>Take a filter away</source>
        <translation>Quitar un filtro</translation>
    </message>
    <message>
        <source>When columns are chosen</source>
        <translation>Al elegir las columnas</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Mover la columna</translation>
    </message>
    <message>
        <source>Narrower or wider</source>
        <translation>Más estrecha o más ancha</translation>
    </message>
    <message>
        <source>Sort by the column</source>
        <translation>Ordenar por la columna</translation>
    </message>
    <message>
        <source>In a chart, and in the counts of the log</source>
        <translation>En un gráfico, y en el recuento del registro</translation>
    </message>
    <message>
        <source>From bar to bar</source>
        <translation>De barra en barra</translation>
    </message>
    <message>
        <source>Show what a bar counts</source>
        <translation>Mostrar lo que cuenta una barra</translation>
    </message>
    <message>
        <source>When a list is brought in</source>
        <translation>Al traer una lista</translation>
    </message>
    <message>
        <source>Leave the column out</source>
        <translation>Omitir la columna</translation>
    </message>
    <message>
        <source>Mend the cell</source>
        <translation>Corregir la celda</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Deshacer la última decisión</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Buscar entre las teclas</translation>
    </message>
    <message>
        <source>No key does that. Ctrl+K finds all that the program can do.</source>
        <translation>Ninguna tecla hace eso. Ctrl+K encuentra todo lo que el programa sabe hacer.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The customers of your shop, in one encrypted place on this PC.</source>
        <translation>Los clientes de su tienda, en un solo lugar cifrado en este PC.</translation>
    </message>
    <message>
        <source>Nothing leaves this PC: no server, no account, no internet.</source>
        <translation>Nada sale de este PC: sin servidor, sin cuenta, sin internet.</translation>
    </message>
    <message>
        <source>It remembers who was asked what, and who saw what.</source>
        <translation>Recuerda qué se preguntó a cada uno, y quién vio qué.</translation>
    </message>
    <message>
        <source>It speaks your language and your customers&apos; alphabets.</source>
        <translation>Habla su idioma y los alfabetos de sus clientes.</translation>
    </message>
    <message>
        <source>Choose a vault.</source>
        <translation>Elija una caja fuerte.</translation>
    </message>
    <message>
        <source>or the one-time code from the owner</source>
        <translation>o el código de un solo uso del propietario</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de llave</translation>
    </message>
    <message>
        <source>The file on your USB stick.</source>
        <translation>El archivo de su memoria USB.</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Plug in your stick and choose the file.</source>
        <translation>Conecte su memoria USB y elija el archivo.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Type your passphrase to go on. Your unsaved typing is kept.</source>
        <translation>Escriba su frase de contraseña para continuar. Su borrador sin guardar se conserva.</translation>
    </message>
    <message>
        <source>Wrong too often. Wait {time}, then try again. The recovery key opens the vault at any time.</source>
        <translation>Demasiados intentos incorrectos. Espere {time} e inténtelo de nuevo. La clave de recuperación abre la caja fuerte en todo momento.</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Elegir el archivo de llave</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Su código</translation>
    </message>
    <message>
        <source>Now type the code that the app on your phone shows for this shop.</source>
        <translation>Escriba ahora el código que la app de su teléfono muestra para esta tienda.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Six digits. Without your phone, type one of your recovery codes; each is good once.</source>
        <translation>Seis cifras. Sin su teléfono, escriba uno de sus códigos de recuperación; cada uno vale una vez.</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>Escriba el código.</translation>
    </message>
    <message>
        <source>This PC does not know this vault</source>
        <translation>Este PC no conoce esta caja fuerte</translation>
    </message>
    <message>
        <source>The vault opens on the PC it was bound to, or with the recovery sheet. Type the key from the sheet once, and this PC opens the vault too. If you do not have the sheet, ask the owner.</source>
        <translation>La caja fuerte se abre en el PC al que fue vinculada, o con la hoja de recuperación. Escriba una vez la clave de la hoja, y este PC también abrirá la caja fuerte. Si no tiene la hoja, pregunte al propietario.</translation>
    </message>
    <message>
        <source>Let this PC open the vault</source>
        <translation>Permitir que este PC abra la caja fuerte</translation>
    </message>
    <message>
        <source>Choose your own passphrase</source>
        <translation>Elija su propia frase de contraseña</translation>
    </message>
    <message>
        <source>The code you came with is good once. After it, only your own passphrase lets you in.</source>
        <translation>El código con el que ha entrado vale una vez. Después, solo su propia frase de contraseña le da acceso.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open another folder</source>
        <translation>Abrir otra carpeta</translation>
    </message>
    <message>
        <source>Choose a vault</source>
        <translation>Elegir una caja fuerte</translation>
    </message>
    <message>
        <source>Make a vault for your shop: one encrypted folder that holds your customers. Or look around in the sample shop first.</source>
        <translation>Cree una caja fuerte para su tienda: una carpeta cifrada que guarda sus clientes. O mire primero la tienda de muestra.</translation>
    </message>
    <message>
        <source>Open a vault you have …</source>
        <translation>Abrir una caja fuerte que ya tiene…</translation>
    </message>
    <message>
        <source>Opening the vault …</source>
        <translation>Abriendo la caja fuerte…</translation>
    </message>
    <message>
        <source>Preparing the sample shop …</source>
        <translation>Preparando la tienda de muestra…</translation>
    </message>
    <message>
        <source>CustDesk</source>
        <translation>CustDesk</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Caja fuerte</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>The groups of letters and digits that were shown once.</source>
        <translation>Los grupos de letras y cifras que se mostraron una sola vez.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Abrir la caja fuerte</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase lost? Use the recovery key</source>
        <translation>¿Perdió la frase de contraseña? Use la clave de recuperación</translation>
    </message>
    <message>
        <source>New vault …</source>
        <translation>Caja fuerte nueva…</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>Probar la tienda de muestra</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Escriba la clave de recuperación.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Escriba su nombre de usuario.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Escriba su frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>No backup yet</source>
        <translation>Aún sin copia</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>Copia: {when}</translation>
    </message>
    <message numerus="yes">
        <source>Backup is %Ln day(s) old</source>
        <translation>
            <numerusform>Copia de hace %Ln día</numerusform>
            <numerusform>Copia de hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>Abrir las copias de seguridad</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo…</translation>
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
        <translation>Separe las etiquetas con comas</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Add a user</source>
        <translation>Añadir un usuario</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Next you get a code to hand over; with it the user chooses a passphrase.</source>
        <translation>A continuación recibe un código para entregar; con él, el usuario elige una frase de contraseña.</translation>
    </message>
    <message>
        <source>Type the name to sign in with.</source>
        <translation>Escriba el nombre con el que inicia sesión.</translation>
    </message>
    <message>
        <source>{name} gets a code to choose a new passphrase with. The old passphrase and the old key file do not open the vault any more.</source>
        <translation>{name} recibe un código para elegir una nueva frase de contraseña. La antigua frase de contraseña y el antiguo archivo de llave ya no abren la caja fuerte.</translation>
    </message>
    <message>
        <source>{name} gets a code to choose a new passphrase with, and has the same role again.</source>
        <translation>{name} recibe un código para elegir una nueva frase de contraseña, y tiene otra vez la misma función.</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Cambiar la función</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>The new role holds from the next sign-in of this user.</source>
        <translation>La nueva función vale desde el próximo inicio de sesión de este usuario.</translation>
    </message>
    <message>
        <source>Reset the passphrase</source>
        <translation>Restablecer la frase de contraseña</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Dar acceso de nuevo</translation>
    </message>
    <message>
        <source>Type it, so that nobody else can do this in your place.</source>
        <translation>Escríbala, para que nadie más pueda hacer esto en su lugar.</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>La clave de recuperación</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Su propia frase de contraseña</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Quitar el acceso</translation>
    </message>
    <message>
        <source>{name}: {role}</source>
        <translation>{name}: {role}</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Qué puede hacer cada función</translation>
    </message>
    <message>
        <source>Shut {name} out of the vault?</source>
        <translation>¿Quitar a {name} el acceso a la caja fuerte?</translation>
    </message>
    <message>
        <source>Please wait …</source>
        <translation>Espere, por favor…</translation>
    </message>
    <message>
        <source>{name} cannot sign in any more and cannot be let in again. What {name} did stays in the log.</source>
        <translation>{name} ya no puede iniciar sesión y no se le puede volver a dar acceso. Lo que hizo {name} queda en el registro.</translation>
    </message>
    <message>
        <source>The keys of the vault are renewed, so that an old copy of the vault does not open what comes later. This can take a minute; leave the PC on. Everybody else signs in as before.</source>
        <translation>Las claves de la caja fuerte se renuevan, para que una copia antigua de la caja fuerte no abra lo que venga después. Puede tardar un minuto; deje el PC encendido. Los demás inician sesión como antes.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Eliminar a {name}</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Narrow a role: {role}</source>
        <translation>Restringir una función: {role}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>As usual for this role: {time}</source>
        <translation>Lo habitual en esta función: {time}</translation>
    </message>
    <message>
        <source>Ask why, before a sealed value is shown</source>
        <translation>Preguntar por qué, antes de mostrar un valor sellado</translation>
    </message>
    <message>
        <source>Leave the role at least one view.</source>
        <translation>Deje al menos una vista a la función.</translation>
    </message>
    <message>
        <source>Switch off what people in this role shall not do or see. It holds from their next sign-in. Nothing can be added that the role does not have.</source>
        <translation>Desactive lo que las personas con esta función no deben hacer ni ver. Vale desde su próximo inicio de sesión. No se puede añadir nada que la función no tenga.</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Puede hacer</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Ve</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>At the PC</source>
        <translation>Ante el PC</translation>
    </message>
    <message>
        <source>Lock when nobody uses it for</source>
        <translation>Bloquear si nadie lo usa durante</translation>
    </message>
    <message>
        <source>Give everything back</source>
        <translation>Devolver todo</translation>
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
        <translation>Un código para {name}</translation>
    </message>
    <message>
        <source>Give this code to {name} in person. It opens the vault once, until {until}, in the place of a passphrase; then {name} chooses a passphrase of their own. It is not shown again.</source>
        <translation>Entregue este código a {name} en persona. Abre la caja fuerte una vez, hasta el {until}, en lugar de una frase de contraseña; después {name} elige su propia frase de contraseña. No se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Choose the passphrase now …</source>
        <translation>Elegir ahora la frase de contraseña…</translation>
    </message>
    <message>
        <source>Is {name} beside you? Then the passphrase can be chosen here, at once.</source>
        <translation>¿Está {name} a su lado? Entonces puede elegir aquí la frase de contraseña, ahora mismo.</translation>
    </message>
    <message>
        <source>I have handed it over</source>
        <translation>Ya lo he entregado</translation>
    </message>
    <message>
        <source>A passphrase for {name}</source>
        <translation>Una frase de contraseña para {name}</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Establecer la frase de contraseña</translation>
    </message>
    <message>
        <source>Let {name} sit down here and type. Nobody else should see or know it.</source>
        <translation>Deje que {name} se siente aquí y escriba. Nadie más debe verla ni saberla.</translation>
    </message>
    <message>
        <source>Take the time code away</source>
        <translation>Quitar el código temporal</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Narrow this role …</source>
        <translation>Restringir esta función…</translation>
    </message>
    <message>
        <source>What this user did stays in the log. You can let the user in again later.</source>
        <translation>Lo que hizo este usuario queda en el registro. Puede volver a darle acceso más tarde.</translation>
    </message>
    <message>
        <source>The passphrase alone is enough then, until the user sets a new time code up.</source>
        <translation>Entonces basta la frase de contraseña sola, hasta que el usuario configure un nuevo código temporal.</translation>
    </message>
    <message>
        <source>Let {name} sign in without a time code?</source>
        <translation>¿Permitir que {name} inicie sesión sin código temporal?</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Only an owner changes the team.</source>
        <translation>Solo un propietario cambia el equipo.</translation>
    </message>
    <message>
        <source>Removed for good. The name stays here because the log speaks of it.</source>
        <translation>Eliminado definitivamente. El nombre se queda aquí porque el registro habla de él.</translation>
    </message>
    <message>
        <source>This is you. Change your passphrase in the settings.</source>
        <translation>Este es usted. Cambie su frase de contraseña en los ajustes.</translation>
    </message>
    <message>
        <source>Choose a user to change something.</source>
        <translation>Elija un usuario para cambiar algo.</translation>
    </message>
    <message>
        <source>Your key file</source>
        <translation>Su archivo de llave</translation>
    </message>
    <message>
        <source>Put the stick in and choose the file.</source>
        <translation>Conecte la memoria USB y elija el archivo.</translation>
    </message>
    <message>
        <source>Reviewed today …</source>
        <translation>Revisado hoy…</translation>
    </message>
    <message>
        <source>It is time to review who may do what, for the first time: it was due on {next}.</source>
        <translation>Es hora de revisar por primera vez quién puede hacer qué: tocaba el {next}.</translation>
    </message>
    <message>
        <source>Who may do what is to be reviewed for the first time on {next}.</source>
        <translation>Quién puede hacer qué se debe revisar por primera vez el {next}.</translation>
    </message>
    <message>
        <source>It is time to review who may do what: due on {next}, last done on {last} by {name}.</source>
        <translation>Es hora de revisar quién puede hacer qué: tocaba el {next}, y la última vez lo hizo {name} el {last}.</translation>
    </message>
    <message>
        <source>Who may do what was reviewed on {last} by {name}. The next time is on {next}.</source>
        <translation>Quién puede hacer qué lo revisó {name} el {last}. La próxima vez es el {next}.</translation>
    </message>
    <message>
        <source>Review who may do what</source>
        <translation>Revisar quién puede hacer qué</translation>
    </message>
    <message>
        <source>I have reviewed it</source>
        <translation>Lo he revisado</translation>
    </message>
    <message>
        <source>The next review is on</source>
        <translation>La próxima revisión es el</translation>
    </message>
    <message>
        <source>Is everybody in the list still here, and in the right role?</source>
        <translation>¿Siguen aquí todas las personas de la lista, y con la función correcta?</translation>
    </message>
    <message>
        <source>Does each role still need all that it may do and see?</source>
        <translation>¿Necesita aún cada función todo lo que puede hacer y ver?</translation>
    </message>
    <message>
        <source>Does anybody use the sign-in of somebody else?</source>
        <translation>¿Usa alguien el inicio de sesión de otra persona?</translation>
    </message>
    <message>
        <source>Give a day that is still to come.</source>
        <translation>Indique un día que aún no haya llegado.</translation>
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
        <translation>Última sesión</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Doing or seeing</source>
        <translation>Hacer o ver</translation>
    </message>
    <message>
        <source>✓ Yes</source>
        <translation>✓ Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Has a code, not used yet</source>
        <translation>Tiene un código sin usar</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Puede iniciar sesión</translation>
    </message>
    <message>
        <source>May not sign in</source>
        <translation>No puede iniciar sesión</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>The questions about consent are to be asked again.</source>
        <translation>Las preguntas sobre el consentimiento se deben hacer de nuevo.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
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
        <translation>Borrador sin guardar ({time}): {name}</translation>
    </message>
    <message>
        <source>Unsaved typing from {time}</source>
        <translation>Borrador sin guardar ({time})</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Rules that are turned off</source>
        <translation>Reglas desactivadas</translation>
    </message>
    <message>
        <source>When the night begins</source>
        <translation>Cuándo empieza la noche</translation>
    </message>
    <message>
        <source>When the night ends</source>
        <translation>Cuándo termina la noche</translation>
    </message>
    <message>
        <source>Unusual access</source>
        <translation>Accesos inusuales</translation>
    </message>
    <message>
        <source>The owner and the privacy officer are told quietly, at the log. A short time is ten minutes.</source>
        <translation>Se avisa discretamente al propietario y al responsable de privacidad, en el registro. Poco tiempo son diez minutos.</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Guardar las reglas</translation>
    </message>
    <message>
        <source>{rule}: how many</source>
        <translation>{rule}: cantidad</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ver</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusual thing(s)</source>
        <translation>
            <numerusform>%Ln hecho inusual</numerusform>
            <numerusform>%Ln hechos inusuales</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual things</source>
        <translation>Hechos inusuales</translation>
    </message>
    <message>
        <source>All seen</source>
        <translation>Todo visto</translation>
    </message>
    <message>
        <source>Unusual is not forbidden: ask the person first. What you mark as seen stays in the log.</source>
        <translation>Inusual no quiere decir prohibido: pregunte antes a la persona. Lo que marca como visto se queda en el registro.</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Mostrar las entradas</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message numerus="yes">
        <source>{name} signed in at night, %Ln time(s): {when}</source>
        <translation>
            <numerusform>{name} inició sesión por la noche, %Ln vez: {when}</numerusform>
            <numerusform>{name} inició sesión por la noche, %Ln veces: {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} opened customers, %Ln time(s): {when}</source>
        <translation>
            <numerusform>{name} abrió fichas de clientes, %Ln vez: {when}</numerusform>
            <numerusform>{name} abrió fichas de clientes, %Ln veces: {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} opened sealed values, %Ln time(s): {when}</source>
        <translation>
            <numerusform>{name} abrió valores sellados, %Ln vez: {when}</numerusform>
            <numerusform>{name} abrió valores sellados, %Ln veces: {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} was refused %Ln time(s): {when}</source>
        <translation>
            <numerusform>{name} recibió %Ln denegación: {when}</numerusform>
            <numerusform>{name} recibió %Ln denegaciones: {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong tries to sign in as {name}: %Ln, until {when}</source>
        <translation>
            <numerusform>Intento fallido de iniciar sesión como {name}: %Ln, hasta el {when}</numerusform>
            <numerusform>Intentos fallidos de iniciar sesión como {name}: %Ln, hasta el {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} exported something for the first time: {when}</source>
        <translation>{name} exportó algo por primera vez: {when}</translation>
    </message>
    <message>
        <source>Rule: sign-ins from {begin} to {end}</source>
        <translation>Regla: inicios de sesión de {begin} a {end}</translation>
    </message>
    <message>
        <source>Rule: {number} customers or more within {minutes} minutes</source>
        <translation>Regla: {number} clientes o más en {minutes} minutos</translation>
    </message>
    <message>
        <source>Rule: {number} sealed values or more within {minutes} minutes</source>
        <translation>Regla: {number} valores sellados o más en {minutes} minutos</translation>
    </message>
    <message>
        <source>Rule: {number} refusals or more within {minutes} minutes</source>
        <translation>Regla: {number} denegaciones o más en {minutes} minutos</translation>
    </message>
    <message>
        <source>Rule: {number} wrong tries or more</source>
        <translation>Regla: {number} intentos fallidos o más</translation>
    </message>
    <message>
        <source>Rule: the first export by a person</source>
        <translation>Regla: la primera exportación de una persona</translation>
    </message>
    <message>
        <source>somebody whom nobody knows</source>
        <translation>alguien a quien nadie conoce</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (usted)</translation>
    </message>
    <message>
        <source>Sign-ins at night</source>
        <translation>Inicios de sesión por la noche</translation>
    </message>
    <message>
        <source>Many customers opened in a short time</source>
        <translation>Muchas fichas de clientes abiertas en poco tiempo</translation>
    </message>
    <message>
        <source>Many sealed values opened in a short time</source>
        <translation>Muchos valores sellados abiertos en poco tiempo</translation>
    </message>
    <message>
        <source>Refused again and again</source>
        <translation>Acciones denegadas una y otra vez</translation>
    </message>
    <message>
        <source>Many wrong tries to sign in</source>
        <translation>Muchos intentos fallidos de iniciar sesión</translation>
    </message>
    <message>
        <source>The first export by a person</source>
        <translation>La primera exportación de una persona</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This day is still to come. Give the day the customer answered.</source>
        <translation>Ese día aún no ha llegado. Indique el día en que respondió el cliente.</translation>
    </message>
    <message>
        <source>A consent from a file counts only with its own date and where its proof lies.</source>
        <translation>Un consentimiento de un archivo solo cuenta con su propia fecha y con el lugar donde está su prueba.</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>Fecha de la respuesta</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>No consent is asked for this purpose now. Open the answers again.</source>
        <translation>Ahora no se pide consentimiento para esta finalidad. Abra las respuestas de nuevo.</translation>
    </message>
    <message>
        <source>Words once in use can be changed but not emptied. Or take the purpose out of use.</source>
        <translation>Un texto que ya se usó puede cambiarse, pero no vaciarse. O retire la finalidad del uso.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Give a number of months from 1 to 1200.</source>
        <translation>Indique un número de meses de 1 a 1200.</translation>
    </message>
    <message>
        <source>Give both a title and the words, in each language used.</source>
        <translation>Indique el título y el texto en cada idioma que use.</translation>
    </message>
    <message>
        <source>Give the words in at least one language.</source>
        <translation>Indique el texto al menos en un idioma.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>A part is empty. Fill in all six parts of each language, or none of them.</source>
        <translation>Hay una parte vacía. Rellene las seis partes de cada idioma, o ninguna.</translation>
    </message>
    <message>
        <source>Write the notice in at least one language.</source>
        <translation>Escriba el aviso al menos en un idioma.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Aviso de privacidad</translation>
    </message>
    <message>
        <source>This customer cannot be saved yet: {reason}</source>
        <translation>Este cliente aún no se puede guardar: {reason}</translation>
    </message>
    <message>
        <source>Give the view a name of at most 60 letters.</source>
        <translation>Ponga a la vista un nombre de 60 letras como mucho.</translation>
    </message>
    <message>
        <source>There is a view of this name already. Give another one.</source>
        <translation>Ya hay una vista con este nombre. Póngale otro.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Give a value, or choose to empty it.</source>
        <translation>Indique un valor, o elija vaciarlo.</translation>
    </message>
    <message>
        <source>the customer would be left without any name. Put the other names back together with it.</source>
        <translation>el cliente se quedaría sin ningún nombre. Recupere también los otros nombres.</translation>
    </message>
    <message>
        <source>your role may neither see nor change this.</source>
        <translation>su función no puede ver ni cambiar esto.</translation>
    </message>
    <message>
        <source>another customer has this number. Choose another, or leave it empty for the next free one.</source>
        <translation>otro cliente tiene este número. Elija otro, o déjelo vacío para tomar el siguiente libre.</translation>
    </message>
    <message>
        <source>Whoever gave you the code knows it. Choose words of your own.</source>
        <translation>Quien le dio el código la conoce. Elija palabras propias.</translation>
    </message>
    <message>
        <source>this is not the number of this customer. Type it as it stands at the top of the card.</source>
        <translation>este no es el número de este cliente. Escríbalo como aparece arriba en la ficha.</translation>
    </message>
    <message>
        <source>This user name and passphrase do not open the vault. Check both, and that Caps Lock is off.</source>
        <translation>Este nombre de usuario y esta frase de contraseña no abren la caja fuerte. Compruebe los dos, y que Bloq Mayús esté desactivado.</translation>
    </message>
    <message>
        <source>This user name, passphrase and key file do not open the vault together. Check all three: it may be the key file of another vault.</source>
        <translation>Este nombre de usuario, esta frase de contraseña y este archivo de llave no abren juntos la caja fuerte. Compruebe los tres: puede ser el archivo de llave de otra caja fuerte.</translation>
    </message>
    <message>
        <source>The passphrase of this user was reset, and this is the one from before. Sign in with the one-time code, or ask an owner to reset it again.</source>
        <translation>La frase de contraseña de este usuario se restableció, y esta es la de antes. Inicie sesión con el código de un solo uso, o pida a un propietario que la restablezca de nuevo.</translation>
    </message>
    <message>
        <source>This user signs in with a one-time code now, and group {group} of what was typed is not right. Compare it with the code from the owner and type it again.</source>
        <translation>Este usuario inicia sesión ahora con un código de un solo uso, y el grupo {group} de lo escrito no es correcto. Compárelo con el código del propietario y escríbalo otra vez.</translation>
    </message>
    <message>
        <source>This one-time code was good until {until}. Ask the owner of the vault for a new one.</source>
        <translation>Este código de un solo uso valía hasta el {until}. Pida uno nuevo al propietario de la caja fuerte.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds} seconds, then try again. The recovery key opens at any time.</source>
        <translation>Demasiados intentos incorrectos. Espere {seconds} segundos e inténtelo de nuevo. La clave de recuperación abre en todo momento.</translation>
    </message>
    <message>
        <source>This code is not right, or it was used before. Wait until the app shows the next one, and type that.</source>
        <translation>Este código no es correcto, o ya se usó. Espere a que la app muestre el siguiente y escriba ese.</translation>
    </message>
    <message>
        <source>This sign-in needs a key file. Plug in the stick that holds it, and choose the file.</source>
        <translation>Este inicio de sesión necesita un archivo de llave. Conecte la memoria USB que lo contiene y elija el archivo.</translation>
    </message>
    <message>
        <source>{name} is not a key file, or it is damaged. Choose the file that was made for this vault, or a copy.</source>
        <translation>{name} no es un archivo de llave, o está dañado. Elija el archivo que se creó para esta caja fuerte, o una copia.</translation>
    </message>
    <message>
        <source>This vault opens on the PC it was bound to only, or with the recovery sheet, and the keyring of this PC does not know it.</source>
        <translation>Esta caja fuerte solo se abre en el PC al que fue vinculada, o con la hoja de recuperación, y el llavero del sistema de este PC no la conoce.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault. Check that the sheet belongs to this shop&apos;s vault.</source>
        <translation>Esta clave de recuperación no abre esta caja fuerte. Compruebe que la hoja es la de la caja fuerte de esta tienda.</translation>
    </message>
    <message>
        <source>Group {group} of the recovery key has a typing mistake. Compare it with the sheet and type it again.</source>
        <translation>En el grupo {group} de la clave de recuperación hay una errata. Compárelo con la hoja y escríbalo otra vez.</translation>
    </message>
    <message>
        <source>The recovery key has {needed} letters and digits, and {found} were typed. Type all of its groups.</source>
        <translation>La clave de recuperación tiene {needed} letras y cifras, y se escribieron {found}. Escriba todos sus grupos.</translation>
    </message>
    <message>
        <source>There is no vault at {path}. Check the folder; nothing was created.</source>
        <translation>No hay ninguna caja fuerte en {path}. Compruebe la carpeta; no se ha creado nada.</translation>
    </message>
    <message>
        <source>{path} is not a CustDesk vault. Choose a folder that ends in .custdesk.</source>
        <translation>{path} no es una caja fuerte de CustDesk. Elija una carpeta que termine en .custdesk.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name for the new vault.</source>
        <translation>{path} ya existe. Elija otro nombre para la nueva caja fuerte.</translation>
    </message>
    <message>
        <source>The vault is damaged ({part}). Nothing was changed; restore the newest copy of the vault folder.</source>
        <translation>La caja fuerte está dañada ({part}). No se ha cambiado nada; recupere la copia más reciente de la carpeta de la caja fuerte.</translation>
    </message>
    <message>
        <source>Another program has this vault open ({holder}). Close it there, then try again.</source>
        <translation>Otro programa tiene abierta esta caja fuerte ({holder}). Ciérrela allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A newer CustDesk wrote this vault (version {found}, this program knows {known}). Update CustDesk.</source>
        <translation>Esta caja fuerte la escribió un CustDesk más nuevo (versión {found}; este programa conoce {known}). Actualice CustDesk.</translation>
    </message>
    <message>
        <source>A trial version of CustDesk made this vault, and this program cannot open it any more. Export it with that version, and import it into a new vault.</source>
        <translation>Esta caja fuerte la creó una versión de prueba de CustDesk, y este programa ya no puede abrirla. Expórtela con esa versión e impórtela en una caja fuerte nueva.</translation>
    </message>
    <message>
        <source>The vault at {path} cannot be written to. Check the rights of the folder.</source>
        <translation>No se puede escribir en la caja fuerte de {path}. Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Checking the passphrase needs {megabytes} MB of free memory. Close some other programs, then try again.</source>
        <translation>Para comprobar la frase de contraseña hacen falta {megabytes} MB de memoria libre. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk that holds the vault does not answer. Nothing of this change was saved; check the disk and its cable, then try again.</source>
        <translation>El disco donde está la caja fuerte no responde. De este cambio no se ha guardado nada; compruebe el disco y su cable e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this change was saved and nothing was lost; free some space, try again.</source>
        <translation>El disco está lleno. De este cambio no se ha guardado nada ni se ha perdido nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}</source>
        <translation>No se puede leer {name}: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}</source>
        <translation>No se puede escribir {name}: {reason}</translation>
    </message>
    <message>
        <source>{path} is not a backup of CustDesk. Choose a folder that ends in .custdesk-backup.</source>
        <translation>{path} no es una copia de seguridad de CustDesk. Elija una carpeta que termine en .custdesk-backup.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged. Nothing was made; take another backup.</source>
        <translation>La copia de seguridad {name} está dañada. No se ha creado nada; use otra copia de seguridad.</translation>
    </message>
    <message>
        <source>{name} is a backup and is not opened where it lies. Restore it: that makes a vault of it.</source>
        <translation>{name} es una copia de seguridad y no se abre donde está. Restáurela: así se convierte en una caja fuerte.</translation>
    </message>
    <message>
        <source>This is the vault as it was on {made_at} (UTC). What was entered later is not in it. Only owners can sign in so far: give everybody else a one-time code.</source>
        <translation>Esta es la caja fuerte tal como estaba el {made_at} (UTC). Lo que se introdujo después no está en ella. Por ahora solo pueden iniciar sesión los propietarios: dé a los demás un código de un solo uso.</translation>
    </message>
    <message>
        <source>This is the vault as it was on {made_at} (UTC). What was entered later is not in it. People who had been erased were in this backup, and were erased again: {again}. Only owners can sign in so far: give everybody else a one-time code.</source>
        <translation>Esta es la caja fuerte tal como estaba el {made_at} (UTC). Lo que se introdujo después no está en ella. En esta copia de seguridad había personas cuyos datos ya se habían borrado, y se han borrado de nuevo: {again}. Por ahora solo pueden iniciar sesión los propietarios: dé a los demás un código de un solo uso.</translation>
    </message>
    <message>
        <source>This is the vault as it was on {made_at} (UTC). What was entered later is not in it. People who had been erased were erased again: {again}. Noted as erased, but not signed by anybody whom this backup knows, and therefore still there: {unproven}. Restore a newer backup, or erase them by hand. Only owners can sign in so far: give everybody else a one-time code.</source>
        <translation>Esta es la caja fuerte tal como estaba el {made_at} (UTC). Lo que se introdujo después no está en ella. Personas cuyos datos ya se habían borrado, y se han borrado de nuevo: {again}. Anotadas como borradas, pero sin la firma de nadie que esta copia de seguridad conozca, y por eso todavía presentes: {unproven}. Restaure una copia de seguridad más nueva, o borre sus datos a mano. Por ahora solo pueden iniciar sesión los propietarios: dé a los demás un código de un solo uso.</translation>
    </message>
    <message>
        <source>This is the vault as it was on {made_at} (UTC). What was entered later is not in it. Whether anybody was erased after that day is not known: the folder of the old vault was not found. Look among your papers for people who asked for it, and erase them again. Only owners can sign in so far: give everybody else a one-time code.</source>
        <translation>Esta es la caja fuerte tal como estaba el {made_at} (UTC). Lo que se introdujo después no está en ella. No se sabe si después de ese día se borraron los datos de alguien: no se encontró la carpeta de la caja fuerte antigua. Busque entre sus papeles a las personas que lo pidieron, y borre sus datos de nuevo. Por ahora solo pueden iniciar sesión los propietarios: dé a los demás un código de un solo uso.</translation>
    </message>
    <message>
        <source>Your role does not allow this ({permission}). Ask the owner of the vault if you need it.</source>
        <translation>Su función no permite esto ({permission}). Si lo necesita, pídalo al propietario de la caja fuerte.</translation>
    </message>
    <message>
        <source>Say why you need to see this value. The log keeps the reason.</source>
        <translation>Diga por qué necesita ver este valor. El registro guarda el motivo.</translation>
    </message>
    <message>
        <source>The rights of a user, or what is withheld from a role, are not what an owner signed: somebody wrote into the vault past the program. An owner, or the recovery key, sets the role or the limits again, or resets the passphrase of the user; then verify the log.</source>
        <translation>Los permisos de un usuario, o lo que se retira a una función, no son lo que firmó un propietario: alguien escribió en la caja fuerte al margen del programa. Un propietario, o la clave de recuperación, establece de nuevo la función o los límites, o restablece la frase de contraseña del usuario; después, verifique el registro.</translation>
    </message>
    <message>
        <source>A key for sealed values was not given out by an owner: somebody wrote into the vault past the program. Have an owner renew the keys in the settings, then verify the log.</source>
        <translation>Una clave de valores sellados no la entregó un propietario: alguien escribió en la caja fuerte al margen del programa. Pida a un propietario que renueve las claves en los ajustes, y después verifique el registro.</translation>
    </message>
    <message>
        <source>There is a user of this name already, perhaps a disabled one. Choose another name.</source>
        <translation>Ya hay un usuario con este nombre, quizá uno sin acceso. Elija otro nombre.</translation>
    </message>
    <message>
        <source>You cannot do this to your own account. Change your passphrase in the settings, and ask another owner for the rest.</source>
        <translation>No puede hacer esto con su propia cuenta. Cambie su frase de contraseña en los ajustes y pida lo demás a otro propietario.</translation>
    </message>
    <message>
        <source>This is the last active owner, and a vault needs one. Make somebody else an owner first.</source>
        <translation>Este es el último propietario activo, y una caja fuerte necesita uno. Haga antes propietario a otra persona.</translation>
    </message>
    <message>
        <source>The new passphrase could not be written to the vault folder and does not hold. Check the disk, then set the passphrase of this user again.</source>
        <translation>La nueva frase de contraseña no se pudo escribir en la carpeta de la caja fuerte y no vale. Compruebe el disco y ponga otra vez la frase de contraseña de este usuario.</translation>
    </message>
    <message>
        <source>The vault could not be given a new key and still has the old one. Check the disk, then renew the keys in the settings.</source>
        <translation>No se pudo dar una clave nueva a la caja fuerte y aún tiene la antigua. Compruebe el disco y después renueve las claves en los ajustes.</translation>
    </message>
    <message>
        <source>Only the person who made this vault can make a new recovery sheet, or whoever signs in with the recovery key from the present one. After a reset of the passphrase the present sheet is needed, too.</source>
        <translation>Solo la persona que creó esta caja fuerte puede crear una nueva hoja de recuperación, o quien inicie sesión con la clave de recuperación de la actual. Después de restablecer la frase de contraseña también hace falta la hoja actual.</translation>
    </message>
    <message>
        <source>The new recovery key could not be written to the vault folder, and perhaps the old sheet does not open the vault any more either. Check the disk, then make a new sheet again.</source>
        <translation>La nueva clave de recuperación no se pudo escribir en la carpeta de la caja fuerte, y es posible que la hoja antigua tampoco abra ya la caja fuerte. Compruebe el disco y después cree otra vez una hoja nueva.</translation>
    </message>
    <message>
        <source>This record is not there any more. Refresh the list.</source>
        <translation>Esta ficha ya no existe. Actualice la lista.</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime. Look at what is stored now, and decide.</source>
        <translation>Otra persona ha cambiado esto mientras tanto. Mire lo que está guardado ahora y decida.</translation>
    </message>
    <message>
        <source>Entry {entry} holds nothing that can be undone. Changes of customers can, and whole imports; consents, and who looked at what, stay as they were written down.</source>
        <translation>La entrada {entry} no contiene nada que se pueda deshacer. Los cambios de clientes sí se pueden deshacer, y las importaciones enteras también; los consentimientos, y quién consultó qué, se quedan como se anotaron.</translation>
    </message>
    <message>
        <source>These two cannot become one: {reason}</source>
        <translation>Estos dos no se pueden fusionar: {reason}</translation>
    </message>
    <message>
        <source>This merge was undone already: the two are two customers again.</source>
        <translation>Esta fusión ya se deshizo: los dos vuelven a ser dos clientes.</translation>
    </message>
    <message>
        <source>Entries of the log since entry {entry} were cut, so it is not known any more how this customer was then. Undo single changes instead.</source>
        <translation>Se recortaron entradas del registro desde la entrada {entry}, así que ya no se sabe cómo estaba entonces este cliente. Deshaga cambios sueltos en su lugar.</translation>
    </message>
    <message>
        <source>{label}: {reason}</source>
        <translation>{label}: {reason}</translation>
    </message>
    <message>
        <source>The log was altered. The first bad entry is {seq}: {reason}</source>
        <translation>El registro fue alterado. La primera entrada incorrecta es {seq}: {reason}</translation>
    </message>
    <message>
        <source>The log is whole, but another program changed what it tells of, first at entry {seq}: {reason}</source>
        <translation>El registro está íntegro, pero otro programa cambió aquello de lo que habla, primero en la entrada {seq}: {reason}</translation>
    </message>
    <message>
        <source>The log was not verified to the end: the part of the program that does it was stopped, or there was too little memory. Close other programs and verify the log again.</source>
        <translation>El registro no se verificó hasta el final: la parte del programa que lo hace se detuvo, o había muy poca memoria. Cierre otros programas y verifique el registro de nuevo.</translation>
    </message>
    <message>
        <source>The log was altered, first at entry {seq}, so it is not certain who may do what. Nothing of the team or the keys is changed now: verify the log, and sign in with the recovery sheet to set things right.</source>
        <translation>El registro fue alterado, primero en la entrada {seq}, así que no es seguro quién puede hacer qué. Ahora no se cambia nada del equipo ni de las claves: verifique el registro e inicie sesión con la hoja de recuperación para arreglarlo.</translation>
    </message>
    <message>
        <source>Say where the proof of these consents lies, for example in which folder.</source>
        <translation>Indique dónde está la prueba de estos consentimientos, por ejemplo en qué carpeta.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ese día aún no ha llegado.</translation>
    </message>
    <message>
        <source>Give it a name of 1 to {most} letters, for example that of the program.</source>
        <translation>Dele un nombre de 1 a {most} letras, por ejemplo el del programa.</translation>
    </message>
    <message>
        <source>choose a name that ends in .xlsx.</source>
        <translation>elija un nombre que termine en .xlsx.</translation>
    </message>
    <message>
        <source>one of them holds something that your role may not see. Ask somebody who sees all of both.</source>
        <translation>uno de ellos contiene algo que su función no puede ver. Pídaselo a alguien que lo vea todo de los dos.</translation>
    </message>
    <message>
        <source>you do not hold the key of a sealed value of one of them. Ask somebody who does.</source>
        <translation>usted no tiene la clave de un valor sellado de uno de ellos. Pídaselo a alguien que la tenga.</translation>
    </message>
    <message>
        <source>somebody is typing into the one that would go. Have that saved or discarded first, or keep the other one.</source>
        <translation>alguien está escribiendo en el que desaparecería. Haga que eso se guarde o se descarte antes, o conserve el otro.</translation>
    </message>
    <message>
        <source>These are more than {most} customers, too many for paper. Search or filter first, or export them as a workbook.</source>
        <translation>Son más de {most} clientes, demasiados para el papel. Busque o filtre antes, o expórtelos como libro.</translation>
    </message>
    <message>
        <source>The printer does not take it. Look whether it is switched on and connected, or save it as a PDF.</source>
        <translation>La impresora no lo acepta. Mire si está encendida y conectada, o guárdelo como PDF.</translation>
    </message>
    <message>
        <source>this is the number of the customer itself. Give the number of the other one.</source>
        <translation>este es el número del propio cliente. Indique el número del otro.</translation>
    </message>
    <message>
        <source>Night is from one full hour to another one.</source>
        <translation>La noche va de una hora en punto a otra distinta.</translation>
    </message>
    <message>
        <source>Give numbers from 2 to 9999.</source>
        <translation>Indique números del 2 al 9999.</translation>
    </message>
    <message>
        <source>Rules of unusual access</source>
        <translation>Reglas de accesos inusuales</translation>
    </message>
    <message>
        <source>There is something in {path} already. Choose an empty folder.</source>
        <translation>En {path} ya hay algo. Elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>A part of CustDesk was ended before its work was done. Nothing of it was kept: close other programs and try again.</source>
        <translation>Una parte de CustDesk se cerró antes de terminar su trabajo. No se guardó nada de él: cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quién los recibe</translation>
    </message>
    <message>
        <source>Give the name of whoever gets the data.</source>
        <translation>Indique el nombre de quien recibe los datos.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Elija al menos una columna.</translation>
    </message>
    <message>
        <source>These are more than {most} entries, too many for a document. Choose a shorter period or another filter, or export them as a workbook.</source>
        <translation>Son más de {most} entradas, demasiadas para un documento. Elija un periodo más corto u otro filtro, o expórtelas como libro.</translation>
    </message>
    <message>
        <source>There is no export called {name}. Choose one of these: {known}.</source>
        <translation>No hay ninguna exportación llamada {name}. Elija una de estas: {known}.</translation>
    </message>
    <message>
        <source>choose a name that ends in .xlsx or in .csv.</source>
        <translation>elija un nombre que termine en .xlsx o en .csv.</translation>
    </message>
    <message>
        <source>there is a folder of this name. Choose another name.</source>
        <translation>hay una carpeta con ese nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>its folder is not there. Choose another folder.</source>
        <translation>su carpeta no existe. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>this folder may not be written to. Choose another folder.</source>
        <translation>en esta carpeta no se puede escribir. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>another program has it open. Close it there, or choose another name.</source>
        <translation>otro programa lo tiene abierto. Ciérrelo allí, o elija otro nombre.</translation>
    </message>
    <message>
        <source>the disk is full. Free some space, or choose another disk.</source>
        <translation>el disco está lleno. Libere espacio, o elija otro disco.</translation>
    </message>
    <message>
        <source>a workbook holds 1,048,575 rows at most. Choose a name that ends in .csv.</source>
        <translation>un libro admite como mucho 1.048.575 filas. Elija un nombre que termine en .csv.</translation>
    </message>
    <message>
        <source>the program that writes it stopped. Nothing was written; try again.</source>
        <translation>el programa que lo escribe se detuvo. No se ha escrito nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>choose a name that ends in .pdf.</source>
        <translation>elija un nombre que termine en .pdf.</translation>
    </message>
    <message>
        <source>the earlier value is not kept any more, or somebody altered it. Verify the log, and type it in anew.</source>
        <translation>el valor anterior ya no se conserva, o alguien lo alteró. Verifique el registro, y escriba el valor de nuevo.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write what you found out and why you decide so.</source>
        <translation>Escriba qué ha averiguado y por qué decide así.</translation>
    </message>
    <message>
        <source>Write at most 2000 characters.</source>
        <translation>Escriba como mucho 2000 caracteres.</translation>
    </message>
    <message>
        <source>This PC has no keyring, the place where the system keeps the secrets of programs, or none is set up. A vault that is bound to its PC opens here with the recovery sheet only. Any other opens as usual, but an old copy in its place would not be noticed.</source>
        <translation>Este PC no tiene llavero del sistema, el lugar donde se guardan los secretos de los programas, o no hay ninguno configurado. Una caja fuerte vinculada a su PC solo se abre aquí con la hoja de recuperación. Cualquier otra se abre como siempre, pero no se notaría una copia antigua en su lugar.</translation>
    </message>
    <message>
        <source>The keyring of this PC, where the system keeps the secrets of programs, is locked. Sign out of this PC and in again with your password for the PC, then try again.</source>
        <translation>El llavero del sistema de este PC, donde se guardan los secretos de los programas, está bloqueado. Cierre la sesión de este PC y vuelva a iniciarla con su contraseña del PC, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keyring of this PC, where the system keeps the secrets of programs, does not answer. Restart the PC if this stays so.</source>
        <translation>El llavero del sistema de este PC, donde se guardan los secretos de los programas, no responde. Reinicie el PC si sigue así.</translation>
    </message>
    <message>
        <source>The keyring of this PC says that it kept what it was given, and did not keep it. Whoever looks after this PC should set up the keyring of the system.</source>
        <translation>El llavero del sistema de este PC dice que guardó lo que se le dio, y no lo guardó. Quien se ocupe de este PC debería configurar el llavero del sistema.</translation>
    </message>
    <message>
        <source>The keyring of this PC, where the system keeps the secrets of programs, refused what it was asked. Look whether it lets CustDesk in, then try again.</source>
        <translation>El llavero del sistema de este PC, donde se guardan los secretos de los programas, rechazó lo que se le pidió. Mire si da acceso a CustDesk e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What the keyring of this PC holds for this vault was not written by CustDesk: somebody or something changed it. Have the owner verify the log.</source>
        <translation>Lo que el llavero del sistema de este PC guarda para esta caja fuerte no lo escribió CustDesk: alguien o algo lo cambió. Pida al propietario que verifique el registro.</translation>
    </message>
    <message>
        <source>The keyring of this PC knew where the log of this vault ends, and does not know it any more: it was emptied or made anew. If nobody did that on purpose, have the owner verify the log.</source>
        <translation>El llavero del sistema de este PC sabía dónde termina el registro de esta caja fuerte, y ya no lo sabe: se vació o se creó de nuevo. Si nadie lo hizo a propósito, pida al propietario que verifique el registro.</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <source>Give the shop a name.</source>
        <translation>Ponga un nombre a la tienda.</translation>
    </message>
    <message>
        <source>there is a file of this name already. Choose another name.</source>
        <translation>ya hay un archivo con ese nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>the stick may be full, write-protected or gone. Try another one.</source>
        <translation>la memoria USB puede estar llena, protegida contra escritura o desconectada. Pruebe con otra.</translation>
    </message>
    <message>
        <source>Use at least 12 characters. Five words in a row are easy to remember.</source>
        <translation>Use al menos 12 caracteres. Cinco palabras seguidas son fáciles de recordar.</translation>
    </message>
    <message>
        <source>Use at most 128 characters.</source>
        <translation>Use como mucho 128 caracteres.</translation>
    </message>
    <message>
        <source>Line breaks, tabs and other control characters cannot be used.</source>
        <translation>No se pueden usar saltos de línea, tabuladores ni otros caracteres de control.</translation>
    </message>
    <message>
        <source>This is little more than the name of the shop or of the user. Add other words.</source>
        <translation>Es poco más que el nombre de la tienda o del usuario. Añada otras palabras.</translation>
    </message>
    <message>
        <source>Keys that lie side by side are easy to guess. Use words instead.</source>
        <translation>Las teclas que están juntas son fáciles de adivinar. Use palabras.</translation>
    </message>
    <message>
        <source>Repeated letters or words add nothing. Use different words.</source>
        <translation>Las letras o palabras repetidas no aportan nada. Use palabras distintas.</translation>
    </message>
    <message>
        <source>Sequences such as abcd or 6543 are easy to guess. Use words instead.</source>
        <translation>Las series como abcd o 6543 son fáciles de adivinar. Use palabras.</translation>
    </message>
    <message>
        <source>Years and dates are easy to guess. Add other words.</source>
        <translation>Los años y las fechas son fáciles de adivinar. Añada otras palabras.</translation>
    </message>
    <message>
        <source>Many people use a passphrase like this one. Use uncommon words.</source>
        <translation>Mucha gente usa una frase de contraseña como esta. Use palabras poco comunes.</translation>
    </message>
    <message>
        <source>Names of people are easy to guess. Add uncommon words.</source>
        <translation>Los nombres de personas son fáciles de adivinar. Añada palabras poco comunes.</translation>
    </message>
    <message>
        <source>Easy to guess. Add another word or two; uncommon words are better.</source>
        <translation>Fácil de adivinar. Añada una o dos palabras más; mejor si son poco comunes.</translation>
    </message>
    <message>
        <source>This will do. Another uncommon word makes it much harder to guess.</source>
        <translation>Sirve. Otra palabra poco común la hace mucho más difícil de adivinar.</translation>
    </message>
    <message>
        <source>Hard to guess, unless it is a saying, a song, or something others know of you.</source>
        <translation>Difícil de adivinar, salvo que sea un refrán, una canción o algo que otros sepan de usted.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>A seal has twelve words, and here are {count}. Compare with the sheet.</source>
        <translation>Un sello tiene doce palabras, y aquí hay {count}. Compare con la hoja.</translation>
    </message>
    <message>
        <source>Word {place} is in none of the lists of words. Look at it again.</source>
        <translation>La palabra {place} no está en ninguna de las listas de palabras. Mírela otra vez.</translation>
    </message>
    <message>
        <source>Word {place} is in none of the lists of words. Is it “{nearest}”?</source>
        <translation>La palabra {place} no está en ninguna de las listas de palabras. ¿Es «{nearest}»?</translation>
    </message>
    <message>
        <source>This is not the whole line of the QR code of a seal. Scan it again, or type the words.</source>
        <translation>Esta no es la línea completa del código QR de un sello. Escanéelo otra vez, o escriba las palabras.</translation>
    </message>
    <message>
        <source>The log was altered, first at entry {seq}. Nothing is cut from it: it may be needed to find out what happened. Verify the log first.</source>
        <translation>El registro fue alterado, primero en la entrada {seq}. No se recorta nada de él: puede hacer falta para averiguar qué ha pasado. Verifique antes el registro.</translation>
    </message>
    <message>
        <source>The log does not end where it ended last time: entries are missing or were replaced, by a damaged disk, an old copy of the vault, or somebody. Nothing is changed in this vault until the owner or the privacy officer has decided what to do.</source>
        <translation>El registro no termina donde terminó la última vez: faltan entradas o fueron sustituidas, por un disco dañado, una copia antigua de la caja fuerte o alguna persona. En esta caja fuerte no se cambia nada hasta que el propietario o el responsable de privacidad haya decidido qué hacer.</translation>
    </message>
    <message>
        <source>Nothing can be changed in this vault at the moment, only looked at: its log is not the one that was noted. Ask the owner or the privacy officer, who decide how to go on.</source>
        <translation>En este momento no se puede cambiar nada en esta caja fuerte, solo mirar: su registro no es el que se anotó. Pregunte al propietario o al responsable de privacidad, que deciden cómo seguir.</translation>
    </message>
    <message>
        <source>The log itself was altered, so it is not certain who may decide. Sign in with the recovery sheet to decide.</source>
        <translation>El propio registro fue alterado, así que no es seguro quién puede decidir. Inicie sesión con la hoja de recuperación para decidir.</translation>
    </message>
    <message>
        <source>The log does not hold what the keyring of this PC saw of it last: an old copy of the vault was put in its place, or entries were cut off or replaced. Nothing is changed in this vault until the owner or the privacy officer has decided what to do.</source>
        <translation>El registro no contiene lo que el llavero del sistema de este PC vio de él la última vez: se puso en su lugar una copia antigua de la caja fuerte, o se cortaron o sustituyeron entradas. En esta caja fuerte no se cambia nada hasta que el propietario o el responsable de privacidad haya decidido qué hacer.</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>Choose a day after today and within a year.</source>
        <translation>Elija un día posterior a hoy y dentro de un año.</translation>
    </message>
    <message>
        <source>A role can be narrowed, and never widened past what it is.</source>
        <translation>Una función se puede restringir, y nunca ampliar más allá de lo que es.</translation>
    </message>
    <message>
        <source>From an owner no right and no data can be withheld.</source>
        <translation>A un propietario no se le puede retirar ningún permiso ni ningún dato.</translation>
    </message>
    <message>
        <source>Nobody can work without this: it cannot be withheld.</source>
        <translation>Sin esto nadie puede trabajar: no se puede retirar.</translation>
    </message>
    <message>
        <source>Leave the role one view.</source>
        <translation>Deje una vista a la función.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Give a name of at most 60 letters or digits.</source>
        <translation>Ponga un nombre de 60 letras o cifras como mucho.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Wants no marketing</source>
        <translation>No quieren publicidad</translation>
    </message>
    <message>
        <source>Does not want to be contacted in this way</source>
        <translation>No quieren que se les contacte así</translation>
    </message>
    <message>
        <source>Wants no data passed to others</source>
        <translation>No quieren que se cedan sus datos a terceros</translation>
    </message>
    <message>
        <source>Wants no decisions by a computer alone</source>
        <translation>No quieren decisiones tomadas solo por un ordenador</translation>
    </message>
    <message>
        <source>Wants no use of sensitive data</source>
        <translation>No quieren que se usen sus datos sensibles</translation>
    </message>
    <message>
        <source>Said no to this purpose</source>
        <translation>Dijeron no a esta finalidad</translation>
    </message>
    <message>
        <source>Took the consent back</source>
        <translation>Retiraron el consentimiento</translation>
    </message>
    <message>
        <source>Has not been asked</source>
        <translation>No se les ha preguntado</translation>
    </message>
    <message>
        <source>The consent has ended</source>
        <translation>El consentimiento ha terminado</translation>
    </message>
    <message>
        <source>Wants no post</source>
        <translation>No quieren correo postal</translation>
    </message>
    <message>
        <source>Has no postal address</source>
        <translation>No tienen dirección postal</translation>
    </message>
    <message>
        <source>Would stand out: fewer than five are alike</source>
        <translation>Se distinguirían: hay menos de cinco iguales</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Hecho para</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Entregado a</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Shortened texts</source>
        <translation>Textos acortados</translation>
    </message>
    <message>
        <source>{count}: a cell holds 32,767 characters at most.</source>
        <translation>{count}: una celda admite 32.767 caracteres como mucho.</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Asteriscos</translation>
    </message>
    <message>
        <source>* stands for a value that would have made a group of fewer than five.</source>
        <translation>* está en lugar de un valor que habría formado un grupo de menos de cinco.</translation>
    </message>
    <message>
        <source>Checksum of the rows (SHA-256)</source>
        <translation>Suma de comprobación de las filas (SHA-256)</translation>
    </message>
    <message>
        <source>End of the log before</source>
        <translation>Final del registro antes de exportar</translation>
    </message>
    <message>
        <source>Seal of the log</source>
        <translation>Sello del registro</translation>
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
        <translation>El registro: quién hizo qué, y cuándo</translation>
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
        <translation>Ninguno: todo el registro</translation>
    </message>
    <message>
        <source>Verified right before</source>
        <translation>Verificado justo antes</translation>
    </message>
    <message>
        <source>Number of the vault</source>
        <translation>Número de la caja fuerte</translation>
    </message>
    <message>
        <source>The log is whole. Entries: {entries}; states of it that were noted outside: {anchors}.</source>
        <translation>El registro está íntegro. Entradas: {entries}; estados del registro anotados fuera: {anchors}.</translation>
    </message>
    <message>
        <source>The log was altered. The first bad entry is {seq}.</source>
        <translation>El registro fue alterado. La primera entrada incorrecta es {seq}.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro de actividad</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Cut by rule</source>
        <translation>Recortado según la regla</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
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
        <translation>Después</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Number of the person</source>
        <translation>Número de la persona</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Kind of subject</source>
        <translation>Tipo de objeto</translation>
    </message>
    <message>
        <source>Number of the subject</source>
        <translation>Número del objeto</translation>
    </message>
    <message>
        <source>Details as stored</source>
        <translation>Detalles tal como están guardados</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Hash de la cadena</translation>
    </message>
    <message>
        <source>Number of the key</source>
        <translation>Número de la clave</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Public key (Ed25519)</source>
        <translation>Clave pública (Ed25519)</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Primera entrada</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>Head before</source>
        <translation>Hash de la cadena antes</translation>
    </message>
    <message>
        <source>Head after</source>
        <translation>Hash de la cadena después</translation>
    </message>
    <message>
        <source>Looks like customer {number}: {why}.</source>
        <translation>Se parece al cliente {number}: {why}.</translation>
    </message>
    <message>
        <source>Looks like row {line} of the file: {why}.</source>
        <translation>Se parece a la fila {line} del archivo: {why}.</translation>
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
        <translation>se registra el consentimiento</translation>
    </message>
    <message>
        <source>this consent is on record already</source>
        <translation>este consentimiento ya consta</translation>
    </message>
    <message>
        <source>the file does not say on which day; no consent is recorded</source>
        <translation>el archivo no dice en qué día; no se registra ningún consentimiento</translation>
    </message>
    <message>
        <source>the day is still to come; no consent is recorded</source>
        <translation>el día aún no ha llegado; no se registra ningún consentimiento</translation>
    </message>
    <message>
        <source>refused or withdrew this consent; that stays</source>
        <translation>rechazó o retiró este consentimiento; eso se mantiene</translation>
    </message>
    <message>
        <source>opted out; that stays, and no consent is recorded</source>
        <translation>consta una exclusión; se mantiene, y no se registra ningún consentimiento</translation>
    </message>
    <message>
        <source>a consent of that day has ended meanwhile; none is recorded</source>
        <translation>un consentimiento de ese día ya ha terminado; no se registra ninguno</translation>
    </message>
    <message>
        <source>no consent is asked for this purpose now; none is recorded</source>
        <translation>ahora no se pide consentimiento para esta finalidad; no se registra ninguno</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>The dates can be read with the day or the month first; the day is taken to be first. Check a few.</source>
        <translation>Las fechas se pueden leer con el día o con el mes primero; se toma el día como primero. Compruebe algunas.</translation>
    </message>
    <message>
        <source>The dates can be read with the day or the month first; the month is taken to be first. Check a few.</source>
        <translation>Las fechas se pueden leer con el día o con el mes primero; se toma el mes como primero. Compruebe algunas.</translation>
    </message>
    <message>
        <source>Some dates have the day first and some the month; what most of them say is taken. Check them.</source>
        <translation>Unas fechas tienen el día primero y otras el mes; se toma lo que dice la mayoría. Compruébelas.</translation>
    </message>
    <message>
        <source>More of the street (floor, door, building)</source>
        <translation>Más de la calle (piso, puerta, edificio)</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Número de la casa</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Postcode and city in one</source>
        <translation>Código postal y localidad juntos</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Dirección completa</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Whole name, family name first</source>
        <translation>Nombre completo, apellidos primero</translation>
    </message>
    <message>
        <source>Company and person in one</source>
        <translation>Empresa y persona juntas</translation>
    </message>
    <message>
        <source>Company (yes) or person (no)</source>
        <translation>Empresa (sí) o persona (no)</translation>
    </message>
    <message>
        <source>Area code of the phone</source>
        <translation>Prefijo del teléfono</translation>
    </message>
    <message>
        <source>Day of the consent</source>
        <translation>Día del consentimiento</translation>
    </message>
    <message>
        <source>Notes, behind its heading</source>
        <translation>Notas, con el título delante</translation>
    </message>
    <message>
        <source>yes means no more</source>
        <translation>sí significa que no quiere</translation>
    </message>
    <message>
        <source>no means no more</source>
        <translation>no significa que no quiere</translation>
    </message>
    <message>
        <source>It stands beside the street.</source>
        <translation>Está al lado de la calle.</translation>
    </message>
    <message>
        <source>There is no column of family names, so this is the whole name.</source>
        <translation>No hay columna de apellidos, así que este es el nombre completo.</translation>
    </message>
    <message>
        <source>There is no column of towns beside it.</source>
        <translation>No hay ninguna columna de localidades al lado.</translation>
    </message>
    <message>
        <source>The values look like it.</source>
        <translation>Los valores lo parecen.</translation>
    </message>
    <message>
        <source>The first column of texts that may be names. Check it.</source>
        <translation>Es la primera columna de textos que pueden ser nombres. Compruébela.</translation>
    </message>
    <message>
        <source>The values hold street, postcode and city.</source>
        <translation>Los valores contienen calle, código postal y localidad.</translation>
    </message>
    <message>
        <source>The values hold postcode and city.</source>
        <translation>Los valores contienen código postal y localidad.</translation>
    </message>
    <message>
        <source>The values hold a company and its person, with a comma between.</source>
        <translation>Los valores contienen una empresa y su persona, separadas por una coma.</translation>
    </message>
    <message>
        <source>The birthdays in {column} have no year, so they go to the notes.</source>
        <translation>Las fechas de nacimiento de {column} no tienen año, así que van a las notas.</translation>
    </message>
    <message>
        <source>The family name seems to stand first.</source>
        <translation>Los apellidos parecen ir primero.</translation>
    </message>
    <message>
        <source>A heading of CustDesk&apos;s own exports.</source>
        <translation>Un título de las exportaciones del propio CustDesk.</translation>
    </message>
    <message>
        <source>The heading says so.</source>
        <translation>Lo dice el título.</translation>
    </message>
    <message>
        <source>The heading has words that say so.</source>
        <translation>El título tiene palabras que lo dicen.</translation>
    </message>
    <message>
        <source>The program that wrote the file calls it so.</source>
        <translation>Así la llama el programa que escribió el archivo.</translation>
    </message>
    <message>
        <source>As last time.</source>
        <translation>Como la última vez.</translation>
    </message>
    <message>
        <source>The dates are read as last time.</source>
        <translation>Las fechas se leen como la última vez.</translation>
    </message>
    <message>
        <source>Understood as last time.</source>
        <translation>Entendido como la última vez.</translation>
    </message>
    <message>
        <source>Understood as last time: {name}.</source>
        <translation>Entendido como la última vez: {name}.</translation>
    </message>
    <message>
        <source>Understood as you chose: {name}.</source>
        <translation>Entendido como usted eligió: {name}.</translation>
    </message>
    <message>
        <source>The columns stand in another order; they were found by their headings.</source>
        <translation>Las columnas están en otro orden; se encontraron por sus títulos.</translation>
    </message>
    <message>
        <source>New since then: {columns}. Check where they go.</source>
        <translation>Nuevas desde entonces: {columns}. Compruebe adónde van.</translation>
    </message>
    <message>
        <source>{column} holds something else than last time. Check where it goes.</source>
        <translation>{column} contiene algo distinto a la última vez. Compruebe adónde va.</translation>
    </message>
    <message>
        <source>The dates have the day first; last time it was the month.</source>
        <translation>Las fechas tienen el día primero; la última vez era el mes.</translation>
    </message>
    <message>
        <source>The dates have the month first; last time it was the day.</source>
        <translation>Las fechas tienen el mes primero; la última vez era el día.</translation>
    </message>
    <message>
        <source>Amounts have another decimal sign than last time.</source>
        <translation>Los importes tienen un signo decimal distinto al de la última vez.</translation>
    </message>
    <message>
        <source>The phones and postcodes are of another country than last time.</source>
        <translation>Los teléfonos y códigos postales son de un país distinto al de la última vez.</translation>
    </message>
    <message>
        <source>Last time every row was taken as a no to advertising. Say so again if that holds for this file, too.</source>
        <translation>La última vez se tomó cada fila como un no a la publicidad. Indíquelo de nuevo si también vale para este archivo.</translation>
    </message>
    <message>
        <source>The cell holds the error {error} instead of a value.</source>
        <translation>La celda contiene el error {error} en lugar de un valor.</translation>
    </message>
    <message>
        <source>Write one of the words that were chosen for this column: {words}.</source>
        <translation>Escriba una de las palabras elegidas para esta columna: {words}.</translation>
    </message>
    <message>
        <source>Only a part of this cell could be read. The whole text is in the notes.</source>
        <translation>Solo se pudo leer una parte de esta celda. El texto completo está en las notas.</translation>
    </message>
    <message>
        <source>This day is in the future. Check the year.</source>
        <translation>Ese día está en el futuro. Compruebe el año.</translation>
    </message>
    <message>
        <source>{column} seems to list people who want no advertising, so every row counts as a no unless you change it.</source>
        <translation>{column} parece una lista de personas que no quieren publicidad, así que cada fila cuenta como un no mientras usted no lo cambie.</translation>
    </message>
    <message>
        <source>The values say who is subscribed.</source>
        <translation>Los valores dicen quién está suscrito.</translation>
    </message>
    <message>
        <source>Kept as {name}. Files of this kind are understood so from now on.</source>
        <translation>Guardado como {name}. Desde ahora los archivos de este tipo se entienden así.</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>Lo eligió usted.</translation>
    </message>
</context>
<context>
    <name>may_we</name>
    <message>
        <source>The customer is archived.</source>
        <translation>El cliente está archivado.</translation>
    </message>
    <message>
        <source>There is no such purpose, so nobody agreed to it.</source>
        <translation>No existe tal finalidad, así que nadie la aceptó.</translation>
    </message>
    <message>
        <source>This purpose is no longer in use.</source>
        <translation>Esta finalidad ya no se usa.</translation>
    </message>
    <message>
        <source>Asked on {day} not to be contacted in this way.</source>
        <translation>El {day} pidió que no se le contactara así.</translation>
    </message>
    <message>
        <source>Nothing is recorded against it.</source>
        <translation>No consta nada en contra.</translation>
    </message>
    <message>
        <source>No consent is on record.</source>
        <translation>No consta ningún consentimiento.</translation>
    </message>
    <message>
        <source>Refused on {day}.</source>
        <translation>Rechazado el {day}.</translation>
    </message>
    <message>
        <source>Consent was withdrawn on {day}.</source>
        <translation>El consentimiento se retiró el {day}.</translation>
    </message>
    <message>
        <source>The consent of {day} ended on {until}.</source>
        <translation>El consentimiento del {day} terminó el {until}.</translation>
    </message>
    <message>
        <source>Consent given on {day}.</source>
        <translation>Consentimiento dado el {day}.</translation>
    </message>
    <message>
        <source>Consent given on {day}, valid until {until}.</source>
        <translation>Consentimiento dado el {day}, válido hasta el {until}.</translation>
    </message>
    <message>
        <source>Needed for the agreement with the customer.</source>
        <translation>Necesario para el acuerdo con el cliente.</translation>
    </message>
    <message>
        <source>Required by law.</source>
        <translation>Exigido por la ley.</translation>
    </message>
    <message>
        <source>Legitimate interest, and no objection is on record.</source>
        <translation>Interés legítimo, y no consta ninguna oposición.</translation>
    </message>
    <message>
        <source>Opted out of direct marketing on {day}.</source>
        <translation>El {day} dijo no a la publicidad directa.</translation>
    </message>
    <message>
        <source>Opted out of passing data to others on {day}.</source>
        <translation>El {day} dijo no a ceder datos a terceros.</translation>
    </message>
    <message>
        <source>Opted out of decisions made by a computer alone on {day}.</source>
        <translation>El {day} dijo no a las decisiones tomadas solo por un ordenador.</translation>
    </message>
    <message>
        <source>Opted out of the use of sensitive data on {day}.</source>
        <translation>El {day} dijo no al uso de datos sensibles.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>it is damaged, or asks for more than this program allows. Open it in Excel or LibreOffice, save it again as .xlsx and try that copy.</source>
        <translation>está dañado, o pide más de lo que este programa admite. Ábralo en Excel o LibreOffice, guárdelo otra vez como .xlsx y pruebe con esa copia.</translation>
    </message>
    <message>
        <source>it takes too long. Save only the sheet with the customers as a new .xlsx file and try that one.</source>
        <translation>tarda demasiado. Guarde solo la hoja de los clientes como un archivo .xlsx nuevo y pruebe con ese.</translation>
    </message>
    <message>
        <source>it holds too much for one go. Split it into smaller files.</source>
        <translation>contiene demasiado para una sola vez. Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>Another table begins in cell {cell} and was left out. Choose {name} as the sheet to read it.</source>
        <translation>En la celda {cell} empieza otra tabla, que se omitió. Elija {name} como hoja para leerla.</translation>
    </message>
    <message>
        <source>Example rows of the template were left out: row {lines}.</source>
        <translation>Se omitieron las filas de ejemplo de la plantilla: fila {lines}.</translation>
    </message>
    <message>
        <source>Rows of totals were left out: {lines}.</source>
        <translation>Se omitieron filas de totales: {lines}.</translation>
    </message>
    <message>
        <source>Repeated headings were left out: row {lines}.</source>
        <translation>Se omitieron títulos repetidos: fila {lines}.</translation>
    </message>
    <message>
        <source>Notes below the table were left out: row {lines}.</source>
        <translation>Se omitieron notas debajo de la tabla: fila {lines}.</translation>
    </message>
    <message>
        <source>No headings were found; the columns are told by their letters.</source>
        <translation>No se encontraron títulos; las columnas se distinguen por sus letras.</translation>
    </message>
    <message>
        <source>There are no rows below the headings.</source>
        <translation>No hay filas debajo de los títulos.</translation>
    </message>
    <message>
        <source>it is not there. Check the folder and the name.</source>
        <translation>no está ahí. Compruebe la carpeta y el nombre.</translation>
    </message>
    <message>
        <source>it is not a file. Choose a spreadsheet or a text file.</source>
        <translation>no es un archivo. Elija una hoja de cálculo o un archivo de texto.</translation>
    </message>
    <message>
        <source>it may not be opened. Check its rights, and that no other program holds it.</source>
        <translation>no se puede abrir. Compruebe sus permisos, y que ningún otro programa lo tenga abierto.</translation>
    </message>
    <message>
        <source>it is larger than 200 MB. Split it into smaller files.</source>
        <translation>ocupa más de 200 MB. Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>Cells with a formula error instead of a value: {count}.</source>
        <translation>Celdas con un error de fórmula en lugar de un valor: {count}.</translation>
    </message>
    <message>
        <source>Hidden rows (by hand or by a filter) are read too: {count}.</source>
        <translation>También se leen las filas ocultas (a mano o por un filtro): {count}.</translation>
    </message>
    <message>
        <source>Hidden columns are read too: {columns}.</source>
        <translation>También se leen las columnas ocultas: {columns}.</translation>
    </message>
    <message>
        <source>Values of cells that are merged over several rows were given to each of these rows: {count}. Look at the rows in the preview.</source>
        <translation>Los valores de celdas combinadas de varias filas se dieron a cada una de esas filas: {count}. Mire las filas en la vista previa.</translation>
    </message>
    <message>
        <source>This looks like an export from {program}.</source>
        <translation>Esto parece una exportación de {program}.</translation>
    </message>
    <message>
        <source>it is protected by a password in a way that this program cannot open. Open it in Excel or LibreOffice, remove the password and save a copy.</source>
        <translation>está protegido con contraseña de una forma que este programa no puede abrir. Ábralo en Excel o LibreOffice, quite la contraseña y guarde una copia.</translation>
    </message>
    <message>
        <source>it is protected by a password. Give the password, or remove it in Excel or LibreOffice and save a copy.</source>
        <translation>está protegido con contraseña. Escriba la contraseña, o quítela en Excel o LibreOffice y guarde una copia.</translation>
    </message>
    <message>
        <source>this is not its password. Look at Caps Lock and at the language of the keyboard.</source>
        <translation>esa no es la contraseña del archivo. Compruebe Bloq Mayús y el idioma del teclado.</translation>
    </message>
    <message>
        <source>it holds more than five million filled cells, or very long texts. Split it into smaller files.</source>
        <translation>contiene más de cinco millones de celdas llenas, o textos muy largos. Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>This workbook counts days from 1904 (old Macs do). Look at the dates in the preview.</source>
        <translation>Este libro cuenta los días desde 1904 (como los Mac antiguos). Mire las fechas en la vista previa.</translation>
    </message>
    <message>
        <source>In this kind of file, cells with a formula error look empty. Save it as .xlsx if it has formulas.</source>
        <translation>En este tipo de archivo, las celdas con error de fórmula parecen vacías. Guárdelo como .xlsx si tiene fórmulas.</translation>
    </message>
    <message>
        <source>Cells with a formula error instead of a value: {count}, the first in {cell}.</source>
        <translation>Celdas con un error de fórmula en lugar de un valor: {count}, la primera en {cell}.</translation>
    </message>
    <message>
        <source>Formulas without a stored result: {count}, the first in {cell}. Open the file in Excel or LibreOffice and save it, so that they are calculated.</source>
        <translation>Fórmulas sin resultado guardado: {count}, la primera en {cell}. Abra el archivo en Excel o LibreOffice y guárdelo, para que se calculen.</translation>
    </message>
    <message>
        <source>Row numbers repeat or go backwards in this sheet. Look at the rows in the preview.</source>
        <translation>Los números de fila se repiten o van hacia atrás en esta hoja. Mire las filas en la vista previa.</translation>
    </message>
    <message>
        <source>Merged areas: {count}. Only the first cell of each holds the value; the others count as empty.</source>
        <translation>Zonas combinadas: {count}. Solo la primera celda de cada una tiene el valor; las demás cuentan como vacías.</translation>
    </message>
    <message>
        <source>Numbers of more than 15 digits: {count}. Excel had already rounded their last digits; keep such numbers as text.</source>
        <translation>Números de más de 15 cifras: {count}. Excel ya había redondeado sus últimas cifras; guarde esos números como texto.</translation>
    </message>
    <message>
        <source>Cells that claim to be numbers and are none: {count}.</source>
        <translation>Celdas que dicen ser números y no lo son: {count}.</translation>
    </message>
    <message>
        <source>Cells from which unprintable characters were taken out: {count}.</source>
        <translation>Celdas de las que se quitaron caracteres no imprimibles: {count}.</translation>
    </message>
    <message>
        <source>Cells longer than 32,767 characters, of which the rest was left out: {count}.</source>
        <translation>Celdas de más de 32.767 caracteres, cuyo resto se omitió: {count}.</translation>
    </message>
    <message>
        <source>Columns after number {most} were left out.</source>
        <translation>Se omitieron las columnas después de la número {most}.</translation>
    </message>
    <message>
        <source>Cells in a column of dates that hold no possible date: {count}, the first in row {line}.</source>
        <translation>Celdas en una columna de fechas que no contienen una fecha posible: {count}, la primera en la fila {line}.</translation>
    </message>
    <message>
        <source>it is damaged or was cut off while it was copied. Get it again, or open and save it in LibreOffice.</source>
        <translation>está dañado o se cortó al copiarlo. Consígalo otra vez, o ábralo y guárdelo en LibreOffice.</translation>
    </message>
    <message>
        <source>it is damaged or was written in an unusual way. Open it in Excel or LibreOffice, save it again as .xlsx and try that copy.</source>
        <translation>está dañado o se escribió de forma poco habitual. Ábralo en Excel o LibreOffice, guárdelo otra vez como .xlsx y pruebe con esa copia.</translation>
    </message>
    <message>
        <source>it unpacks to far more than a customer list needs. Copy the table into a new workbook and try that one.</source>
        <translation>al descomprimirse ocupa mucho más de lo que necesita una lista de clientes. Copie la tabla en un libro nuevo y pruebe con ese.</translation>
    </message>
    <message>
        <source>its parts contradict each other, so different programs would read different things. Save it again in Excel or LibreOffice.</source>
        <translation>sus partes se contradicen, así que cada programa leería algo distinto. Guárdelo otra vez en Excel o LibreOffice.</translation>
    </message>
    <message>
        <source>it defines its own abbreviations (a DOCTYPE), which real spreadsheets never do. Save it again in Excel or LibreOffice.</source>
        <translation>define sus propias abreviaturas (un DOCTYPE), algo que las hojas de cálculo de verdad nunca hacen. Guárdelo otra vez en Excel o LibreOffice.</translation>
    </message>
    <message>
        <source>it holds no workbook. Choose the spreadsheet itself.</source>
        <translation>no contiene ningún libro. Elija la propia hoja de cálculo.</translation>
    </message>
    <message>
        <source>it is empty (0 bytes). Save or download it again.</source>
        <translation>está vacío (0 bytes). Guárdelo o descárguelo otra vez.</translation>
    </message>
    <message>
        <source>it is a Numbers document. In Numbers choose File, Export To, Excel.</source>
        <translation>es un documento de Numbers. En Numbers, elija Archivo, Exportar a, Excel.</translation>
    </message>
    <message>
        <source>it is a web page with another name. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>es una página web con otro nombre. Ábrala en Excel o LibreOffice y guárdela como .xlsx.</translation>
    </message>
    <message>
        <source>it is an XML file and no workbook. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>es un archivo XML y no un libro. Ábralo en Excel o LibreOffice y guárdelo como .xlsx.</translation>
    </message>
    <message>
        <source>it is a text document. Copy the table into a spreadsheet and save it as .xlsx.</source>
        <translation>es un documento de texto. Copie la tabla en una hoja de cálculo y guárdela como .xlsx.</translation>
    </message>
    <message>
        <source>it is a document and no spreadsheet. Copy the table into a spreadsheet and save it as .xlsx.</source>
        <translation>es un documento y no una hoja de cálculo. Copie la tabla en una hoja de cálculo y guárdela como .xlsx.</translation>
    </message>
    <message>
        <source>it is a PDF. Ask for the spreadsheet it was made from, or copy its table into one.</source>
        <translation>es un PDF. Pida la hoja de cálculo de la que salió, o copie su tabla en una.</translation>
    </message>
    <message>
        <source>it is a picture. Ask for the list as a spreadsheet.</source>
        <translation>es una imagen. Pida la lista como hoja de cálculo.</translation>
    </message>
    <message>
        <source>it is a program and no spreadsheet. Do not open it.</source>
        <translation>es un programa y no una hoja de cálculo. No lo abra.</translation>
    </message>
    <message>
        <source>it is a packed archive. Unpack it and choose the spreadsheet inside.</source>
        <translation>es un archivo comprimido. Descomprímalo y elija la hoja de cálculo que contiene.</translation>
    </message>
    <message>
        <source>it comes from a very old spreadsheet program. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>viene de un programa de hojas de cálculo muy antiguo. Ábralo en Excel o LibreOffice y guárdelo como .xlsx.</translation>
    </message>
    <message>
        <source>The file is called {suffix} but is really {kind}; it was read as that.</source>
        <translation>El archivo se llama {suffix}, pero en realidad es {kind}; se leyó como tal.</translation>
    </message>
    <message>
        <source>Hidden sheets were not read: {count}. Choose one yourself if you want it.</source>
        <translation>No se leyeron las hojas ocultas: {count}. Elija usted una si la quiere.</translation>
    </message>
    <message>
        <source>The sheet {sheet} looks most like a list of customers; others were left out.</source>
        <translation>La hoja {sheet} es la que más parece una lista de clientes; las demás se omitieron.</translation>
    </message>
    <message>
        <source>Sheets that cannot be read: {count}.</source>
        <translation>Hojas que no se pueden leer: {count}.</translation>
    </message>
    <message>
        <source>it is neither a spreadsheet nor a text file this program knows. Save the list as .xlsx or .csv.</source>
        <translation>no es una hoja de cálculo ni un archivo de texto que este programa conozca. Guarde la lista como .xlsx o .csv.</translation>
    </message>
    <message>
        <source>there is no text encoding of that name. Choose another one.</source>
        <translation>no hay ninguna codificación de texto con ese nombre. Elija otra.</translation>
    </message>
    <message>
        <source>Some characters could not be read as {encoding}; they show as �. Choose another encoding.</source>
        <translation>Algunos caracteres no se pudieron leer como {encoding}; aparecen como �. Elija otra codificación.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed, so the file was read line by line. Look at the preview.</source>
        <translation>Hay unas comillas que se abren y no se cierran, así que el archivo se leyó línea por línea. Mire la vista previa.</translation>
    </message>
    <message>
        <source>it holds more than 150,000 contact cards, or very long ones. Split it into smaller files.</source>
        <translation>contiene más de 150.000 tarjetas de contacto, o algunas muy largas. Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>Pictures, sounds and keys in the cards were left out: {count}.</source>
        <translation>Se omitieron imágenes, sonidos y claves de las tarjetas: {count}.</translation>
    </message>
    <message>
        <source>Birthdays without a year were kept in the notes: {count}.</source>
        <translation>Las fechas de nacimiento sin año se conservaron en las notas: {count}.</translation>
    </message>
    <message>
        <source>Groups, which only list other cards, were left out: {count}.</source>
        <translation>Se omitieron los grupos, que solo enumeran otras tarjetas: {count}.</translation>
    </message>
    <message>
        <source>Cards whose end is missing: {count}. Look at them in the preview.</source>
        <translation>Tarjetas a las que les falta el final: {count}. Mírelas en la vista previa.</translation>
    </message>
    <message>
        <source>What has no column of its own was kept in the notes: {names}.</source>
        <translation>Lo que no tiene columna propia se conservó en las notas: {names}.</translation>
    </message>
    <message>
        <source>it is a web page without a table. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>es una página web sin tabla. Ábrala en Excel o LibreOffice y guárdela como .xlsx.</translation>
    </message>
    <message>
        <source>it is a web page of more than 500 tables. Copy the one with the customers into a spreadsheet, and save it as .xlsx.</source>
        <translation>es una página web de más de 500 tablas. Copie la de los clientes en una hoja de cálculo y guárdela como .xlsx.</translation>
    </message>
    <message>
        <source>it has no sheet of that name any more. Choose the file again.</source>
        <translation>ya no tiene ninguna hoja con ese nombre. Elija el archivo otra vez.</translation>
    </message>
    <message>
        <source>it has no sheet with cells. Choose another file.</source>
        <translation>no tiene ninguna hoja con celdas. Elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>Give a name, or the name of a company.</source>
        <translation>Indique un nombre, o el nombre de una empresa.</translation>
    </message>
    <message>
        <source>You left this row out.</source>
        <translation>Usted omitió esta fila.</translation>
    </message>
    <message>
        <source>The way of importing that you chose leaves this row out.</source>
        <translation>El modo de importar que eligió omite esta fila.</translation>
    </message>
    <message>
        <source>No customer here has this e-mail, phone or number. Give a name to enter a new one.</source>
        <translation>Ningún cliente tiene este correo, teléfono o número. Indique un nombre para dar de alta a un cliente nuevo.</translation>
    </message>
    <message>
        <source>This is not an amount. Write it in digits, for example {example}.</source>
        <translation>Esto no es un importe. Escríbalo en cifras, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>It is not clear whether the sign before the last three digits marks thousands or decimals. Check it.</source>
        <translation>No está claro si el signo antes de las tres últimas cifras marca miles o decimales. Compruébelo.</translation>
    </message>
    <message>
        <source>Rounded to two decimals. Check the amount.</source>
        <translation>Redondeado a dos decimales. Compruebe el importe.</translation>
    </message>
    <message>
        <source>This amount is too large. Check its digits.</source>
        <translation>Este importe es demasiado grande. Compruebe sus cifras.</translation>
    </message>
    <message>
        <source>The check digits of this IBAN do not fit. Compare it with the bank&apos;s paper.</source>
        <translation>Los dígitos de control de este IBAN no coinciden. Compárelo con el papel del banco.</translation>
    </message>
    <message>
        <source>This is not an IBAN. Check the account, or write its IBAN.</source>
        <translation>Esto no es un IBAN. Compruebe la cuenta, o escriba su IBAN.</translation>
    </message>
    <message>
        <source>This is not one of the choices. Choose one: {choices}.</source>
        <translation>Esta no es una de las opciones. Elija una: {choices}.</translation>
    </message>
    <message>
        <source>M can mean more than one thing. Write the whole word.</source>
        <translation>M puede significar más de una cosa. Escriba la palabra entera.</translation>
    </message>
    <message>
        <source>This country is not known. Write its name, or its two letters, for example ES.</source>
        <translation>Este país no se conoce. Escriba su nombre, o sus dos letras, por ejemplo ES.</translation>
    </message>
    <message>
        <source>Day before month: {count} of {total} dates can only be read so, none the other way.</source>
        <translation>El día antes del mes: {count} de {total} fechas solo se pueden leer así, ninguna al revés.</translation>
    </message>
    <message>
        <source>Month before day: {count} of {total} dates can only be read so, none the other way.</source>
        <translation>El mes antes del día: {count} de {total} fechas solo se pueden leer así, ninguna al revés.</translation>
    </message>
    <message>
        <source>Year first: {count} of {total} dates are written so.</source>
        <translation>El año primero: {count} de {total} fechas están escritas así.</translation>
    </message>
    <message>
        <source>All {total} dates can be read with the day or the month first. Choose.</source>
        <translation>Las {total} fechas se pueden leer con el día o con el mes primero. Elija.</translation>
    </message>
    <message>
        <source>Some dates have the day first ({days}) and some the month ({months}). Choose, and check the others.</source>
        <translation>Unas fechas tienen el día primero ({days}) y otras el mes ({months}). Elija, y compruebe las demás.</translation>
    </message>
    <message>
        <source>The order of day and month does not matter here.</source>
        <translation>El orden del día y el mes no importa aquí.</translation>
    </message>
    <message>
        <source>Write the year with four digits, for example 1985.</source>
        <translation>Escriba el año con cuatro cifras, por ejemplo 1985.</translation>
    </message>
    <message>
        <source>Write day, month and year, for example 1985-03-27.</source>
        <translation>Escriba día, mes y año, por ejemplo 1985-03-27.</translation>
    </message>
    <message>
        <source>There is no such day. Check the day and the month.</source>
        <translation>Ese día no existe. Compruebe el día y el mes.</translation>
    </message>
    <message>
        <source>There is no month {month}. Check the order of day and month.</source>
        <translation>No existe el mes {month}. Compruebe el orden del día y el mes.</translation>
    </message>
    <message>
        <source>The year {year} is too far away. Check the year.</source>
        <translation>El año {year} queda demasiado lejos. Compruebe el año.</translation>
    </message>
    <message>
        <source>Read from a spreadsheet&apos;s count of days. Check the date.</source>
        <translation>Leído del número de días de una hoja de cálculo. Compruebe la fecha.</translation>
    </message>
    <message>
        <source>Write the address with an @, for example name@example.com.</source>
        <translation>Escriba la dirección con una @, por ejemplo name@example.com.</translation>
    </message>
    <message>
        <source>Take the spaces out of the e-mail address.</source>
        <translation>Quite los espacios de la dirección de correo.</translation>
    </message>
    <message>
        <source>The part after the @ is not complete. Write it as in name@example.com.</source>
        <translation>La parte después de la @ no está completa. Escríbala como en name@example.com.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Look for a missing, doubled or wrong character.</source>
        <translation>Esto no es una dirección de correo. Busque un carácter que falte, esté repetido o sea incorrecto.</translation>
    </message>
    <message>
        <source>Only the first address was kept. Add the others in their own field.</source>
        <translation>Solo se conservó la primera dirección. Añada las demás en su propio campo.</translation>
    </message>
    <message>
        <source>The spreadsheet shortened this number. Format its column as text and write all the digits.</source>
        <translation>La hoja de cálculo acortó este número. Dé a su columna formato de texto y escriba todas las cifras.</translation>
    </message>
    <message>
        <source>This language is not known. Write its name, or its two letters, for example es.</source>
        <translation>Este idioma no se conoce. Escriba su nombre, o sus dos letras, por ejemplo es.</translation>
    </message>
    <message>
        <source>There is no phone number here. Write it in digits.</source>
        <translation>Aquí no hay ningún número de teléfono. Escríbalo en cifras.</translation>
    </message>
    <message>
        <source>This phone number is too short. Write it with its area code.</source>
        <translation>Este número de teléfono es demasiado corto. Escríbalo con su prefijo.</translation>
    </message>
    <message>
        <source>This is too long for one phone number. Write one number in each field.</source>
        <translation>Esto es demasiado largo para un solo teléfono. Escriba un número en cada campo.</translation>
    </message>
    <message>
        <source>This is not a phone number of its country. Check the digits, or start with + and the country code.</source>
        <translation>Este no es un número de teléfono de su país. Compruebe las cifras, o empiece por + y el prefijo del país.</translation>
    </message>
    <message>
        <source>The country of this phone number is not known. Start with + and the country code.</source>
        <translation>No se conoce el país de este teléfono. Empiece por + y el prefijo del país.</translation>
    </message>
    <message>
        <source>Only the first phone number was kept. Add the others in their own field.</source>
        <translation>Solo se conservó el primer teléfono. Añada los demás en su propio campo.</translation>
    </message>
    <message>
        <source>Only the number was kept. Put the words beside it in the notes.</source>
        <translation>Solo se conservó el número. Ponga en las notas las palabras que había al lado.</translation>
    </message>
    <message>
        <source>Read as a number with its country code. Check it and add the +.</source>
        <translation>Leído como un número con su prefijo de país. Compruébelo y añada el +.</translation>
    </message>
    <message>
        <source>Postcodes of this country have {count} digits. Add the zero at the start if one was lost.</source>
        <translation>Los códigos postales de este país tienen {count} cifras. Añada el cero del principio si se perdió.</translation>
    </message>
    <message>
        <source>This is not a postcode of its country. It looks like {example}.</source>
        <translation>Este no es un código postal de su país. Tiene esta forma: {example}.</translation>
    </message>
    <message>
        <source>This is too long for a postcode. Write only the postcode.</source>
        <translation>Esto es demasiado largo para un código postal. Escriba solo el código postal.</translation>
    </message>
    <message>
        <source>The check digits of this number do not fit its country. Compare it with the document.</source>
        <translation>Los dígitos de control de este número no corresponden a su país. Compárelo con el documento.</translation>
    </message>
    <message>
        <source>This number is one digit repeated. Compare it with the document.</source>
        <translation>Este número es una sola cifra repetida. Compárelo con el documento.</translation>
    </message>
    <message>
        <source>A zero at the start seems to be missing. The number was kept as it is: write all its {count} digits and letters.</source>
        <translation>Parece que falta un cero al principio. El número se conservó como está: escriba sus {count} cifras y letras.</translation>
    </message>
    <message>
        <source>Choose the country of this number, so that it can be checked.</source>
        <translation>Elija el país de este número, para que se pueda comprobar.</translation>
    </message>
    <message>
        <source>A tax number has digits. Write it as on the document.</source>
        <translation>Un número fiscal tiene cifras. Escríbalo como en el documento.</translation>
    </message>
    <message>
        <source>This is too long for a tax number. Write only the number.</source>
        <translation>Esto es demasiado largo para un número fiscal. Escriba solo el número.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Escriba sí o no.</translation>
    </message>
</context>
</TS>
