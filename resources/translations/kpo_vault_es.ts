<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>Packet refused</source>
        <translation>Paquete rechazado</translation>
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
        <source>DAMAGED: cannot be read</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">Persona</translation>
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
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Every step leaves an entry that cannot be changed later. It never holds an original value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions, hand-offs and restores will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone can check it with `kpo-vault verify` and the public key alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is whole and unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is not sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Restore a backup of the vault</source>
        <translation>Restaurar una copia de la bóveda</translation>
    </message>
    <message>
        <source>Passphrase of the backup. The present vault is kept beside it.</source>
        <translation>Frase de contraseña de la copia. La bóveda actual se guarda a su lado.</translation>
    </message>
    <message>
        <source>The backup is in place. Unlock it with its passphrase.</source>
        <translation>La copia está en su lugar. Desbloquéela con su frase de contraseña.</translation>
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
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Can return</source>
        <translation>Puede devolver</translation>
    </message>
    <message>
        <source>Signed packets</source>
        <translation>Paquetes firmados</translation>
    </message>
    <message>
        <source>Plain age, unsigned</source>
        <translation>Solo age, sin firma</translation>
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
        <source>No partners yet</source>
        <translation>Aún no hay colaboradores</translation>
    </message>
    <message>
        <source>Ask the partner for the card that their KPO Vault exports, or for their age key, and add it here.</source>
        <translation>Pida al colaborador la tarjeta que exporta su KPO Vault, o su clave age, y añádala aquí.</translation>
    </message>
    <message>
        <source>Compare keys…</source>
        <translation>Comparar claves…</translation>
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
        <source>My keys…</source>
        <translation>Mis claves…</translation>
    </message>
    <message>
        <source>Another card came under this name. Call the partner: whose words do they read?</source>
        <translation>Llegó otra tarjeta con este nombre. Llame al colaborador: ¿qué palabras lee?</translation>
    </message>
    <message>
        <source>YOUR OWN WORDS</source>
        <translation>SUS PALABRAS</translation>
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
        <source>No partner selected</source>
        <translation>Ningún colaborador seleccionado</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out or put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the packet files are called document-01 and so on; the vault remembers which is which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} of the matter {matter} go in.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <name>DetailPane</name>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide all occurrences (Shift)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why it is decided so; kept with the decision (keys 1 to 9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} · {recognizer} · score {score:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be another person as well: decide each place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only occurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide all {count} occurrences (Shift)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetectionPane</name>
    <message>
        <source>In any language that the program knows; it tells them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In these only:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaCy models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of an installed package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of its texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts as the model says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts in: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Quitar</translation>
    </message>
    <message>
        <source>How documents are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in a language that is not chosen here is read by the rules of the chosen ones: choose only what is sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No models of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own model and rules are always used. A spaCy model adds what it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaCy models that help to find names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An installed package such as en_core_web_md, or the folder of a pipeline of yours. It is loaded once in a process of its own to see what it is; nothing is downloaded. Add only what you trust: a model can contain a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the vault, and followed by the command line as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model to see what it is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} is used from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of a spaCy pipeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Document text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
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
        <source>Cannot write {path}: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was left half-written. Choose another folder or free some space, and retry.</source>
        <translation>Nada quedó a medias. Elija otra carpeta o libere espacio y vuelva a intentarlo.</translation>
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
        <source>The other documents are not touched by this. Leave the file out, or split it into smaller ones.</source>
        <translation>Los demás documentos no se ven afectados. Deje fuera el archivo o divídalo en otros menores.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished">Guardada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished">Pendiente</translation>
    </message>
    <message>
        <source>Findings by type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions by reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Aceptado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear once documents were protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found in protected documents, and what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions that stand. A second reviewer agrees with the first or decides otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what was found in the documents of a day: the share that a person decided on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates that were passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each with a reason, which stands in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected documents: {documents}. Places found: {found}. Hidden: {hidden}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documentos</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Persona</translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished">Veces</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter findings by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Show only pending findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter findings by type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proprietary only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markings only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GateList</name>
    <message>
        <source>Why the packet may leave all the same; kept in the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All gates are open: nothing bars the packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through this gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Protected files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>feminine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masculine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>singular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">Falta</translation>
    </message>
    <message>
        <source>Not of this packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine if its sentence was deleted; else put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {token}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands behind it; write a word of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Documento</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lugar</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open packet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a packet here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets opened earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Return results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is looked at first; not a single file appears before you open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packet opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a packet that a client sent you, or drop it above. You see who sent it and what for before you open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no packet file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking and opening the packet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing the results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the tokens of the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the tokens in the results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some tokens need a look before the results go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct them in the files and check again, or return all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened, with warnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened: signature and hashes are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results sealed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} for {partners}. Send the file any way you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Your passphrase now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, if the role has several (small letters, digits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a way into the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase of its own for a person, with the keys of their role and no others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyProof</name>
    <message>
        <source>Group {number} of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group differs from the key above: compare it with your sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type them from the paper, so that it is sure that you have it.</source>
        <translation type="unfinished"></translation>
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
        <source>accept, replaced as the policy says</source>
        <translation>aceptar, se sustituye como dice la política</translation>
    </message>
    <message>
        <source>not sensitive</source>
        <translation>no sensible</translation>
    </message>
    <message>
        <source>token · redact · generalise</source>
        <translation>token · suprimir · generalizar</translation>
    </message>
    <message>
        <source>Shift + decision</source>
        <translation>Mayús + decisión</translation>
    </message>
    <message>
        <source>all occurrences</source>
        <translation>todas las apariciones</translation>
    </message>
    <message>
        <source>reason: personal, confidential, commercial, …</source>
        <translation>motivo: personal, confidencial, comercial, …</translation>
    </message>
    <message>
        <source>next · previous finding</source>
        <translation>hallazgo siguiente · anterior</translation>
    </message>
    <message>
        <source>next · previous pending finding</source>
        <translation>hallazgo pendiente siguiente · anterior</translation>
    </message>
    <message>
        <source>mark the selected text</source>
        <translation>marcar el texto seleccionado</translation>
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
        <source>undo · redo</source>
        <translation>deshacer · rehacer</translation>
    </message>
</context>
<context>
    <name>KeysPane</name>
    <message>
        <source>Way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways into the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a way in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Hacer copia…</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes without input until the vault locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each has keys of its own. What a role has no key for, it cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Opens the vault when the passphrase is lost. A new key replaces the sheet in the safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the vault without a passphrase, for every program that runs under your login. A convenience, not a second lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a copy, as encrypted as the vault, and reads it back whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soundness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens every row, and checks every index and the whole audit log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the vault&apos;s key, the passphrase and the recovery key, and removes every other way in. After a passphrase or a sheet got into wrong hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>What you open the vault with. A change takes a moment: the key is derived anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks the vault when neither keys nor mouse were used for so long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key stays the same. Older backups keep the old passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present one stops working at once. The new one is shown this once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all keys?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other way in is removed: roles get new passphrases from you afterwards. Backups made before still open with the old ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing all keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the vault…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key is still valid. Make a backup now: older ones keep the old passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another way into the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way in is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who copied the vault&apos;s file before can still open that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup now, and add roles again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is not sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault by this computer&apos;s keyring?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is logged in as you then opens the vault without its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this way in: {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its passphrase or key opens this vault no longer.</source>
        <translation type="unfinished"></translation>
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
    <name>LetterPane</name>
    <message>
        <source>Compare keys in Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet answers one of yours: its results can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another packet with this packet&apos;s number was opened here before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two may be forged or repeated. Ask the sender, and do not open this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet could be opened until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for a new packet.</source>
        <translation type="unfinished">Pida al remitente un paquete nuevo.</translation>
    </message>
    <message>
        <source>This packet was opened here before; you may open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not compared this sender&apos;s words yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the sender on a number that you know and read the ten words to each other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matters</name>
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
        <source>{type} · {place}: I may hand this document to a partner</source>
        <translation>{type} · {place}: puedo entregar este documento a un colaborador</translation>
    </message>
    <message>
        <source>The document carries this legend.</source>
        <translation>El documento lleva esta leyenda.</translation>
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
    <name>OpenedPane</name>
    <message>
        <source>Files of the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary of tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by token, meaning or grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave tokens such as PERSON-12-K7M2 as they are: the client&apos;s names return in their place. Everything around them may change, and files may be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check compares the tokens in the folder with those that came in the packet: which are missing, damaged, or were never there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every token is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs a look. The results can go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that need a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary of tokens ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tokens} whole, {places} to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reader for: {names}; their tokens were not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since it was protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend not cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} seen by a person only</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seal packet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partner to send to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the partner&apos;s card first and compare the words by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the packet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing the packet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} with {tokens} for {partners}. Packet {packet}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal packet as</source>
        <translation type="unfinished"></translation>
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
    <name>PageView</name>
    <message>
        <source>Page image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Colaboradores</translation>
    </message>
    <message>
        <source>Choose at least one partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole packet will be encrypted with classic keys only, for the sake of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet will be encrypted with post-quantum keys.</source>
        <translation type="unfinished"></translation>
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
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>From score</source>
        <translation>Desde puntuación</translation>
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
    <message>
        <source>reason {reason}</source>
        <translation>motivo {reason}</translation>
    </message>
