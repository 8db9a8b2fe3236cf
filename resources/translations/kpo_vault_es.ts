<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>change of type</source>
        <translation>cambio de tipo</translation>
    </message>
    <message>
        <source>marking by hand</source>
        <translation>marca a mano</translation>
    </message>
    <message>
        <source>merge of entities</source>
        <translation>unión de entidades</translation>
    </message>
    <message>
        <source>split of an entity</source>
        <translation>separación de una entidad</translation>
    </message>
    <message>
        <source>confirmation of unread areas</source>
        <translation>confirmación de zonas no leídas</translation>
    </message>
    <message>
        <source>end of a review</source>
        <translation>fin de una revisión</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Vault created</source>
        <translation>Bóveda creada</translation>
    </message>
    <message>
        <source>Vault unlocked</source>
        <translation>Bóveda abierta</translation>
    </message>
    <message>
        <source>Unlocking had failed</source>
        <translation>Hubo intentos fallidos de abrir</translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation>Bóveda bloqueada</translation>
    </message>
    <message>
        <source>State of the vault recorded</source>
        <translation>Estado de la bóveda registrado</translation>
    </message>
    <message>
        <source>Matter created</source>
        <translation>Asunto creado</translation>
    </message>
    <message>
        <source>Matter shredded</source>
        <translation>Asunto destruido</translation>
    </message>
    <message>
        <source>Documents read</source>
        <translation>Documentos leídos</translation>
    </message>
    <message>
        <source>Documents searched</source>
        <translation>Documentos analizados</translation>
    </message>
    <message>
        <source>Decisions made</source>
        <translation>Decisiones tomadas</translation>
    </message>
    <message>
        <source>Gate overridden</source>
        <translation>Barrera anulada</translation>
    </message>
    <message>
        <source>Second person asked to agree</source>
        <translation>Se pidió el acuerdo de otra persona</translation>
    </message>
    <message>
        <source>Documents protected</source>
        <translation>Documentos protegidos</translation>
    </message>
    <message>
        <source>Packet sealed</source>
        <translation>Paquete sellado</translation>
    </message>
    <message>
        <source>Packet opened</source>
        <translation>Paquete abierto</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Results returned</source>
        <translation>Resultados devueltos</translation>
    </message>
    <message>
        <source>Results restored</source>
        <translation>Resultados restaurados</translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation>Contacto añadido</translation>
    </message>
    <message>
        <source>Contact verified</source>
        <translation>Contacto verificado</translation>
    </message>
    <message>
        <source>Contact&apos;s keys changed</source>
        <translation>Claves del contacto cambiadas</translation>
    </message>
    <message>
        <source>Contact moved to new keys</source>
        <translation>El contacto pasó a claves nuevas</translation>
    </message>
    <message>
        <source>Contact revoked</source>
        <translation>Contacto revocado</translation>
    </message>
    <message>
        <source>Contact forgotten</source>
        <translation>Contacto olvidado</translation>
    </message>
    <message>
        <source>Own keys changed</source>
        <translation>Claves propias cambiadas</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Frase de contraseña cambiada</translation>
    </message>
    <message>
        <source>Key slot added</source>
        <translation>Ranura de clave añadida</translation>
    </message>
    <message>
        <source>Key slot removed</source>
        <translation>Ranura de clave eliminada</translation>
    </message>
    <message>
        <source>Value shown to compliance</source>
        <translation>Valor mostrado a cumplimiento</translation>
    </message>
    <message>
        <source>Recovery key made or used</source>
        <translation>Clave de recuperación creada o usada</translation>
    </message>
    <message>
        <source>Vault&apos;s keys rotated</source>
        <translation>Claves de la bóveda renovadas</translation>
    </message>
    <message>
        <source>Register changed</source>
        <translation>Catálogo cambiado</translation>
    </message>
    <message>
        <source>Register shown</source>
        <translation>Catálogo mostrado</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Ajustes cambiados</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>Informe escrito</translation>
    </message>
    <message>
        <source>Sample drawn</source>
        <translation>Muestra extraída</translation>
    </message>
    <message>
        <source>Sampled item judged</source>
        <translation>Elemento de la muestra evaluado</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>Copia de seguridad escrita</translation>
    </message>
    <message>
        <source>Vault restored from a backup</source>
        <translation>Bóveda restaurada de una copia</translation>
    </message>
    <message>
        <source>Vault file changed from outside</source>
        <translation>Archivo de la bóveda cambiado desde fuera</translation>
    </message>
    <message>
        <source>Damaged entry</source>
        <translation>Entrada dañada</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Every step leaves an entry that cannot be changed later. It never holds an original value.</source>
        <translation>Cada paso deja una entrada que no se puede cambiar después. Nunca contiene un valor original.</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Verificar el registro</translation>
    </message>
    <message>
        <source>The log is exported.</source>
        <translation>El registro está exportado.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Exportar el registro…</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Parts of the audit</source>
        <translation>Partes de la auditoría</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Values and decisions</source>
        <translation>Valores y decisiones</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Not for this key slot</source>
        <translation>No para esta ranura de clave</translation>
    </message>
    <message>
        <source>The partner slot has no key for what concerns matters. Counsel and compliance see figures, samples, masked values and reports.</source>
        <translation>La ranura de colaborador no tiene clave para lo que concierne a los asuntos. El abogado y cumplimiento ven cifras, muestras, valores enmascarados e informes.</translation>
    </message>
    <message>
        <source>Verifying every entry of the log…</source>
        <translation>Verificando cada entrada del registro…</translation>
    </message>
    <message>
        <source>Anyone can check it with your card alone: Tools, Verify a packet or a log.</source>
        <translation>Cualquiera puede comprobarlo solo con su tarjeta: Herramientas, Verificar un paquete o un registro.</translation>
    </message>
    <message>
        <source>All matters</source>
        <translation>Todos los asuntos</translation>
    </message>
    <message>
        <source>Entries: {entries}. Signed checkpoints: {checkpoints}. The token maps are the ones that were logged. Root: {root}…</source>
        <translation>Entradas: {entries}. Puntos de control firmados: {checkpoints}. Los mapas de tokens son los que se registraron. Raíz: {root}…</translation>
    </message>
    <message>
        <source>The log is whole and unchanged.</source>
        <translation>El registro está entero y sin cambios.</translation>
    </message>
    <message>
        <source>The chain is broken: entry {number} is the first at fault.</source>
        <translation>La cadena está rota: la entrada {number} es la primera con error.</translation>
    </message>
    <message>
        <source>Show entry</source>
        <translation>Mostrar la entrada</translation>
    </message>
    <message>
        <source>The log is not sound.</source>
        <translation>El registro no está en orden.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Back up the vault</source>
        <translation>Copia de seguridad de la bóveda</translation>
    </message>
    <message>
        <source>The vault is backed up.</source>
        <translation>Se ha hecho la copia de la bóveda.</translation>
    </message>
    <message>
        <source>The copy was read back whole. It is encrypted and opens with the same passphrase.</source>
        <translation>La copia se volvió a leer entera. Está cifrada y se abre con la misma frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>BatchPane</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Why there is no output</source>
        <translation>Por qué no hay resultado</translation>
    </message>
    <message>
        <source>A finding waits for a reviewer&apos;s decision.</source>
        <translation>Un hallazgo espera la decisión de un revisor.</translation>
    </message>
    <message>
        <source>Start the batch</source>
        <translation>Iniciar el lote</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <translation>Volver a los documentos</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Documents a second</source>
        <translation>Documentos por segundo</translation>
    </message>
    <message>
        <source>Words read</source>
        <translation>Palabras leídas</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>Hechos antes</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Documents without an output</source>
        <translation>Documentos sin resultado</translation>
    </message>
    <message>
        <source>What is refused will be listed here</source>
        <translation>Lo que se rechace aparecerá aquí</translation>
    </message>
    <message>
        <source>The other screens can be used while a batch runs. One that is stopped, even by a power cut, goes on where it was.</source>
        <translation>Las demás pantallas se pueden usar mientras corre un lote. Si se detiene, incluso por un corte de luz, sigue donde estaba.</translation>
    </message>
    <message>
        <source>Written: {written}. Duplicates of them: {twins}. Without an output: {refused}.</source>
        <translation>Escritos: {written}. Duplicados de ellos: {twins}. Sin resultado: {refused}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Go on with the batch</source>
        <translation>Seguir con el lote</translation>
    </message>
    <message>
        <source>Protect many documents</source>
        <translation>Proteger muchos documentos</translation>
    </message>
    <message>
        <source>All documents of {sources} are looked through, protected by the policy and checked, without a review of each finding. The outputs go to {folder}, and what is refused is listed with its reason.</source>
        <translation>Se revisan todos los documentos de {sources}, se protegen según la política y se comprueban, sin revisar cada hallazgo. Los resultados van a {folder}, y lo rechazado se lista con su motivo.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>The batch is done</source>
        <translation>El lote está hecho</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>as it is written</source>
        <translation>tal como está escrito</translation>
    </message>
    <message>
        <source>in other case</source>
        <translation>con otras mayúsculas</translation>
    </message>
    <message>
        <source>with other spaces</source>
        <translation>con otros espacios</translation>
    </message>
    <message>
        <source>broken by hyphens</source>
        <translation>partido por guiones</translation>
    </message>
    <message>
        <source>in reversed order</source>
        <translation>en orden inverso</translation>
    </message>
    <message>
        <source>with initials</source>
        <translation>con iniciales</translation>
    </message>
    <message>
        <source>with its digits grouped otherwise</source>
        <translation>con las cifras agrupadas de otro modo</translation>
    </message>
    <message>
        <source>encoded</source>
        <translation>codificado</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Clean: {terms} searched in {count} ways of reading it</source>
        <translation>Limpio: {terms} buscados en {count} formas de leerlo</translation>
    </message>
    <message>
        <source>Term {number} can still be read, {form}</source>
        <translation>El término {number} aún se puede leer, {form}</translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>No se puede leer: {reason}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>Qué dice la comprobación</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Replace it as the policy says</source>
        <translation>Sustituirlo como dice la política</translation>
    </message>
    <message>
        <source>Not sensitive</source>
        <translation>No sensible</translation>
    </message>
    <message>
        <source>Leave it in the document</source>
        <translation>Dejarlo en el documento</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>A token, restored on return</source>
        <translation>Un token, restaurado al volver</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>Eliminado para siempre</translation>
    </message>
    <message>
        <source>Generalise</source>
        <translation>Generalizar</translation>
    </message>
    <message>
        <source>Coarser, not reversible</source>
        <translation>Menos preciso, no reversible</translation>
    </message>
    <message>
        <source>Surrogate</source>
        <translation>Valor ficticio</translation>
    </message>
    <message>
        <source>An invented value of its kind, restored on return</source>
        <translation>Un valor inventado de su clase, restaurado al volver</translation>
    </message>
    <message>
        <source>Date shift</source>
        <translation>Fecha desplazada</translation>
    </message>
    <message>
        <source>All dates of a person moved by the same days</source>
        <translation>Todas las fechas de una persona movidas los mismos días</translation>
    </message>
</context>
<context>
    <name>ChosenFile</name>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>{what}: choose a file</source>
        <translation>{what}: elegir un archivo</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>{what}: choose a folder</source>
        <translation>{what}: elegir una carpeta</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Work is still running: {names}</source>
        <translation>Aún hay trabajo en curso: {names}</translation>
    </message>
    <message>
        <source>Stopping it leaves nothing half done: what it was about to write is not written.</source>
        <translation>Detenerlo no deja nada a medias: lo que iba a escribir no se escribe.</translation>
    </message>
    <message>
        <source>Close when it is done</source>
        <translation>Cerrar cuando termine</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Detenerlo y cerrar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Choose it, or drop it here</source>
        <translation>Elíjalo o suéltelo aquí</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Properties and hidden content</source>
        <translation>Propiedades y contenido oculto</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare two files</source>
        <translation>Comparar dos archivos</translation>
    </message>
    <message>
        <source>What differs between an original and what was made of it, also in properties and hidden parts.</source>
        <translation>Qué diferencia un original de lo que se hizo con él, también en propiedades y partes ocultas.</translation>
    </message>
    <message>
        <source>Comparing files</source>
        <translation>Comparando archivos</translation>
    </message>
    <message>
        <source>The files differ in {places}.</source>
        <translation>Los archivos difieren en {places}.</translation>
    </message>
    <message>
        <source>The texts of the files are the same.</source>
        <translation>Los textos de los archivos son iguales.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>As returned</source>
        <translation>Como volvió</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>Aceptar (A)</translation>
    </message>
    <message>
        <source>Leave as it came (N)</source>
        <translation>Dejarlo como vino (N)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Left as it came</source>
        <translation>Quedó como vino</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>&amp;Compare keys…</source>
        <translation>&amp;Comparar claves…</translation>
    </message>
    <message>
        <source>Take the new keys</source>
        <translation>Tomar las claves nuevas</translation>
    </message>
    <message>
        <source>Keep the old keys</source>
        <translation>Conservar las antiguas</translation>
    </message>
    <message>
        <source>Fingerprint as PDF…</source>
        <translation>Huella como PDF…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Block this partner</source>
        <translation>Bloquear a este colaborador</translation>
    </message>
    <message>
        <source>Forget this partner</source>
        <translation>Olvidar a este colaborador</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>Telephone number, contract, who compared the words</source>
        <translation>Teléfono, contrato, quién comparó las palabras</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Guardar notas</translation>
    </message>
    <message>
        <source>WORDS OF THE NEW CARD</source>
        <translation>PALABRAS DE LA TARJETA NUEVA</translation>
    </message>
    <message>
        <source>WORDS OF THE CARD THAT YOU KNOW</source>
        <translation>PALABRAS DE LA TARJETA QUE CONOCE</translation>
    </message>
    <message>
        <source>Coun&amp;try</source>
        <translation>P&amp;aís</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Country of the partner</source>
        <translation>País del colaborador</translation>
    </message>
    <message>
        <source>Notes on the partner</source>
        <translation>Notas sobre el colaborador</translation>
    </message>
    <message>
        <source>No partner selected</source>
        <translation>Ningún colaborador seleccionado</translation>
    </message>
    <message>
        <source>Chosen partner</source>
        <translation>Colaborador elegido</translation>
    </message>
    <message>
        <source>Compared on {day}</source>
        <translation>Comparado el {day}</translation>
    </message>
    <message>
        <source>Plain age: what comes back is not signed</source>
        <translation>Solo age: lo que vuelve no está firmado</translation>
    </message>
    <message>
        <source>Another card came under this name. Nothing is sealed to this partner until you decide.</source>
        <translation>Llegó otra tarjeta con este nombre. No se sella nada para este colaborador hasta que decida.</translation>
    </message>
    <message>
        <source>It may be a new machine, or somebody who wants to read along. Call the partner on a number that you know: whose words do they read? If the new ones, take the new keys and compare; if the old ones, keep the old keys and tell the partner.</source>
        <translation>Puede ser un equipo nuevo, o alguien que quiere leer también. Llame al colaborador a un número que conozca: ¿qué palabras lee? Si las nuevas, tome las claves nuevas y compare; si las antiguas, conserve las antiguas y dígaselo.</translation>
    </message>
    <message>
        <source>You revoked these keys: nothing is sealed to them or opened from them.</source>
        <translation>Usted revocó estas claves: no se sella nada para ellas ni se abre nada de ellas.</translation>
    </message>
    <message>
        <source>Import a new card of the partner, take it, and compare the words, to work with them again.</source>
        <translation>Para volver a trabajar con él, importe una tarjeta nueva, tómela y compare las palabras.</translation>
    </message>
    <message>
        <source>The card of this partner has ended.</source>
        <translation>La tarjeta de este colaborador ha terminado.</translation>
    </message>
    <message>
        <source>Ask the partner for a rotation file, or for a new card under the same name. A new card is compared again.</source>
        <translation>Pídale un archivo de rotación o una tarjeta nueva con el mismo nombre. Una tarjeta nueva se vuelve a comparar.</translation>
    </message>
    <message>
        <source>This card ends on {day}.</source>
        <translation>Esta tarjeta termina el {day}.</translation>
    </message>
    <message>
        <source>Ask the partner for a rotation file; importing it keeps the contact verified.</source>
        <translation>Pídale un archivo de rotación; al importarlo el contacto sigue verificado.</translation>
    </message>
    <message>
        <source>Nobody has compared these keys yet.</source>
        <translation>Nadie ha comparado aún estas claves.</translation>
    </message>
    <message>
        <source>Until then the gate of an uncompared key stays closed when you seal.</source>
        <translation>Hasta entonces la barrera de clave sin comparar sigue cerrada al sellar.</translation>
    </message>
    <message>
        <source>Moved to new keys on {day}.</source>
        <translation>Pasó a claves nuevas el {day}.</translation>
    </message>
    <message>
        <source>The keys that you compared signed the new ones; there is nothing to do.</source>
        <translation>Las claves que comparó firmaron las nuevas; no hay nada que hacer.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Aún sin comparar</translation>
    </message>
    <message>
        <source>Keys changed: blocked</source>
        <translation>Claves cambiadas: bloqueado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>{state}, until {day}</source>
        <translation>{state}, hasta el {day}</translation>
    </message>
    <message>
        <source>Card of {since}, without an end</source>
        <translation>Tarjeta del {since}, sin fecha final</translation>
    </message>
    <message>
        <source>Card of {since}, counts until {end}</source>
        <translation>Tarjeta del {since}, válida hasta {end}</translation>
    </message>
    <message>
        <source>Post-quantum encryption</source>
        <translation>Cifrado poscuántico</translation>
    </message>
    <message>
        <source>Classic encryption only</source>
        <translation>Solo cifrado clásico</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Colaborador</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Compare a partner&apos;s words by telephone once; a changed key is then blocked.</source>
        <translation>Compare una vez por teléfono las palabras del colaborador; después se bloquea una clave cambiada.</translation>
    </message>
    <message>
        <source>Export my card…</source>
        <translation>Exportar mi tarjeta…</translation>
    </message>
    <message>
        <source>Add age key…</source>
        <translation>Añadir clave age…</translation>
    </message>
    <message>
        <source>Import card…</source>
        <translation>Importar tarjeta…</translation>
    </message>
    <message>
        <source>&amp;My keys…</source>
        <translation>&amp;Mis claves…</translation>
    </message>
    <message>
        <source>Find by name, notes, country or words</source>
        <translation>Buscar por nombre, notas, país o palabras</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Buscar un contacto</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>Aún no hay colaboradores</translation>
    </message>
    <message>
        <source>Ask the partner for the card that their KPO Vault exports, or for their age key, and add it here.</source>
        <translation>Pida al colaborador la tarjeta que exporta su KPO Vault, o su clave age, y añádala aquí.</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>No se encuentra a nadie</translation>
    </message>
    <message>
        <source>No partner has these words in name or notes.</source>
        <translation>Ningún colaborador tiene estas palabras en nombre o notas.</translation>
    </message>
    <message>
        <source>Drop a partner&apos;s card or rotation file here</source>
        <translation>Suelte aquí la tarjeta o el archivo de rotación de un colaborador</translation>
    </message>
    <message>
        <source>Public keys only; comparing the words makes sure whose they are.</source>
        <translation>Solo claves públicas; comparar las palabras asegura de quién son.</translation>
    </message>
    <message>
        <source>YOU</source>
        <translation>USTED</translation>
    </message>
    <message>
        <source>Your card ends on {day}: move to new keys before.</source>
        <translation>Su tarjeta termina el {day}: pase antes a claves nuevas.</translation>
    </message>
    <message>
        <source>Other keys came under the name of {name}: the contact is blocked.</source>
        <translation>Llegaron otras claves con el nombre de {name}: el contacto está bloqueado.</translation>
    </message>
    <message>
        <source>Decide at the right, after a call.</source>
        <translation>Decida a la derecha, después de llamar.</translation>
    </message>
    <message>
        <source>{name} moved to new keys.</source>
        <translation>{name} pasó a claves nuevas.</translation>
    </message>
    <message>
        <source>The keys that you knew signed the new ones; the contact stays as it was.</source>
        <translation>Las claves que conocía firmaron las nuevas; el contacto queda como estaba.</translation>
    </message>
    <message>
        <source>{name} is in your contacts.</source>
        <translation>{name} está en sus contactos.</translation>
    </message>
    <message>
        <source>Compare the words by telephone before you seal or open anything.</source>
        <translation>Compare las palabras por teléfono antes de sellar o abrir nada.</translation>
    </message>
    <message>
        <source>Fingerprint as PDF</source>
        <translation>Huella como PDF</translation>
    </message>
    <message>
        <source>Send the rotation file to every partner; importing it keeps you as verified.</source>
        <translation>Envíe el archivo de rotación a todos; quien lo importe lo mantiene verificado.</translation>
    </message>
    <message>
        <source>Export your card to every partner and compare your words again.</source>
        <translation>Exporte su tarjeta a todos los colaboradores y comparen de nuevo las palabras.</translation>
    </message>
    <message>
        <source>Your secret keys are in a file.</source>
        <translation>Sus claves secretas están en un archivo.</translation>
    </message>
    <message>
        <source>Keep it as safe as the vault.</source>
        <translation>Guárdelo con tanta seguridad como la bóveda.</translation>
    </message>
    <message>
        <source>The page is written: {name}</source>
        <translation>La página está escrita: {name}</translation>
    </message>
    <message>
        <source>Your card is written. It holds public keys only; send it any way you like.</source>
        <translation>Su tarjeta está escrita. Solo contiene claves públicas; envíela como quiera.</translation>
    </message>
    <message>
        <source>Do not send anything to {name} until the words are the same.</source>
        <translation>No envíe nada a {name} hasta que las palabras coincidan.</translation>
    </message>
    <message>
        <source>Ask for the card again over another way.</source>
        <translation>Pida de nuevo la tarjeta por otra vía.</translation>
    </message>
    <message>
        <source>Rotation file for partners</source>
        <translation>Archivo de rotación para colaboradores</translation>
    </message>
    <message>
        <source>Export secret keys</source>
        <translation>Exportar claves secretas</translation>
    </message>
    <message>
        <source>Your new keys are in use.</source>
        <translation>Sus claves nuevas están en uso.</translation>
    </message>
    <message>
        <source>Revoke this partner&apos;s keys?</source>
        <translation>¿Revocar las claves de este colaborador?</translation>
    </message>
    <message>
        <source>Nothing can be sealed to them or opened from them any more.</source>
        <translation>Ya no se podrá sellar nada para él ni abrir nada suyo.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>¿Olvidar a {name}?</translation>
    </message>
    <message>
        <source>A card that comes later under this name is then new, not a changed one. Revoking blocks it.</source>
        <translation>Una tarjeta que llegue después con este nombre será nueva, no cambiada. Revocar la bloquea.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Import a partner&apos;s card or rotation file</source>
        <translation>Importar la tarjeta o el archivo de rotación de un colaborador</translation>
    </message>
    <message>
        <source>Export my card</source>
        <translation>Exportar mi tarjeta</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Files of the packet</source>
        <translation>Archivos del paquete</translation>
    </message>
    <message>
        <source>Take out or put in</source>
        <translation>Sacar o meter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Inside the packet files are called document-01 and so on; the vault remembers which is which.</source>
        <translation>Dentro del paquete los archivos se llaman document-01 y así; la bóveda recuerda cuál es cuál.</translation>
    </message>
    <message>
        <source>{files} of the matter {matter} go in.</source>
        <translation>Entran {files} del asunto {matter}.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln hallazgo</numerusform>
            <numerusform>%Ln hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s)</source>
        <translation>
            <numerusform>%Ln paquete</numerusform>
            <numerusform>%Ln paquetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread area(s)</source>
        <translation>
            <numerusform>%Ln zona no leída</numerusform>
            <numerusform>%Ln zonas no leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln término</numerusform>
            <numerusform>%Ln términos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mistake(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entity(ies)</source>
        <translation>
            <numerusform>%Ln entidad</numerusform>
            <numerusform>%Ln entidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s)</source>
        <translation>
            <numerusform>%Ln forma</numerusform>
            <numerusform>%Ln formas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed attempt(s)</source>
        <translation>
            <numerusform>%Ln intento fallido</numerusform>
            <numerusform>%Ln intentos fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>después de %Ln minuto</numerusform>
            <numerusform>después de %Ln minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Stop the work and lock now</source>
        <translation>Detener el trabajo y bloquear ya</translation>
    </message>
    <message>
        <source>Work is still running. The vault locks as soon as it is done, and nothing is shown until then.</source>
        <translation>Aún hay trabajo en curso. La bóveda se bloquea en cuanto termine, y hasta entonces no se muestra nada.</translation>
    </message>
    <message>
        <source>KPO Vault is covered</source>
        <translation>KPO Vault está cubierto</translation>
    </message>
