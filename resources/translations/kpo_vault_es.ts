<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>Vault created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking had failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the vault recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter shredded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second person asked to agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact&apos;s keys changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact moved to new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own keys changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key slot added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key slot removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value shown to compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key made or used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault&apos;s keys rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampled item judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault restored from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault file changed from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was read back whole. It is encrypted and opens with the same passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the backup. The present vault is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in place. Unlock it with its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it as the policy says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token, restored on return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarser, not reversible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Work is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping it leaves nothing half done: what it was about to write is not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close when it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys changed: blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of {since}, without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of {since}, counts until {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain age, unsigned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare a partner&apos;s words by telephone once; a changed key is then blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export my card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add age key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the partner for the card that their KPO Vault exports, or for their age key, and add it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block this partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another card came under this name. Call the partner: whose words do they read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YOUR OWN WORDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the rotation file to every partner; importing it keeps you as verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export your card to every partner and compare your words again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your secret keys are in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as safe as the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card is written. It holds public keys only; send it any way you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send anything to {name} until the words are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the card again over another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation file for partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export secret keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new keys are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partner selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke this partner&apos;s keys?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sealed to them or opened from them any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card that comes later under this name is then new, not a changed one. Revoking blocks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a partner&apos;s card or rotation file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export my card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread area(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is still running. The vault locks as soon as it is done, and nothing is shown until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPO Vault is covered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateForm</name>
    <message>
        <source>Your name or firm, as partners will see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is one encrypted file in {folder}. It never leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surrogate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pending} of {findings} pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{findings} decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The operation failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program again to make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a vault in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open in another window or command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with your passphrase, and retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is damaged or was changed from outside: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Put a backup in its place with Restore a backup… in the Vault menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older copy of the vault stands in its place: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the newest vault back, or go on with the older one: Restore a backup… in the Vault menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was written by a later version of this program (format {found}, this one knows {supported}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout. After a lost passphrase, use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key does not open this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sheet that was printed last: a newer recovery key replaces the older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or five random words are easy to keep in mind and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {role} slot of this vault has no key for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask counsel, whose passphrase opens everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault has no key slot {slot}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the slots in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault already has a key slot {slot}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it first, or give the new one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key slot {slot} must stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person has to agree: this is the key slot, or the passphrase, that the vault is open with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a colleague with a key slot of their own enter its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault with its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no matter called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the matters in Documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a matter called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no contact called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the partner&apos;s card in Contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of {name} are not the ones this vault knows; the contact is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the partner, compare the fingerprint words, then accept or refuse the new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of {name} has expired; the contact is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the partner for a new card, import it and compare the fingerprint words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is not the one of {name}: these are different keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send nothing to this contact. Ask the partner, over a channel that you trust, for the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault has no record of the packet {packet}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the vault that sealed or received it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet {packet} was already processed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repeated packet may be a replay; ask the sender for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault has no such {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register has no {kind} called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list in Settings, Register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register already has a {kind} called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token is left for {entity_type}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the work into several matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left half-written. Choose another folder or free some space, and retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log is not intact: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the vault as it is and compare the log with an earlier export or with a partner&apos;s checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy {policy}, line {line}: {message}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the policy&apos;s file, or choose another policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be processed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type {format} are not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported are {supported}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {format} file cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it again, and retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {format} file is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the password in the program that made it, and retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is too large: {what} is over the limit of {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into smaller documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value in this {format} file cannot be replaced safely ({place}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the value in the program that made the file, or leave the file out of the packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} protected value(s) can still be read in the output: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was released. Remove those places from the original, or leave the file out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator {operator} does not fit this {entity_type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the operator token or redact for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cryptographic operation failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on this document was stopped: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other documents are not touched by this. Leave the file out, or split it into smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model {model} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package, or choose the folder of a spaCy pipeline, or take the model out of the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file is damaged at its start: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender to send the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender to use age v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file was changed after it was made: its header does not authenticate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it. Ask the sender to send the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text form of the encrypted file is damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender to attach the file instead of pasting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file is damaged: a part of its content does not authenticate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Ask the sender to send the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file is incomplete: its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file is not addressed to any of your keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender to seal it to your current contact card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a valid {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again completely: one missing or changed character makes it invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These recipients cannot share one encrypted file: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal one packet for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact card cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the contact to export the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} signature is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use the content. Ask the sender, over a channel that you trust, to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Ask the sender to seal the packet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet is damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet cannot be sealed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Change what the message names and seal again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet has format version {version}, which this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet is signed by someone who is not among your contacts: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the sender&apos;s contact card, compare these words with the sender, and open the packet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet was signed for other recipients and then sealed again to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it. Tell the sender that someone forwards packets under the sender&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet expired on {expires}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for a new packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the packet has a name that is not safe on every system: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the file and seal the packet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} for the result already exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place: nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log&apos;s proof is not valid: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was changed or the proof belongs to another log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed checkpoint is not valid: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the public key belongs to this log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed value does not open: it was damaged, or sealed with another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is protected by {memory} MiB of Argon2id, which is outside the limits (from {floor} MiB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was edited or made by another program: restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key is not typed as it is printed (group {group}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare that group with the printed sheet; the whole key has 8 groups of 6 symbols.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet is no answer to one of yours. Open it in Open packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refused: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists, may be written to, and has free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or take fewer files at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis was ended by the system, perhaps for lack of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was released. Try again with fewer or smaller documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind} at {where}). Nothing was released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell your administrator the words in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportKeysDialog</name>
    <message>
        <source>For an age program before version 1.3: without the post-quantum key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export secret keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your secret keys as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this file and its passphrase opens every packet sealed to you, without this program. The audit log will say that it was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for sensitive values…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, waiting for the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>Why you go on anyway; kept in the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for going on</source>
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
        <source>Go on anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>Open packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For partners: open what a client sealed to you, work in the folder, return the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary of tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open packet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a packet here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is checked whole before a single file appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packet open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature, hashes, expiry and recipients are verified first; then the files appear together.</source>
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
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sender signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave tokens such as PERSON-12-K7M2 as they are: the client&apos;s names return in their place.</source>
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
        <source>Sealing the results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
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
        <source>Glossary of tokens ({count})</source>
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
        <source>Choose an empty folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder with the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal the results as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is lost, only this key opens the vault. It is shown once. Whoever has it can read every original: keep it on paper in a safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Move the file off this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key of a KPO Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on {date}. It replaces every earlier sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is lost: open the program, choose “Use the recovery key”, and type the groups above. Whoever has this sheet can read every original. Keep it in a safe, away from the machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message>
        <source>Matter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MattersView</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a matter, add its documents, and find what must not leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of the matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New matter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shred…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shred this matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the document out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected terms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is protected in every matter, wherever it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find sensitive values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop documents here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word, Excel, PDF, CSV, e-mail, text. They stay here and are not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files above. They are read on this machine only and stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with the sample packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matter is one piece of work. Tokens mean the same in all its documents, and nothing outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the analysis…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved, deleted, or is no plain file, and was taken off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the documents could be read.</source>
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
    <message>
        <source>Review findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the matter, as you know it; partners never see it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents ({suffixes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shred the matter {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is destroyed. Results that come back later can never be restored. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shred for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9	go to a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L	lock the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A	accept, replaced as the policy says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N	not sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T · X · G	token · redact · generalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + decision	all occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 … 9	reason: personal, confidential, commercial, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J · K	next · previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+J · Shift+K	next · previous pending finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+M	mark the selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/	filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6	next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z · Ctrl+Shift+Z	undo · redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewKeysDialog</name>
    <message>
        <source>Rotate: the old keys sign the new ones, partners keep you as verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start afresh: the old keys may be in wrong hands, partners compare your words again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that partners see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new card ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day from which nobody seals to the new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sealed to your earlier keys still opens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: use at least 12 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: add unrelated words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>{type} · {place}: I may hand this document to a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document carries this legend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: I have looked at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader cannot decide about these. Your confirmation is kept in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs your confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look before it leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnKeysDialog</name>
    <message>
        <source>New keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export secret keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the words to your partner by telephone, or let the partner scan the code from this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of your own keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacketView</name>
    <message>
        <source>Seal packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files that passed the leak check are sealed, and only for these partners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: contract review, first pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
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
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal packet…</source>
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
        <source>Who may open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose, which the partner sees and signs back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner&apos;s program refuses the packet after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates</source>
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
        <source>{files} from the matter {matter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one partner.</source>
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
        <translation type="unfinished"></translation>
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
    <name>PartnerList</name>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
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
</context>
<context>
    <name>PlacesDialog</name>
    <message>
        <source>{document}: I have looked at all of it in the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These places may show what no reader can see, such as words in a picture. A document leaves only if a person has looked at each of its places. Your confirmation is kept in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that nobody could read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>replaced by a token, restored on return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by an invented value, restored on return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made coarser, not restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved in time, restored on return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your protected terms are looked for; nothing else is detected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of values: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kinds of legends wait for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the register holds, wherever it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays; a person clears the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoliciesPane</name>
    <message>
        <source>Policy to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New matters start with this policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of a packet is chosen where its documents are added, and kept with the matter. Every finding can be decided otherwise in the review.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Not written: {places} could not be read; someone has to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed; looked at by a person: {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed; will not come back exactly when restored: {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed: nothing protected can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leak check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Protected files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, and not in the folder: {refused} of {count} documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one to see why. The others can be sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the unread places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leak check passed: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each output was read again by independent readers and searched for every protected value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping at the next safe step…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proprietary, trade secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal privilege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not what it was taken for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientDialog</name>
    <message>
        <source>Name of the partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner needs only the free age program. Their results come back unsigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner with a plain age key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
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
        <source>I have printed or stored the key outside this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier key no longer opens the vault: destroy its sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPane</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
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
        <source>Of a table only keyed digests are kept. Two values of one row, near each other, give it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
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
        <source>Of a document only fingerprints are kept. A copied passage is found though words were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, code word, formula or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New protected term</source>
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
        <source>A text file with one term a line, or a CSV with the columns term and type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the terms; that you did is written to the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the term out of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected terms</source>
        <translation type="unfinished"></translation>
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
        <source>Protected in every matter, wherever they stand and however they are spelt.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misplaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {token} and restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably {token}; left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged; left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without check symbols; left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet never issued it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original may not stand in this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, but did not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back more often than it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token as it came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>Restore results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the originals back into what the partner returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept corrections of damaged tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token with a wrong letter is restored if its check symbols allow one reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned packet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a returned packet here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is matched to the packet that it answers; only tokens of that packet are restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing restored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the packet that the partner returned. Results that came back in another way are restored from a folder, against all tokens of the chosen matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tokens are restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of {matter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a matter first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet was restored before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A packet that comes twice may be a replay. Restore it again only if you want it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tokens} restored in {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be restored: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every token that was sent came back whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some tokens need a look; they were left exactly as they came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder for the restored files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>Screens</name>
    <message>
        <source>Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
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
        <source>Vault and window</source>
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
        <source>Changing the passphrase… deriving the key takes a moment on purpose.</source>
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
        <source>{terms} added to the register; known before: {known}.</source>
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
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at these places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original, stays here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the vault (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matter chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Name of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of a row that have to stand together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a protected table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the file only keyed digests of its values are kept. Where a value of a column names its row alone, such as an account number, tick the last box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of value of {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of a protected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of {column} names its row alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key, as printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>KPO Vault is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your passphrase to open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to KPO Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential values stay here; partners work on tokens. First, create the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the vault… deriving the key takes a moment on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the vault with the recovery key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the vault and your keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultPane</name>
    <message>
        <source>Change passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes without input until the vault locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {count} minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What opens the vault every day. A change takes a moment: the key is derived anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the vault when the passphrase is lost. A new key replaces the sheet in the safe.</source>
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
        <source>Light or dark, on this machine only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>The words are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the partner on a number that you already know, not one from the card. Let them read these ten words from their screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the partner&apos;s QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare keys with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the partner&apos;s keys as this vault knows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or scan the code on the partner&apos;s screen and enter its text:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