</context>
<context>
    <name>PoliciesOverview</name>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New matters start with this policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoliciesPane</name>
    <message>
        <source>{policy}, ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{policy}, copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for sensitive values…</source>
        <translation>Buscando valores sensibles…</translation>
    </message>
    <message>
        <source>The policy is saved in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it where documents are added. Matters that use it go by the new text from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters that used it start with the default one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the changes to this policy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have not been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies (*.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyEditor</name>
    <message>
        <source>All policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes and doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of each kind of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from what is inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be used yet: {mistakes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be used. Look at these lines again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mistake was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It inherits from no other policy: only what it says is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from “{policy}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does exactly what “{policy}” does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with the program; not to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in the vault</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Protected files</source>
        <translation>Archivos protegidos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Seal packet</source>
        <translation>Sellar paquete</translation>
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
        <source>I have printed or stored the key outside this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {date}. It replaces every earlier sheet: destroy those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open KPO Vault and choose “Use the recovery key”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the eight groups, or scan the code. Small letters, blanks and hyphens do not matter; the last sign of each group tells a slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new passphrase in the settings, and make a new sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this sheet can read every original. Keep it in a safe, away from the machine, and never in a file or a picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Go to Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another packet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet is not for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not know this sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet was changed on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet&apos;s time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hint} Your own card is in Contacts: export it and send it to the sender.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No protected tables yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add lists of customers, staff or prices. Values of one row that stand together are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a table only keyed digests are kept: nobody can read a value back. Two values of one row, near each other, give it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a document only keyed fingerprints are kept: nobody can read it back. A copied passage is found though words were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the terms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register holds this term already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{terms} added to the register; known before: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{terms} taken out of the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} added to the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents} added to the register; known before: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be used: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is taken out of the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No protected documents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add texts that nobody may copy from. A passage of about 25 words is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected terms</source>
        <translation>Términos protegidos</translation>
    </message>
    <message>
        <source>Terms (*.txt *.csv *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected documents</source>
        <translation type="unfinished"></translation>
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
        <source>Read as {token} and restored</source>
        <translation>Leído como {token} y restaurado</translation>
    </message>
    <message>
        <source>Probably {token}; left as it is</source>
        <translation>Probablemente {token}; se deja como está</translation>
    </message>
    <message>
        <source>The original is back</source>
        <translation>El original ha vuelto</translation>
    </message>
    <message>
        <source>Damaged; left as it is</source>
        <translation>Dañado; se deja como está</translation>
    </message>
    <message>
        <source>Without check symbols; left as it is</source>
        <translation>Sin símbolos de control; se deja como está</translation>
    </message>
    <message>
        <source>This packet never issued it</source>
        <translation>Este paquete nunca lo emitió</translation>
    </message>
    <message>
        <source>From another matter</source>
        <translation>De otro asunto</translation>
    </message>
    <message>
        <source>The original may not stand in this place</source>
        <translation>El original no puede estar en este lugar</translation>
    </message>
    <message>
        <source>Sent, but did not come back</source>
        <translation>Se envió, pero no volvió</translation>
    </message>
    <message>
        <source>Came back more often than it was sent</source>
        <translation>Volvió más veces de las que se envió</translation>
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
        <source>What it means</source>
        <translation>Qué significa</translation>
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
        <source>Accept corrections of damaged tokens</source>
        <translation>Aceptar correcciones de tokens dañados</translation>
    </message>
    <message>
        <source>A token with a wrong letter is restored if its check symbols allow one reading only</source>
        <translation>Un token con una letra errónea se restaura si sus símbolos de control permiten una sola lectura</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>Solo lo que hay que mirar</translation>
    </message>
    <message>
        <source>Restore another…</source>
        <translation>Restaurar otro…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Returned packet…</source>
        <translation>Paquete devuelto…</translation>
    </message>
    <message>
        <source>Folder of results…</source>
        <translation>Carpeta de resultados…</translation>
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
        <source>All tokens are restored</source>
        <translation>Todos los tokens están restaurados</translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation>No hay nada que mirar.</translation>
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
        <source>{tokens} restored in {files}.</source>
        <translation>{tokens}: restaurados en {files}.</translation>
    </message>
    <message>
        <source>Could not be restored: {names}</source>
        <translation>No se pudieron restaurar: {names}</translation>
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
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{findings} without a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the protected files</source>
        <translation>Escriba los archivos protegidos</translation>
    </message>
    <message>
        <source>Select text within one paragraph or cell first, then press Ctrl+M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the selected text?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protecting the documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder for the protected files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some things need your eyes before the documents may leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markings, areas without readable text, or hidden parts were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decided} of {count} findings decided. A accepts, N keeps, J and K move; F1 shows all keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{findings} in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {count} findings in this document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Counsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Colaborador</translation>
    </message>
    <message>
        <source>Opens everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the audit log, decisions and masked values; single values for a reason that is logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens our own keys, contacts, and packets that belong to no matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsel&apos;s passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet is sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Seal another packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the file any way you like: only the recipients can open it. Their answer is restored under Restore results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic keys only, for the sake of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post-quantum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} passed; {slot} agreed. Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} passed. Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} of {matter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} with {tokens}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>I agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key slot of the second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key slot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault has a key slot of one person only. Add one for a colleague in Settings. Who works alone protects the documents under a policy that says “approvals: 1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person has to agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slot} agreed to the gates above; the audit log will say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a colleague read the gates and your reason, then choose their slot and agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First tick every gate above and write the reason.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
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
        <source>No output</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>Original, stays here</source>
        <translation>Original, se queda aquí</translation>
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
    <name>StepBar</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not inflected, mistyped or badly scanned; any case counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Clase de valor</translation>
    </message>
    <message>
        <source>Change a protected term</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsList</name>
    <message>
        <source>A name, code word, formula or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New protected term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of value of the new term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not inflected, mistyped or badly scanned; any case counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file with one term a line, or a CSV with the columns term, type and spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the terms; that you did is written to the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the chosen terms out of the register</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected terms</source>
        <translation>Términos protegidos</translation>
    </message>
    <message>
        <source>No protected terms yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what no detector can know: project names, formulas, suppliers, prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the terms are hidden, only whole words are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected in every matter, wherever they stand and however they are spelt. Each is kept encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {terms}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsPane</name>
    <message>
        <source>For example: contract review, first pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters, in which order, what to leave alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: data use agreement 2026-17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Purpose, which the partner sees and signs back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Instructions for the partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner&apos;s program opens the packet until the end of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;greement under which the data leaves, if the law or a policy asks for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reference goes to the audit log and to the partner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished">Suceso</translation>
    </message>
    <message>
        <source>Person or key slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other events, another person, another matter or another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries shown: {shown}. Entries in the log: {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries shown: {shown}. Entries in the log: {size}. Scroll down for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Text to try the policy on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or type some lines. They are kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find sensitive values</source>
        <translation>Buscar valores sensibles</translation>
    </message>
    <message>
        <source>What the policy finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is found in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the mistakes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long: try a part of it.</source>
        <translation type="unfinished"></translation>
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
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
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
        <source>Recovery key, as printed</source>
        <translation>Clave de recuperación, como está impresa</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
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
        <source>Opening the vault… deriving the key takes a moment on purpose.</source>
        <translation>Abriendo la bóveda… derivar la clave tarda un momento a propósito.</translation>
    </message>
    <message>
        <source>Opening the vault with the recovery key…</source>
        <translation>Abriendo la bóveda con la clave de recuperación…</translation>
    </message>
    <message>
        <source>Creating the vault and your keys…</source>
        <translation>Creando la bóveda y sus claves…</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Su clave de recuperación</translation>
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
</context>
<context>
    <name>WindowPane</name>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished">Seguir al sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Oscuro</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Teclas</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Of the window; documents are read in every language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this machine, beside the vault.</source>
        <translation type="unfinished"></translation>
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
        <source>Linking names across the packet</source>
        <translation>Enlazando nombres en todo el paquete</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
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
        <source>Checking {0} of {1}</source>
        <translation>Comprobando {0} de {1}</translation>
    </message>
    <message>
        <source>Encrypting {0} terms</source>
        <translation>Cifrando {0} términos</translation>
    </message>
    <message>
        <source>The key of {name} was not compared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the ten words by telephone and note that they are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another card came under the name of {name}; the contact is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the partner on a number that you know, compare both sets of words, then take or refuse the new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of {name} has ended: nothing is sealed to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the partner for a rotation file or a new card, and import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {name} was revoked: nothing is sealed to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another recipient, or import a new card of the partner and compare the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy says in which countries recipients may sit, and nobody noted where {name} sits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the country in the partner&apos;s contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sits in {country}, which is not among the countries that the policy allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another recipient, or let two persons agree to this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy asks for the agreement under which the data leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the agreement&apos;s reference, its number or date, among the terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} findings of the review wait for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept or reject each of them, then protect the documents again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} did not pass its leak check: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on these places in review and protect the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has places that no reader can see into: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at each of them in the original, then protect the document again with them acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} carries a legend that nobody has cleared: {legend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the legend in review if it may leave, then protect the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet is encrypted with classic keys only (X25519), because a recipient has no post-quantum key: whoever keeps a copy could open it with a future quantum computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender uses another name than the one on the contact card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet was opened here before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {0} of {1}</source>
        <translation>Mirando {0} de {1}</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>self._view</name>
    <message>
        <source>Protecting as a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What is done is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started again, the batch goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>The batch is done; some documents have no output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is listed with its reason, and none of them is in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch is done and the leak check of each document passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking up your work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch of this matter was stopped before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on where it was; what is done is not done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the batch</source>
        <translation>Seguir con el lote</translation>
    </message>
    <message>
        <source>The policy, the register or the program changed since these documents were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding was not finished, or the list of documents has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided stays decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find sensitive values</source>
        <translation>Buscar valores sensibles</translation>
    </message>
    <message>
        <source>Finding sensitive values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was found so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>None of the documents could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents are no longer as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work on this matter is as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up without: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find sensitive values again to take them in. What was decided stays decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{findings} in {documents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refused} refused: see the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