</context>
<context>
    <name>CreateForm</name>
    <message>
        <source>Your name or firm, as partners will see it</source>
        <translation>Su nombre o el de su despacho, como lo verán los colaboradores</translation>
    </message>
    <message>
        <source>Create vault</source>
        <translation>Crear bóveda</translation>
    </message>
    <message>
        <source>The vault is one encrypted file in {folder}. It never leaves this machine.</source>
        <translation>La bóveda es un archivo cifrado en {folder}. Nunca sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Not sensitive</source>
        <translation>No sensible</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Generalise</source>
        <translation>Generalizar</translation>
    </message>
    <message>
        <source>Surrogate</source>
        <translation>Valor ficticio</translation>
    </message>
    <message>
        <source>Date shift</source>
        <translation>Fecha desplazada</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>More decisions</source>
        <translation>Más decisiones</translation>
    </message>
    <message>
        <source>{what} ({key})</source>
        <translation>{what} ({key})</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Decide all occurrences (Shift)</source>
        <translation>Decidir todas las apariciones (Mayús)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why it is decided so; kept with the decision (keys 1 to 9)</source>
        <translation>Por qué se decide así; se guarda con la decisión (teclas 1 a 9)</translation>
    </message>
    <message>
        <source>May be another one as well: decide each place.</source>
        <translation>Puede ser también otra: decida cada lugar.</translation>
    </message>
    <message>
        <source>Change the type…</source>
        <translation>Cambiar el tipo…</translation>
    </message>
    <message>
        <source>Make one of the selected entities</source>
        <translation>Hacer una de las entidades seleccionadas</translation>
    </message>
    <message>
        <source>Make an entity of the selected places</source>
        <translation>Hacer una entidad de los lugares seleccionados</translation>
    </message>
    <message>
        <source>No finding selected</source>
        <translation>Ningún hallazgo seleccionado</translation>
    </message>
    <message>
        <source>{why} · {recognizer} · score {score:.2f}</source>
        <translation>{why} · {recognizer} · puntuación {score:.2f}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>The only occurrence</source>
        <translation>La única aparición</translation>
    </message>
    <message>
        <source>Decide all {count} occurrences (Shift)</source>
        <translation>Decidir las {count} apariciones (Mayús)</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>accepted</source>
        <translation>aceptados</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadidos</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>acuerdo</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>alterados</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>intentos</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message>
        <source>duplicated</source>
        <translation>repetidos</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>entidades</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>hallazgos</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>huella</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>foreign</source>
        <translation>ajenos</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>formas</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>barrera</translation>
    </message>
    <message>
        <source>in reply to</source>
        <translation>en respuesta a</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>leaks</source>
        <translation>fugas</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifiesto</translation>
    </message>
    <message>
        <source>matters</source>
        <translation>asuntos</translation>
    </message>
    <message>
        <source>misplaced</source>
        <translation>fuera de lugar</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>no hallados</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltan</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>output</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>resultados</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>páginas</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>pasajes</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendientes</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lugares</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>política</translation>
    </message>
    <message>
        <source>rasterised</source>
        <translation>rasterizadas</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>destinatarios</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazados</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>descartados</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminados</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sustituidos</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurados</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirados</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>root</source>
        <translation>raíz</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>muestra</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>muestreados</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>remitente</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>short references</source>
        <translation>referencias cortas</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitidos</translation>
    </message>
    <message>
        <source>key slot</source>
        <translation>ranura de clave</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tablas</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>términos</translation>
    </message>
    <message>
        <source>up to row</source>
        <translation>hasta la fila</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocidos</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>advertencias</translation>
    </message>
</context>
<context>
    <name>DetectionPane</name>
    <message>
        <source>In any language that the program knows; it tells them apart</source>
        <translation>En cualquier idioma que el programa conozca; él los distingue</translation>
    </message>
    <message>
        <source>In these only:</source>
        <translation>Solo en estos:</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Textos en</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>spaCy models</source>
        <translation>Modelos de spaCy</translation>
    </message>
    <message>
        <source>Installed package</source>
        <translation>Paquete instalado</translation>
    </message>
    <message>
        <source>Name of an installed package</source>
        <translation>Nombre de un paquete instalado</translation>
    </message>
    <message>
        <source>Language of its texts</source>
        <translation>Idioma de sus textos</translation>
    </message>
    <message>
        <source>Texts as the model says</source>
        <translation>Textos como diga el modelo</translation>
    </message>
    <message>
        <source>Texts in: {language}</source>
        <translation>Textos en: {language}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>How documents are written</source>
        <translation>Cómo están escritos los documentos</translation>
    </message>
    <message>
        <source>A text in a language that is not chosen here is read by the rules of the chosen ones: choose only what is sure.</source>
        <translation>Un texto en un idioma no elegido aquí se lee con las reglas de los elegidos: elija solo lo seguro.</translation>
    </message>
    <message>
        <source>No models of your own</source>
        <translation>Sin modelos propios</translation>
    </message>
    <message>
        <source>The program&apos;s own model and rules are always used. A spaCy model adds what it knows.</source>
        <translation>Siempre se usan el modelo y las reglas del programa. Un modelo de spaCy añade lo que sabe.</translation>
    </message>
    <message>
        <source>spaCy models that help to find names</source>
        <translation>Modelos de spaCy que ayudan a encontrar nombres</translation>
    </message>
    <message>
        <source>An installed package such as en_core_web_md, or the folder of a pipeline of yours. It is loaded once in a process of its own to see what it is; nothing is downloaded. Add only what you trust: a model can contain a program.</source>
        <translation>Un paquete instalado como en_core_web_md, o la carpeta de una canalización propia. Se carga una vez en un proceso aparte para ver qué es; no se descarga nada. Añada solo lo que sea de confianza: un modelo puede contener un programa.</translation>
    </message>
    <message>
        <source>Kept in the vault, and followed by the command line as well.</source>
        <translation>Se guarda en la bóveda, y la línea de comandos lo sigue también.</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Detección</translation>
    </message>
    <message>
        <source>Loading the model to see what it is…</source>
        <translation>Cargando el modelo para ver qué es…</translation>
    </message>
    <message>
        <source>The model {name} is used from now on.</source>
        <translation>El modelo {name} se usa desde ahora.</translation>
    </message>
    <message>
        <source>It names: {labels}.</source>
        <translation>Nombra: {labels}.</translation>
    </message>
    <message>
        <source>Folder of a spaCy pipeline</source>
        <translation>Carpeta de una canalización de spaCy</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Document text</source>
        <translation>Texto del documento</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>{pending} pending</source>
        <translation>{pending} pendientes</translation>
    </message>
    <message>
        <source>{pending} of {findings} pending</source>
        <translation>{pending} de {findings} pendientes</translation>
    </message>
    <message>
        <source>{findings} decided</source>
        <translation>{findings}, todo decidido</translation>
    </message>
</context>
<context>
    <name>DocumentsPane</name>
    <message>
        <source>Documents of the matter</source>
        <translation>Documentos del asunto</translation>
    </message>
    <message>
        <source>Drop documents or folders here</source>
        <translation>Suelte aquí documentos o carpetas</translation>
    </message>
    <message>
        <source>Word, Excel, PDF, CSV, e-mail, text and many more. They stay here and are not changed.</source>
        <translation>Word, Excel, PDF, CSV, correo, texto y muchos más. Se quedan aquí y no se cambian.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Look once more at what was refused or stopped</source>
        <translation>Mirar otra vez lo rechazado o detenido</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation>Detener este</translation>
    </message>
    <message>
        <source>Go on with the other documents</source>
        <translation>Seguir con los demás documentos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the document off the list (Del)</source>
        <translation>Quitar el documento de la lista (Supr)</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Política</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <source>Drop files above. They are read on this machine only and stay as they are.</source>
        <translation>Suelte archivos arriba. Solo se leen en este equipo y quedan como están.</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>quedan unos {seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>quedan unos {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>quedan unas {hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>Entities</name>
    <message>
        <source>may be another one as well</source>
        <translation>puede ser también otra</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Proprietary</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Money and accounts</source>
        <translation>Dinero y cuentas</translation>
    </message>
    <message>
        <source>Ways to reach people</source>
        <translation>Formas de contacto</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Dates and ages</source>
        <translation>Fechas y edades</translation>
    </message>
    <message>
        <source>Numbers of people</source>
        <translation>Números de personas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Legal matters</source>
        <translation>Asuntos legales</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Markings</source>
        <translation>Leyendas</translation>
    </message>
    <message>
        <source>Of this policy</source>
        <translation>De esta política</translation>
    </message>
    <message>
        <source>{count} pending</source>
        <translation>{count} pendientes</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixto</translation>
    </message>
    <message>
        <source>May be another one: decide · {more}</source>
        <translation>Puede ser otra: decida · {more}</translation>
    </message>
</context>
<context>
    <name>EntityTree</name>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The operation failed.</source>
        <translation>La operación ha fallado.</translation>
    </message>
    <message>
        <source>{message}</source>
        <translation>{message}</translation>
    </message>
    <message>
        <source>There is no vault in {path}.</source>
        <translation>No hay ninguna bóveda en {path}.</translation>
    </message>
    <message>
        <source>Start the program again to make one.</source>
        <translation>Inicie de nuevo el programa para crear una.</translation>
    </message>
    <message>
        <source>There is already a vault in {path}.</source>
        <translation>Ya hay una bóveda en {path}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder.</source>
        <translation>No se ha cambiado nada. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The vault is open in another window or command.</source>
        <translation>La bóveda está abierta en otra ventana u otro comando.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>Cierre el otro y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>La bóveda está bloqueada.</translation>
    </message>
    <message>
        <source>Unlock it with your passphrase, and retry.</source>
        <translation>Desbloquéela con su frase de contraseña y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The vault is damaged or was changed from outside: {reason}.</source>
        <translation>La bóveda está dañada o se cambió desde fuera: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was written. Put a backup in its place with Restore a backup… in the Vault menu.</source>
        <translation>No se ha escrito nada. Ponga una copia en su lugar con Restaurar una copia… en el menú Bóveda.</translation>
    </message>
    <message>
        <source>An older copy of the vault stands in its place: {reason}.</source>
        <translation>En su lugar hay una copia más antigua de la bóveda: {reason}.</translation>
    </message>
    <message>
        <source>Put the newest vault back, or go on with the older one: Restore a backup… in the Vault menu.</source>
        <translation>Vuelva a poner la bóveda más reciente o siga con la antigua: Restaurar una copia… en el menú Bóveda.</translation>
    </message>
    <message>
        <source>The vault was written by a later version of this program (format {found}, this one knows {supported}).</source>
        <translation>La bóveda la escribió una versión posterior del programa (formato {found}, esta conoce {supported}).</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Instale la versión más reciente.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Esta frase de contraseña no abre la bóveda.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout. After a lost passphrase, use the recovery key.</source>
        <translation>Compruebe Bloq Mayús y la distribución del teclado. Si perdió la frase, use la clave de recuperación.</translation>
    </message>
    <message>
        <source>The recovery key does not open this vault.</source>
        <translation>La clave de recuperación no abre esta bóveda.</translation>
    </message>
    <message>
        <source>Use the sheet that was printed last: a newer recovery key replaces the older one.</source>
        <translation>Use la hoja impresa más reciente: una clave nueva sustituye a la anterior.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters.</source>
        <translation>Una frase de contraseña necesita al menos {least} caracteres.</translation>
    </message>
    <message>
        <source>Four or five random words are easy to keep in mind and hard to guess.</source>
        <translation>Cuatro o cinco palabras al azar son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>The {role} slot of this vault has no key for this.</source>
        <translation>La ranura {role} de esta bóveda no tiene clave para esto.</translation>
    </message>
    <message>
        <source>Ask counsel, whose passphrase opens everything.</source>
        <translation>Pregunte al abogado, cuya frase lo abre todo.</translation>
    </message>
    <message>
        <source>This vault has no key slot {slot}.</source>
        <translation>Esta bóveda no tiene la ranura {slot}.</translation>
    </message>
    <message>
        <source>Choose one of the slots in the list.</source>
        <translation>Elija una de las ranuras de la lista.</translation>
    </message>
    <message>
        <source>This vault already has a key slot {slot}.</source>
        <translation>Esta bóveda ya tiene la ranura {slot}.</translation>
    </message>
    <message>
        <source>Remove it first, or give the new one another name.</source>
        <translation>Elimínela primero o dé otro nombre a la nueva.</translation>
    </message>
    <message>
        <source>The key slot {slot} must stay.</source>
        <translation>La ranura {slot} debe quedarse.</translation>
    </message>
    <message>
        <source>Change its passphrase instead.</source>
        <translation>Cambie su frase de contraseña.</translation>
    </message>
    <message>
        <source>A second person has to agree: this is the key slot, or the passphrase, that the vault is open with.</source>
        <translation>Otra persona tiene que estar de acuerdo: esta es la ranura, o la frase, con la que está abierta la bóveda.</translation>
    </message>
    <message>
        <source>Let a colleague with a key slot of their own enter its passphrase.</source>
        <translation>Que un colega con ranura propia escriba su frase de contraseña.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used: {reason}.</source>
        <translation>No se puede usar el llavero del sistema: {reason}.</translation>
    </message>
    <message>
        <source>Open the vault with its passphrase.</source>
        <translation>Abra la bóveda con su frase de contraseña.</translation>
    </message>
    <message>
        <source>There is no matter called {name}.</source>
        <translation>No hay ningún asunto llamado {name}.</translation>
    </message>
    <message>
        <source>Choose one of the matters in Documents.</source>
        <translation>Elija uno de los asuntos en Documentos.</translation>
    </message>
    <message>
        <source>There is already a matter called {name}.</source>
        <translation>Ya hay un asunto llamado {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no contact called {name}.</source>
        <translation>No hay ningún contacto llamado {name}.</translation>
    </message>
    <message>
        <source>Import the partner&apos;s card in Contacts.</source>
        <translation>Importe la tarjeta del colaborador en Contactos.</translation>
    </message>
    <message>
        <source>The keys of {name} are not the ones this vault knows; the contact is blocked.</source>
        <translation>Las claves de {name} no son las que esta bóveda conoce; el contacto está bloqueado.</translation>
    </message>
    <message>
        <source>Call the partner, compare the fingerprint words, then accept or refuse the new card.</source>
        <translation>Llame al colaborador, compare las palabras de la huella y acepte o rechace la tarjeta nueva.</translation>
    </message>
    <message>
        <source>The card of {name} has expired; the contact is blocked.</source>
        <translation>La tarjeta de {name} ha caducado; el contacto está bloqueado.</translation>
    </message>
    <message>
        <source>Ask the partner for a new card, import it and compare the fingerprint words.</source>
        <translation>Pida al colaborador una tarjeta nueva, impórtela y compare las palabras de la huella.</translation>
    </message>
    <message>
        <source>The code is not the one of {name}: these are different keys.</source>
        <translation>El código no es el de {name}: son otras claves.</translation>
    </message>
    <message>
        <source>Send nothing to this contact. Ask the partner, over a channel that you trust, for the card again.</source>
        <translation>No envíe nada a este contacto. Pida de nuevo la tarjeta por un canal de confianza.</translation>
    </message>
    <message>
        <source>This vault has no record of the packet {packet}.</source>
        <translation>Esta bóveda no tiene constancia del paquete {packet}.</translation>
    </message>
    <message>
        <source>Open it with the vault that sealed or received it.</source>
        <translation>Ábralo con la bóveda que lo selló o recibió.</translation>
    </message>
    <message>
        <source>The packet {packet} was already processed.</source>
        <translation>El paquete {packet} ya se procesó.</translation>
    </message>
    <message>
        <source>A repeated packet may be a replay; ask the sender for a new one.</source>
        <translation>Un paquete repetido puede ser un reenvío malicioso; pida uno nuevo al remitente.</translation>
    </message>
    <message>
        <source>This vault has no such {what}.</source>
        <translation>Esta bóveda no tiene tal cosa: {what}.</translation>
    </message>
    <message>
        <source>The register has no {kind} called {name}.</source>
        <translation>El catálogo no tiene {kind} con el nombre {name}.</translation>
    </message>
    <message>
        <source>Look at the list in Settings, Register.</source>
        <translation>Mire la lista en Ajustes, Catálogo.</translation>
    </message>
    <message>
        <source>The register already has a {kind} called {name}.</source>
        <translation>El catálogo ya tiene {kind} con el nombre {name}.</translation>
    </message>
    <message>
        <source>No token is left for {entity_type}: {what}.</source>
        <translation>No queda ningún token para {entity_type}: {what}.</translation>
    </message>
    <message>
        <source>Split the work into several matters.</source>
        <translation>Divida el trabajo en varios asuntos.</translation>
    </message>
    <message>
        <source>{name} is neither a packet, nor a packet&apos;s folder, nor an exported audit log.</source>
        <translation>{name} no es ni un paquete, ni la carpeta de un paquete, ni un registro de auditoría exportado.</translation>
    </message>
    <message>
        <source>A contact&apos;s card is chosen as the card of the signer, beside what the contact signed.</source>
        <translation>La tarjeta de un contacto se elige como tarjeta del firmante, junto a lo que el contacto firmó.</translation>
    </message>
    <message>
        <source>{name} is not an encrypted packet.</source>
        <translation>{name} no es un paquete cifrado.</translation>
    </message>
    <message>
        <source>A packet is a file that a client sealed to you. Ask the sender which file it is, and choose that one.</source>
        <translation>Un paquete es un archivo que un cliente selló para usted. Pregunte al remitente cuál es y elíjalo.</translation>
    </message>
    <message>
        <source>The card of the sender is needed: who signed is what is checked.</source>
        <translation>Hace falta la tarjeta del remitente: lo que se comprueba es quién firmó.</translation>
    </message>
    <message>
        <source>Choose the card that you got from the sender, then verify again.</source>
        <translation>Elija la tarjeta que recibió del remitente y verifique de nuevo.</translation>
    </message>
    <message>
        <source>{name} is no age key file.</source>
        <translation>{name} no es un archivo de claves age.</translation>
    </message>
    <message>
        <source>{name} is not the folder of an opened packet with a checkpoint of its sender.</source>
        <translation>{name} no es la carpeta de un paquete abierto con un punto de control de su remitente.</translation>
    </message>
    <message>
        <source>Only the whole log shows whether a kept checkpoint lies on it, not an extract.</source>
        <translation>Solo el registro entero muestra si un punto de control guardado está en él, no un extracto.</translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was left half-written. Choose another folder or free some space, and retry.</source>
        <translation>Nada quedó a medias. Elija otra carpeta o libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another key than the one on this card has signed the log.</source>
        <translation>Otra clave distinta de la de esta tarjeta ha firmado el registro.</translation>
    </message>
    <message>
        <source>Check the log with the card of whoever kept it. If this is that card, the log is somebody else&apos;s: do not rely on it.</source>
        <translation>Compruebe el registro con la tarjeta de quien lo llevó. Si es esta tarjeta, el registro es de otra persona: no se fíe de él.</translation>
    </message>
    <message>
        <source>The audit log is not intact: {reason}.</source>
        <translation>El registro de auditoría no está intacto: {reason}.</translation>
    </message>
    <message>
        <source>Keep the vault as it is and compare the log with an earlier export or with a partner&apos;s checkpoint.</source>
        <translation>Deje la bóveda como está y compare el registro con una exportación anterior o con el punto de control de un colaborador.</translation>
    </message>
    <message>
        <source>Policy {policy}, line {line}: {message}.</source>
        <translation>Política {policy}, línea {line}: {message}.</translation>
    </message>
    <message>
        <source>Correct the policy&apos;s file, or choose another policy.</source>
        <translation>Corrija el archivo de la política o elija otra.</translation>
    </message>
    <message>
        <source>The document could not be processed.</source>
        <translation>No se pudo procesar el documento.</translation>
    </message>
    <message>
        <source>Files of type {format} are not supported.</source>
        <translation>Los archivos de tipo {format} no se admiten.</translation>
    </message>
    <message>
        <source>Supported are {supported}.</source>
        <translation>Se admiten {supported}.</translation>
    </message>
    <message>
        <source>This {format} file cannot be read: {reason}.</source>
        <translation>No se puede leer este archivo {format}: {reason}.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it again, and retry.</source>
        <translation>Ábralo en el programa que lo creó, guárdelo de nuevo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This {format} file is protected by a password.</source>
        <translation>Este archivo {format} está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Remove the password in the program that made it, and retry.</source>
        <translation>Quite la contraseña en el programa que lo creó y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The document is too large: {what} is over the limit of {limit}.</source>
        <translation>El documento es demasiado grande: {what} supera el límite de {limit}.</translation>
    </message>
    <message>
        <source>Split it into smaller documents.</source>
        <translation>Divídalo en documentos más pequeños.</translation>
    </message>
    <message>
        <source>A value in this {format} file cannot be replaced safely ({place}).</source>
        <translation>Un valor de este archivo {format} no se puede sustituir con seguridad ({place}).</translation>
    </message>
    <message>
        <source>Remove the value in the program that made the file, or leave the file out of the packet.</source>
        <translation>Quite el valor en el programa que creó el archivo o deje el archivo fuera del paquete.</translation>
    </message>
    <message>
        <source>{count} protected value(s) can still be read in the output: {places}.</source>
        <translation>Aún se pueden leer valores protegidos en el resultado ({count}): {places}.</translation>
    </message>
    <message>
        <source>Nothing was released. Remove those places from the original, or leave the file out.</source>
        <translation>No ha salido nada. Quite esos lugares del original o deje fuera el archivo.</translation>
    </message>
    <message>
        <source>The operator {operator} does not fit this {entity_type}.</source>
        <translation>El operador {operator} no sirve para {entity_type}.</translation>
    </message>
    <message>
        <source>Choose the operator token or redact for it.</source>
        <translation>Elija para ello el operador token o suprimir.</translation>
    </message>
    <message>
        <source>The cryptographic operation failed.</source>
        <translation>La operación criptográfica ha fallado.</translation>
    </message>
    <message>
        <source>Work on this document was stopped: {reason}.</source>
        <translation>Se detuvo el trabajo con este documento: {reason}.</translation>
    </message>
    <message>
        <source>What was done before is kept. Try again; if it stops again, leave the file out, or split it into smaller ones.</source>
        <translation>Lo hecho antes se conserva. Vuelva a intentarlo; si se detiene de nuevo, deje fuera el archivo o divídalo en otros más pequeños.</translation>
    </message>
    <message>
        <source>The language model {model} cannot be used: {reason}.</source>
        <translation>No se puede usar el modelo de lenguaje {model}: {reason}.</translation>
    </message>
    <message>
        <source>Install the package, or choose the folder of a spaCy pipeline, or take the model out of the settings.</source>
        <translation>Instale el paquete, elija la carpeta de una canalización de spaCy o quite el modelo de los ajustes.</translation>
    </message>
    <message>
        <source>The encrypted file cannot be opened.</source>
        <translation>No se puede abrir el archivo cifrado.</translation>
    </message>
    <message>
        <source>The encrypted file is damaged at its start: {reason}.</source>
        <translation>El archivo cifrado está dañado al principio: {reason}.</translation>
    </message>
    <message>
        <source>Ask the sender to send the file again.</source>
        <translation>Pida al remitente que envíe el archivo otra vez.</translation>
    </message>
    <message>
        <source>Ask the sender to use age v1.</source>
        <translation>Pida al remitente que use age v1.</translation>
    </message>
    <message>
        <source>The encrypted file was changed after it was made: its header does not authenticate.</source>
        <translation>El archivo cifrado se cambió después de crearse: su cabecera no es auténtica.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the sender to send the file again.</source>
        <translation>No lo use. Pida al remitente que envíe el archivo otra vez.</translation>
    </message>
    <message>
        <source>The text form of the encrypted file is damaged: {reason}.</source>
        <translation>La forma de texto del archivo cifrado está dañada: {reason}.</translation>
    </message>
    <message>
        <source>Ask the sender to attach the file instead of pasting it.</source>
        <translation>Pida al remitente que adjunte el archivo en vez de pegarlo.</translation>
    </message>
    <message>
        <source>The encrypted file is damaged: a part of its content does not authenticate.</source>
        <translation>El archivo cifrado está dañado: una parte de su contenido no es auténtica.</translation>
    </message>
    <message>
        <source>Nothing was written. Ask the sender to send the file again.</source>
        <translation>No se ha escrito nada. Pida al remitente que envíe el archivo otra vez.</translation>
    </message>
    <message>
        <source>The encrypted file is incomplete: its end is missing.</source>
        <translation>El archivo cifrado está incompleto: falta el final.</translation>
    </message>
    <message>
        <source>The encrypted file is not addressed to any of your keys.</source>
        <translation>El archivo cifrado no va dirigido a ninguna de sus claves.</translation>
    </message>
    <message>
        <source>Ask the sender to seal it to your current contact card.</source>
        <translation>Pida al remitente que lo selle para su tarjeta actual.</translation>
    </message>
    <message>
        <source>This is not a valid {kind}.</source>
        <translation>Esto no es válido: {kind}.</translation>
    </message>
    <message>
        <source>Copy it again completely: one missing or changed character makes it invalid.</source>
        <translation>Cópielo de nuevo por completo: un solo carácter que falte o cambie lo invalida.</translation>
    </message>
    <message>
        <source>These recipients cannot share one encrypted file: {reason}.</source>
        <translation>Estos destinatarios no pueden compartir un archivo cifrado: {reason}.</translation>
    </message>
    <message>
        <source>Seal one packet for each of them.</source>
        <translation>Selle un paquete para cada uno.</translation>
    </message>
    <message>
        <source>This contact card cannot be used: {reason}.</source>
        <translation>No se puede usar esta tarjeta de contacto: {reason}.</translation>
    </message>
    <message>
        <source>Ask the contact to export the card again.</source>
        <translation>Pida al contacto que exporte la tarjeta de nuevo.</translation>
    </message>
    <message>
        <source>The {kind} signature is not valid.</source>
        <translation>La firma {kind} no es válida.</translation>
    </message>
    <message>
        <source>Do not use the content. Ask the sender, over a channel that you trust, to send it again.</source>
        <translation>No use el contenido. Pida al remitente, por un canal de confianza, que lo envíe otra vez.</translation>
    </message>
    <message>
        <source>The packet cannot be used.</source>
        <translation>No se puede usar el paquete.</translation>
    </message>
    <message>
        <source>Nothing was written. Ask the sender to seal the packet again.</source>
        <translation>No se ha escrito nada. Pida al remitente que selle el paquete de nuevo.</translation>
    </message>
    <message>
        <source>The packet is damaged: {reason}.</source>
        <translation>El paquete está dañado: {reason}.</translation>
    </message>
    <message>
        <source>The file is encrypted to you, but it is no packet: nobody signed it.</source>
        <translation>El archivo está cifrado para usted, pero no es un paquete: nadie lo ha firmado.</translation>
    </message>
    <message>
        <source>Nothing was written. If it is the result of a partner without KPO Vault, put it into a folder of its own and choose that folder under Restore results.</source>
        <translation>No se ha escrito nada. Si es el resultado de un colaborador sin KPO Vault, póngalo en una carpeta propia y elija esa carpeta en «Restaurar resultados».</translation>
    </message>
    <message>
        <source>The packet cannot be sealed: {reason}.</source>
        <translation>No se puede sellar el paquete: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was written. Change what the message names and seal again.</source>
        <translation>No se ha escrito nada. Cambie lo que dice el mensaje y selle de nuevo.</translation>
    </message>
    <message>
        <source>The packet has format version {version}, which this program does not know.</source>
        <translation>El paquete tiene la versión de formato {version}, que este programa no conoce.</translation>
    </message>
    <message>
        <source>Install a newer version of this program.</source>
        <translation>Instale una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>The packet is signed by someone who is not among your contacts: {words}.</source>
        <translation>El paquete lo firma alguien que no está entre sus contactos: {words}.</translation>
    </message>
    <message>
        <source>Import the sender&apos;s contact card, compare these words with the sender, and open the packet again.</source>
        <translation>Importe la tarjeta del remitente, compare con él estas palabras y abra el paquete de nuevo.</translation>
    </message>
    <message>
        <source>The packet was signed for other recipients and then sealed again to you.</source>
        <translation>El paquete se firmó para otros destinatarios y después se selló para usted.</translation>
    </message>
    <message>
        <source>Do not use it. Tell the sender that someone forwards packets under the sender&apos;s name.</source>
        <translation>No lo use. Diga al remitente que alguien reenvía paquetes en su nombre.</translation>
    </message>
    <message>
        <source>The packet expired on {expires}.</source>
        <translation>El paquete caducó el {expires}.</translation>
    </message>
    <message>
        <source>Ask the sender for a new packet.</source>
        <translation>Pida al remitente un paquete nuevo.</translation>
    </message>
    <message>
        <source>A file of the packet has a name that is not safe on every system: {reason}.</source>
        <translation>Un archivo del paquete tiene un nombre que no es seguro en todos los sistemas: {reason}.</translation>
    </message>
    <message>
        <source>Rename the file and seal the packet again.</source>
        <translation>Cambie el nombre del archivo y selle de nuevo el paquete.</translation>
    </message>
    <message>
        <source>The {kind} for the result already exists.</source>
        <translation>Ya existe un resultado de ese tipo: {kind}.</translation>
    </message>
    <message>
        <source>Choose another place: nothing is overwritten.</source>
        <translation>Elija otro lugar: no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>The log&apos;s proof is not valid: {reason}.</source>
        <translation>La prueba del registro no es válida: {reason}.</translation>
    </message>
    <message>
        <source>The log was changed or the proof belongs to another log.</source>
        <translation>El registro se cambió o la prueba es de otro registro.</translation>
    </message>
    <message>
        <source>The signed checkpoint is not valid: {reason}.</source>
        <translation>El punto de control firmado no es válido: {reason}.</translation>
    </message>
    <message>
        <source>Check that the public key belongs to this log.</source>
        <translation>Compruebe que la clave pública es la de este registro.</translation>
    </message>
    <message>
        <source>A sealed value does not open: it was damaged, or sealed with another key.</source>
        <translation>Un valor sellado no se abre: está dañado o se selló con otra clave.</translation>
    </message>
    <message>
        <source>The passphrase is protected by {memory} MiB of Argon2id, which is outside the limits (from {floor} MiB).</source>
        <translation>La frase está protegida con {memory} MiB de Argon2id, fuera de los límites (desde {floor} MiB).</translation>
    </message>
    <message>
        <source>The file was edited or made by another program: restore a backup.</source>
        <translation>El archivo se editó o lo hizo otro programa: restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The recovery key is not typed as it is printed (group {group}).</source>
        <translation>La clave de recuperación no está escrita como se imprimió (grupo {group}).</translation>
    </message>
    <message>
        <source>Compare that group with the printed sheet; the whole key has 8 groups of 6 symbols.</source>
        <translation>Compare ese grupo con la hoja impresa; la clave entera tiene 8 grupos de 6 símbolos.</translation>
    </message>
    <message>
        <source>This packet is no answer to one of yours. Open it in Open packet.</source>
        <translation>Este paquete no responde a ninguno suyo. Ábralo en Abrir paquete.</translation>
    </message>
    <message>
        <source>Another card came under this sender&apos;s name. Nothing is opened from them until you compared the words in Contacts and took or refused the new card.</source>
        <translation>Llegó otra tarjeta con el nombre de este remitente. No se abre nada suyo hasta que compare las palabras en Contactos y acepte o rechace la nueva tarjeta.</translation>
    </message>
    <message>
        <source>You revoked this sender&apos;s keys: nothing is opened from them. A new card of theirs can be imported.</source>
        <translation>Usted revocó las claves de este remitente: no se abre nada suyo. Puede importarse una tarjeta nueva.</translation>
    </message>
    <message>
        <source>Both reviews would be one person&apos;s: the second is for a colleague with a key slot of their own.</source>
        <translation>Ambas revisiones serían de una sola persona: la segunda es para un colega con ranura propia.</translation>
    </message>
    <message>
        <source>Another person made the first review of these documents: review them as the second person, who does not see it.</source>
        <translation>Otra persona hizo la primera revisión de estos documentos: revíselos como la segunda, que no la ve.</translation>
    </message>
    <message>
        <source>The policy asks for two reviewers: both have to decide on every finding before the documents are written.</source>
        <translation>La política pide dos revisores: ambos tienen que decidir sobre cada hallazgo antes de escribir los documentos.</translation>
    </message>
    <message>
        <source>The two reviews differ: settle every difference before the documents are written.</source>
        <translation>Las dos revisiones difieren: resuelva cada diferencia antes de escribir los documentos.</translation>
    </message>
    <message>
        <source>The system refused: {reason}.</source>
        <translation>El sistema se ha negado: {reason}.</translation>
    </message>
    <message>
        <source>Check that the folder exists, may be written to, and has free space.</source>
        <translation>Compruebe que la carpeta existe, que se puede escribir en ella y que hay espacio.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>Close other programs, or take fewer files at once.</source>
        <translation>Cierre otros programas o tome menos archivos a la vez.</translation>
    </message>
    <message>
        <source>The analysis was ended by the system, perhaps for lack of memory.</source>
        <translation>El sistema terminó el análisis, quizá por falta de memoria.</translation>
    </message>
    <message>
        <source>Nothing was released. Try again with fewer or smaller documents.</source>
        <translation>No ha salido nada. Inténtelo con menos documentos o más pequeños.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind} at {where}). Nothing was released.</source>
        <translation>Ocurrió algo inesperado ({kind} en {where}). No ha salido nada.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell your administrator the words in brackets.</source>
        <translation>Inténtelo de nuevo. Si se repite, diga a su administrador las palabras entre paréntesis.</translation>
    </message>
    <message>
        <source>This kind of file is not supported.</source>
        <translation>Este tipo de archivo no se admite.</translation>
    </message>
</context>
<context>
    <name>ExportKeysDialog</name>
    <message>
        <source>For an age program before version 1.3: without the post-quantum key</source>
        <translation>Para un programa age anterior a la versión 1.3: sin la clave poscuántica</translation>
    </message>
    <message>
        <source>Export secret keys…</source>
        <translation>Exportar claves secretas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your secret keys as a file</source>
        <translation>Sus claves secretas como archivo</translation>
    </message>
    <message>
        <source>Whoever has this file and its passphrase opens every packet sealed to you, without this program. The audit log will say that it was made.</source>
        <translation>Quien tenga este archivo y su frase abre cada paquete sellado para usted, sin este programa. El registro de auditoría dirá que se hizo.</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Findings by type</source>
        <translation>Hallazgos por tipo</translation>
    </message>
    <message>
        <source>Decisions by reviewer</source>
        <translation>Decisiones por revisor</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>Cobertura en el tiempo</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Aún no hay cifras</translation>
    </message>
    <message>
        <source>They appear once documents were protected.</source>
        <translation>Aparecen cuando se han protegido documentos.</translation>
    </message>
    <message>
        <source>What was found in protected documents, and what became of it.</source>
        <translation>Lo que se encontró en documentos protegidos, y qué se hizo con ello.</translation>
    </message>
    <message>
        <source>Decisions that stand. A second reviewer agrees with the first or decides otherwise.</source>
        <translation>Decisiones vigentes. Un segundo revisor está de acuerdo con el primero o decide de otro modo.</translation>
    </message>
    <message>
        <source>Of what was found in the documents of a day: the share that a person decided on.</source>
        <translation>De lo encontrado en los documentos de un día: la parte que decidió una persona.</translation>
    </message>
    <message>
        <source>Gates that were passed</source>
        <translation>Barreras que se pasaron</translation>
    </message>
    <message>
        <source>Each with a reason, which stands in the log.</source>
        <translation>Cada una con un motivo, que consta en el registro.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Protected documents: {documents}. Places found: {found}. Hidden: {hidden}.</source>
        <translation>Documentos protegidos: {documents}. Lugares encontrados: {found}. Ocultos: {hidden}.</translation>
    </message>
    <message>
        <source>All other types</source>
        <translation>Todos los demás tipos</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Día (UTC)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididos</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Barrera</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Added meanwhile: its turn comes after the others</source>
        <translation>Añadido entretanto: le toca después de los demás</translation>
    </message>
    <message>
        <source>Looking for sensitive values…</source>
        <translation>Buscando valores sensibles…</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Detenido por usted</translation>
    </message>
    <message>
        <source>waiting for the others</source>
        <translation>espera a los demás</translation>
    </message>
    <message>
        <source>pictures read by OCR: {count}</source>
        <translation>imágenes leídas por OCR: {count}</translation>
    </message>
    <message>
        <source>decided: {count}</source>
        <translation>decididos: {count}</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protegido</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter findings  ( / )</source>
        <translation>Filtrar hallazgos  ( / )</translation>
    </message>
    <message>
        <source>Filter findings by words</source>
        <translation>Filtrar hallazgos por palabras</translation>
    </message>
    <message>
        <source>Show all findings again</source>
        <translation>Volver a mostrar todos los hallazgos</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Show only pending findings</source>
        <translation>Mostrar solo los pendientes</translation>
    </message>
    <message>
        <source>Filter findings by type</source>
        <translation>Filtrar hallazgos por tipo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Más condiciones</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>This page only</source>
        <translation>Solo esta página</translation>
    </message>
    <message>
        <source>Low score (below {score:.2f})</source>
        <translation>Puntuación baja (menos de {score:.2f})</translation>
    </message>
    <message>
        <source>May be another one as well</source>
        <translation>Puede ser también otra</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Proprietary only</source>
        <translation>Solo propios</translation>
    </message>
    <message>
        <source>Personal only</source>
        <translation>Solo personales</translation>
    </message>
    <message>
        <source>Markings only</source>
        <translation>Solo leyendas</translation>
    </message>
    <message>
        <source>More ({count})</source>
        <translation>Más ({count})</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>One entity (Ctrl+G)</source>
        <translation>Una entidad (Ctrl+G)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>An entity of its own (Ctrl+Shift+G)</source>
        <translation>Entidad propia (Ctrl+Mayús+G)</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>By entity</source>
        <translation>Por entidad</translation>
    </message>
    <message>
        <source>{shown} of {count} shown</source>
        <translation>{shown} de {count} visibles</translation>
    </message>
    <message>
        <source>{waiting} of {count} pending</source>
        <translation>{waiting} de {count} pendientes</translation>
    </message>
</context>
<context>
    <name>GateList</name>
    <message>
        <source>Why the packet may leave all the same; kept in the audit log</source>
        <translation>Por qué puede salir el paquete de todos modos; consta en el registro de auditoría</translation>
    </message>
    <message>
        <source>Reason for going on</source>
        <translation>Motivo para seguir</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Barreras</translation>
    </message>
    <message>
        <source>All gates are open: nothing bars the packet.</source>
        <translation>Todas las barreras están abiertas: nada impide el paquete.</translation>
    </message>
    <message>
        <source>Go through this gate</source>
        <translation>Pasar esta barrera</translation>
    </message>
    <message>
        <source>Go to Recipients</source>
        <translation>Ir a Destinatarios</translation>
    </message>
    <message>
        <source>Go to Terms</source>
        <translation>Ir a Condiciones</translation>
    </message>
    <message>
        <source>Go to Contacts</source>
        <translation>Ir a Contactos</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Ir a Revisión</translation>
    </message>
    <message>
        <source>Go to Protected files</source>
        <translation>Ir a Archivos protegidos</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Muéstreme</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <source>Close the first steps; Help opens them again</source>
        <translation>Cerrar los primeros pasos; Ayuda los vuelve a abrir</translation>
    </message>
    <message>
        <source>The packet that you sealed to the partner</source>
        <translation>El paquete que selló para el colaborador</translation>
    </message>
    <message>
        <source>The practice partner is at work…</source>
        <translation>El colaborador de práctica está trabajando…</translation>
    </message>
    <message>
        <source>The partner&apos;s results are back: {name}.</source>
        <translation>Han vuelto los resultados del colaborador: {name}.</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Todos los pasos están hechos</translation>
    </message>
    <message>
        <source>The originals are back, and the partner never saw them.</source>
        <translation>Los originales han vuelto, y el colaborador nunca los vio.</translation>
    </message>
    <message>
        <source>The practice partner is forgotten when you close this.</source>
        <translation>El colaborador de práctica se olvida al cerrar esto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>the one that you were sent</source>
        <translation>el que le enviaron</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>Start with the sample packet</source>
        <translation>Empiece con el paquete de muestra</translation>
    </message>
    <message>
        <source>Five invented documents and a matter to keep them in.</source>
        <translation>Cinco documentos inventados y un asunto que los guarda.</translation>
    </message>
    <message>
        <source>Find what is sensitive</source>
        <translation>Busque lo que es sensible</translation>
    </message>
    <message>
        <source>The documents are read on this machine only.</source>
        <translation>Los documentos se leen solo en este equipo.</translation>
    </message>
    <message>
        <source>Decide on the findings</source>
        <translation>Decida sobre los hallazgos</translation>
    </message>
    <message>
        <source>A accepts, N says that it is not sensitive; or accept all that is pending.</source>
        <translation>A acepta, N dice que no es sensible; o acepte todo lo pendiente.</translation>
    </message>
    <message>
        <source>Write the protected files</source>
        <translation>Escriba los archivos protegidos</translation>
    </message>
    <message>
        <source>Tokens stand where the values were; the leak check reads every file again.</source>
        <translation>Hay tokens donde estaban los valores; el control de fugas vuelve a leer cada archivo.</translation>
    </message>
    <message>
        <source>Take in a partner&apos;s card</source>
        <translation>Tome la tarjeta de un colaborador</translation>
    </message>
    <message>
        <source>Real partners send theirs; the practice partner is played by the program.</source>
        <translation>Los colaboradores reales envían la suya; el de práctica lo hace el programa.</translation>
    </message>
    <message>
        <source>Add the practice partner</source>
        <translation>Añadir el colaborador de práctica</translation>
    </message>
    <message>
        <source>Compare the partner&apos;s words</source>
        <translation>Compare las palabras del colaborador</translation>
    </message>
    <message>
        <source>On the telephone the partner reads out: {words}.</source>
        <translation>Por teléfono el colaborador lee: {words}.</translation>
    </message>
    <message>
        <source>Seal the packet to the partner</source>
        <translation>Selle el paquete para el colaborador</translation>
    </message>
    <message>
        <source>Only the partner can open it; every gate has to be open.</source>
        <translation>Solo el colaborador puede abrirlo; todas las barreras tienen que estar abiertas.</translation>
    </message>
    <message>
        <source>The partner works and sends the results back</source>
        <translation>El colaborador trabaja y devuelve los resultados</translation>
    </message>
    <message>
        <source>They see tokens, never a value; their packet is put beside yours.</source>
        <translation>Ve tokens, nunca un valor; su paquete queda junto al suyo.</translation>
    </message>
    <message>
        <source>Let the partner work</source>
        <translation>Que trabaje el colaborador</translation>
    </message>
    <message>
        <source>Restore the results</source>
        <translation>Restaure los resultados</translation>
    </message>
    <message>
        <source>The packet that came back: {file}.</source>
        <translation>El paquete que ha vuelto: {file}.</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Some things need your eyes before the documents may leave.</source>
        <translation>Hay que mirar algunas cosas antes de que salgan los documentos.</translation>
    </message>
    <message>
        <source>Markings, areas without readable text, or hidden parts were found.</source>
        <translation>Se hallaron leyendas, zonas sin texto legible o partes ocultas.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Mirarlas</translation>
    </message>
    <message>
        <source>Choose an empty folder for the protected files</source>
        <translation>Elija una carpeta vacía para los archivos protegidos</translation>
    </message>
    <message>
        <source>Protecting the documents…</source>
        <translation>Protegiendo los documentos…</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>feminine</source>
        <translation>femenino</translation>
    </message>
    <message>
        <source>masculine</source>
        <translation>masculino</translation>
    </message>
    <message>
        <source>singular</source>
        <translation>singular</translation>
    </message>
    <message>
        <source>plural</source>
        <translation>plural</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Opens until</source>
        <translation>Se abre hasta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Cortado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Not of this packet</source>
        <translation>No es de este paquete</translation>
    </message>
    <message>
        <source>Fine if its sentence was deleted; else put it back</source>
        <translation>Bien si se borró su frase; si no, vuelva a ponerlo</translation>
    </message>
    <message>
        <source>Write {token}</source>
        <translation>Escriba {token}</translation>
    </message>
    <message>
        <source>Nothing stands behind it; write a word of your own</source>
        <translation>Detrás no hay nada; escriba una palabra propia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>Open packet</source>
        <translation>Abrir paquete</translation>
    </message>
    <message>
        <source>For partners: open what a client sealed to you, work in the folder, return the results.</source>
        <translation>Para colaboradores: abra lo que un cliente le selló, trabaje en la carpeta y devuelva los resultados.</translation>
    </message>
    <message>
        <source>Open packet…</source>
        <translation>Abrir paquete…</translation>
    </message>
    <message>
        <source>Drop a packet here</source>
        <translation>Suelte aquí un paquete</translation>
    </message>
    <message>
        <source>Packets opened earlier</source>
        <translation>Paquetes abiertos antes</translation>
    </message>
    <message>
        <source>&amp;All packets</source>
        <translation>&amp;Todos los paquetes</translation>
    </message>
    <message>
        <source>&amp;Check tokens</source>
        <translation>&amp;Comprobar tokens</translation>
    </message>
    <message>
        <source>&amp;Return results</source>
        <translation>&amp;Devolver resultados</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>It is looked at first; not a single file appears before you open it.</source>
        <translation>Primero se mira; no aparece ni un archivo antes de que lo abra.</translation>
    </message>
    <message>
        <source>No packet opened yet</source>
        <translation>Aún no se ha abierto ningún paquete</translation>
    </message>
    <message>
        <source>Double-click a packet that a client sent you, or drop it above. You see who sent it and what for before you open it.</source>
        <translation>Haga doble clic en un paquete que le envió un cliente, o suéltelo arriba. Verá quién lo envía y para qué antes de abrirlo.</translation>
    </message>
    <message>
        <source>Opened earlier</source>
        <translation>Abiertos antes</translation>
    </message>
    <message>
        <source>{name} is no packet file.</source>
        <translation>{name} no es un archivo de paquete.</translation>
    </message>
    <message>
        <source>Checking and opening the packet…</source>
        <translation>Comprobando y abriendo el paquete…</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin final</translation>
    </message>
    <message>
        <source>Sealing the results…</source>
        <translation>Sellando los resultados…</translation>
    </message>
    <message>
        <source>Reading the tokens of the packet</source>
        <translation>Leyendo los tokens del paquete</translation>
    </message>
    <message>
        <source>Checking the tokens in the results…</source>
        <translation>Comprobando los tokens de los resultados…</translation>
    </message>
    <message>
        <source>Some tokens need a look before the results go back.</source>
        <translation>Hay que mirar algunos tokens antes de devolver los resultados.</translation>
    </message>
    <message>
        <source>Correct them in the files and check again, or return all the same.</source>
        <translation>Corríjalos en los archivos y compruebe otra vez, o devuelva de todos modos.</translation>
    </message>
    <message>
        <source>Opened, with warnings.</source>
        <translation>Abierto, con advertencias.</translation>
    </message>
    <message>
        <source>Opened: signature and hashes are right.</source>
        <translation>Abierto: la firma y los resúmenes son correctos.</translation>
    </message>
    <message>
        <source>Results sealed: {name}</source>
        <translation>Resultados sellados: {name}</translation>
    </message>
    <message>
        <source>{files} for {partners}. Send the file any way you like.</source>
        <translation>{files} para {partners}. Envíe el archivo como quiera.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>Choose an empty folder for the files</source>
        <translation>Elija una carpeta vacía para los archivos</translation>
    </message>
</context>
<context>
    <name>JudgingDesk</name>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Con fallo</translation>
    </message>
    <message>
        <source>Previous (K)</source>
        <translation>Anterior (K)</translation>
    </message>
    <message>
        <source>Next (J)</source>
        <translation>Siguiente (J)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last judgement back (Ctrl+Z)</source>
        <translation>Retirar el último juicio (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Optional; it stays encrypted in the vault</source>
        <translation>Opcional; queda cifrado en la bóveda</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>Qué se pasó por alto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Item of the sample</source>
        <translation>Elemento de la muestra</translation>
    </message>
    <message>
        <source>Item {number} of {count}: {verdict}</source>
        <translation>Elemento {number} de {count}: {verdict}</translation>
    </message>
    <message>
        <source>Document {document}, {place}</source>
        <translation>Documento {document}, {place}</translation>
    </message>
    <message>
        <source> Nothing missed (Y)</source>
        <translation> No falta nada (Y)</translation>
    </message>
    <message>
        <source> Agree (Y)</source>
        <translation> De acuerdo (Y)</translation>
    </message>
    <message>
        <source> Something missed… (M)</source>
        <translation> Algo se pasó por alto… (M)</translation>
    </message>
    <message>
        <source> Disagree… (M)</source>
        <translation> En desacuerdo… (M)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value, masked</source>
        <translation>Valor, enmascarado</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>La política</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Encontrado por</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Your passphrase now</source>
        <translation>Su frase de contraseña actual</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Name, if the role has several (small letters, digits)</source>
        <translation>Nombre, si el rol tiene varios (minúsculas, cifras)</translation>
    </message>
    <message>
        <source>Add a way into the vault</source>
        <translation>Añadir una entrada a la bóveda</translation>
    </message>
    <message>
        <source>A passphrase of its own for a person, with the keys of their role and no others.</source>
        <translation>Una frase propia para una persona, con las claves de su rol y ninguna más.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>KeyProof</name>
    <message>
        <source>Group {number} of the sheet</source>
        <translation>Grupo {number} de la hoja</translation>
    </message>
    <message>
        <source>A group differs from the key above: compare it with your sheet.</source>
        <translation>Un grupo difiere de la clave de arriba: compárelo con su hoja.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>Type them from the paper, so that it is sure that you have it.</source>
        <translation>Escríbalos desde el papel, para estar seguro de que lo tiene.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Group {number}: {group}</source>
        <translation>Grupo {number}: {group}</translation>
    </message>
    <message>
        <source>Saved. Print it, then remove the file from this machine.</source>
        <translation>Guardado. Imprímalo y quite después el archivo de este equipo.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>No se puede acceder a la impresora.</translation>
    </message>
    <message>
        <source>Sent to the printer. Put the page into the safe.</source>
        <translation>Enviado a la impresora. Guarde la hoja en la caja fuerte.</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Página (*.pdf)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>If the passphrase is lost, only this key opens the vault. It is shown once. Whoever has it can read every original: keep it on paper in a safe.</source>
        <translation>Si se pierde la frase de contraseña, solo esta clave abre la bóveda. Se muestra una vez. Quien la tenga puede leer cada original: guárdela en papel en una caja fuerte.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Guardar la clave de recuperación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keys of the review</source>
        <translation>Teclas de la revisión</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>go to a screen</source>
        <translation>ir a una pantalla</translation>
    </message>
    <message>
        <source>find a command by its name</source>
        <translation>buscar un comando por su nombre</translation>
    </message>
    <message>
        <source>lock the vault</source>
        <translation>bloquear la bóveda</translation>
    </message>
    <message>
        <source>Seal packet</source>
        <translation>Sellar paquete</translation>
    </message>
    <message>
        <source>next step · step before</source>
        <translation>paso siguiente · paso anterior</translation>
    </message>
    <message>
        <source>take a file out, or put it in</source>
        <translation>sacar un archivo o meterlo</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Restore results</source>
        <translation>Restaurar resultados</translation>
    </message>
    <message>
        <source>accept a proposed correction</source>
        <translation>aceptar una corrección propuesta</translation>
    </message>
    <message>
        <source>leave the place as it came</source>
        <translation>dejar el lugar como vino</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>esta hoja</translation>
    </message>
    <message>
        <source>next · previous control</source>
        <translation>control siguiente · anterior</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Shift + decision</source>
        <translation>Mayús + decisión</translation>
    </message>
    <message>
        <source>next finding</source>
        <translation>hallazgo siguiente</translation>
    </message>
    <message>
        <source>previous finding</source>
        <translation>hallazgo anterior</translation>
    </message>
    <message>
        <source>next pending finding</source>
        <translation>pendiente siguiente</translation>
    </message>
    <message>
        <source>previous pending finding</source>
        <translation>pendiente anterior</translation>
    </message>
    <message>
        <source>change the type</source>
        <translation>cambiar el tipo</translation>
    </message>
    <message>
        <source>make one of the selected entities</source>
        <translation>hacer una de las entidades seleccionadas</translation>
    </message>
    <message>
        <source>make an entity of the selected places</source>
        <translation>hacer una entidad de los lugares seleccionados</translation>
    </message>
    <message>
        <source>mark the selected text</source>
        <translation>marcar el texto seleccionado</translation>
    </message>
    <message>
        <source>find text in all documents and mark it</source>
        <translation>buscar texto en todos los documentos y marcarlo</translation>
    </message>
    <message>
        <source>draw a box on a page</source>
        <translation>dibujar un recuadro en una página</translation>
    </message>
    <message>
        <source>look at markings and unread areas</source>
        <translation>mirar leyendas y zonas no leídas</translation>
    </message>
    <message>
        <source>reading order or entities</source>
        <translation>orden de lectura o entidades</translation>
    </message>
    <message>
        <source>pages or text</source>
        <translation>páginas o texto</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrar</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>panel siguiente</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>larger page</source>
        <translation>página más grande</translation>
    </message>
    <message>
        <source>smaller page</source>
        <translation>página más pequeña</translation>
    </message>
    <message>
        <source>fit the page&apos;s width</source>
        <translation>ajustar al ancho de la página</translation>
    </message>
    <message>
        <source>for all occurrences</source>
        <translation>para todas las apariciones</translation>
    </message>
</context>
<context>
    <name>KeysPane</name>
    <message>
        <source>Way in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Qué abre</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Ways into the vault</source>
        <translation>Entradas a la bóveda</translation>
    </message>
    <message>
        <source>Add a way in…</source>
        <translation>Añadir una entrada…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Cambiar la frase…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>Clave de recuperación nueva…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Hacer copia…</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Comprobar la bóveda</translation>
    </message>
    <message>
        <source>Replace all keys…</source>
        <translation>Sustituir todas las claves…</translation>
    </message>
    <message>
        <source>Minutes without input until the vault locks</source>
        <translation>Minutos sin uso hasta que la bóveda se bloquea</translation>
    </message>
    <message>
        <source>Each has keys of its own. What a role has no key for, it cannot read.</source>
        <translation>Cada una tiene claves propias. Lo que un rol no puede abrir, no lo puede leer.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Opens the vault when the passphrase is lost. A new key replaces the sheet in the safe.</source>
        <translation>Abre la bóveda cuando se pierde la frase. Una clave nueva sustituye la hoja de la caja fuerte.</translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation>Llavero de este equipo</translation>
    </message>
    <message>
        <source>Opens the vault without a passphrase, for every program that runs under your login. A convenience, not a second lock.</source>
        <translation>Abre la bóveda sin frase, para todo programa que corra con su sesión. Una comodidad, no una segunda cerradura.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Writes a copy, as encrypted as the vault, and reads it back whole.</source>
        <translation>Escribe una copia tan cifrada como la bóveda y la vuelve a leer entera.</translation>
    </message>
    <message>
        <source>Soundness</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>Opens every row, and checks every index and the whole audit log.</source>
        <translation>Abre cada fila, y comprueba cada índice y todo el registro de auditoría.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las claves</translation>
    </message>
    <message>
        <source>Replaces the vault&apos;s key, the passphrase and the recovery key, and removes every other way in. After a passphrase or a sheet got into wrong hands.</source>
        <translation>Sustituye la clave de la bóveda, la frase y la clave de recuperación, y quita toda otra entrada. Para cuando una frase u hoja cayó en malas manos.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>What you open the vault with. A change takes a moment: the key is derived anew.</source>
        <translation>Con lo que abre la bóveda. Un cambio tarda un momento: la clave se deriva de nuevo.</translation>
    </message>
    <message>
        <source>Automatic lock</source>
        <translation>Bloqueo automático</translation>
    </message>
    <message>
        <source>Locks the vault when neither keys nor mouse were used for so long.</source>
        <translation>Bloquea la bóveda si no se usan teclas ni ratón durante ese tiempo.</translation>
    </message>
    <message>
        <source>Keys and vault</source>
        <translation>Claves y bóveda</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>The recovery key stays the same. Older backups keep the old passphrase.</source>
        <translation>La clave de recuperación sigue igual. Las copias anteriores conservan la frase antigua.</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Cambiar la frase</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation>¿Crear otra clave de recuperación?</translation>
    </message>
    <message>
        <source>The present one stops working at once. The new one is shown this once.</source>
        <translation>La actual deja de valer al momento. La nueva se muestra solo esta vez.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crear otra clave</translation>
    </message>
    <message>
        <source>Replace all keys?</source>
        <translation>¿Sustituir todas las claves?</translation>
    </message>
    <message>
        <source>Every other way in is removed: roles get new passphrases from you afterwards. Backups made before still open with the old ones.</source>
        <translation>Se quita toda otra entrada: después da usted frases nuevas a los roles. Las copias anteriores se siguen abriendo con las antiguas.</translation>
    </message>
    <message>
        <source>Replace all keys</source>
        <translation>Sustituir todas las claves</translation>
    </message>
    <message>
        <source>Replacing all keys…</source>
        <translation>Sustituyendo todas las claves…</translation>
    </message>
    <message>
        <source>Checking the vault…</source>
        <translation>Comprobando la bóveda…</translation>
    </message>
    <message>
        <source>The vault is backed up.</source>
        <translation>Se ha hecho la copia de la bóveda.</translation>
    </message>
    <message>
        <source>The copy was read back whole. It is encrypted and opens with the same passphrase.</source>
        <translation>La copia se volvió a leer entera. Está cifrada y se abre con la misma frase de contraseña.</translation>
    </message>
    <message>
        <source>One moment… deriving the key takes its time on purpose.</source>
        <translation>Un momento… derivar la clave lleva su tiempo a propósito.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La frase de contraseña está cambiada.</translation>
    </message>
    <message>
        <source>The recovery key is still valid. Make a backup now: older ones keep the old passphrase.</source>
        <translation>La clave de recuperación sigue valiendo. Haga ahora una copia: las anteriores conservan la frase antigua.</translation>
    </message>
    <message>
        <source>There is another way into the vault.</source>
        <translation>Hay otra entrada a la bóveda.</translation>
    </message>
    <message>
        <source>The way in is removed.</source>
        <translation>La entrada se ha quitado.</translation>
    </message>
    <message>
        <source>Who copied the vault&apos;s file before can still open that copy.</source>
        <translation>Quien copiara antes el archivo de la bóveda aún puede abrir esa copia.</translation>
    </message>
    <message>
        <source>All keys are replaced.</source>
        <translation>Todas las claves están sustituidas.</translation>
    </message>
    <message>
        <source>Make a backup now, and add roles again.</source>
        <translation>Haga ahora una copia y añada los roles de nuevo.</translation>
    </message>
    <message>
        <source>The vault is sound.</source>
        <translation>La bóveda está en orden.</translation>
    </message>
    <message>
        <source>The vault is not sound.</source>
        <translation>La bóveda no está en orden.</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Dejar de usarlo</translation>
    </message>
    <message>
        <source>Use it…</source>
        <translation>Usarlo…</translation>
    </message>
    <message>
        <source>Open the vault by this computer&apos;s keyring?</source>
        <translation>¿Abrir la bóveda con el llavero de este equipo?</translation>
    </message>
    <message>
        <source>Whoever is logged in as you then opens the vault without its passphrase.</source>
        <translation>Quien inicie sesión como usted abrirá entonces la bóveda sin frase.</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>Usar el llavero</translation>
    </message>
    <message>
        <source>Remove this way in: {name}?</source>
        <translation>¿Quitar esta entrada: {name}?</translation>
    </message>
    <message>
        <source>Its passphrase or key opens this vault no longer.</source>
        <translation>Su frase o clave ya no abrirá esta bóveda.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back up the vault</source>
        <translation>Copia de seguridad de la bóveda</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LeakCheckDialog</name>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Drop the files to check here</source>
        <translation>Suelte aquí los archivos que comprobar</translation>
    </message>
    <message>
        <source>List of terms</source>
        <translation>Lista de términos</translation>
    </message>
    <message>
        <source>A text file with one term a line, or a CSV with the columns term, type and spelling</source>
        <translation>Un archivo de texto con un término por línea, o un CSV con las columnas term, type y spelling</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>Qué dice la comprobación</translation>
    </message>
    <message>
        <source>I have looked at this place</source>
        <translation>He mirado este lugar</translation>
    </message>
    <message>
        <source>Accept the selected place that cannot be read, and check once more</source>
        <translation>Aceptar el lugar ilegible seleccionado y comprobar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Check files for terms</source>
        <translation>Comprobar términos en archivos</translation>
    </message>
    <message>
        <source>Is one of these terms left in text, properties, hidden parts, attachments or bytes? No vault is needed, whoever made the files.</source>
        <translation>¿Queda alguno de estos términos en el texto, las propiedades, las partes ocultas, los adjuntos o los bytes? No hace falta ninguna bóveda, sea quien sea el autor de los archivos.</translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation>Comprobando archivos</translation>
    </message>
    <message>
        <source>{bad} of {files} must not leave as they are.</source>
        <translation>{bad} de {files} no deben salir tal como están.</translation>
    </message>
    <message>
        <source>No term was found in {files}.</source>
        <translation>No se encontró ningún término en {files}.</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message>
        <source>Compare keys in Contacts</source>
        <translation>Comparar claves en Contactos</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Opens until</source>
        <translation>Se abre hasta</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the folder for the files</source>
        <translation>Cambiar la carpeta de los archivos</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Restore results</source>
        <translation>&amp;Restaurar resultados</translation>
    </message>
    <message>
        <source>Files go to</source>
        <translation>Los archivos van a</translation>
    </message>
    <message>
        <source>What the packet says</source>
        <translation>Qué dice el paquete</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}, {size}</translation>
    </message>
    <message>
        <source>{moment} UTC</source>
        <translation>{moment} UTC</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin final</translation>
    </message>
    <message>
        <source>This packet answers one of yours: its results can be restored.</source>
        <translation>Este paquete responde a uno suyo: sus resultados se pueden restaurar.</translation>
    </message>
    <message>
        <source>Another packet with this packet&apos;s number was opened here before.</source>
        <translation>Aquí se abrió antes otro paquete con el mismo número.</translation>
    </message>
    <message>
        <source>One of the two may be forged or repeated. Ask the sender, and do not open this one.</source>
        <translation>Uno de los dos puede ser falso o repetido. Pregunte al remitente y no abra este.</translation>
    </message>
    <message>
        <source>This packet could be opened until {day}.</source>
        <translation>Este paquete se podía abrir hasta el {day}.</translation>
    </message>
    <message>
        <source>Ask the sender for a new packet.</source>
        <translation>Pida al remitente un paquete nuevo.</translation>
    </message>
    <message>
        <source>This packet was opened here before; you may open it again.</source>
        <translation>Este paquete ya se abrió aquí; puede abrirlo otra vez.</translation>
    </message>
    <message>
        <source>You have not compared this sender&apos;s words yet.</source>
        <translation>Aún no ha comparado las palabras de este remitente.</translation>
    </message>
    <message>
        <source>Call the sender on a number that you know and read the ten words to each other.</source>
        <translation>Llame al remitente a un número que conozca y lean cada uno las diez palabras del otro.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>What are they? {findings}</source>
        <translation>¿Qué son? {findings}</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>Select text within one paragraph or cell first, then press Ctrl+M.</source>
        <translation>Seleccione primero texto dentro de un párrafo o celda y pulse Ctrl+M.</translation>
    </message>
    <message>
        <source>What is the selected text?</source>
        <translation>¿Qué es el texto seleccionado?</translation>
    </message>
    <message>
        <source>What stands in the box?</source>
        <translation>¿Qué hay en el recuadro?</translation>
    </message>
    <message>
        <source>What are these? {places}</source>
        <translation>¿Qué son? {places}</translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message>
        <source>Nothing protected yet</source>
        <translation>Nada protegido todavía</translation>
    </message>
    <message>
        <source>{documents} protected</source>
        <translation>{documents}, protegidos</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Asunto</translation>
    </message>
</context>
<context>
    <name>MattersPane</name>
    <message>
        <source>Matters</source>
        <translation>Asuntos</translation>
    </message>
    <message>
        <source>Find a matter</source>
        <translation>Buscar un asunto</translation>
    </message>
    <message>
        <source>New matter…</source>
        <translation>Asunto nuevo…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Rename or shred this matter</source>
        <translation>Cambiar el nombre de este asunto o destruirlo</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Cambiar nombre…</translation>
    </message>
    <message>
        <source>&amp;Shred…</source>
        <translation>&amp;Destruir…</translation>
    </message>
</context>
<context>
    <name>MattersView</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Choose a matter, add its documents, and find what must not leave.</source>
        <translation>Elija un asunto, añada sus documentos y busque lo que no debe salir.</translation>
    </message>
    <message>
        <source>New matter…</source>
        <translation>Asunto nuevo…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar la muestra</translation>
    </message>
    <message>
        <source>Protected terms…</source>
        <translation>Términos protegidos…</translation>
    </message>
    <message>
        <source>What is protected in every matter, wherever it stands</source>
        <translation>Lo que se protege en todos los asuntos, esté donde esté</translation>
    </message>
    <message>
        <source>Find sensitive values</source>
        <translation>Buscar valores sensibles</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Archivos…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Carpeta…</translation>
    </message>
    <message>
        <source>&amp;Protect a folder as a batch…</source>
        <translation>&amp;Proteger una carpeta como lote…</translation>
    </message>
    <message>
        <source>Try it with the sample packet</source>
        <translation>Probar con el paquete de muestra</translation>
    </message>
    <message>
        <source>Start with a matter</source>
        <translation>Empiece con un asunto</translation>
    </message>
    <message>
        <source>A matter is one piece of work. Tokens mean the same in all its documents, and nothing outside it.</source>
        <translation>Un asunto es un trabajo. Los tokens significan lo mismo en todos sus documentos, y nada fuera de él.</translation>
    </message>
    <message>
        <source>{documents} will be looked at as soon as the others are done.</source>
        <translation>{documents}: se mirarán en cuanto terminen los demás.</translation>
    </message>
    <message>
        <source>The list has changed. Find sensitive values again; what was decided stays decided.</source>
        <translation>La lista ha cambiado. Busque otra vez valores sensibles; lo decidido queda decidido.</translation>
    </message>
    <message>
        <source>{files} at once</source>
        <translation>{files} de una vez</translation>
    </message>
    <message>
        <source>So many are best protected as a batch: unattended, and gone on with if it is stopped. Or add them here, to review each finding yourself.</source>
        <translation>Tantos se protegen mejor como lote: sin vigilancia, y con continuación si se detiene. O añádalos aquí para revisar cada hallazgo.</translation>
    </message>
    <message>
        <source>Protect as a batch…</source>
        <translation>Proteger como lote…</translation>
    </message>
    <message>
        <source>Add them here</source>
        <translation>Añadirlos aquí</translation>
    </message>
    <message>
        <source>Add all documents of a folder</source>
        <translation>Añadir todos los documentos de una carpeta</translation>
    </message>
    <message>
        <source>Folder to protect as a batch</source>
        <translation>Carpeta que se protege como lote</translation>
    </message>
    <message>
        <source>Empty folder for the protected documents</source>
        <translation>Carpeta vacía para los documentos protegidos</translation>
    </message>
    <message>
        <source>There is no such file: {names}.</source>
        <translation>No existe tal archivo: {names}.</translation>
    </message>
    <message>
        <source>It was moved, deleted, or is no plain file, and was taken off the list.</source>
        <translation>Se movió, se borró o no es un archivo normal, y se quitó de la lista.</translation>
    </message>
    <message>
        <source>Name of the matter, as you know it; partners never see it:</source>
        <translation>Nombre del asunto, como usted lo conoce; los colaboradores nunca lo ven:</translation>
    </message>
    <message>
        <source>New name of the matter:</source>
        <translation>Nombre nuevo del asunto:</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Añadir documentos</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Vault</source>
        <translation>&amp;Bóveda</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Hacer copia…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Seguir al sistema</translation>
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
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>Verify a packet or a log…</source>
        <translation>Verificar un paquete o un registro…</translation>
    </message>
    <message>
        <source>Check files for terms…</source>
        <translation>Comprobar términos en archivos…</translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation>Comparar dos archivos…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Buscar un comando…</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
</context>
<context>
    <name>NewKeysDialog</name>
    <message>
        <source>Rotate: the old keys sign the new ones, partners keep you as verified</source>
        <translation>Rotar: las claves antiguas firman las nuevas, los colaboradores le mantienen verificado</translation>
    </message>
    <message>
        <source>Start afresh: the old keys may be in wrong hands, partners compare your words again</source>
        <translation>Empezar de nuevo: las claves antiguas pueden estar en malas manos, se comparan otra vez las palabras</translation>
    </message>
    <message>
        <source>Name that partners see</source>
        <translation>Nombre que ven los colaboradores</translation>
    </message>
    <message>
        <source>The new card ends on</source>
        <translation>La tarjeta nueva termina el</translation>
    </message>
    <message>
        <source>Day from which nobody seals to the new keys</source>
        <translation>Día a partir del cual nadie sella para las claves nuevas</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Crear claves nuevas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Claves nuevas</translation>
    </message>
    <message>
        <source>What was sealed to your earlier keys still opens.</source>
        <translation>Lo sellado para sus claves anteriores se sigue abriendo.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Sugerir una</translation>
    </message>
    <message>
        <source>Six words picked at random</source>
        <translation>Seis palabras al azar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Fuerza de la frase de contraseña</translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to remember and hard to guess.</source>
        <translation>Cuatro o más palabras sin relación son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>Too short: use at least 12 characters.</source>
        <translation>Demasiado corta: use al menos 12 caracteres.</translation>
    </message>
    <message>
        <source>Weak: add unrelated words.</source>
        <translation>Débil: añada palabras sin relación.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases son distintas.</translation>
    </message>
    <message>
        <source>Write it down for now, and type it again below.</source>
        <translation>Anótela por ahora y escríbala otra vez abajo.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Buena.</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>{document}, {place}: I may hand this document to a partner</source>
        <translation>{document}, {place}: puedo entregar este documento a un colaborador</translation>
    </message>
    <message>
        <source>{type}: “{legend}”</source>
        <translation>{type}: «{legend}»</translation>
    </message>
    <message>
        <source>{where}: I have looked at it</source>
        <translation>{where}: lo he mirado</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A reader cannot decide about these. Your confirmation is kept in the vault.</source>
        <translation>Un lector no puede decidir sobre esto. Su confirmación se guarda en la bóveda.</translation>
    </message>
    <message>
        <source>Nothing needs your confirmation.</source>
        <translation>Nada necesita su confirmación.</translation>
    </message>
    <message>
        <source>Look before it leaves</source>
        <translation>Mirar antes de que salga</translation>
    </message>
</context>
<context>
    <name>Occurrences</name>
    <message>
        <source>{places}, in this document only</source>
        <translation>{places}, solo en este documento</translation>
    </message>
    <message>
        <source>{places} in {documents}: {names}</source>
        <translation>{places} en {documents}: {names}</translation>
    </message>
</context>
<context>
    <name>OpenedPane</name>
    <message>
        <source>Files of the packet</source>
        <translation>Archivos del paquete</translation>
    </message>
    <message>
        <source>Glossary of tokens</source>
        <translation>Glosario de tokens</translation>
    </message>
    <message>
        <source>Filter by token, meaning or grammar</source>
        <translation>Filtrar por token, significado o gramática</translation>
    </message>
    <message>
        <source>Filter the glossary</source>
        <translation>Filtrar el glosario</translation>
    </message>
    <message>
        <source>Leave tokens such as PERSON-12-K7M2 as they are: the client&apos;s names return in their place. Everything around them may change, and files may be added.</source>
        <translation>Deje como están los tokens del tipo PERSON-12-K7M2: los nombres del cliente vuelven en su lugar. Todo lo de alrededor puede cambiar, y se pueden añadir archivos.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Check of results</source>
        <translation>Control de los resultados</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Opens until</source>
        <translation>Se abre hasta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Check the results</source>
        <translation>Comprobar los resultados</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>The check compares the tokens in the folder with those that came in the packet: which are missing, damaged, or were never there.</source>
        <translation>El control compara los tokens de la carpeta con los que vinieron en el paquete: cuáles faltan, están dañados o nunca estuvieron.</translation>
    </message>
    <message>
        <source>Every token is whole</source>
        <translation>Todos los tokens están enteros</translation>
    </message>
    <message>
        <source>Nothing needs a look. The results can go back.</source>
        <translation>No hay nada que mirar. Los resultados pueden volver.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Return all the same</source>
        <translation>Devolver de todos modos</translation>
    </message>
    <message>
        <source>Tokens that need a look</source>
        <translation>Tokens que hay que mirar</translation>
    </message>
    <message>
        <source>Glossary of tokens ({count})</source>
        <translation>Glosario de tokens ({count})</translation>
    </message>
    <message>
        <source>{tokens} whole, {places} to look at.</source>
        <translation>{tokens} enteros, {places} por mirar.</translation>
    </message>
    <message>
        <source>No reader for: {names}; their tokens were not checked.</source>
        <translation>Sin lector para: {names}; sus tokens no se comprobaron.</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} de {count}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Stays in the document</source>
        <translation>Queda en el documento</translation>
    </message>
    <message>
        <source>Becomes {text}</source>
        <translation>Pasa a ser {text}</translation>
    </message>
    <message>
        <source>Becomes a new {name} token</source>
        <translation>Será un nuevo token {name}</translation>
    </message>
    <message>
        <source>Becomes a date some days away, as all dates of the person</source>
        <translation>Pasa a ser otra fecha a unos días, como todas las de la persona</translation>
    </message>
    <message>
        <source>Becomes an invented value of its kind</source>
        <translation>Pasa a ser un valor inventado de su clase</translation>
    </message>
    <message>
        <source>{words}; cannot be restored</source>
        <translation>{words}; no se puede restaurar</translation>
    </message>
</context>
<context>
    <name>OwnKeysDialog</name>
    <message>
        <source>New keys…</source>
        <translation>Claves nuevas…</translation>
    </message>
    <message>
        <source>Export secret keys…</source>
        <translation>Exportar claves secretas…</translation>
    </message>
    <message>
        <source>Fingerprint as PDF…</source>
        <translation>Huella como PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your keys, {name}</source>
        <translation>Sus claves, {name}</translation>
    </message>
    <message>
        <source>Read the words to your partner by telephone, or let the partner scan the code from this screen.</source>
        <translation>Lea las palabras a su colaborador por teléfono, o deje que escanee el código de esta pantalla.</translation>
    </message>
    <message>
        <source>QR code of your own keys</source>
        <translation>Código QR de sus claves</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message>
        <source>Goes in</source>
        <translation>Entra</translation>
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
        <source>Protected file</source>
        <translation>Archivo protegido</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hecho de</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>Changed since it was protected</source>
        <translation>Cambiado desde que se protegió</translation>
    </message>
    <message>
        <source>Legend not cleared</source>
        <translation>Leyenda sin visto bueno</translation>
    </message>
    <message>
        <source>{places} seen by a person only</source>
        <translation>{places} vistos solo por una persona</translation>
    </message>
</context>
<context>
    <name>PacketView</name>
    <message>
        <source>Seal packet</source>
        <translation>Sellar paquete</translation>
    </message>
    <message>
        <source>Only files that passed the leak check are sealed, and only for these partners.</source>
        <translation>Solo se sellan archivos que superaron el control de fugas, y solo para estos colaboradores.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Next (Alt+Right)</source>
        <translation>Siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Comprobar otra vez</translation>
    </message>
    <message>
        <source>&amp;Seal packet…</source>
        <translation>&amp;Sellar paquete…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sellar</translation>
    </message>
    <message>
        <source>Go to Contacts</source>
        <translation>Ir a Contactos</translation>
    </message>
    <message>
        <source>No partner to send to</source>
        <translation>No hay colaborador a quien enviar</translation>
    </message>
    <message>
        <source>Add the partner&apos;s card first and compare the words by telephone.</source>
        <translation>Añada primero la tarjeta del colaborador y compare las palabras por teléfono.</translation>
    </message>
    <message>
        <source>Checking the packet…</source>
        <translation>Comprobando el paquete…</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Sealing the packet…</source>
        <translation>Sellando el paquete…</translation>
    </message>
    <message>
        <source>Sealed: {name}</source>
        <translation>Sellado: {name}</translation>
    </message>
    <message>
        <source>{files} with {tokens} for {partners}. Packet {packet}.</source>
        <translation>{files} con {tokens} para {partners}. Paquete {packet}.</translation>
    </message>
    <message>
        <source>Seal packet as</source>
        <translation>Sellar el paquete como</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages of the document</source>
        <translation>Páginas del documento</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Page of the original</source>
        <translation>Página del original</translation>
    </message>
    <message>
        <source>Page of the output</source>
        <translation>Página del resultado</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>No se puede mostrar esta página.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Página anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Página siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Más pequeña (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Más grande (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>Ajustar al ancho (Ctrl+0)</translation>
    </message>
    <message>
        <source>Draw a box (B)</source>
        <translation>Dibujar un recuadro (B)</translation>
    </message>
    <message>
        <source>Drag a box, or move it with the arrow keys, size it with Shift, take it with Enter.</source>
        <translation>Arrastre un recuadro, o muévalo con las flechas, dele tamaño con Mayús y tómelo con Intro.</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>de {pages}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message>
        <source>Page {page}: {findings}, {waiting} pending</source>
        <translation>Página {page}: {findings}, {waiting} pendientes</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Type a command or a screen</source>
        <translation>Escriba un comando o una pantalla</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Arrow keys choose, Return runs, Esc closes.</source>
        <translation>Las flechas eligen, Intro ejecuta, Esc cierra.</translation>
    </message>
</context>
<context>
    <name>PartnerList</name>
    <message>
        <source>Find a partner</source>
        <translation>Buscar un colaborador</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Colaboradores</translation>
    </message>
    <message>
        <source>Choose at least one partner.</source>
        <translation>Elija al menos un colaborador.</translation>
    </message>
    <message>
        <source>The whole packet will be encrypted with classic keys only, for the sake of {names}.</source>
        <translation>Todo el paquete se cifrará solo con claves clásicas, por {names}.</translation>
    </message>
    <message>
        <source>The packet will be encrypted with post-quantum keys.</source>
        <translation>El paquete se cifrará con claves poscuánticas.</translation>
    </message>
</context>
<context>
    <name>PlacesDialog</name>
    <message>
        <source>{document}: I have looked at all of it in the original</source>
        <translation>{document}: lo he mirado entero en el original</translation>
    </message>
    <message>
        <source>Protect again</source>
        <translation>Proteger otra vez</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Dejarlos fuera</translation>
    </message>
    <message>
        <source>These places may show what no reader can see, such as words in a picture. A document leaves only if a person has looked at each of its places. Your confirmation is kept in the vault.</source>
        <translation>Estos lugares pueden mostrar lo que ningún lector ve, como palabras en una imagen. Un documento solo sale si una persona ha mirado cada uno de sus lugares. Su confirmación se guarda en la bóveda.</translation>
    </message>
    <message>
        <source>Places that nobody could read</source>
        <translation>Lugares que nadie pudo leer</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>replaced by a token, restored on return</source>
        <translation>sustituido por un token, se restaura al volver</translation>
    </message>
    <message>
        <source>removed for good</source>
        <translation>eliminado para siempre</translation>
    </message>
    <message>
        <source>replaced by an invented value, restored on return</source>
        <translation>sustituido por un valor inventado, se restaura al volver</translation>
    </message>
    <message>
        <source>made coarser, not restored</source>
        <translation>menos preciso, no se restaura</translation>
    </message>
    <message>
        <source>moved in time, restored on return</source>
        <translation>movido en el tiempo, se restaura al volver</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>queda como está</translation>
    </message>
    <message>
        <source>Only your protected terms are looked for; nothing else is detected.</source>
        <translation>Solo se buscan sus términos protegidos; no se detecta nada más.</translation>
    </message>
    <message>
        <source>Kinds of values: {parts}.</source>
        <translation>Clases de valores: {parts}.</translation>
    </message>
    <message>
        <source>{count} kinds of legends wait for a person.</source>
        <translation>Clases de leyendas que esperan a una persona: {count}.</translation>
    </message>
    <message>
        <source>Counted before and after: {names}.</source>
        <translation>Se cuenta antes y después: {names}.</translation>
    </message>
    <message>
        <source>Keeps the standard {standard}, which is checked.</source>
        <translation>Cumple la norma {standard}, y se comprueba.</translation>
    </message>
    <message>
        <source>For any document: personal and proprietary values become tokens. Published patents and trial numbers stay.</source>
        <translation>Para cualquier documento: los valores personales y propios se vuelven tokens. Quedan patentes publicadas y números de ensayo.</translation>
    </message>
    <message>
        <source>For laboratory reports and studies: results, units, standards and links between samples stay; dates move together; an unfiled invention is hidden and stops the packet.</source>
        <translation>Para informes de laboratorio y estudios: quedan resultados, unidades, normas y vínculos entre muestras; las fechas se mueven juntas; una invención no presentada se oculta y detiene el paquete.</translation>
    </message>
    <message>
        <source>For surveys and interviews: scale answers, percentages, age bands and regions stay; respondents and plans are hidden.</source>
        <translation>Para encuestas y entrevistas: quedan respuestas de escala, porcentajes, tramos de edad y regiones; se ocultan encuestados y planes.</translation>
    </message>
    <message>
        <source>For tables and models: schema, queries, joins, age bands and regions stay; dates move together.</source>
        <translation>Para tablas y modelos: quedan esquema, consultas, uniones, tramos de edad y regiones; las fechas se mueven juntas.</translation>
    </message>
    <message>
        <source>For contracts, pleadings and letters: clauses, defined terms, roles, citations and contract dates stay; parties and deal terms are hidden.</source>
        <translation>Para contratos, escritos y cartas: quedan cláusulas, términos definidos, funciones, citas y fechas del contrato; se ocultan partes y condiciones.</translation>
    </message>
    <message>
        <source>For searches and drafting: claims with their structure, dates and published art stay; unfiled claims stop the packet until a licence is named.</source>
        <translation>Para búsquedas y redacción: quedan reivindicaciones con su estructura, fechas y arte publicado; las no presentadas detienen el paquete hasta que se indique una licencia.</translation>
    </message>
    <message>
        <source>For accounts and returns: amounts, formulas, ratios and periods stay; who they belong to, pay and forecasts are hidden.</source>
        <translation>Para cuentas y declaraciones: quedan importes, fórmulas, ratios y periodos; se oculta de quién son, los salarios y las previsiones.</translation>
    </message>
    <message>
        <source>For drawings and parts lists: geometry, tolerances and part links stay; process settings are hidden; export-control legends stop the packet.</source>
        <translation>Para planos y listas de piezas: quedan geometría, tolerancias y relaciones; se ocultan los ajustes de proceso; las leyendas de exportación detienen el paquete.</translation>
    </message>
    <message>
        <source>For charts, claims and safety reports: diagnoses, codes, doses, values, sex and age bands stay; dates move by the days of their person.</source>
        <translation>Para historias, reclamaciones e informes de seguridad: quedan diagnósticos, códigos, dosis, valores, sexo y tramos de edad; las fechas se mueven los días de su persona.</translation>
    </message>
    <message>
        <source>For manuals and documentation: procedures with their values, terminology and citations stay; recipes are hidden.</source>
        <translation>Para manuales y documentación: quedan procedimientos con sus valores, terminología y citas; se ocultan las recetas.</translation>
    </message>
    <message>
        <source>For code, logs and tickets: code, traces, schema, times and versions stay; secrets are removed for good.</source>
        <translation>Para código, registros y tickets: quedan código, trazas, esquema, horas y versiones; los secretos se eliminan para siempre.</translation>
    </message>
    <message>
        <source>Removes the 18 identifiers of HIPAA&apos;s Safe Harbor: years, states, short ZIP codes, age bands and codes stay. That it keeps the standard is checked.</source>
        <translation>Quita los 18 identificadores de HIPAA Safe Harbor: quedan años, estados, códigos ZIP cortos, tramos de edad y códigos. Se comprueba que cumple la norma.</translation>
    </message>
    <message>
        <source>HIPAA&apos;s limited data set: dates, ages, town, state and ZIP code stay. It needs a data use agreement.</source>
        <translation>Conjunto de datos limitado HIPAA: quedan fechas, edades, población, estado y código ZIP. Necesita un acuerdo de uso de datos.</translation>
    </message>
    <message>
        <source>Pseudonymisation under the GDPR: every identifier of a person becomes a token; business values stay; special categories stop the packet.</source>
        <translation>Seudonimización según el RGPD: cada identificador de una persona se vuelve un token; quedan los valores de negocio; las categorías especiales detienen el paquete.</translation>
    </message>
    <message>
        <source>Court filings under Rule 5.2: only what the rule names is cut down to last four digits, years and initials.</source>
        <translation>Escritos judiciales según la Regla 5.2: solo lo que la regla nombra se reduce a cuatro cifras, años e iniciales.</translation>
    </message>
    <message>
        <source>Looks for your protected terms and nothing else. For texts that a person has prepared.</source>
        <translation>Busca solo sus términos protegidos. Para textos que una persona ha preparado.</translation>
    </message>
    <message>
        <source>Fits the sample packet of the first tour.</source>
        <translation>Para el paquete de muestra del primer recorrido.</translation>
    </message>
    <message>
        <source>Protected terms</source>
        <translation>Términos protegidos</translation>
    </message>
    <message>
        <source>What the register holds, wherever it stands.</source>
        <translation>Lo que tiene el catálogo, esté donde esté.</translation>
    </message>
    <message>
        <source>stays; a person clears the document</source>
        <translation>queda; una persona da el visto bueno al documento</translation>
    </message>
    <message>
        <source>{what}; a person clears the document</source>
        <translation>{what}; una persona da el visto bueno al documento</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Suya</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Incluida</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mire otra vez</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Clase de valor</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué se hace con él</translation>
    </message>
    <message>
        <source>reason: {reason}</source>
        <translation>motivo: {reason}</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Heredado</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>not sought</source>
        <translation>no se busca</translation>
    </message>
    <message>
        <source>stops the hand-off</source>
        <translation>detiene la entrega</translation>
    </message>
    <message>
        <source>from score {score}</source>
        <translation>desde puntuación {score}</translation>
    </message>
</context>
<context>
    <name>PoliciesOverview</name>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Rules of the policy</source>
        <translation>Reglas de la política</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>New matters start with this policy</source>
        <translation>Los asuntos nuevos empiezan con esta política</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>Nueva a partir de esta</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Mostrar texto</translation>
    </message>
</context>
<context>
    <name>PoliciesPane</name>
    <message>
        <source>{policy}, ours</source>
        <translation>{policy}, la nuestra</translation>
    </message>
    <message>
        <source>{policy}, copy</source>
        <translation>{policy}, copia</translation>
    </message>
    <message>
        <source>The policy is written to {file}.</source>
        <translation>La política está escrita en {file}.</translation>
    </message>
    <message>
        <source>Looking for sensitive values…</source>
        <translation>Buscando valores sensibles…</translation>
    </message>
    <message>
        <source>The policy is saved in the vault.</source>
        <translation>La política está guardada en la bóveda.</translation>
    </message>
    <message>
        <source>Choose it where documents are added. Matters that use it go by the new text from now on.</source>
        <translation>Elíjala donde se añaden documentos. Los asuntos que la usan siguen el texto nuevo desde ahora.</translation>
    </message>
    <message>
        <source>The policy is deleted.</source>
        <translation>La política está eliminada.</translation>
    </message>
    <message>
        <source>Matters that used it start with the default one again.</source>
        <translation>Los asuntos que la usaban vuelven a la predeterminada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The policy is back.</source>
        <translation>La política ha vuelto.</translation>
    </message>
    <message>
        <source>Give up the changes to this policy?</source>
        <translation>¿Descartar los cambios de esta política?</translation>
    </message>
    <message>
        <source>They have not been saved.</source>
        <translation>No se han guardado.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Policies (*.yaml *.yml)</source>
        <translation>Políticas (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Importar una política</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>Exportar la política</translation>
    </message>
</context>
<context>
    <name>PolicyEditor</name>
    <message>
        <source>All policies</source>
        <translation>Todas las políticas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>Nombre de la política</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>Nueva a partir de esta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Guardar (Ctrl+S)</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>Texto de la política</translation>
    </message>
    <message>
        <source>Mistakes and doubts</source>
        <translation>Errores y dudas</translation>
    </message>
    <message>
        <source>What becomes of each kind of value</source>
        <translation>Qué se hace con cada clase de valor</translation>
    </message>
    <message>
        <source>What differs from what is inherited</source>
        <translation>Qué difiere de lo heredado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarla</translation>
    </message>
    <message>
        <source>It cannot be used yet: {mistakes}.</source>
        <translation>Aún no se puede usar: {mistakes}.</translation>
    </message>
    <message>
        <source>It can be used. Look at these lines again:</source>
        <translation>Se puede usar. Mire otra vez estas líneas:</translation>
    </message>
    <message>
        <source>No mistake was found.</source>
        <translation>No se encontró ningún error.</translation>
    </message>
    <message>
        <source>Check ({count})</source>
        <translation>Control ({count})</translation>
    </message>
    <message>
        <source>It inherits from no other policy: only what it says is done.</source>
        <translation>No hereda de ninguna otra: solo se hace lo que dice.</translation>
    </message>
    <message>
        <source>What differs from “{policy}”:</source>
        <translation>Qué difiere de «{policy}»:</translation>
    </message>
    <message>
        <source>It does exactly what “{policy}” does.</source>
        <translation>Hace exactamente lo que «{policy}».</translation>
    </message>
    <message>
        <source>Built in, not changed</source>
        <translation>Incluida, sin cambios</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Saved in the vault</source>
        <translation>Guardada en la bóveda</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Not written: {places} could not be read; someone has to look</source>
        <translation>No escrito: {places} no se pudieron leer; alguien tiene que mirar</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>No escrito</translation>
    </message>
    <message>
        <source>Passed; looked at by a person: {places}</source>
        <translation>Superado; mirado por una persona: {places}</translation>
    </message>
    <message>
        <source>Passed; will not come back exactly when restored: {places}</source>
        <translation>Superado; no volverá exactamente al restaurar: {places}</translation>
    </message>
    <message>
        <source>Passed: nothing protected can be read</source>
        <translation>Superado: no se puede leer nada protegido</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Leak check</source>
        <translation>Control de fugas</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituidos</translation>
    </message>
    <message>
        <source>Kept as it was</source>
        <translation>Conservado como estaba</translation>
    </message>
    <message>
        <source>Kept with tokens</source>
        <translation>Conservado con tokens</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Tracked deletion</source>
        <translation>Borrado con seguimiento</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Text of a picture</source>
        <translation>Texto de una imagen</translation>
    </message>
    <message>
        <source>Link or field</source>
        <translation>Enlace o campo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Embedded part</source>
        <translation>Parte incrustada</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>Firma digital</translation>
    </message>
    <message>
        <source>Place that nobody can read</source>
        <translation>Lugar que nadie puede leer</translation>
    </message>
    <message>
        <source>Can still be read: {kind}</source>
        <translation>Aún se puede leer: {kind}</translation>
    </message>
    <message>
        <source>Looked at by a person: {reason}</source>
        <translation>Mirado por una persona: {reason}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>In the output</source>
        <translation>En el resultado</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Original held</source>
        <translation>El original contenía</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Se convirtió en</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>Qué dice el control</translation>
    </message>
    <message>
        <source>Written otherwise</source>
        <translation>Escrito de otro modo</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Protected files</source>
        <translation>Archivos protegidos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Properties and hidden content</source>
        <translation>Propiedades y contenido oculto</translation>
    </message>
    <message>
        <source>Leak check</source>
        <translation>Control de fugas</translation>
    </message>
    <message>
        <source>No changes to show.</source>
        <translation>No hay cambios que mostrar.</translation>
    </message>
    <message>
        <source>No properties or hidden content to show.</source>
        <translation>No hay propiedades ni contenido oculto que mostrar.</translation>
    </message>
    <message>
        <source>The leak check reported nothing for this document.</source>
        <translation>El control de fugas no ha señalado nada en este documento.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Protect again</source>
        <translation>Proteger otra vez</translation>
    </message>
    <message>
        <source>Seal packet</source>
        <translation>Sellar paquete</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Hidden content</source>
        <translation>Contenido oculto</translation>
    </message>
    <message>
        <source>{files} in {folder}</source>
        <translation>{files} en {folder}</translation>
    </message>
    <message>
        <source>Refused, and not in the folder: {refused} of {count} documents.</source>
        <translation>Rechazados, y no están en la carpeta: {refused} de {count} documentos.</translation>
    </message>
    <message>
        <source>Select one to see why. The others can be sealed.</source>
        <translation>Seleccione uno para ver por qué. Los demás se pueden sellar.</translation>
    </message>
    <message>
        <source>Look at the unread places</source>
        <translation>Mirar los lugares no leídos</translation>
    </message>
    <message>
        <source>The leak check passed: {files}.</source>
        <translation>El control de fugas se superó: {files}.</translation>
    </message>
    <message>
        <source>Each output was read again by independent readers and searched for every protected value.</source>
        <translation>Cada resultado lo leyeron de nuevo lectores independientes y se buscó en él cada valor protegido.</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>Continuando…</translation>
    </message>
    <message>
        <source>Paused after the current document</source>
        <translation>En pausa tras el documento actual</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Stopping at the next safe step…</source>
        <translation>Se detiene en el próximo paso seguro…</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Commercial terms</source>
        <translation>Condiciones comerciales</translation>
    </message>
    <message>
        <source>Proprietary, trade secret</source>
        <translation>Propio, secreto comercial</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Legal privilege</source>
        <translation>Secreto profesional</translation>
    </message>
    <message>
        <source>Public knowledge</source>
        <translation>De conocimiento público</translation>
    </message>
    <message>
        <source>Needed for the work</source>
        <translation>Necesario para el trabajo</translation>
    </message>
    <message>
        <source>Not what it was taken for</source>
        <translation>No es lo que parecía</translation>
    </message>
</context>
<context>
    <name>RecipientDialog</name>
    <message>
        <source>Name of the partner</source>
        <translation>Nombre del colaborador</translation>
    </message>
    <message>
        <source>age recipient</source>
        <translation>destinatario age</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>Añadir colaborador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The partner needs only the free age program. Their results come back unsigned.</source>
        <translation>El colaborador solo necesita el programa gratuito age. Sus resultados vuelven sin firma.</translation>
    </message>
    <message>
        <source>Partner with a plain age key</source>
        <translation>Colaborador con una simple clave age</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Your new recovery key</source>
        <translation>Su clave de recuperación nueva</translation>
    </message>
    <message>
        <source>The earlier key no longer opens the vault: destroy its sheet.</source>
        <translation>La clave anterior ya no abre la bóveda: destruya su hoja.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>KPO Vault of {name}</source>
        <translation>KPO Vault de {name}</translation>
    </message>
    <message>
        <source>Made on {date}. It replaces every earlier sheet: destroy those.</source>
        <translation>Hecha el {date}. Sustituye a toda hoja anterior: destrúyalas.</translation>
    </message>
    <message>
        <source>To type</source>
        <translation>Para escribir</translation>
    </message>
    <message>
        <source>To scan</source>
        <translation>Para escanear</translation>
    </message>
    <message>
        <source>If the passphrase is lost</source>
        <translation>Si se pierde la frase de contraseña</translation>
    </message>
    <message>
        <source>Open KPO Vault and choose “Use the recovery key”.</source>
        <translation>Abra KPO Vault y elija «Usar la clave de recuperación».</translation>
    </message>
    <message>
        <source>Type the eight groups, or scan the code. Small letters, blanks and hyphens do not matter; the last sign of each group tells a slip.</source>
        <translation>Escriba los ocho grupos o escanee el código. Mayúsculas, espacios y guiones no importan; el último signo de cada grupo delata un error.</translation>
    </message>
    <message>
        <source>Set a new passphrase in the settings, and make a new sheet.</source>
        <translation>Ponga una frase nueva en los ajustes y haga otra hoja.</translation>
    </message>
    <message>
        <source>Whoever has this sheet can read every original. Keep it in a safe, away from the machine, and never in a file or a picture.</source>
        <translation>Quien tenga esta hoja puede leer cada original. Guárdela en una caja fuerte, lejos del equipo, y nunca en un archivo o una foto.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Go to Contacts</source>
        <translation>Ir a Contactos</translation>
    </message>
    <message>
        <source>Another packet…</source>
        <translation>Otro paquete…</translation>
    </message>
    <message>
        <source>This packet is not for you</source>
        <translation>Este paquete no es para usted</translation>
    </message>
    <message>
        <source>You do not know this sender</source>
        <translation>No conoce a este remitente</translation>
    </message>
    <message>
        <source>This sender is blocked</source>
        <translation>Este remitente está bloqueado</translation>
    </message>
    <message>
        <source>This is no packet</source>
        <translation>Esto no es un paquete</translation>
    </message>
    <message>
        <source>This packet was changed on its way</source>
        <translation>Este paquete se cambió por el camino</translation>
    </message>
    <message>
        <source>This packet is incomplete</source>
        <translation>Este paquete está incompleto</translation>
    </message>
    <message>
        <source>This packet&apos;s time is over</source>
        <translation>El plazo de este paquete ha pasado</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Este archivo no se puede abrir</translation>
    </message>
    <message>
        <source>{hint} Your own card is in Contacts: export it and send it to the sender.</source>
        <translation>{hint} Su propia tarjeta está en Contactos: expórtela y envíela al remitente.</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>RegisterPane</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>Retirar el último cambio (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Add a table…</source>
        <translation>Añadir una tabla…</translation>
    </message>
    <message>
        <source>No protected tables yet</source>
        <translation>Aún no hay tablas protegidas</translation>
    </message>
    <message>
        <source>Add lists of customers, staff or prices. Values of one row that stand together are found.</source>
        <translation>Añada listas de clientes, personal o precios. Se encuentran los valores de una fila que aparecen juntos.</translation>
    </message>
    <message>
        <source>Of a table only keyed digests are kept: nobody can read a value back. Two values of one row, near each other, give it away.</source>
        <translation>De una tabla solo se guardan resúmenes con clave: nadie puede leer un valor. Dos valores de una fila, cercanos, la delatan.</translation>
    </message>
    <message>
        <source>Of a document only keyed fingerprints are kept: nobody can read it back. A copied passage is found though words were changed.</source>
        <translation>De un documento solo se guardan huellas con clave: nadie puede leerlo. Un pasaje copiado se encuentra aunque cambien palabras.</translation>
    </message>
    <message>
        <source>Reading the terms…</source>
        <translation>Leyendo los términos…</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Leyendo la tabla…</translation>
    </message>
    <message>
        <source>Reading the documents…</source>
        <translation>Leyendo los documentos…</translation>
    </message>
    <message>
        <source>Terms ({count})</source>
        <translation>Términos ({count})</translation>
    </message>
    <message>
        <source>Tables ({count})</source>
        <translation>Tablas ({count})</translation>
    </message>
    <message>
        <source>Documents ({count})</source>
        <translation>Documentos ({count})</translation>
    </message>
    <message>
        <source>The register holds this term already.</source>
        <translation>El catálogo ya tiene este término.</translation>
    </message>
    <message>
        <source>{terms} added to the register; known before: {known}.</source>
        <translation>{terms} añadidos al catálogo; conocidos antes: {known}.</translation>
    </message>
    <message>
        <source>{terms} taken out of the register.</source>
        <translation>{terms} quitados del catálogo.</translation>
    </message>
    <message>
        <source>{rows} added to the register.</source>
        <translation>{rows} añadidas al catálogo.</translation>
    </message>
    <message>
        <source>{documents} added to the register; known before: {known}.</source>
        <translation>{documents} añadidos al catálogo; conocidos antes: {known}.</translation>
    </message>
    <message>
        <source>Could not be used: {names}.</source>
        <translation>No se pudieron usar: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is taken out of the register.</source>
        <translation>«{name}» se ha quitado del catálogo.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Añadir documentos…</translation>
    </message>
    <message>
        <source>No protected documents yet</source>
        <translation>Aún no hay documentos protegidos</translation>
    </message>
    <message>
        <source>Add texts that nobody may copy from. A passage of about 25 words is found.</source>
        <translation>Añada textos de los que nadie debe copiar. Se encuentra un pasaje de unas 25 palabras.</translation>
    </message>
    <message>
        <source>Protected terms</source>
        <translation>Términos protegidos</translation>
    </message>
    <message>
        <source>Terms (*.txt *.csv *.tsv)</source>
        <translation>Términos (*.txt *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx)</source>
        <translation>Tablas (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>Protected table</source>
        <translation>Tabla protegida</translation>
    </message>
    <message>
        <source>Protected documents</source>
        <translation>Documentos protegidos</translation>
    </message>
</context>
<context>
    <name>ReportsPane</name>
    <message>
        <source>Kinds of report</source>
        <translation>Clases de informe</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>With original values</source>
        <translation>Con valores originales</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Escribir el informe</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Choose a matter</source>
        <translation>Elija un asunto</translation>
    </message>
    <message>
        <source>Every report is about one matter.</source>
        <translation>Cada informe trata de un asunto.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Indique el archivo que se va a escribir.</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>Ya hay un archivo {name}.</translation>
    </message>
    <message>
        <source>Choose another name, or write over it.</source>
        <translation>Elija otro nombre o sobrescríbalo.</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Sobrescribirlo</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
    <message>
        <source>The report is written: {name}</source>
        <translation>El informe está escrito: {name}</translation>
    </message>
    <message>
        <source>SHA-256 {digest}. The audit log has it as well.</source>
        <translation>SHA-256 {digest}. El registro de auditoría también lo tiene.</translation>
    </message>
    <message>
        <source>PDF, to print and to sign</source>
        <translation>PDF, para imprimir y firmar</translation>
    </message>
    <message>
        <source>CSV, the table alone</source>
        <translation>CSV, solo la tabla</translation>
    </message>
    <message>
        <source>Log with Merkle proofs, to verify</source>
        <translation>Registro con pruebas de Merkle, para verificar</translation>
    </message>
    <message>
        <source>The audit log will say that originals were asked for.</source>
        <translation>El registro de auditoría dirá que se pidieron originales.</translation>
    </message>
    <message>
        <source>Only counsel may put originals into a report, and only into the redaction log.</source>
        <translation>Solo el abogado puede poner originales en un informe, y solo en el registro de supresiones.</translation>
    </message>
    <message>
        <source>Redaction log</source>
        <translation>Registro de supresiones</translation>
    </message>
    <message>
        <source>Every place that was found: type, reason, what was done, token, by whom and when.</source>
        <translation>Cada lugar encontrado: tipo, motivo, qué se hizo, token, por quién y cuándo.</translation>
    </message>
    <message>
        <source>HIPAA Safe Harbor sheet</source>
        <translation>Hoja HIPAA Safe Harbor</translation>
    </message>
    <message>
        <source>The eighteen identifiers of 45 CFR 164.514(b)(2): sought as what, found, hidden, kept by whom, left.</source>
        <translation>Los dieciocho identificadores de 45 CFR 164.514(b)(2): buscados como qué, hallados, ocultos, conservados por quién, restantes.</translation>
    </message>
    <message>
        <source>Statement of pseudonymisation</source>
        <translation>Declaración de seudonimización</translation>
    </message>
    <message>
        <source>After Art. 4(5) GDPR: what was replaced, where the additional information lies, and who lacks it.</source>
        <translation>Según el art. 4(5) del RGPD: qué se sustituyó, dónde está la información adicional y quién no la tiene.</translation>
    </message>
    <message>
        <source>Disclosure ledger</source>
        <translation>Libro de comunicaciones</translation>
    </message>
    <message>
        <source>Every packet: recipient, fingerprint, purpose, expiry, documents, whether it came back.</source>
        <translation>Cada paquete: destinatario, huella, finalidad, vencimiento, documentos, si volvió.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Every sample with its seed, what was judged, and the bounds that follow from it.</source>
        <translation>Cada muestra con su semilla, lo juzgado y los límites que resultan.</translation>
    </message>
    <message>
        <source>Extract of the audit log</source>
        <translation>Extracto del registro de auditoría</translation>
    </message>
    <message>
        <source>The entries that concern the matter; as a log with proofs anybody can verify them.</source>
        <translation>Las entradas que conciernen al asunto; como registro con pruebas cualquiera las verifica.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Shortened</source>
        <translation>Acortado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Ajeno</translation>
    </message>
    <message>
        <source>Misplaced</source>
        <translation>Fuera de lugar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Read without doubt: the original stands in its place again.</source>
        <translation>Leído sin duda: el original vuelve a su lugar.</translation>
    </message>
    <message>
        <source>Damaged on the way: a wrong character, a token split over two cells. It stays as it came unless you accept the correction that is proposed.</source>
        <translation>Dañado por el camino: un carácter erróneo, un token partido en dos celdas. Queda como vino si no acepta la corrección propuesta.</translation>
    </message>
    <message>
        <source>Written without its last four characters, as people do who speak of “Person 12”. It stays as it came unless you accept what is proposed.</source>
        <translation>Escrito sin sus cuatro últimos caracteres, como quien habla de “Person 12”. Queda como vino si no acepta lo propuesto.</translation>
    </message>
    <message>
        <source>Looks whole, but this packet never held it. Nothing is put in its place; ask the partner.</source>
        <translation>Parece entero, pero este paquete nunca lo tuvo. No se pone nada en su lugar; pregunte al colaborador.</translation>
    </message>
    <message>
        <source>A token of another matter, or an invented one. Nothing is put in its place; ask the partner where it comes from.</source>
        <translation>Un token de otro asunto, o inventado. No se pone nada en su lugar; pregunte al colaborador de dónde viene.</translation>
    </message>
    <message>
        <source>The token is right, but its original may not stand in such a place, a sheet&apos;s name for example. Put it there by hand if you need it.</source>
        <translation>El token es correcto, pero su original no puede estar en ese lugar, como el nombre de una hoja. Póngalo a mano si lo necesita.</translation>
    </message>
    <message>
        <source>Was sent in this document and did not come back. Often rightly: its sentence was deleted. Look at the document.</source>
        <translation>Se envió en este documento y no volvió. Muchas veces con razón: se borró su frase. Mire el documento.</translation>
    </message>
    <message>
        <source>Stands there more often than it was sent, and is restored each time. For your information.</source>
        <translation>Aparece más veces de las que se envió, y se restaura cada vez. Para su información.</translation>
    </message>
    <message>
        <source>Corrected: {token}</source>
        <translation>Corregido: {token}</translation>
    </message>
    <message>
        <source>Stays as it came</source>
        <translation>Queda como vino</translation>
    </message>
    <message>
        <source>To decide: {token}?</source>
        <translation>Por decidir: ¿{token}?</translation>
    </message>
    <message>
        <source>Original put back</source>
        <translation>Original restituido</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Token as it came back</source>
        <translation>Token tal como volvió</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>The file of a backup</source>
        <translation>El archivo de una copia</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia</translation>
    </message>
    <message>
        <source>Put the backup in place</source>
        <translation>Poner la copia en su lugar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Restore a backup of the vault</source>
        <translation>Restaurar una copia de la bóveda</translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>Restore results</source>
        <translation>Restaurar resultados</translation>
    </message>
    <message>
        <source>Put the originals back into what the partner returned.</source>
        <translation>Devuelva los originales a lo que el colaborador entregó.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>Solo lo que hay que mirar</translation>
    </message>
    <message>
        <source>Drop a returned packet here</source>
        <translation>Suelte aquí un paquete devuelto</translation>
    </message>
    <message>
        <source>It is matched to the packet that it answers; only tokens of that packet are restored.</source>
        <translation>Se compara con el paquete al que responde; solo se restauran los tokens de ese paquete.</translation>
    </message>
    <message>
        <source>Nothing restored yet</source>
        <translation>Aún no se ha restaurado nada</translation>
    </message>
    <message>
        <source>Choose the packet that the partner returned. Results that came back in another way are restored from a folder, against all tokens of the chosen matter.</source>
        <translation>Elija el paquete que devolvió el colaborador. Los resultados que volvieron de otra forma se restauran desde una carpeta, con todos los tokens del asunto elegido.</translation>
    </message>
    <message>
        <source>Tokens of {matter}</source>
        <translation>Tokens de {matter}</translation>
    </message>
    <message>
        <source>Choose a matter first</source>
        <translation>Elija primero un asunto</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>No existe el archivo {name}.</translation>
    </message>
    <message>
        <source>Restoring the results…</source>
        <translation>Restaurando los resultados…</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Guardar &amp;informe…</translation>
    </message>
    <message>
        <source>&amp;Save restored files…</source>
        <translation>&amp;Guardar archivos restaurados…</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>Returned &amp;packet…</source>
        <translation>&amp;Paquete devuelto…</translation>
    </message>
    <message>
        <source>F&amp;older of results…</source>
        <translation>&amp;Carpeta de resultados…</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>No hay nada que mirar</translation>
    </message>
    <message>
        <source>Every token here came back whole.</source>
        <translation>Aquí todos los tokens volvieron enteros.</translation>
    </message>
    <message>
        <source>{places} to decide</source>
        <translation>{places} por decidir</translation>
    </message>
    <message>
        <source>The report is written: {name}</source>
        <translation>El informe está escrito: {name}</translation>
    </message>
    <message>
        <source>It holds tokens and places, no original.</source>
        <translation>Contiene tokens y lugares, ningún original.</translation>
    </message>
    <message>
        <source>Looking at the results…</source>
        <translation>Mirando los resultados…</translation>
    </message>
    <message>
        <source>This packet was restored before.</source>
        <translation>Este paquete ya se restauró.</translation>
    </message>
    <message>
        <source>A packet that comes twice may be a replay. Restore it again only if you want it once more.</source>
        <translation>Un paquete que llega dos veces puede ser un reenvío malicioso. Restáurelo otra vez solo si lo quiere de nuevo.</translation>
    </message>
    <message>
        <source>Restore again</source>
        <translation>Restaurar otra vez</translation>
    </message>
    <message>
        <source>Some files cannot be read; they are handed on as they came.</source>
        <translation>Algunos archivos no se pueden leer; se entregan como vinieron.</translation>
    </message>
    <message>
        <source>Some tokens need a look.</source>
        <translation>Hay que mirar algunos tokens.</translation>
    </message>
    <message>
        <source>A accepts a proposed correction, N leaves the place as it came; then save the files.</source>
        <translation>A acepta una corrección propuesta, N deja el lugar como vino; después guarde los archivos.</translation>
    </message>
    <message>
        <source>{tokens} restored in {files}.</source>
        <translation>{tokens}: restaurados en {files}.</translation>
    </message>
    <message>
        <source>Could not be restored: {names}</source>
        <translation>No se pudieron restaurar: {names}</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Every token that was sent came back whole.</source>
        <translation>Volvieron enteros todos los tokens enviados.</translation>
    </message>
    <message>
        <source>Some tokens need a look; they were left exactly as they came.</source>
        <translation>Algunos tokens hay que mirarlos; quedaron exactamente como llegaron.</translation>
    </message>
    <message>
        <source>Returned packet</source>
        <translation>Paquete devuelto</translation>
    </message>
    <message>
        <source>Folder of results</source>
        <translation>Carpeta de resultados</translation>
    </message>
    <message>
        <source>Choose an empty folder for the restored files</source>
        <translation>Elija una carpeta vacía para los archivos restaurados</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find text and mark it (Ctrl+F)</source>
        <translation>Buscar texto y marcarlo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Accept all pending</source>
        <translation>Aceptar todo lo pendiente</translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation>Proteger…</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z): {act}</source>
        <translation>Deshacer (Ctrl+Z): {act}</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z): {act}</source>
        <translation>Rehacer (Ctrl+Mayús+Z): {act}</translation>
    </message>
    <message>
        <source>{findings} without a decision</source>
        <translation>{findings} sin decisión</translation>
    </message>
    <message>
        <source>Write the protected files</source>
        <translation>Escriba los archivos protegidos</translation>
    </message>
    <message>
        <source>Select two entities or more under “By entity” first.</source>
        <translation>Seleccione primero dos o más entidades en «Por entidad».</translation>
    </message>
    <message>
        <source>Boxes are drawn on pages: mark text with Ctrl+M here.</source>
        <translation>Los recuadros se dibujan en páginas: aquí marque texto con Ctrl+M.</translation>
    </message>
    <message>
        <source>Second review, blind to the first: {waiting} of {count} findings pending</source>
        <translation>Segunda revisión, sin ver la primera: {waiting} de {count} hallazgos pendientes</translation>
    </message>
    <message>
        <source>{waiting} of {count} findings pending · ? shows all keys</source>
        <translation>{waiting} de {count} hallazgos pendientes · ? muestra todas las teclas</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Counsel</source>
        <translation>Abogado</translation>
    </message>
    <message>
        <source>Compliance officer</source>
        <translation>Responsable de cumplimiento</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Colaborador</translation>
    </message>
    <message>
        <source>Opens everything.</source>
        <translation>Lo abre todo.</translation>
    </message>
    <message>
        <source>Opens the audit log, decisions and masked values; single values for a reason that is logged.</source>
        <translation>Abre el registro de auditoría, las decisiones y los valores enmascarados; valores sueltos por un motivo que se anota.</translation>
    </message>
    <message>
        <source>Opens our own keys, contacts, and packets that belong to no matter.</source>
        <translation>Abre nuestras claves, los contactos y los paquetes que no son de ningún asunto.</translation>
    </message>
    <message>
        <source>Counsel&apos;s passphrase</source>
        <translation>Frase del abogado</translation>
    </message>
    <message>
        <source>Recovery key on paper</source>
        <translation>Clave de recuperación en papel</translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation>Llavero de este equipo</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Rejected: it stays in the document</source>
        <translation>Rechazado: queda en el documento</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>aún sin juzgar</translation>
    </message>
    <message>
        <source>nothing missed</source>
        <translation>no falta nada</translation>
    </message>
    <message>
        <source>something was missed</source>
        <translation>algo se pasó por alto</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>de acuerdo</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>en desacuerdo</translation>
    </message>
    <message>
        <source>Nothing is judged yet: a sample says nothing before.</source>
        <translation>Aún no se ha juzgado nada: antes una muestra no dice nada.</translation>
    </message>
    <message>
        <source>Every item there is was judged: nothing is left to be estimated.</source>
        <translation>Se juzgó cada elemento que hay: no queda nada que estimar.</translation>
    </message>
    <message>
        <source>With 95 % confidence at most {share} of all are at fault, {items} of {population}.</source>
        <translation>Con un 95 % de confianza, como mucho {share} tienen fallo, {items} de {population}.</translation>
    </message>
    <message>
        <source>Rule of three: {share}.</source>
        <translation>Regla del tres: {share}.</translation>
    </message>
    <message>
        <source>At most {values} values missed beside {hidden} hidden ones: recall at least {recall}.</source>
        <translation>Como mucho {values} valores no hallados junto a {hidden} ocultos: exhaustividad de al menos {recall}.</translation>
    </message>
    <message>
        <source>Nothing missed so far.</source>
        <translation>Hasta ahora no falta nada.</translation>
    </message>
    <message>
        <source>All agreed so far.</source>
        <translation>Hasta ahora, todo de acuerdo.</translation>
    </message>
    <message>
        <source>Not agreed: {count}.</source>
        <translation>En desacuerdo: {count}.</translation>
    </message>
    <message>
        <source>Passages with something missed: {count} ({types}).</source>
        <translation>Pasajes en los que falta algo: {count} ({types}).</translation>
    </message>
</context>
<context>
    <name>SamplingPane</name>
    <message>
        <source>New sample…</source>
        <translation>Muestra nueva…</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Juzgados</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Choose a matter</source>
        <translation>Elija un asunto</translation>
    </message>
    <message>
        <source>Samples are drawn from the protected files or the decisions of one matter.</source>
        <translation>Las muestras se extraen de los archivos protegidos o de las decisiones de un asunto.</translation>
    </message>
    <message>
        <source>Passages of protected files: was anything missed?</source>
        <translation>Pasajes de archivos protegidos: ¿falta algo?</translation>
    </message>
    <message>
        <source>Decisions about findings: do you agree?</source>
        <translation>Decisiones sobre hallazgos: ¿está de acuerdo?</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>The folder that will be sealed</source>
        <translation>La carpeta que se sellará</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Draw the sample</source>
        <translation>Extraer la muestra</translation>
    </message>
    <message>
        <source>Back to the samples</source>
        <translation>Volver a las muestras</translation>
    </message>
    <message>
        <source>Folder of the protected files</source>
        <translation>Carpeta de los archivos protegidos</translation>
    </message>
    <message>
        <source>Items are drawn by a seed with equal chances, each document gives its share. With the same seed and the same files the same sample is drawn again. 60 items without a fault mean: with 95 % confidence fewer than 5 % are at fault; 300 items mean fewer than 1 %.</source>
        <translation>Los elementos se extraen con una semilla e igual probabilidad, y cada documento da su parte. Con la misma semilla y los mismos archivos sale la misma muestra. 60 elementos sin fallo significan: con un 95 % de confianza fallan menos del 5 %; 300 elementos, menos del 1 %.</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Muestra nueva</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>How many items</source>
        <translation>Cuántos elementos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Name the folder of the protected files.</source>
        <translation>Indique la carpeta de los archivos protegidos.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>Reading the protected files…</source>
        <translation>Leyendo los archivos protegidos…</translation>
    </message>
    <message>
        <source>{time}: passages, seed {seed}</source>
        <translation>{time}: pasajes, semilla {seed}</translation>
    </message>
    <message>
        <source>{time}: decisions, seed {seed}</source>
        <translation>{time}: decisiones, semilla {seed}</translation>
    </message>
    <message>
        <source>Some files are not as this matter wrote them, and were left out.</source>
        <translation>Algunos archivos no son como los escribió este asunto y se dejaron fuera.</translation>
    </message>
    <message>
        <source>Protected documents of this matter that are not in the folder: {count}.</source>
        <translation>Documentos protegidos de este asunto que no están en la carpeta: {count}.</translation>
    </message>
    <message>
        <source>Judged: {judged} of {drawn}</source>
        <translation>Juzgados: {judged} de {drawn}</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Matter</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Colaboradores</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Protected files</source>
        <translation>Archivos protegidos</translation>
    </message>
    <message>
        <source>Seal packet</source>
        <translation>Sellar paquete</translation>
    </message>
    <message>
        <source>Open packet</source>
        <translation>Abrir paquete</translation>
    </message>
    <message>
        <source>Restore results</source>
        <translation>Restaurar resultados</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SealPane</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Opens until</source>
        <translation>Se abre hasta</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Barreras</translation>
    </message>
    <message>
        <source>What will be sealed</source>
        <translation>Qué se va a sellar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>The packet is sealed</source>
        <translation>El paquete está sellado</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Seal another packet</source>
        <translation>Sellar otro paquete</translation>
    </message>
    <message>
        <source>Send the file any way you like: only the recipients can open it. Their answer is restored under Restore results.</source>
        <translation>Envíe el archivo como quiera: solo los destinatarios pueden abrirlo. Su respuesta se restaura en Restaurar resultados.</translation>
    </message>
    <message>
        <source>Classic keys only, for the sake of {names}</source>
        <translation>Solo claves clásicas, por {names}</translation>
    </message>
    <message>
        <source>Post-quantum</source>
        <translation>Poscuántico</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Todo abierto</translation>
    </message>
    <message>
        <source>{count} passed; {slot} agreed. Reason: {reason}</source>
        <translation>{count} pasadas; {slot} estuvo de acuerdo. Motivo: {reason}</translation>
    </message>
    <message>
        <source>{count} passed. Reason: {reason}</source>
        <translation>{count} pasadas. Motivo: {reason}</translation>
    </message>
    <message>
        <source>{files} of {matter}</source>
        <translation>{files} de {matter}</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin final</translation>
    </message>
    <message>
        <source>{files} with {tokens}</source>
        <translation>{files} con {tokens}</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Text to find in all documents</source>
        <translation>Texto que buscar en todos los documentos</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texto que buscar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>Palabras &amp;completas</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Distinguir &amp;mayúsculas</translation>
    </message>
    <message>
        <source>Regular &amp;expression</source>
        <translation>&amp;Expresión regular</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Add all as…</source>
        <translation>Añadir todo como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find in all documents</source>
        <translation>Buscar en todos los documentos</translation>
    </message>
    <message>
        <source>{places}, {new} of them not marked yet</source>
        <translation>{places}, {new} aún sin marcar</translation>
    </message>
    <message>
        <source>No place in any document</source>
        <translation>Ningún lugar en ningún documento</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>I agree</source>
        <translation>Estoy de acuerdo</translation>
    </message>
    <message>
        <source>Key slot</source>
        <translation>Ranura de clave</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>Key slot of the second person</source>
        <translation>Ranura de clave de la segunda persona</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>Frase de contraseña de la segunda persona</translation>
    </message>
    <message>
        <source>Add a key slot…</source>
        <translation>Añadir una ranura…</translation>
    </message>
    <message>
        <source>This vault has a key slot of one person only. Add one for a colleague in Settings. Who works alone protects the documents under a policy that says “approvals: 1”.</source>
        <translation>Esta bóveda tiene ranura de una sola persona. Añada una para un colega en Ajustes. Quien trabaja solo protege los documentos con una política que diga «approvals: 1».</translation>
    </message>
    <message>
        <source>A second person has to agree</source>
        <translation>Otra persona tiene que estar de acuerdo</translation>
    </message>
    <message>
        <source>{slot} agreed to the gates above; the audit log will say so.</source>
        <translation>{slot} está de acuerdo con las barreras de arriba; constará en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Let a colleague read the gates and your reason, then choose their slot and agree.</source>
        <translation>Que un colega lea las barreras y su motivo, elija su ranura y dé su acuerdo.</translation>
    </message>
    <message>
        <source>First tick every gate above and write the reason.</source>
        <translation>Marque primero cada barrera de arriba y escriba el motivo.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What is protected, what opens the vault, and how the window looks.</source>
        <translation>Qué se protege, qué abre la bóveda y cómo se ve la ventana.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Detección</translation>
    </message>
    <message>
        <source>Keys and vault</source>
        <translation>Claves y bóveda</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Sin marcar</translation>
    </message>
</context>
<context>
    <name>SettlingDialog</name>
    <message>
        <source>Differences between the two reviews</source>
        <translation>Diferencias entre las dos revisiones</translation>
    </message>
    <message>
        <source>{name} is right  F</source>
        <translation>{name} tiene razón  F</translation>
    </message>
    <message>
        <source>{name} is right  S</source>
        <translation>{name} tiene razón  S</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Settle differences</source>
        <translation>Resolver diferencias</translation>
    </message>
    <message>
        <source>Both persons reviewed the packet without seeing the other&apos;s decisions. What counts where they differ is written down with your name.</source>
        <translation>Ambas personas revisaron el paquete sin ver las decisiones de la otra. Lo que vale donde difieren queda escrito con su nombre.</translation>
    </message>
    <message>
        <source>{open} of {count} to settle</source>
        <translation>{open} de {count} por resolver</translation>
    </message>
    <message>
        <source>Both reviews say the same.</source>
        <translation>Ambas revisiones dicen lo mismo.</translation>
    </message>
</context>
<context>
    <name>ShredDialog</name>
    <message>
        <source>&amp;Type the name of the matter to shred it:</source>
        <translation>&amp;Escriba el nombre del asunto para destruirlo:</translation>
    </message>
    <message>
        <source>Name of the matter</source>
        <translation>Nombre del asunto</translation>
    </message>
    <message>
        <source>Shred for good</source>
        <translation>Destruir para siempre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Shred this matter?</source>
        <translation>¿Destruir este asunto?</translation>
    </message>
    <message>
        <source>Its key is destroyed. Results that come back later can never be restored. This cannot be undone.</source>
        <translation>Se destruye su clave. Los resultados que vuelvan después no se podrán restaurar nunca. No se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Look at these places…</source>
        <translation>Mirar estos lugares…</translation>
    </message>
    <message>
        <source>Fix it in the review</source>
        <translation>Arreglarlo en la revisión</translation>
    </message>
    <message>
        <source>No output</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Páginas</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>Cambio anterior (Mayús+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Cambio siguiente (F8)</translation>
    </message>
    <message>
        <source>Original, stays here</source>
        <translation>Original, se queda aquí</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock the vault (Ctrl+L)</source>
        <translation>Bloquear la bóveda (Ctrl+L)</translation>
    </message>
    <message>
        <source>No matter chosen</source>
        <translation>Ningún asunto elegido</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}, hecho</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Name of the table</source>
        <translation>Nombre de la tabla</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Clase de valor</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Sola</translation>
    </message>
    <message>
        <source>Columns of a row that have to stand together</source>
        <translation>Columnas de una fila que deben aparecer juntas</translation>
    </message>
    <message>
        <source>Add the table</source>
        <translation>Añadir la tabla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add a protected table</source>
        <translation>Añadir una tabla protegida</translation>
    </message>
    <message>
        <source>Of the file only keyed digests of its values are kept. Where a value of a column names its row alone, such as an account number, tick the last box.</source>
        <translation>Del archivo solo se guardan resúmenes con clave de sus valores. Si un valor de una columna identifica por sí solo su fila, como un número de cuenta, marque la última casilla.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind of value of {column}</source>
        <translation>Clase de valor de {column}</translation>
    </message>
    <message>
        <source>Value of a protected row</source>
        <translation>Valor de una fila protegida</translation>
    </message>
    <message>
        <source>A value of {column} names its row alone</source>
        <translation>Un valor de {column} identifica por sí solo su fila</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Only in this spelling</source>
        <translation>Solo con esta grafía</translation>
    </message>
    <message>
        <source>Not inflected, mistyped or badly scanned; any case counts.</source>
        <translation>Sin flexión, erratas ni mal escaneo; mayúsculas o no da igual.</translation>
    </message>
    <message>
        <source>Change the term</source>
        <translation>Cambiar el término</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Clase de valor</translation>
    </message>
    <message>
        <source>Change a protected term</source>
        <translation>Cambiar un término protegido</translation>
    </message>
</context>
<context>
    <name>TermsList</name>
    <message>
        <source>A name, word or number</source>
        <translation>Un nombre, palabra o número</translation>
    </message>
    <message>
        <source>New protected term</source>
        <translation>Término protegido nuevo</translation>
    </message>
    <message>
        <source>Kind of value of the new term</source>
        <translation>Clase de valor del término nuevo</translation>
    </message>
    <message>
        <source>Only this spelling</source>
        <translation>Solo esta grafía</translation>
    </message>
    <message>
        <source>Not inflected, mistyped or badly scanned; any case counts.</source>
        <translation>Sin flexión, erratas ni mal escaneo; mayúsculas o no da igual.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Añadir de un archivo…</translation>
    </message>
    <message>
        <source>A text file with one term a line, or a CSV with the columns term, type and spelling</source>
        <translation>Un archivo de texto con un término por línea, o un CSV con las columnas term, type y spelling</translation>
    </message>
    <message>
        <source>Search the terms</source>
        <translation>Buscar términos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the terms; that you did is written to the audit log</source>
        <translation>Mostrar los términos; el registro de auditoría anota que lo hizo</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the chosen terms out of the register</source>
        <translation>Quitar del catálogo los términos elegidos</translation>
    </message>
    <message>
        <source>Protected term</source>
        <translation>Término protegido</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Clase de valor</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Grafía</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Esta</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Protected terms</source>
        <translation>Términos protegidos</translation>
    </message>
    <message>
        <source>No protected terms yet</source>
        <translation>Aún no hay términos protegidos</translation>
    </message>
    <message>
        <source>Add what no detector can know: project names, formulas, suppliers, prices.</source>
        <translation>Añada lo que ningún detector puede saber: nombres de proyectos, fórmulas, proveedores, precios.</translation>
    </message>
    <message>
        <source>No such term</source>
        <translation>No existe ese término</translation>
    </message>
    <message>
        <source>While the terms are hidden, only whole words are compared.</source>
        <translation>Mientras los términos están ocultos solo se comparan palabras completas.</translation>
    </message>
    <message>
        <source>Protected in every matter, wherever they stand and however they are spelt. Each is kept encrypted.</source>
        <translation>Protegidos en todos los asuntos, estén donde estén y se escriban como se escriban. Cada uno se guarda cifrado.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search whole words</source>
        <translation>Buscar palabras completas</translation>
    </message>
    <message>
        <source>{shown} of {terms}</source>
        <translation>{shown} de {terms}</translation>
    </message>
</context>
<context>
    <name>TermsPane</name>
    <message>
        <source>For example: contract review, first pass</source>
        <translation>Por ejemplo: revisión de contratos, primera vuelta</translation>
    </message>
    <message>
        <source>What matters, in which order, what to leave alone</source>
        <translation>Qué importa, en qué orden, qué dejar en paz</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Caduca el</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Sin caducidad</translation>
    </message>
    <message>
        <source>For example: data use agreement 2026-17</source>
        <translation>Por ejemplo: acuerdo de uso de datos 2026-17</translation>
    </message>
    <message>
        <source>With a glossary of the tokens, without a value</source>
        <translation>Con un glosario de los tokens, sin valores</translation>
    </message>
    <message>
        <source>&amp;Purpose, which the partner sees and signs back</source>
        <translation>&amp;Finalidad, que el colaborador ve y devuelve firmada</translation>
    </message>
    <message>
        <source>&amp;Instructions for the partner</source>
        <translation>&amp;Instrucciones para el colaborador</translation>
    </message>
    <message>
        <source>The partner&apos;s program opens the packet until the end of</source>
        <translation>El programa del colaborador abre el paquete hasta el final del</translation>
    </message>
    <message>
        <source>A&amp;greement under which the data leaves, if the law or a policy asks for one</source>
        <translation>A&amp;cuerdo bajo el que salen los datos, si la ley o una política lo pide</translation>
    </message>
    <message>
        <source>Its reference goes to the audit log and to the partner.</source>
        <translation>Su referencia va al registro de auditoría y al colaborador.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los sucesos</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>En los últimos 7 días</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>En los últimos 30 días</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Los más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Los más antiguos primero</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Person or key slot</source>
        <translation>Persona o ranura de clave</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>Choose other events, another person, another matter or another time.</source>
        <translation>Elija otros sucesos, otra persona, otro asunto u otro momento.</translation>
    </message>
    <message>
        <source>Entries shown: {shown}. Entries in the log: {size}.</source>
        <translation>Entradas mostradas: {shown}. Entradas del registro: {size}.</translation>
    </message>
    <message>
        <source>Entries shown: {shown}. Entries in the log: {size}. Scroll down for more.</source>
        <translation>Entradas mostradas: {shown}. Entradas del registro: {size}. Desplácese para ver más.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Text to try the policy on</source>
        <translation>Texto para probar la política</translation>
    </message>
    <message>
        <source>Paste or type some lines. They are kept nowhere.</source>
        <translation>Pegue o escriba unas líneas. No se guardan en ninguna parte.</translation>
    </message>
    <message>
        <source>Find sensitive values</source>
        <translation>Buscar valores sensibles</translation>
    </message>
    <message>
        <source>What the policy finds</source>
        <translation>Lo que encuentra la política</translation>
    </message>
    <message>
        <source>Nothing is found in this text.</source>
        <translation>En este texto no se encuentra nada.</translation>
    </message>
    <message>
        <source>Correct the mistakes first.</source>
        <translation>Corrija primero los errores.</translation>
    </message>
    <message>
        <source>Too long: try a part of it.</source>
        <translation>Demasiado largo: pruebe una parte.</translation>
    </message>
</context>
<context>
    <name>TwoPersons</name>
    <message>
        <source>Two reviewers</source>
        <translation>Dos revisores</translation>
    </message>
    <message>
        <source>I have finished my review</source>
        <translation>He terminado mi revisión</translation>
    </message>
    <message>
        <source>Settle differences…</source>
        <translation>Resolver diferencias…</translation>
    </message>
</context>
<context>
    <name>TypeDialog</name>
    <message>
        <source>Type to narrow the list</source>
        <translation>Escriba para acortar la lista</translation>
    </message>
    <message>
        <source>Narrow the list of types</source>
        <translation>Acortar la lista de tipos</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Short form of a name</source>
        <translation>Forma abreviada de un nombre</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Profile on the web</source>
        <translation>Perfil en la web</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Supplier or customer</source>
        <translation>Proveedor o cliente</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Fecha u hora</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Social security number (US)</source>
        <translation>Número de seguridad social (EE. UU.)</translation>
    </message>
    <message>
        <source>Taxpayer number, ITIN (US)</source>
        <translation>Número fiscal ITIN (EE. UU.)</translation>
    </message>
    <message>
        <source>Employer number, EIN (US)</source>
        <translation>Número de empleador EIN (EE. UU.)</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Número de pasaporte</translation>
    </message>
    <message>
        <source>Driving licence number</source>
        <translation>Permiso de conducir</translation>
    </message>
    <message>
        <source>Aadhaar number (India)</source>
        <translation>Número Aadhaar (India)</translation>
    </message>
    <message>
        <source>PAN (India)</source>
        <translation>PAN (India)</translation>
    </message>
    <message>
        <source>GSTIN (India)</source>
        <translation>GSTIN (India)</translation>
    </message>
    <message>
        <source>National insurance number (UK)</source>
        <translation>Número de seguro nacional (Reino Unido)</translation>
    </message>
    <message>
        <source>NHS number (UK)</source>
        <translation>Número NHS (Reino Unido)</translation>
    </message>
    <message>
        <source>NIF or NIE (Spain)</source>
        <translation>NIF o NIE (España)</translation>
    </message>
    <message>
        <source>NIR (France)</source>
        <translation>NIR (Francia)</translation>
    </message>
    <message>
        <source>PESEL (Poland)</source>
        <translation>PESEL (Polonia)</translation>
    </message>
    <message>
        <source>CPF (Brazil)</source>
        <translation>CPF (Brasil)</translation>
    </message>
    <message>
        <source>Government number (Philippines)</source>
        <translation>Número oficial (Filipinas)</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>Número nacional</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Número de empleado</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Matrícula</translation>
    </message>
    <message>
        <source>Vehicle identification number</source>
        <translation>Número de bastidor</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Número de dispositivo</translation>
    </message>
    <message>
        <source>Respondent number</source>
        <translation>Número de encuestado</translation>
    </message>
    <message>
        <source>Payment card number</source>
        <translation>Número de tarjeta de pago</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Cuenta bancaria</translation>
    </message>
    <message>
        <source>Bank routing number (US)</source>
        <translation>Número de ruta bancaria (EE. UU.)</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Crypto-currency address</source>
        <translation>Dirección de criptomoneda</translation>
    </message>
    <message>
        <source>LEI</source>
        <translation>LEI</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Exchange symbol</source>
        <translation>Símbolo bursátil</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Retribución</translation>
    </message>
    <message>
        <source>Price or amount</source>
        <translation>Precio o importe</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Medical record number</source>
        <translation>Número de historia clínica</translation>
    </message>
    <message>
        <source>Health plan number</source>
        <translation>Número de plan de salud</translation>
    </message>
    <message>
        <source>NPI (US)</source>
        <translation>NPI (EE. UU.)</translation>
    </message>
    <message>
        <source>DEA number (US)</source>
        <translation>Número DEA (EE. UU.)</translation>
    </message>
    <message>
        <source>Medical licence number</source>
        <translation>Número de colegiado médico</translation>
    </message>
    <message>
        <source>Specimen or study number</source>
        <translation>Número de muestra o estudio</translation>
    </message>
    <message>
        <source>Claim number</source>
        <translation>Número de reclamación</translation>
    </message>
    <message>
        <source>Trial subject number</source>
        <translation>Número de sujeto del ensayo</translation>
    </message>
    <message>
        <source>Trial number</source>
        <translation>Número de ensayo</translation>
    </message>
    <message>
        <source>Genetic data</source>
        <translation>Datos genéticos</translation>
    </message>
    <message>
        <source>Special category of data</source>
        <translation>Categoría especial de datos</translation>
    </message>
    <message>
        <source>Signature image</source>
        <translation>Imagen de firma</translation>
    </message>
    <message>
        <source>Face image</source>
        <translation>Imagen de rostro</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Docket number</source>
        <translation>Número de autos</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Número de expediente</translation>
    </message>
    <message>
        <source>Bates number</source>
        <translation>Número Bates</translation>
    </message>
    <message>
        <source>Privilege mark</source>
        <translation>Marca de secreto profesional</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Contract or order number</source>
        <translation>Número de contrato o pedido</translation>
    </message>
    <message>
        <source>Patent application number</source>
        <translation>Número de solicitud de patente</translation>
    </message>
    <message>
        <source>Patent number</source>
        <translation>Número de patente</translation>
    </message>
    <message>
        <source>Unfiled claim</source>
        <translation>Reivindicación no presentada</translation>
    </message>
    <message>
        <source>Inventor</source>
        <translation>Inventor</translation>
    </message>
    <message>
        <source>Confidential mark</source>
        <translation>Marca de confidencialidad</translation>
    </message>
    <message>
        <source>Export-control mark</source>
        <translation>Marca de control de exportación</translation>
    </message>
    <message>
        <source>Code name</source>
        <translation>Nombre en clave</translation>
    </message>
    <message>
        <source>Protected term</source>
        <translation>Término protegido</translation>
    </message>
    <message>
        <source>Passage of a registered document</source>
        <translation>Pasaje de un documento catalogado</translation>
    </message>
    <message>
        <source>Row of a registered table</source>
        <translation>Fila de una tabla catalogada</translation>
    </message>
    <message>
        <source>Share in a recipe</source>
        <translation>Proporción en una receta</translation>
    </message>
    <message>
        <source>CAS number</source>
        <translation>Número CAS</translation>
    </message>
    <message>
        <source>Chemical structure</source>
        <translation>Estructura química</translation>
    </message>
    <message>
        <source>Biosequence</source>
        <translation>Biosecuencia</translation>
    </message>
    <message>
        <source>Process setting</source>
        <translation>Ajuste de proceso</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Número de pieza</translation>
    </message>
    <message>
        <source>Dimension with tolerance</source>
        <translation>Dimensión con tolerancia</translation>
    </message>
    <message>
        <source>Lot number</source>
        <translation>Número de lote</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Cadena de conexión</translation>
    </message>
    <message>
        <source>Internal host</source>
        <translation>Servidor interno</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Type of a policy</source>
        <translation>Tipo de una política</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Open as</source>
        <translation>Abrir como</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock with this computer&apos;s keyring</source>
        <translation>Desbloquear con el llavero de este equipo</translation>
    </message>
    <message>
        <source>Vault in {folder}</source>
        <translation>Bóveda en {folder}</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Usar la clave de recuperación</translation>
    </message>
    <message>
        <source>{attempts} since the vault was open last; they are written to the audit log.</source>
        <translation>{attempts} desde la última apertura de la bóveda; constan en el registro de auditoría.</translation>
    </message>
    <message>
        <source>The next one in {seconds} s.</source>
        <translation>El siguiente, dentro de {seconds} s.</translation>
    </message>
    <message>
        <source>Recovery key, as printed</source>
        <translation>Clave de recuperación, como está impresa</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>KPO Vault is locked</source>
        <translation>KPO Vault está bloqueado</translation>
    </message>
    <message>
        <source>Enter your passphrase to open the vault.</source>
        <translation>Escriba su frase de contraseña para abrir la bóveda.</translation>
    </message>
    <message>
        <source>Welcome to KPO Vault</source>
        <translation>Bienvenido a KPO Vault</translation>
    </message>
    <message>
        <source>Confidential values stay here; partners work on tokens. First, create the vault.</source>
        <translation>Los valores confidenciales se quedan aquí; los colaboradores trabajan con tokens. Primero, cree la bóveda.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>All of it is decrypted before it takes the vault&apos;s place. The present file is kept beside it.</source>
        <translation>Se descifra entera antes de ocupar el lugar de la bóveda. El archivo actual queda a su lado.</translation>
    </message>
    <message>
        <source>Opening the vault… deriving the key takes a moment on purpose.</source>
        <translation>Abriendo la bóveda… derivar la clave tarda un momento a propósito.</translation>
    </message>
    <message>
        <source>Opening the vault with the recovery key…</source>
        <translation>Abriendo la bóveda con la clave de recuperación…</translation>
    </message>
    <message>
        <source>Asking this computer&apos;s keyring…</source>
        <translation>Preguntando al llavero de este equipo…</translation>
    </message>
    <message>
        <source>Creating the vault and your keys…</source>
        <translation>Creando la bóveda y sus claves…</translation>
    </message>
    <message>
        <source>Decrypting the whole backup before it takes the vault&apos;s place…</source>
        <translation>Descifrando la copia entera antes de que ocupe el lugar de la bóveda…</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Su clave de recuperación</translation>
    </message>
    <message>
        <source>The backup is in place. Unlock it with its passphrase.</source>
        <translation>La copia está en su lugar. Desbloquéela con su frase de contraseña.</translation>
    </message>
    <message>
        <source>Nothing was written. Put a backup in its place.</source>
        <translation>No se ha escrito nada. Ponga una copia en su lugar.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
</context>
<context>
    <name>ValuesPane</name>
    <message>
        <source>Hidden values, masked</source>
        <translation>Valores ocultos, enmascarados</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Why the value has to be seen</source>
        <translation>Por qué hay que ver el valor</translation>
    </message>
    <message>
        <source>Show the value</source>
        <translation>Mostrar el valor</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>The reason and your name go to the audit log first. The value is hidden again after 30 seconds.</source>
        <translation>El motivo y su nombre van primero al registro de auditoría. El valor se vuelve a ocultar a los 30 segundos.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Values and decisions</source>
        <translation>Valores y decisiones</translation>
    </message>
    <message>
        <source>Hidden values</source>
        <translation>Valores ocultos</translation>
    </message>
    <message>
        <source>Choose a matter</source>
        <translation>Elija un asunto</translation>
    </message>
    <message>
        <source>Values and decisions are kept with their matter, under its own key.</source>
        <translation>Valores y decisiones se guardan con su asunto, bajo su propia clave.</translation>
    </message>
    <message>
        <source>Showing a value needs a reason: it goes to the audit log.</source>
        <translation>Mostrar un valor necesita un motivo: va al registro de auditoría.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Choose a value in the list.</source>
        <translation>Elija un valor de la lista.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Value, masked</source>
        <translation>Valor, enmascarado</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Taken back: no. {number}</source>
        <translation>Retirado: n.º {number}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Entries: {number}. All of them hash to the root {digest}….</source>
        <translation>Entradas: {number}. Todas dan la raíz {digest}….</translation>
    </message>
    <message>
        <source>Signed checkpoints on this log: {number}.</source>
        <translation>Puntos de control firmados en este registro: {number}.</translation>
    </message>
    <message>
        <source>Checkpoints that were kept and lie on this log: {number}.</source>
        <translation>Puntos de control guardados que están en este registro: {number}.</translation>
    </message>
    <message>
        <source>Entries: {number}. Each is proven to stand in a log of {size}, root {digest}….</source>
        <translation>Entradas: {number}. Está probado que cada una figura en un registro de {size}, raíz {digest}….</translation>
    </message>
    <message>
        <source>An extract proves what is in it; only the whole log proves that nothing was left out.</source>
        <translation>Un extracto prueba lo que contiene; solo el registro entero prueba que no se omitió nada.</translation>
    </message>
    <message>
        <source>Signed by {name}.</source>
        <translation>Firmado por {name}.</translation>
    </message>
    <message>
        <source>Signed by the key that the file brings along.</source>
        <translation>Firmado con la clave que trae el propio archivo.</translation>
    </message>
    <message>
        <source>Whose key that is, nobody knows yet: choose the signer&apos;s card and verify again.</source>
        <translation>Aún no se sabe de quién es esa clave: elija la tarjeta de quien firmó y verifique de nuevo.</translation>
    </message>
    <message>
        <source>Both signatures of {name} on the manifest are valid.</source>
        <translation>Las dos firmas de {name} en el manifiesto son válidas.</translation>
    </message>
    <message>
        <source>Packet {id}.</source>
        <translation>Paquete {id}.</translation>
    </message>
    <message>
        <source>Packet {id}, made {made}, without an expiry.</source>
        <translation>Paquete {id}, hecho el {made}, sin caducidad.</translation>
    </message>
    <message>
        <source>Packet {id}, made {made}, expires {ends}.</source>
        <translation>Paquete {id}, hecho el {made}, caduca el {ends}.</translation>
    </message>
    <message>
        <source>Files that are as they were sealed: {number}. Nothing was written.</source>
        <translation>Archivos que están como se sellaron: {number}. No se escribió nada.</translation>
    </message>
    <message>
        <source>Keys that it is addressed to: {number}.</source>
        <translation>Claves a las que va dirigido: {number}.</translation>
    </message>
    <message>
        <source>{name}: as it was sent</source>
        <translation>{name}: como se envió</translation>
    </message>
    <message>
        <source>{name}: changed since</source>
        <translation>{name}: cambiado desde entonces</translation>
    </message>
    <message>
        <source>{name}: missing</source>
        <translation>{name}: falta</translation>
    </message>
    <message>
        <source>{name}: added since</source>
        <translation>{name}: añadido después</translation>
    </message>
    <message>
        <source>The header is that of an age file of {number} bytes for post-quantum keys.</source>
        <translation>El encabezado es el de un archivo age de {number} bytes para claves poscuánticas.</translation>
    </message>
    <message>
        <source>The header is that of an age file of {number} bytes for classic keys.</source>
        <translation>El encabezado es el de un archivo age de {number} bytes para claves clásicas.</translation>
    </message>
    <message>
        <source>Keys in the header: {kinds}.</source>
        <translation>Claves en el encabezado: {kinds}.</translation>
    </message>
    <message>
        <source>Without a key nothing more can be known: signatures and hashes are inside the encryption.</source>
        <translation>Sin una clave no puede saberse más: las firmas y los resúmenes están dentro del cifrado.</translation>
    </message>
    <message>
        <source>To check them, choose a key file that opens it and the sender&apos;s card, or open it and verify the folder.</source>
        <translation>Para comprobarlos, elija un archivo de claves que lo abra y la tarjeta del remitente, o ábralo y verifique la carpeta.</translation>
    </message>
    <message>
        <source>The folder is not as it was sent.</source>
        <translation>La carpeta no está como se envió.</translation>
    </message>
    <message>
        <source>The log is whole and unchanged.</source>
        <translation>El registro está íntegro y sin cambios.</translation>
    </message>
    <message>
        <source>Every entry of the extract stands in its log.</source>
        <translation>Todas las entradas del extracto figuran en su registro.</translation>
    </message>
    <message>
        <source>Every file is as it was sent.</source>
        <translation>Todos los archivos están como se enviaron.</translation>
    </message>
    <message>
        <source>The packet is whole, and its signatures are right.</source>
        <translation>El paquete está íntegro y sus firmas son correctas.</translation>
    </message>
    <message>
        <source>This is a sealed packet; only its outside could be looked at.</source>
        <translation>Es un paquete sellado; solo se pudo mirar por fuera.</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>The words are the same</source>
        <translation>Las palabras coinciden</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Son distintas</translation>
    </message>
    <message>
        <source>Call the partner on a number that you already know, not one from the card. Let them read these ten words from their screen.</source>
        <translation>Llame al colaborador a un número que ya conozca, no a uno de la tarjeta. Que lea estas diez palabras de su pantalla.</translation>
    </message>
    <message>
        <source>Text of the partner&apos;s QR code</source>
        <translation>Texto del código QR del colaborador</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare keys with {name}</source>
        <translation>Comparar claves con {name}</translation>
    </message>
    <message>
        <source>QR code of the partner&apos;s keys as this vault knows them</source>
        <translation>Código QR de las claves del colaborador que conoce esta bóveda</translation>
    </message>
    <message>
        <source>Or scan the code on the partner&apos;s screen and enter its text:</source>
        <translation>O escanee el código de la pantalla del colaborador y escriba su texto:</translation>
    </message>
    <message>
        <source>Packet, folder of an opened packet, or exported log</source>
        <translation>Paquete, carpeta de un paquete abierto o registro exportado</translation>
    </message>
    <message>
        <source>Choose it, or drop it here</source>
        <translation>Elíjalo o suéltelo aquí</translation>
    </message>
    <message>
        <source>Card of the signer</source>
        <translation>Tarjeta de quien firmó</translation>
    </message>
    <message>
        <source>Says whose signature counts</source>
        <translation>Dice de quién es la firma que vale</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de claves</translation>
    </message>
    <message>
        <source>Only for a sealed packet: an age key file that opens it</source>
        <translation>Solo para un paquete sellado: un archivo de claves age que lo abra</translation>
    </message>
    <message>
        <source>Packet opened earlier</source>
        <translation>Paquete abierto antes</translation>
    </message>
    <message>
        <source>Only for a log: the folder whose checkpoint must lie on it</source>
        <translation>Solo para un registro: la carpeta cuyo punto de control debe estar en él</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>Frase de contraseña del archivo de claves</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Verify a packet or a log</source>
        <translation>Verificar un paquete o un registro</translation>
    </message>
    <message>
        <source>Public keys alone prove it: no vault is needed, nothing is opened here and nothing is written.</source>
        <translation>Bastan las claves públicas: no hace falta ninguna bóveda, aquí no se abre ni se escribe nada.</translation>
    </message>
    <message>
        <source>What to verify</source>
        <translation>Qué verificar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>Verificando {name}</translation>
    </message>
</context>
<context>
    <name>WindowPane</name>
    <message>
        <source>Follow the system</source>
        <translation>Seguir al sistema</translation>
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
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Buscar teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>Claro u oscuro.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>De todo en la ventana.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window; documents are read in every language.</source>
        <translation>De la ventana; los documentos se leen en todos los idiomas.</translation>
    </message>
    <message>
        <source>Kept on this machine, beside the vault.</source>
        <translation>Se guarda en este equipo, junto a la bóveda.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Analytics and business intelligence</source>
        <translation>Analítica e inteligencia de negocio</translation>
    </message>
    <message>
        <source>Content and documentation</source>
        <translation>Contenidos y documentación</translation>
    </message>
    <message>
        <source>Personal and proprietary values</source>
        <translation>Valores personales y propios</translation>
    </message>
    <message>
        <source>Engineering and design</source>
        <translation>Ingeniería y diseño</translation>
    </message>
    <message>
        <source>Finance and tax</source>
        <translation>Finanzas e impuestos</translation>
    </message>
    <message>
        <source>FRCP 5.2, privacy in court filings</source>
        <translation>FRCP 5.2, privacidad en escritos judiciales</translation>
    </message>
    <message>
        <source>GDPR pseudonymisation</source>
        <translation>Seudonimización RGPD</translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation>Sanidad</translation>
    </message>
    <message>
        <source>HIPAA limited data set</source>
        <translation>Conjunto de datos limitado HIPAA</translation>
    </message>
    <message>
        <source>HIPAA Safe Harbor</source>
        <translation>HIPAA Safe Harbor</translation>
    </message>
    <message>
        <source>Legal and contracts</source>
        <translation>Derecho y contratos</translation>
    </message>
    <message>
        <source>Market research</source>
        <translation>Estudios de mercado</translation>
    </message>
    <message>
        <source>Patents and intellectual property</source>
        <translation>Patentes y propiedad intelectual</translation>
    </message>
    <message>
        <source>Research and development</source>
        <translation>Investigación y desarrollo</translation>
    </message>
    <message>
        <source>Sample packet of the tour</source>
        <translation>Paquete de muestra del recorrido</translation>
    </message>
    <message>
        <source>Software and operations</source>
        <translation>Software y operaciones</translation>
    </message>
    <message>
        <source>Protected terms only</source>
        <translation>Solo términos protegidos</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Detection finished</source>
        <translation>Detección terminada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Encrypting the digests</source>
        <translation>Cifrando los resúmenes</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Enlazando</translation>
    </message>
    <message>
        <source>Linking names across the packet</source>
        <translation>Enlazando nombres en todo el paquete</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Protecting</source>
        <translation>Protegiendo</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Leyendo la tabla</translation>
    </message>
    <message>
        <source>Reading the terms</source>
        <translation>Leyendo los términos</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Retomado</translation>
    </message>
    <message>
        <source>Collecting the records</source>
        <translation>Reuniendo los registros</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Extraída</translation>
    </message>
    <message>
        <source>Loading the detector</source>
        <translation>Cargando el detector</translation>
    </message>
    <message>
        <source>Opening every row</source>
        <translation>Abriendo cada fila</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Componiendo las páginas</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Checking {0} of {1}</source>
        <translation>Comprobando {0} de {1}</translation>
    </message>
    <message>
        <source>Encrypting {0} terms</source>
        <translation>Cifrando {0} términos</translation>
    </message>
    <message>
        <source>The key of {name} was not compared yet.</source>
        <translation>La clave de {name} aún no se ha comparado.</translation>
    </message>
    <message>
        <source>Compare the ten words by telephone and note that they are the same.</source>
        <translation>Compare las diez palabras por teléfono y anote que coinciden.</translation>
    </message>
    <message>
        <source>Another card came under the name of {name}; the contact is blocked.</source>
        <translation>Llegó otra tarjeta con el nombre de {name}; el contacto está bloqueado.</translation>
    </message>
    <message>
        <source>Call the partner on a number that you know, compare both sets of words, then take or refuse the new card.</source>
        <translation>Llame al colaborador a un número que conozca, compare ambas series de palabras y tome o rechace la tarjeta nueva.</translation>
    </message>
    <message>
        <source>The card of {name} has ended: nothing is sealed to it.</source>
        <translation>La tarjeta de {name} ha terminado: no se sella nada para ella.</translation>
    </message>
    <message>
        <source>Ask the partner for a rotation file or a new card, and import it.</source>
        <translation>Pida al colaborador un archivo de rotación o una tarjeta nueva, e impórtela.</translation>
    </message>
    <message>
        <source>The key of {name} was revoked: nothing is sealed to it.</source>
        <translation>La clave de {name} se revocó: no se sella nada para ella.</translation>
    </message>
    <message>
        <source>Choose another recipient, or import a new card of the partner and compare the words.</source>
        <translation>Elija otro destinatario, o importe una tarjeta nueva y compare las palabras.</translation>
    </message>
    <message>
        <source>The policy says in which countries recipients may sit, and nobody noted where {name} sits.</source>
        <translation>La política dice en qué países puede haber destinatarios, y nadie anotó dónde está {name}.</translation>
    </message>
    <message>
        <source>Note the country in the partner&apos;s contact.</source>
        <translation>Anote el país en el contacto del colaborador.</translation>
    </message>
    <message>
        <source>{name} sits in {country}, which is not among the countries that the policy allows.</source>
        <translation>{name} está en {country}, que no está entre los países que permite la política.</translation>
    </message>
    <message>
        <source>Choose another recipient, or let two persons agree to this one.</source>
        <translation>Elija otro destinatario, o que dos personas estén de acuerdo con este.</translation>
    </message>
    <message>
        <source>The policy asks for the agreement under which the data leaves.</source>
        <translation>La política pide el acuerdo bajo el que salen los datos.</translation>
    </message>
    <message>
        <source>Name the agreement&apos;s reference, its number or date, among the terms.</source>
        <translation>Indique en las condiciones la referencia del acuerdo, su número o fecha.</translation>
    </message>
    <message>
        <source>{count} findings of the review wait for a decision.</source>
        <translation>Hallazgos de la revisión que esperan una decisión: {count}.</translation>
    </message>
    <message>
        <source>Accept or reject each of them, then protect the documents again.</source>
        <translation>Acepte o rechace cada uno y proteja después los documentos otra vez.</translation>
    </message>
    <message>
        <source>{file} did not pass its leak check: {places}.</source>
        <translation>{file} no superó el control de fugas: {places}.</translation>
    </message>
    <message>
        <source>Decide on these places in review and protect the document again.</source>
        <translation>Decida sobre estos lugares en la revisión y proteja el documento otra vez.</translation>
    </message>
    <message>
        <source>{file} has places that no reader can see into: {places}.</source>
        <translation>{file} tiene lugares en los que ningún lector puede ver: {places}.</translation>
    </message>
    <message>
        <source>Look at each of them in the original, then protect the document again with them acknowledged.</source>
        <translation>Mire cada uno en el original y proteja el documento otra vez con ellos confirmados.</translation>
    </message>
    <message>
        <source>{file} carries a legend that nobody has cleared: {legend}</source>
        <translation>{file} lleva una leyenda a la que nadie dio el visto bueno: {legend}</translation>
    </message>
    <message>
        <source>Clear the legend in review if it may leave, then protect the document again.</source>
        <translation>Dé el visto bueno a la leyenda en la revisión si puede salir, y proteja el documento otra vez.</translation>
    </message>
    <message>
        <source>The packet is encrypted with classic keys only (X25519), because a recipient has no post-quantum key: whoever keeps a copy could open it with a future quantum computer.</source>
        <translation>El paquete se cifra solo con claves clásicas (X25519), porque un destinatario no tiene clave poscuántica: quien guarde una copia podría abrirla con un futuro ordenador cuántico.</translation>
    </message>
    <message>
        <source>The packet has no whole glossary: a protected value would stand in it.</source>
        <translation>El paquete no lleva un glosario completo: contendría un valor protegido.</translation>
    </message>
    <message>
        <source>The sender uses another name than the one on the contact card.</source>
        <translation>El remitente usa otro nombre que el de la tarjeta.</translation>
    </message>
    <message>
        <source>This packet was opened here before.</source>
        <translation>Este paquete ya se abrió aquí.</translation>
    </message>
    <message>
        <source>Looking at {0} of {1}</source>
        <translation>Mirando {0} de {1}</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Mirado</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Sellando</translation>
    </message>
    <message>
        <source>Protecting {0} of {1}</source>
        <translation>Protegiendo {0} de {1}</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>Leyendo {0} de {1}</translation>
    </message>
    <message>
        <source>Restoring {0} of {1}</source>
        <translation>Restaurando {0} de {1}</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} filas</translation>
    </message>
    <message>
        <source>{0} of {1} texts</source>
        <translation>{0} de {1} textos</translation>
    </message>
    <message>
        <source>The name of a person or a part of it</source>
        <translation>El nombre de una persona o parte de él</translation>
    </message>
    <message>
        <source>Initials or a short form that stand for a person of the packet</source>
        <translation>Iniciales o forma abreviada de una persona del paquete</translation>
    </message>
    <message>
        <source>A login name or handle</source>
        <translation>Un nombre de usuario</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Una dirección de correo</translation>
    </message>
    <message>
        <source>A telephone or fax number or an extension</source>
        <translation>Un teléfono, fax o extensión</translation>
    </message>
    <message>
        <source>A web address</source>
        <translation>Una dirección web</translation>
    </message>
    <message>
        <source>The address of a personal profile on the web</source>
        <translation>La dirección de un perfil personal en la web</translation>
    </message>
    <message>
        <source>A town or region or named place</source>
        <translation>Una población, región o lugar con nombre</translation>
    </message>
    <message>
        <source>The street lines of a postal address</source>
        <translation>Las líneas de calle de una dirección</translation>
    </message>
    <message>
        <source>A postcode or ZIP code</source>
        <translation>Un código postal</translation>
    </message>
    <message>
        <source>A position as latitude and longitude</source>
        <translation>Una posición en latitud y longitud</translation>
    </message>
    <message>
        <source>A company or court or hospital or other body</source>
        <translation>Una empresa, un tribunal, un hospital u otro organismo</translation>
    </message>
    <message>
        <source>A party of a contract that the contract itself defines</source>
        <translation>Una parte de un contrato que el propio contrato define</translation>
    </message>
    <message>
        <source>A supplier or customer that the client does not make known</source>
        <translation>Un proveedor o cliente que el mandante no da a conocer</translation>
    </message>
    <message>
        <source>A date or time tied to a person or an event</source>
        <translation>Una fecha u hora ligada a una persona o un suceso</translation>
    </message>
    <message>
        <source>A date of birth</source>
        <translation>Una fecha de nacimiento</translation>
    </message>
    <message>
        <source>The age of a person</source>
        <translation>La edad de una persona</translation>
    </message>
    <message>
        <source>A social security number of the United States</source>
        <translation>Un número de seguridad social de Estados Unidos</translation>
    </message>
    <message>
        <source>An individual taxpayer number of the United States</source>
        <translation>Un número fiscal individual de Estados Unidos</translation>
    </message>
    <message>
        <source>An employer number of the United States</source>
        <translation>Un número de empleador de Estados Unidos</translation>
    </message>
    <message>
        <source>A passport number or the machine-readable lines of a travel document</source>
        <translation>Un número de pasaporte o las líneas legibles por máquina de un documento de viaje</translation>
    </message>
    <message>
        <source>A driving licence number</source>
        <translation>Un número de permiso de conducir</translation>
    </message>
    <message>
        <source>An Aadhaar number of India</source>
        <translation>Un número Aadhaar de la India</translation>
    </message>
    <message>
        <source>A permanent account number of India</source>
        <translation>Un número de cuenta permanente de la India</translation>
    </message>
    <message>
        <source>A goods and services tax number of India</source>
        <translation>Un número de impuesto sobre bienes y servicios de la India</translation>
    </message>
    <message>
        <source>A national insurance number of the United Kingdom</source>
        <translation>Un número de seguro nacional del Reino Unido</translation>
    </message>
    <message>
        <source>A patient number of the National Health Service</source>
        <translation>Un número de paciente del servicio nacional de salud británico</translation>
    </message>
    <message>
        <source>A Spanish NIF or NIE</source>
        <translation>Un NIF o NIE español</translation>
    </message>
    <message>
        <source>A French social security number</source>
        <translation>Un número de seguridad social francés</translation>
    </message>
    <message>
        <source>A Polish PESEL number</source>
        <translation>Un número PESEL polaco</translation>
    </message>
    <message>
        <source>A Brazilian taxpayer number</source>
        <translation>Un número de contribuyente brasileño</translation>
    </message>
    <message>
        <source>A Philippine tax or social security or health insurance number</source>
        <translation>Un número fiscal, de seguridad social o de seguro médico de Filipinas</translation>
    </message>
    <message>
        <source>A number that a state gave to a person or company</source>
        <translation>Un número que un Estado dio a una persona o empresa</translation>
    </message>
    <message>
        <source>A staff or badge number</source>
        <translation>Un número de empleado o de identificación</translation>
    </message>
    <message>
        <source>A number plate</source>
        <translation>Una matrícula</translation>
    </message>
    <message>
        <source>A vehicle identification number</source>
        <translation>Un número de identificación de vehículo</translation>
    </message>
    <message>
        <source>An address on an IP network</source>
        <translation>Una dirección en una red IP</translation>
    </message>
    <message>
        <source>The hardware address of a network device</source>
        <translation>La dirección física de un dispositivo de red</translation>
    </message>
    <message>
        <source>A serial number of a device</source>
        <translation>Un número de serie de un dispositivo</translation>
    </message>
    <message>
        <source>The number of a survey respondent</source>
        <translation>El número de un participante en una encuesta</translation>
    </message>
    <message>
        <source>A payment card number</source>
        <translation>Un número de tarjeta de pago</translation>
    </message>
    <message>
        <source>An international bank account number</source>
        <translation>Un número internacional de cuenta bancaria</translation>
    </message>
    <message>
        <source>A bank account number or branch code</source>
        <translation>Un número de cuenta bancaria o código de oficina</translation>
    </message>
    <message>
        <source>A bank routing number of the United States</source>
        <translation>Un número de ruta bancaria de Estados Unidos</translation>
    </message>
    <message>
        <source>A bank identifier code</source>
        <translation>Un código de identificación bancaria</translation>
    </message>
    <message>
        <source>An address of a crypto-currency</source>
        <translation>Una dirección de una criptomoneda</translation>
    </message>
    <message>
        <source>A legal entity identifier</source>
        <translation>Un identificador de entidad jurídica</translation>
    </message>
    <message>
        <source>A security by its ISIN or CUSIP or SEDOL</source>
        <translation>Un valor por su ISIN, CUSIP o SEDOL</translation>
    </message>
    <message>
        <source>A listed security by its exchange symbol</source>
        <translation>Un valor cotizado por su símbolo bursátil</translation>
    </message>
    <message>
        <source>What a person is paid</source>
        <translation>Lo que cobra una persona</translation>
    </message>
    <message>
        <source>A price or rate or amount agreed between parties</source>
        <translation>Un precio, tarifa o importe pactado entre partes</translation>
    </message>
    <message>
        <source>A figure about a future period that is not public</source>
        <translation>Una cifra sobre un periodo futuro que no es pública</translation>
    </message>
    <message>
        <source>A patient or chart or encounter number</source>
        <translation>Un número de paciente, historia o visita</translation>
    </message>
    <message>
        <source>A member number of a health plan</source>
        <translation>Un número de afiliado a un plan de salud</translation>
    </message>
    <message>
        <source>A provider identifier of the United States</source>
        <translation>Un identificador de proveedor de Estados Unidos</translation>
    </message>
    <message>
        <source>A prescriber number of the United States</source>
        <translation>Un número de prescriptor de Estados Unidos</translation>
    </message>
    <message>
        <source>The licence number of a health professional</source>
        <translation>El número de licencia de un profesional sanitario</translation>
    </message>
    <message>
        <source>A specimen or study or dictation number</source>
        <translation>Un número de muestra, estudio o dictado</translation>
    </message>
    <message>
        <source>A claim or authorisation number of an insurer</source>
        <translation>Un número de reclamación o autorización de una aseguradora</translation>
    </message>
    <message>
        <source>The number of a subject of a clinical trial</source>
        <translation>El número de un sujeto de un ensayo clínico</translation>
    </message>
    <message>
        <source>A clinical trial or protocol number</source>
        <translation>Un número de ensayo clínico o protocolo</translation>
    </message>
    <message>
        <source>A genetic variant tied to a person</source>
        <translation>Una variante genética ligada a una persona</translation>
    </message>
    <message>
        <source>Religion or origin or union or health of a named person</source>
        <translation>Religión, origen, sindicato o salud de una persona con nombre</translation>
    </message>
    <message>
        <source>A handwritten signature</source>
        <translation>Una firma manuscrita</translation>
    </message>
    <message>
        <source>A face in a picture</source>
        <translation>Un rostro en una imagen</translation>
    </message>
    <message>
        <source>A bar code that holds an identifier</source>
        <translation>Un código de barras con un identificador</translation>
    </message>
    <message>
        <source>The number of a court case or application</source>
        <translation>El número de un caso o una solicitud judicial</translation>
    </message>
    <message>
        <source>The number that a firm gave to a file or case</source>
        <translation>El número que un despacho dio a un expediente</translation>
    </message>
    <message>
        <source>A page number of a production</source>
        <translation>Un número de página de una producción documental</translation>
    </message>
    <message>
        <source>A legend of legal privilege or work product</source>
        <translation>Una leyenda de secreto profesional o trabajo reservado</translation>
    </message>
    <message>
        <source>The name of a child</source>
        <translation>El nombre de un menor</translation>
    </message>
    <message>
        <source>The number of a contract or order or policy or invoice</source>
        <translation>El número de un contrato, pedido, póliza o factura</translation>
    </message>
    <message>
        <source>The number of an unpublished patent application</source>
        <translation>El número de una solicitud de patente no publicada</translation>
    </message>
    <message>
        <source>The number of a published patent</source>
        <translation>El número de una patente publicada</translation>
    </message>
    <message>
        <source>An invention in words that no patent office has yet</source>
        <translation>Una invención en palabras que aún no tiene ninguna oficina de patentes</translation>
    </message>
    <message>
        <source>The name of an inventor</source>
        <translation>El nombre de un inventor</translation>
    </message>
    <message>
        <source>A legend of confidentiality or trade secret</source>
        <translation>Una leyenda de confidencialidad o secreto comercial</translation>
    </message>
    <message>
        <source>A legend or classification of export control</source>
        <translation>Una leyenda o clasificación de control de exportación</translation>
    </message>
    <message>
        <source>The code name of a project or deal or product</source>
        <translation>El nombre en clave de un proyecto, operación o producto</translation>
    </message>
    <message>
        <source>A term of the client&apos;s register</source>
        <translation>Un término del catálogo del cliente</translation>
    </message>
    <message>
        <source>Text that also stands in a registered document</source>
        <translation>Texto que también está en un documento catalogado</translation>
    </message>
    <message>
        <source>Values of one row of a registered table</source>
        <translation>Valores de una fila de una tabla catalogada</translation>
    </message>
    <message>
        <source>A share of an ingredient in a recipe</source>
        <translation>La proporción de un ingrediente en una receta</translation>
    </message>
    <message>
        <source>A chemical registry number</source>
        <translation>Un número del registro químico</translation>
    </message>
    <message>
        <source>A molecule as SMILES or InChI</source>
        <translation>Una molécula como SMILES o InChI</translation>
    </message>
    <message>
        <source>A nucleotide or protein sequence</source>
        <translation>Una secuencia de nucleótidos o proteínas</translation>
    </message>
    <message>
        <source>A setting of a process</source>
        <translation>Un ajuste de un proceso</translation>
    </message>
    <message>
        <source>A part or drawing number</source>
        <translation>Un número de pieza o plano</translation>
    </message>
    <message>
        <source>A dimension with its tolerance</source>
        <translation>Una dimensión con su tolerancia</translation>
    </message>
    <message>
        <source>A batch or lot number</source>
        <translation>Un número de lote</translation>
    </message>
    <message>
        <source>An access key or token of a service</source>
        <translation>Una clave de acceso o token de un servicio</translation>
    </message>
    <message>
        <source>A private key</source>
        <translation>Una clave privada</translation>
    </message>
    <message>
        <source>A password or PIN or security code</source>
        <translation>Una contraseña, PIN o código de seguridad</translation>
    </message>
    <message>
        <source>A database or queue address with its login</source>
        <translation>Una dirección de base de datos o cola con sus credenciales</translation>
    </message>
    <message>
        <source>A host or share or repository inside the client&apos;s network</source>
        <translation>Un servidor, recurso o repositorio de la red del cliente</translation>
    </message>
    <message>
        <source>A block of source code that is not public</source>
        <translation>Un bloque de código fuente que no es público</translation>
    </message>
    <message>
        <source>A type that a policy defines</source>
        <translation>Un tipo que define una política</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>página {0}</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>línea {0}</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>fila {0}</translation>
    </message>
    <message>
        <source>column {0}</source>
        <translation>columna {0}</translation>
    </message>
    <message>
        <source>value {0}</source>
        <translation>valor {0}</translation>
    </message>
    <message>
        <source>message {0}</source>
        <translation>mensaje {0}</translation>
    </message>
    <message>
        <source>paragraph {0}</source>
        <translation>párrafo {0}</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Reivindicado</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>Clínico</translation>
    </message>
    <message>
        <source>Deal term</source>
        <translation>Condición del acuerdo</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometría</translation>
    </message>
    <message>
        <source>Inside information</source>
        <translation>Información privilegiada</translation>
    </message>
    <message>
        <source>Limited data set</source>
        <translation>Conjunto de datos limitado</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Not personal</source>
        <translation>No personal</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Prior art</source>
        <translation>Arte anterior</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <source>Trade secret</source>
        <translation>Secreto comercial</translation>
    </message>
    <message>
        <source>Unfiled</source>
        <translation>No presentado</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
</context>
<context>
    <name>_HitDelegate</name>
    <message>
        <source>Found already</source>
        <translation>Ya encontrado</translation>
    </message>
</context>
<context>
    <name>self._view</name>
    <message>
        <source>Protecting as a batch</source>
        <translation>Protegiendo como lote</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept.</source>
        <translation>Detenido. Lo hecho se conserva.</translation>
    </message>
    <message>
        <source>Started again, the batch goes on where it was.</source>
        <translation>Iniciado de nuevo, el lote sigue donde estaba.</translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>The batch is done; some documents have no output.</source>
        <translation>El lote está hecho; algunos documentos no tienen resultado.</translation>
    </message>
    <message>
        <source>Each is listed with its reason, and none of them is in the folder.</source>
        <translation>Cada uno consta con su motivo, y ninguno está en la carpeta.</translation>
    </message>
    <message>
        <source>The batch is done and the leak check of each document passed.</source>
        <translation>El lote está hecho y el control de fugas de cada documento se superó.</translation>
    </message>
    <message>
        <source>Taking up your work…</source>
        <translation>Retomando su trabajo…</translation>
    </message>
    <message>
        <source>A batch of this matter was stopped before its end.</source>
        <translation>Un lote de este asunto se detuvo antes del final.</translation>
    </message>
    <message>
        <source>It goes on where it was; what is done is not done again.</source>
        <translation>Sigue donde estaba; lo hecho no se repite.</translation>
    </message>
    <message>
        <source>Go on with the batch</source>
        <translation>Seguir con el lote</translation>
    </message>
    <message>
        <source>The policy, the register or the program changed since these documents were looked at.</source>
        <translation>La política, el catálogo o el programa cambiaron desde que se miraron estos documentos.</translation>
    </message>
    <message>
        <source>Finding was not finished, or the list of documents has changed since.</source>
        <translation>La búsqueda no terminó, o la lista de documentos ha cambiado.</translation>
    </message>
    <message>
        <source>What was decided stays decided.</source>
        <translation>Lo decidido queda decidido.</translation>
    </message>
    <message>
        <source>Find sensitive values</source>
        <translation>Buscar valores sensibles</translation>
    </message>
    <message>
        <source>Finding sensitive values</source>
        <translation>Buscando valores sensibles</translation>
    </message>
    <message>
        <source>Stopped. What was found so far is kept.</source>
        <translation>Detenido. Lo encontrado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>It goes on where it was.</source>
        <translation>Sigue donde estaba.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>None of the documents could be read.</source>
        <translation>No se pudo leer ningún documento.</translation>
    </message>
    <message>
        <source>The documents are no longer as they were.</source>
        <translation>Los documentos ya no son como eran.</translation>
    </message>
    <message>
        <source>Your work on this matter is as you left it.</source>
        <translation>Su trabajo en este asunto está como lo dejó.</translation>
    </message>
    <message>
        <source>Taken up without: {names}.</source>
        <translation>Retomado sin: {names}.</translation>
    </message>
    <message>
        <source>Find sensitive values again to take them in. What was decided stays decided.</source>
        <translation>Busque otra vez valores sensibles para incluirlos. Lo decidido queda decidido.</translation>
    </message>
    <message>
        <source>Review findings</source>
        <translation>Revisar hallazgos</translation>
    </message>
    <message>
        <source>{findings} in {documents}.</source>
        <translation>{findings} en {documents}.</translation>
    </message>
    <message>
        <source>{refused} refused: see the list.</source>
        <translation>{refused} rechazados: vea la lista.</translation>
    </message>
</context>
</TS>
