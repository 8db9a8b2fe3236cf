<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>decision</source>
        <translation>decyzja</translation>
    </message>
    <message>
        <source>change of type</source>
        <translation>zmiana typu</translation>
    </message>
    <message>
        <source>marking by hand</source>
        <translation>oznaczenie ręczne</translation>
    </message>
    <message>
        <source>merge of entities</source>
        <translation>scalenie encji</translation>
    </message>
    <message>
        <source>split of an entity</source>
        <translation>podział encji</translation>
    </message>
    <message>
        <source>confirmation of unread areas</source>
        <translation>potwierdzenie nieodczytanych obszarów</translation>
    </message>
    <message>
        <source>end of a review</source>
        <translation>koniec przeglądu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Vault created</source>
        <translation>Utworzono sejf</translation>
    </message>
    <message>
        <source>Vault unlocked</source>
        <translation>Otwarto sejf</translation>
    </message>
    <message>
        <source>Unlocking had failed</source>
        <translation>Były nieudane próby otwarcia</translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation>Zablokowano sejf</translation>
    </message>
    <message>
        <source>State of the vault recorded</source>
        <translation>Zapisano stan sejfu</translation>
    </message>
    <message>
        <source>Matter created</source>
        <translation>Utworzono sprawę</translation>
    </message>
    <message>
        <source>Matter shredded</source>
        <translation>Zniszczono sprawę</translation>
    </message>
    <message>
        <source>Documents read</source>
        <translation>Wczytano dokumenty</translation>
    </message>
    <message>
        <source>Documents searched</source>
        <translation>Przeszukano dokumenty</translation>
    </message>
    <message>
        <source>Decisions made</source>
        <translation>Podjęto decyzje</translation>
    </message>
    <message>
        <source>Gate overridden</source>
        <translation>Pominięto bramkę</translation>
    </message>
    <message>
        <source>Second person asked to agree</source>
        <translation>Poproszono drugą osobę o zgodę</translation>
    </message>
    <message>
        <source>Documents protected</source>
        <translation>Zabezpieczono dokumenty</translation>
    </message>
    <message>
        <source>Packet sealed</source>
        <translation>Zapieczętowano pakiet</translation>
    </message>
    <message>
        <source>Packet opened</source>
        <translation>Otwarto pakiet</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nie przyjęto</translation>
    </message>
    <message>
        <source>Results returned</source>
        <translation>Odesłano wyniki</translation>
    </message>
    <message>
        <source>Results restored</source>
        <translation>Przywrócono wyniki</translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation>Dodano kontakt</translation>
    </message>
    <message>
        <source>Contact verified</source>
        <translation>Zweryfikowano kontakt</translation>
    </message>
    <message>
        <source>Contact&apos;s keys changed</source>
        <translation>Klucze kontaktu się zmieniły</translation>
    </message>
    <message>
        <source>Contact moved to new keys</source>
        <translation>Kontakt przeszedł na nowe klucze</translation>
    </message>
    <message>
        <source>Contact revoked</source>
        <translation>Unieważniono kontakt</translation>
    </message>
    <message>
        <source>Contact forgotten</source>
        <translation>Usunięto kontakt</translation>
    </message>
    <message>
        <source>Own keys changed</source>
        <translation>Zmieniono własne klucze</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Zmieniono hasło</translation>
    </message>
    <message>
        <source>Key slot added</source>
        <translation>Dodano gniazdo klucza</translation>
    </message>
    <message>
        <source>Key slot removed</source>
        <translation>Usunięto gniazdo klucza</translation>
    </message>
    <message>
        <source>Value shown to compliance</source>
        <translation>Pokazano wartość osobie od zgodności</translation>
    </message>
    <message>
        <source>Recovery key made or used</source>
        <translation>Utworzono lub użyto klucza odzyskiwania</translation>
    </message>
    <message>
        <source>Vault&apos;s keys rotated</source>
        <translation>Wymieniono klucze sejfu</translation>
    </message>
    <message>
        <source>Register changed</source>
        <translation>Zmieniono rejestr</translation>
    </message>
    <message>
        <source>Register shown</source>
        <translation>Pokazano rejestr</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Zmieniono ustawienia</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Wyeksportowano</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>Zapisano raport</translation>
    </message>
    <message>
        <source>Sample drawn</source>
        <translation>Wylosowano próbę</translation>
    </message>
    <message>
        <source>Sampled item judged</source>
        <translation>Oceniono element próby</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>Zapisano kopię zapasową</translation>
    </message>
    <message>
        <source>Vault restored from a backup</source>
        <translation>Przywrócono sejf z kopii zapasowej</translation>
    </message>
    <message>
        <source>Vault file changed from outside</source>
        <translation>Plik sejfu zmieniono z zewnątrz</translation>
    </message>
    <message>
        <source>Damaged entry</source>
        <translation>Uszkodzony wpis</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Czas (UTC)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Zdarzenie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Every step leaves an entry that cannot be changed later. It never holds an original value.</source>
        <translation>Każdy krok zostawia wpis, którego nie da się później zmienić. Nigdy nie zawiera oryginalnej wartości.</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Sprawdź dziennik</translation>
    </message>
    <message>
        <source>The log is exported.</source>
        <translation>Dziennik wyeksportowano.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audyt</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Eksportuj dziennik…</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>Parts of the audit</source>
        <translation>Części audytu</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>Values and decisions</source>
        <translation>Wartości i decyzje</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Not for this key slot</source>
        <translation>Nie dla tego gniazda klucza</translation>
    </message>
    <message>
        <source>The partner slot has no key for what concerns matters. Counsel and compliance see figures, samples, masked values and reports.</source>
        <translation>Gniazdo partnera nie ma klucza do tego, co dotyczy spraw. Prawnik i osoba od zgodności widzą liczby, próby, zamaskowane wartości i raporty.</translation>
    </message>
    <message>
        <source>Verifying every entry of the log…</source>
        <translation>Sprawdzanie każdego wpisu dziennika…</translation>
    </message>
    <message>
        <source>Anyone can check it with your card alone: Tools, Verify a packet or a log.</source>
        <translation>Każdy może go sprawdzić samą twoją wizytówką: Narzędzia, Sprawdź pakiet lub dziennik.</translation>
    </message>
    <message>
        <source>All matters</source>
        <translation>Wszystkie sprawy</translation>
    </message>
    <message>
        <source>Entries: {entries}. Signed checkpoints: {checkpoints}. The token maps are the ones that were logged. Root: {root}…</source>
        <translation>Wpisy: {entries}. Podpisane punkty kontrolne: {checkpoints}. Mapy tokenów są takie, jak zapisano. Korzeń: {root}…</translation>
    </message>
    <message>
        <source>The log is whole and unchanged.</source>
        <translation>Dziennik jest cały i niezmieniony.</translation>
    </message>
    <message>
        <source>The chain is broken: entry {number} is the first at fault.</source>
        <translation>Łańcuch jest przerwany: wpis {number} jest pierwszym błędnym.</translation>
    </message>
    <message>
        <source>Show entry</source>
        <translation>Pokaż wpis</translation>
    </message>
    <message>
        <source>The log is not sound.</source>
        <translation>Dziennik nie jest w porządku.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Eksportuj dziennik audytu</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Back up the vault</source>
        <translation>Kopia zapasowa sejfu</translation>
    </message>
    <message>
        <source>The vault is backed up.</source>
        <translation>Kopia zapasowa sejfu jest gotowa.</translation>
    </message>
    <message>
        <source>The copy was read back whole. It is encrypted and opens with the same passphrase.</source>
        <translation>Kopię odczytano w całości. Jest zaszyfrowana i otwiera się tym samym hasłem.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
</context>
<context>
    <name>BatchPane</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Why there is no output</source>
        <translation>Dlaczego nie ma wyniku</translation>
    </message>
    <message>
        <source>A finding waits for a reviewer&apos;s decision.</source>
        <translation>Znalezisko czeka na decyzję osoby przeglądającej.</translation>
    </message>
    <message>
        <source>Start the batch</source>
        <translation>Rozpocznij partię</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <translation>Wróć do dokumentów</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Otwórz raport</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Documents a second</source>
        <translation>Dokumenty na sekundę</translation>
    </message>
    <message>
        <source>Words read</source>
        <translation>Przeczytane słowa</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>Zrobione wcześniej</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Documents without an output</source>
        <translation>Dokumenty bez wyniku</translation>
    </message>
    <message>
        <source>What is refused will be listed here</source>
        <translation>Tu pojawi się to, co odrzucono</translation>
    </message>
    <message>
        <source>The other screens can be used while a batch runs. One that is stopped, even by a power cut, goes on where it was.</source>
        <translation>Z innych ekranów można korzystać, gdy partia jest w toku. Przerwana, nawet przez brak prądu, rusza od tego samego miejsca.</translation>
    </message>
    <message>
        <source>Written: {written}. Duplicates of them: {twins}. Without an output: {refused}.</source>
        <translation>Zapisane: {written}. Ich duplikaty: {twins}. Bez wyniku: {refused}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Go on with the batch</source>
        <translation>Kontynuuj partię</translation>
    </message>
    <message>
        <source>Protect many documents</source>
        <translation>Zabezpiecz wiele dokumentów</translation>
    </message>
    <message>
        <source>All documents of {sources} are looked through, protected by the policy and checked, without a review of each finding. The outputs go to {folder}, and what is refused is listed with its reason.</source>
        <translation>Wszystkie dokumenty z {sources} są przeszukiwane, zabezpieczane zgodnie z polityką i sprawdzane, bez przeglądu każdego znaleziska. Wyniki trafiają do {folder}, a odrzucone są wymienione z powodem.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} z {all}</translation>
    </message>
    <message>
        <source>The batch is done</source>
        <translation>Partia jest gotowa</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>as it is written</source>
        <translation>tak, jak jest zapisany</translation>
    </message>
    <message>
        <source>in other case</source>
        <translation>inną wielkością liter</translation>
    </message>
    <message>
        <source>with other spaces</source>
        <translation>z innymi odstępami</translation>
    </message>
    <message>
        <source>broken by hyphens</source>
        <translation>przerwany łącznikami</translation>
    </message>
    <message>
        <source>in reversed order</source>
        <translation>w odwrotnej kolejności</translation>
    </message>
    <message>
        <source>with initials</source>
        <translation>z inicjałami</translation>
    </message>
    <message>
        <source>with its digits grouped otherwise</source>
        <translation>z inaczej zgrupowanymi cyframi</translation>
    </message>
    <message>
        <source>encoded</source>
        <translation>zakodowany</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Jeszcze nie sprawdzono</translation>
    </message>
    <message>
        <source>Clean: {terms} searched in {count} ways of reading it</source>
        <translation>Czysto: {terms}, sposoby odczytu: {count}</translation>
    </message>
    <message>
        <source>Term {number} can still be read, {form}</source>
        <translation>Termin {number} nadal można odczytać, {form}</translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>Nie można odczytać: {reason}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>Co mówi kontrola</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Accept</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Replace it as the policy says</source>
        <translation>Zastąp zgodnie z polityką</translation>
    </message>
    <message>
        <source>Not sensitive</source>
        <translation>Niewrażliwe</translation>
    </message>
    <message>
        <source>Leave it in the document</source>
        <translation>Pozostaw w dokumencie</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>A token, restored on return</source>
        <translation>Token, przywracany po powrocie</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>Usunięte na zawsze</translation>
    </message>
    <message>
        <source>Generalise</source>
        <translation>Uogólnij</translation>
    </message>
    <message>
        <source>Coarser, not reversible</source>
        <translation>Mniej dokładne, nieodwracalne</translation>
    </message>
    <message>
        <source>Surrogate</source>
        <translation>Wartość zastępcza</translation>
    </message>
    <message>
        <source>An invented value of its kind, restored on return</source>
        <translation>Wymyślona wartość tego rodzaju, przywracana po powrocie</translation>
    </message>
    <message>
        <source>Date shift</source>
        <translation>Przesunięcie daty</translation>
    </message>
    <message>
        <source>All dates of a person moved by the same days</source>
        <translation>Wszystkie daty osoby przesunięte o tyle samo dni</translation>
    </message>
</context>
<context>
    <name>ChosenFile</name>
    <message>
        <source>File…</source>
        <translation>Plik…</translation>
    </message>
    <message>
        <source>{what}: choose a file</source>
        <translation>{what}: wybierz plik</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>{what}: choose a folder</source>
        <translation>{what}: wybierz folder</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Work is still running: {names}</source>
        <translation>Praca jeszcze trwa: {names}</translation>
    </message>
    <message>
        <source>Stopping it leaves nothing half done: what it was about to write is not written.</source>
        <translation>Przerwanie nie zostawia nic w połowie: to, co miało być zapisane, nie zostanie zapisane.</translation>
    </message>
    <message>
        <source>Close when it is done</source>
        <translation>Zamknij po zakończeniu</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Przerwij i zamknij</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Zostań</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Original</source>
        <translation>Oryginał</translation>
    </message>
    <message>
        <source>Choose it, or drop it here</source>
        <translation>Wybierz lub upuść tutaj</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Properties and hidden content</source>
        <translation>Właściwości i ukryta zawartość</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Porównaj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Compare two files</source>
        <translation>Porównaj dwa pliki</translation>
    </message>
    <message>
        <source>What differs between an original and what was made of it, also in properties and hidden parts.</source>
        <translation>Czym różni się oryginał od tego, co z niego powstało, także we właściwościach i ukrytych częściach.</translation>
    </message>
    <message>
        <source>Comparing files</source>
        <translation>Porównywanie plików</translation>
    </message>
    <message>
        <source>The files differ in {places}.</source>
        <translation>Pliki różnią się: {places}.</translation>
    </message>
    <message>
        <source>The texts of the files are the same.</source>
        <translation>Teksty plików są takie same.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>As returned</source>
        <translation>Tak jak wróciło</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propozycja</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>Przyjmij (A)</translation>
    </message>
    <message>
        <source>Leave as it came (N)</source>
        <translation>Zostaw, jak przyszło (N)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>Left as it came</source>
        <translation>Zostało, jak przyszło</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>&amp;Compare keys…</source>
        <translation>&amp;Porównaj klucze…</translation>
    </message>
    <message>
        <source>Take the new keys</source>
        <translation>Przyjmij nowe klucze</translation>
    </message>
    <message>
        <source>Keep the old keys</source>
        <translation>Zachowaj stare klucze</translation>
    </message>
    <message>
        <source>Fingerprint as PDF…</source>
        <translation>Odcisk jako PDF…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Unieważnij…</translation>
    </message>
    <message>
        <source>Block this partner</source>
        <translation>Zablokuj tego partnera</translation>
    </message>
    <message>
        <source>Forget this partner</source>
        <translation>Usuń tego partnera</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>Telephone number, contract, who compared the words</source>
        <translation>Numer telefonu, umowa, kto porównał słowa</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Zapisz notatki</translation>
    </message>
    <message>
        <source>WORDS OF THE NEW CARD</source>
        <translation>SŁOWA NOWEJ WIZYTÓWKI</translation>
    </message>
    <message>
        <source>WORDS OF THE CARD THAT YOU KNOW</source>
        <translation>SŁOWA ZNANEJ WIZYTÓWKI</translation>
    </message>
    <message>
        <source>Coun&amp;try</source>
        <translation>&amp;Kraj</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notatki</translation>
    </message>
    <message>
        <source>Country of the partner</source>
        <translation>Kraj partnera</translation>
    </message>
    <message>
        <source>Notes on the partner</source>
        <translation>Notatki o partnerze</translation>
    </message>
    <message>
        <source>No partner selected</source>
        <translation>Nie wybrano partnera</translation>
    </message>
    <message>
        <source>Chosen partner</source>
        <translation>Wybrany partner</translation>
    </message>
    <message>
        <source>Compared on {day}</source>
        <translation>Porównano {day}</translation>
    </message>
    <message>
        <source>Plain age: what comes back is not signed</source>
        <translation>Samo age: to, co wraca, nie jest podpisane</translation>
    </message>
    <message>
        <source>Another card came under this name. Nothing is sealed to this partner until you decide.</source>
        <translation>Pod tą nazwą przyszła inna wizytówka. Dopóki nie rozstrzygniesz, nic nie jest pieczętowane dla tego partnera.</translation>
    </message>
    <message>
        <source>It may be a new machine, or somebody who wants to read along. Call the partner on a number that you know: whose words do they read? If the new ones, take the new keys and compare; if the old ones, keep the old keys and tell the partner.</source>
        <translation>Może to nowy komputer, a może ktoś chce czytać. Zadzwoń do partnera pod znany numer: które słowa odczytuje? Jeśli nowe, przyjmij nowe klucze i porównaj; jeśli stare, zachowaj stare i powiedz o tym partnerowi.</translation>
    </message>
    <message>
        <source>You revoked these keys: nothing is sealed to them or opened from them.</source>
        <translation>Unieważniono te klucze: nic się dla nich nie pieczętuje ani od nich nie otwiera.</translation>
    </message>
    <message>
        <source>Import a new card of the partner, take it, and compare the words, to work with them again.</source>
        <translation>Aby znów z nim pracować, zaimportuj nową wizytówkę, przyjmij ją i porównaj słowa.</translation>
    </message>
    <message>
        <source>The card of this partner has ended.</source>
        <translation>Wizytówka tego partnera wygasła.</translation>
    </message>
    <message>
        <source>Ask the partner for a rotation file, or for a new card under the same name. A new card is compared again.</source>
        <translation>Poproś o plik rotacji albo nową wizytówkę pod tą samą nazwą. Nową wizytówkę porównuje się ponownie.</translation>
    </message>
    <message>
        <source>This card ends on {day}.</source>
        <translation>Ta wizytówka wygasa {day}.</translation>
    </message>
    <message>
        <source>Ask the partner for a rotation file; importing it keeps the contact verified.</source>
        <translation>Poproś o plik rotacji; po imporcie kontakt pozostaje zweryfikowany.</translation>
    </message>
    <message>
        <source>Nobody has compared these keys yet.</source>
        <translation>Nikt jeszcze nie porównał tych kluczy.</translation>
    </message>
    <message>
        <source>Until then the gate of an uncompared key stays closed when you seal.</source>
        <translation>Do tego czasu bramka nieporównanego klucza pozostaje zamknięta przy pieczętowaniu.</translation>
    </message>
    <message>
        <source>Moved to new keys on {day}.</source>
        <translation>Nowe klucze od {day}.</translation>
    </message>
    <message>
        <source>The keys that you compared signed the new ones; there is nothing to do.</source>
        <translation>Porównane klucze podpisały nowe; nie trzeba nic robić.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Verified</source>
        <translation>Zweryfikowany</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Jeszcze nieporównany</translation>
    </message>
    <message>
        <source>Keys changed: blocked</source>
        <translation>Zmienione klucze: zablokowany</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Unieważniony</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Wygasły</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>{state}, until {day}</source>
        <translation>{state}, do {day}</translation>
    </message>
    <message>
        <source>Card of {since}, without an end</source>
        <translation>Wizytówka z {since}, bezterminowa</translation>
    </message>
    <message>
        <source>Card of {since}, counts until {end}</source>
        <translation>Wizytówka z {since}, ważna do {end}</translation>
    </message>
    <message>
        <source>Post-quantum encryption</source>
        <translation>Szyfrowanie postkwantowe</translation>
    </message>
    <message>
        <source>Classic encryption only</source>
        <translation>Tylko szyfrowanie klasyczne</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Compare a partner&apos;s words by telephone once; a changed key is then blocked.</source>
        <translation>Porównaj raz przez telefon słowa partnera; zmieniony klucz będzie potem zablokowany.</translation>
    </message>
    <message>
        <source>Export my card…</source>
        <translation>Eksportuj moją wizytówkę…</translation>
    </message>
    <message>
        <source>Add age key…</source>
        <translation>Dodaj klucz age…</translation>
    </message>
    <message>
        <source>Import card…</source>
        <translation>Importuj wizytówkę…</translation>
    </message>
    <message>
        <source>&amp;My keys…</source>
        <translation>&amp;Moje klucze…</translation>
    </message>
    <message>
        <source>Find by name, notes, country or words</source>
        <translation>Szukaj po nazwie, notatkach, kraju lub słowach</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Znajdź kontakt</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>Nie ma jeszcze partnerów</translation>
    </message>
    <message>
        <source>Ask the partner for the card that their KPO Vault exports, or for their age key, and add it here.</source>
        <translation>Poproś partnera o wizytówkę wyeksportowaną z jego KPO Vault albo o klucz age i dodaj je tutaj.</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Nikogo nie znaleziono</translation>
    </message>
    <message>
        <source>No partner has these words in name or notes.</source>
        <translation>Żaden partner nie ma tych słów w nazwie ani notatkach.</translation>
    </message>
    <message>
        <source>Drop a partner&apos;s card or rotation file here</source>
        <translation>Upuść tu wizytówkę lub plik rotacji partnera</translation>
    </message>
    <message>
        <source>Public keys only; comparing the words makes sure whose they are.</source>
        <translation>Tylko klucze publiczne; porównanie słów upewnia, czyje są.</translation>
    </message>
    <message>
        <source>YOU</source>
        <translation>TY</translation>
    </message>
    <message>
        <source>Your card ends on {day}: move to new keys before.</source>
        <translation>Twoja wizytówka wygasa {day}: przejdź wcześniej na nowe klucze.</translation>
    </message>
    <message>
        <source>Other keys came under the name of {name}: the contact is blocked.</source>
        <translation>Pod nazwą {name} przyszły inne klucze: kontakt jest zablokowany.</translation>
    </message>
    <message>
        <source>Decide at the right, after a call.</source>
        <translation>Rozstrzygnij po prawej, po rozmowie telefonicznej.</translation>
    </message>
    <message>
        <source>{name} moved to new keys.</source>
        <translation>{name} ma nowe klucze.</translation>
    </message>
    <message>
        <source>The keys that you knew signed the new ones; the contact stays as it was.</source>
        <translation>Znane klucze podpisały nowe; kontakt pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>{name} is in your contacts.</source>
        <translation>{name} jest w Twoich kontaktach.</translation>
    </message>
    <message>
        <source>Compare the words by telephone before you seal or open anything.</source>
        <translation>Porównaj słowa przez telefon, zanim cokolwiek zapieczętujesz lub otworzysz.</translation>
    </message>
    <message>
        <source>Fingerprint as PDF</source>
        <translation>Odcisk jako PDF</translation>
    </message>
    <message>
        <source>Send the rotation file to every partner; importing it keeps you as verified.</source>
        <translation>Wyślij plik rotacji każdemu partnerowi; kto go zaimportuje, nadal ma Cię za zweryfikowanego.</translation>
    </message>
    <message>
        <source>Export your card to every partner and compare your words again.</source>
        <translation>Wyeksportuj wizytówkę do każdego partnera i porównajcie słowa ponownie.</translation>
    </message>
    <message>
        <source>Your secret keys are in a file.</source>
        <translation>Twoje tajne klucze są w pliku.</translation>
    </message>
    <message>
        <source>Keep it as safe as the vault.</source>
        <translation>Strzeż go tak jak sejfu.</translation>
    </message>
    <message>
        <source>The page is written: {name}</source>
        <translation>Strona zapisana: {name}</translation>
    </message>
    <message>
        <source>Your card is written. It holds public keys only; send it any way you like.</source>
        <translation>Wizytówka jest zapisana. Zawiera tylko klucze publiczne; wyślij ją dowolną drogą.</translation>
    </message>
    <message>
        <source>Do not send anything to {name} until the words are the same.</source>
        <translation>Nie wysyłaj niczego do {name}, dopóki słowa się nie zgadzają.</translation>
    </message>
    <message>
        <source>Ask for the card again over another way.</source>
        <translation>Poproś o wizytówkę ponownie inną drogą.</translation>
    </message>
    <message>
        <source>Rotation file for partners</source>
        <translation>Plik rotacji dla partnerów</translation>
    </message>
    <message>
        <source>Export secret keys</source>
        <translation>Eksportuj tajne klucze</translation>
    </message>
    <message>
        <source>Your new keys are in use.</source>
        <translation>Nowe klucze są w użyciu.</translation>
    </message>
    <message>
        <source>Revoke this partner&apos;s keys?</source>
        <translation>Unieważnić klucze tego partnera?</translation>
    </message>
    <message>
        <source>Nothing can be sealed to them or opened from them any more.</source>
        <translation>Nie będzie można niczego dla niego pieczętować ani od niego otwierać.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Unieważnij</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>Usunąć {name}?</translation>
    </message>
    <message>
        <source>A card that comes later under this name is then new, not a changed one. Revoking blocks it.</source>
        <translation>Wizytówka, która przyjdzie później pod tą nazwą, będzie nowa, a nie zmieniona. Unieważnienie ją blokuje.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Import a partner&apos;s card or rotation file</source>
        <translation>Importuj wizytówkę lub plik rotacji partnera</translation>
    </message>
    <message>
        <source>Export my card</source>
        <translation>Eksportuj moją wizytówkę</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Files of the packet</source>
        <translation>Pliki pakietu</translation>
    </message>
    <message>
        <source>Take out or put in</source>
        <translation>Wyjmij lub włóż</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Inside the packet files are called document-01 and so on; the vault remembers which is which.</source>
        <translation>W pakiecie pliki nazywają się document-01 i tak dalej; sejf pamięta, który jest który.</translation>
    </message>
    <message>
        <source>{files} of the matter {matter} go in.</source>
        <translation>Ze sprawy {matter} wchodzi: {files}.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln plik</numerusform>
            <numerusform>%Ln pliki</numerusform>
            <numerusform>%Ln plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln dokument</numerusform>
            <numerusform>%Ln dokumenty</numerusform>
            <numerusform>%Ln dokumentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln znalezisko</numerusform>
            <numerusform>%Ln znaleziska</numerusform>
            <numerusform>%Ln znalezisk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokeny</numerusform>
            <numerusform>%Ln tokenów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s)</source>
        <translation>
            <numerusform>%Ln pakiet</numerusform>
            <numerusform>%Ln pakiety</numerusform>
            <numerusform>%Ln pakietów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln miejsce</numerusform>
            <numerusform>%Ln miejsca</numerusform>
            <numerusform>%Ln miejsc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread area(s)</source>
        <translation>
            <numerusform>%Ln nieodczytany obszar</numerusform>
            <numerusform>%Ln nieodczytane obszary</numerusform>
            <numerusform>%Ln nieodczytanych obszarów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln słowo</numerusform>
            <numerusform>%Ln słowa</numerusform>
            <numerusform>%Ln słów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln wiersz</numerusform>
            <numerusform>%Ln wiersze</numerusform>
            <numerusform>%Ln wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln termin</numerusform>
            <numerusform>%Ln terminy</numerusform>
            <numerusform>%Ln terminów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mistake(s)</source>
        <translation>
            <numerusform>%Ln błąd</numerusform>
            <numerusform>%Ln błędy</numerusform>
            <numerusform>%Ln błędów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entity(ies)</source>
        <translation>
            <numerusform>%Ln encja</numerusform>
            <numerusform>%Ln encje</numerusform>
            <numerusform>%Ln encji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s)</source>
        <translation>
            <numerusform>%Ln forma</numerusform>
            <numerusform>%Ln formy</numerusform>
            <numerusform>%Ln form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed attempt(s)</source>
        <translation>
            <numerusform>%Ln nieudana próba</numerusform>
            <numerusform>%Ln nieudane próby</numerusform>
            <numerusform>%Ln nieudanych prób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>po %Ln minucie</numerusform>
            <numerusform>po %Ln minutach</numerusform>
            <numerusform>po %Ln minutach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>Figures</source>
        <translation>Liczby</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Stop the work and lock now</source>
        <translation>Przerwij pracę i zablokuj teraz</translation>
    </message>
    <message>
        <source>Work is still running. The vault locks as soon as it is done, and nothing is shown until then.</source>
        <translation>Praca jeszcze trwa. Sejf zablokuje się, gdy się skończy, a do tego czasu niczego nie widać.</translation>
    </message>
    <message>
        <source>KPO Vault is covered</source>
        <translation>KPO Vault jest zasłonięty</translation>
    </message>
</context>
<context>
    <name>CreateForm</name>
    <message>
        <source>Your name or firm, as partners will see it</source>
        <translation>Twoje nazwisko lub firma, tak jak zobaczą je partnerzy</translation>
    </message>
    <message>
        <source>Create vault</source>
        <translation>Utwórz sejf</translation>
    </message>
    <message>
        <source>The vault is one encrypted file in {folder}. It never leaves this machine.</source>
        <translation>Sejf to jeden zaszyfrowany plik w {folder}. Nigdy nie opuszcza tego komputera.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Pending</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Not sensitive</source>
        <translation>Niewrażliwe</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Generalise</source>
        <translation>Uogólnij</translation>
    </message>
    <message>
        <source>Surrogate</source>
        <translation>Wartość zastępcza</translation>
    </message>
    <message>
        <source>Date shift</source>
        <translation>Przesunięcie daty</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęte</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>More decisions</source>
        <translation>Więcej decyzji</translation>
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
        <translation>Znalezisko</translation>
    </message>
    <message>
        <source>Decide all occurrences (Shift)</source>
        <translation>Rozstrzygnij wszystkie wystąpienia (Shift)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Why it is decided so; kept with the decision (keys 1 to 9)</source>
        <translation>Dlaczego tak; zapisywane z decyzją (klawisze 1 do 9)</translation>
    </message>
    <message>
        <source>May be another one as well: decide each place.</source>
        <translation>Może to być też ktoś lub coś innego: rozstrzygnij każde miejsce.</translation>
    </message>
    <message>
        <source>Change the type…</source>
        <translation>Zmień typ…</translation>
    </message>
    <message>
        <source>Make one of the selected entities</source>
        <translation>Połącz zaznaczone encje w jedną</translation>
    </message>
    <message>
        <source>Make an entity of the selected places</source>
        <translation>Utwórz encję z zaznaczonych miejsc</translation>
    </message>
    <message>
        <source>No finding selected</source>
        <translation>Nie wybrano znaleziska</translation>
    </message>
    <message>
        <source>{why} · {recognizer} · score {score:.2f}</source>
        <translation>{why} · {recognizer} · wynik {score:.2f}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>The only occurrence</source>
        <translation>Jedyne wystąpienie</translation>
    </message>
    <message>
        <source>Decide all {count} occurrences (Shift)</source>
        <translation>Rozstrzygnij wszystkie wystąpienia: {count} (Shift)</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>accepted</source>
        <translation>przyjęte</translation>
    </message>
    <message>
        <source>action</source>
        <translation>działanie</translation>
    </message>
    <message>
        <source>added</source>
        <translation>dodane</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>umowa</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>zmienione</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>próby</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>kontakty</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>skrót</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>kierunek</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>dokumenty</translation>
    </message>
    <message>
        <source>duplicated</source>
        <translation>powtórzone</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>encje</translation>
    </message>
    <message>
        <source>type</source>
        <translation>typ</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>wpisy</translation>
    </message>
    <message>
        <source>files</source>
        <translation>pliki</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>znaleziska</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>odcisk</translation>
    </message>
    <message>
        <source>first</source>
        <translation>pierwszy</translation>
    </message>
    <message>
        <source>foreign</source>
        <translation>obce</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>formy</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>bramka</translation>
    </message>
    <message>
        <source>in reply to</source>
        <translation>w odpowiedzi na</translation>
    </message>
    <message>
        <source>last</source>
        <translation>ostatni</translation>
    </message>
    <message>
        <source>leaks</source>
        <translation>wycieki</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifest</translation>
    </message>
    <message>
        <source>matters</source>
        <translation>sprawy</translation>
    </message>
    <message>
        <source>misplaced</source>
        <translation>nie na miejscu</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>pominięte</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brakujące</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operator</translation>
    </message>
    <message>
        <source>output</source>
        <translation>wynik</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>wyniki</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>pakiet</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>strony</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>fragmenty</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>oczekujące</translation>
    </message>
    <message>
        <source>places</source>
        <translation>miejsca</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>polityka</translation>
    </message>
    <message>
        <source>rasterised</source>
        <translation>zrasteryzowane</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>powód</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>odbiorca</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>odbiorcy</translation>
    </message>
    <message>
        <source>records</source>
        <translation>rekordy</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odrzucone przy wejściu</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odrzucone</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięte</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>zastąpione</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>przywrócone</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>wycofane</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rola</translation>
    </message>
    <message>
        <source>root</source>
        <translation>korzeń</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>wiersze</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>próba</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>wylosowane</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>ziarno</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>nadawca</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ustawienie</translation>
    </message>
    <message>
        <source>short references</source>
        <translation>krótkie odwołania</translation>
    </message>
    <message>
        <source>size</source>
        <translation>rozmiar</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pominięto</translation>
    </message>
    <message>
        <source>key slot</source>
        <translation>gniazdo klucza</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stan</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tabele</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>terminy</translation>
    </message>
    <message>
        <source>up to row</source>
        <translation>do wiersza</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokeny</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>niesprawdzone</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>version</source>
        <translation>wersja</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>ostrzeżenia</translation>
    </message>
</context>
<context>
    <name>DetectionPane</name>
    <message>
        <source>In any language that the program knows; it tells them apart</source>
        <translation>W każdym języku znanym programowi; sam je rozróżnia</translation>
    </message>
    <message>
        <source>In these only:</source>
        <translation>Tylko w tych:</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Teksty w języku</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Gdzie się znajduje</translation>
    </message>
    <message>
        <source>spaCy models</source>
        <translation>Modele spaCy</translation>
    </message>
    <message>
        <source>Installed package</source>
        <translation>Zainstalowany pakiet</translation>
    </message>
    <message>
        <source>Name of an installed package</source>
        <translation>Nazwa zainstalowanego pakietu</translation>
    </message>
    <message>
        <source>Language of its texts</source>
        <translation>Język jego tekstów</translation>
    </message>
    <message>
        <source>Texts as the model says</source>
        <translation>Teksty według modelu</translation>
    </message>
    <message>
        <source>Texts in: {language}</source>
        <translation>Teksty w języku: {language}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>How documents are written</source>
        <translation>Jak napisane są dokumenty</translation>
    </message>
    <message>
        <source>A text in a language that is not chosen here is read by the rules of the chosen ones: choose only what is sure.</source>
        <translation>Tekst w niewybranym tu języku jest czytany według reguł wybranych: wybierz tylko to, co pewne.</translation>
    </message>
    <message>
        <source>No models of your own</source>
        <translation>Brak własnych modeli</translation>
    </message>
    <message>
        <source>The program&apos;s own model and rules are always used. A spaCy model adds what it knows.</source>
        <translation>Model i reguły programu działają zawsze. Model spaCy dodaje to, co sam potrafi.</translation>
    </message>
    <message>
        <source>spaCy models that help to find names</source>
        <translation>Modele spaCy pomagające znajdować nazwy</translation>
    </message>
    <message>
        <source>An installed package such as en_core_web_md, or the folder of a pipeline of yours. It is loaded once in a process of its own to see what it is; nothing is downloaded. Add only what you trust: a model can contain a program.</source>
        <translation>Zainstalowany pakiet, na przykład en_core_web_md, albo folder własnego potoku. Jest raz ładowany w osobnym procesie, by sprawdzić, czym jest; nic się nie pobiera. Dodawaj tylko zaufane: model może zawierać program.</translation>
    </message>
    <message>
        <source>Kept in the vault, and followed by the command line as well.</source>
        <translation>Zapisane w sejfie; stosuje się do tego także wiersz poleceń.</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Wykrywanie</translation>
    </message>
    <message>
        <source>Loading the model to see what it is…</source>
        <translation>Ładowanie modelu, by sprawdzić, czym jest…</translation>
    </message>
    <message>
        <source>The model {name} is used from now on.</source>
        <translation>Model {name} jest odtąd używany.</translation>
    </message>
    <message>
        <source>It names: {labels}.</source>
        <translation>Nazywa: {labels}.</translation>
    </message>
    <message>
        <source>Folder of a spaCy pipeline</source>
        <translation>Folder potoku spaCy</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Document text</source>
        <translation>Tekst dokumentu</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Refused</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>{pending} pending</source>
        <translation>oczekuje: {pending}</translation>
    </message>
    <message>
        <source>{pending} of {findings} pending</source>
        <translation>oczekuje {pending} z {findings}</translation>
    </message>
    <message>
        <source>{findings} decided</source>
        <translation>{findings}, wszystko rozstrzygnięte</translation>
    </message>
</context>
<context>
    <name>DocumentsPane</name>
    <message>
        <source>Documents of the matter</source>
        <translation>Dokumenty sprawy</translation>
    </message>
    <message>
        <source>Drop documents or folders here</source>
        <translation>Upuść tu dokumenty lub foldery</translation>
    </message>
    <message>
        <source>Word, Excel, PDF, CSV, e-mail, text and many more. They stay here and are not changed.</source>
        <translation>Word, Excel, PDF, CSV, poczta, tekst i wiele innych. Zostają tutaj i nie są zmieniane.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Polityka</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Look once more at what was refused or stopped</source>
        <translation>Obejrzyj jeszcze raz to, co odrzucono lub przerwano</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation>Przerwij ten</translation>
    </message>
    <message>
        <source>Go on with the other documents</source>
        <translation>Kontynuuj z pozostałymi dokumentami</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Take the document off the list (Del)</source>
        <translation>Usuń dokument z listy (Del)</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Polityka</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Nie ma jeszcze dokumentów</translation>
    </message>
    <message>
        <source>Drop files above. They are read on this machine only and stay as they are.</source>
        <translation>Upuść pliki powyżej. Są czytane tylko na tym komputerze i zostają bez zmian.</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>a few seconds left</source>
        <translation>zostało kilka sekund</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>zostało około {seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>zostało około {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>zostało około {hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>Entities</name>
    <message>
        <source>may be another one as well</source>
        <translation>może to być też inna</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmy</translation>
    </message>
    <message>
        <source>Proprietary</source>
        <translation>Zastrzeżone</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Sekrety</translation>
    </message>
    <message>
        <source>Money and accounts</source>
        <translation>Pieniądze i rachunki</translation>
    </message>
    <message>
        <source>Ways to reach people</source>
        <translation>Sposoby kontaktu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>Dates and ages</source>
        <translation>Daty i wiek</translation>
    </message>
    <message>
        <source>Numbers of people</source>
        <translation>Numery osób</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zdrowie</translation>
    </message>
    <message>
        <source>Legal matters</source>
        <translation>Sprawy prawne</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Markings</source>
        <translation>Oznaczenia</translation>
    </message>
    <message>
        <source>Of this policy</source>
        <translation>Z tej polityki</translation>
    </message>
    <message>
        <source>{count} pending</source>
        <translation>oczekuje: {count}</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Różnie</translation>
    </message>
    <message>
        <source>May be another one: decide · {more}</source>
        <translation>Może inna: rozstrzygnij · {more}</translation>
    </message>
</context>
<context>
    <name>EntityTree</name>
    <message>
        <source>Entities</source>
        <translation>Encje</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The operation failed.</source>
        <translation>Operacja się nie powiodła.</translation>
    </message>
    <message>
        <source>{message}</source>
        <translation>{message}</translation>
    </message>
    <message>
        <source>There is no vault in {path}.</source>
        <translation>W {path} nie ma sejfu.</translation>
    </message>
    <message>
        <source>Start the program again to make one.</source>
        <translation>Uruchom program ponownie, aby go utworzyć.</translation>
    </message>
    <message>
        <source>There is already a vault in {path}.</source>
        <translation>W {path} jest już sejf.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder.</source>
        <translation>Niczego nie zmieniono. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>The vault is open in another window or command.</source>
        <translation>Sejf jest otwarty w innym oknie lub poleceniu.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>Zamknij tamto i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Sejf jest zablokowany.</translation>
    </message>
    <message>
        <source>Unlock it with your passphrase, and retry.</source>
        <translation>Odblokuj go hasłem i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The vault is damaged or was changed from outside: {reason}.</source>
        <translation>Sejf jest uszkodzony lub zmieniono go z zewnątrz: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was written. Put a backup in its place with Restore a backup… in the Vault menu.</source>
        <translation>Niczego nie zapisano. Wstaw kopię zapasową poleceniem Przywróć kopię… w menu Sejf.</translation>
    </message>
    <message>
        <source>An older copy of the vault stands in its place: {reason}.</source>
        <translation>W jego miejscu stoi starsza kopia sejfu: {reason}.</translation>
    </message>
    <message>
        <source>Put the newest vault back, or go on with the older one: Restore a backup… in the Vault menu.</source>
        <translation>Wstaw z powrotem najnowszy sejf albo pracuj na starszym: Przywróć kopię… w menu Sejf.</translation>
    </message>
    <message>
        <source>The vault was written by a later version of this program (format {found}, this one knows {supported}).</source>
        <translation>Sejf zapisała nowsza wersja programu (format {found}, ta zna {supported}).</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Zainstaluj nowszą wersję.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>To hasło nie otwiera sejfu.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout. After a lost passphrase, use the recovery key.</source>
        <translation>Sprawdź Caps Lock i układ klawiatury. Po utracie hasła użyj klucza odzyskiwania.</translation>
    </message>
    <message>
        <source>The recovery key does not open this vault.</source>
        <translation>Klucz odzyskiwania nie otwiera tego sejfu.</translation>
    </message>
    <message>
        <source>Use the sheet that was printed last: a newer recovery key replaces the older one.</source>
        <translation>Użyj ostatnio wydrukowanego arkusza: nowszy klucz zastępuje starszy.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters.</source>
        <translation>Hasło musi mieć co najmniej {least} znaków.</translation>
    </message>
    <message>
        <source>Four or five random words are easy to keep in mind and hard to guess.</source>
        <translation>Cztery lub pięć losowych słów łatwo zapamiętać, a trudno zgadnąć.</translation>
    </message>
    <message>
        <source>The {role} slot of this vault has no key for this.</source>
        <translation>Gniazdo {role} tego sejfu nie ma do tego klucza.</translation>
    </message>
    <message>
        <source>Ask counsel, whose passphrase opens everything.</source>
        <translation>Zwróć się do prawnika, którego hasło otwiera wszystko.</translation>
    </message>
    <message>
        <source>This vault has no key slot {slot}.</source>
        <translation>Ten sejf nie ma gniazda {slot}.</translation>
    </message>
    <message>
        <source>Choose one of the slots in the list.</source>
        <translation>Wybierz jedno z gniazd na liście.</translation>
    </message>
    <message>
        <source>This vault already has a key slot {slot}.</source>
        <translation>Ten sejf ma już gniazdo {slot}.</translation>
    </message>
    <message>
        <source>Remove it first, or give the new one another name.</source>
        <translation>Najpierw je usuń albo nazwij nowe inaczej.</translation>
    </message>
    <message>
        <source>The key slot {slot} must stay.</source>
        <translation>Gniazdo {slot} musi pozostać.</translation>
    </message>
    <message>
        <source>Change its passphrase instead.</source>
        <translation>Zmień zamiast tego jego hasło.</translation>
    </message>
    <message>
        <source>A second person has to agree: this is the key slot, or the passphrase, that the vault is open with.</source>
        <translation>Zgodę musi wyrazić druga osoba: tym gniazdem lub hasłem otwarto właśnie sejf.</translation>
    </message>
    <message>
        <source>Let a colleague with a key slot of their own enter its passphrase.</source>
        <translation>Niech hasło wpisze osoba, która ma własne gniazdo klucza.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used: {reason}.</source>
        <translation>Nie można użyć pęku kluczy systemu: {reason}.</translation>
    </message>
    <message>
        <source>Open the vault with its passphrase.</source>
        <translation>Otwórz sejf hasłem.</translation>
    </message>
    <message>
        <source>There is no matter called {name}.</source>
        <translation>Nie ma sprawy o nazwie {name}.</translation>
    </message>
    <message>
        <source>Choose one of the matters in Documents.</source>
        <translation>Wybierz jedną ze spraw w Dokumentach.</translation>
    </message>
    <message>
        <source>There is already a matter called {name}.</source>
        <translation>Jest już sprawa o nazwie {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>There is no contact called {name}.</source>
        <translation>Nie ma kontaktu o nazwie {name}.</translation>
    </message>
    <message>
        <source>Import the partner&apos;s card in Contacts.</source>
        <translation>Zaimportuj wizytówkę partnera w Kontaktach.</translation>
    </message>
    <message>
        <source>The keys of {name} are not the ones this vault knows; the contact is blocked.</source>
        <translation>Klucze {name} nie są tymi, które zna ten sejf; kontakt jest zablokowany.</translation>
    </message>
    <message>
        <source>Call the partner, compare the fingerprint words, then accept or refuse the new card.</source>
        <translation>Zadzwoń do partnera, porównaj słowa odcisku, a potem przyjmij lub odrzuć nową wizytówkę.</translation>
    </message>
    <message>
        <source>The card of {name} has expired; the contact is blocked.</source>
        <translation>Wizytówka {name} wygasła; kontakt jest zablokowany.</translation>
    </message>
    <message>
        <source>Ask the partner for a new card, import it and compare the fingerprint words.</source>
        <translation>Poproś partnera o nową wizytówkę, zaimportuj ją i porównaj słowa odcisku.</translation>
    </message>
    <message>
        <source>The code is not the one of {name}: these are different keys.</source>
        <translation>Kod nie należy do {name}: to inne klucze.</translation>
    </message>
    <message>
        <source>Send nothing to this contact. Ask the partner, over a channel that you trust, for the card again.</source>
        <translation>Nie wysyłaj niczego do tego kontaktu. Poproś o wizytówkę ponownie zaufanym kanałem.</translation>
    </message>
    <message>
        <source>This vault has no record of the packet {packet}.</source>
        <translation>Ten sejf nie zna pakietu {packet}.</translation>
    </message>
    <message>
        <source>Open it with the vault that sealed or received it.</source>
        <translation>Otwórz go sejfem, który go zapieczętował lub otrzymał.</translation>
    </message>
    <message>
        <source>The packet {packet} was already processed.</source>
        <translation>Pakiet {packet} był już przetworzony.</translation>
    </message>
    <message>
        <source>A repeated packet may be a replay; ask the sender for a new one.</source>
        <translation>Powtórzony pakiet może być atakiem; poproś nadawcę o nowy.</translation>
    </message>
    <message>
        <source>This vault has no such {what}.</source>
        <translation>W tym sejfie tego nie ma: {what}.</translation>
    </message>
    <message>
        <source>The register has no {kind} called {name}.</source>
        <translation>Rejestr nie zawiera pozycji {kind} o nazwie {name}.</translation>
    </message>
    <message>
        <source>Look at the list in Settings, Register.</source>
        <translation>Sprawdź listę w Ustawieniach, Rejestr.</translation>
    </message>
    <message>
        <source>The register already has a {kind} called {name}.</source>
        <translation>Rejestr zawiera już pozycję {kind} o nazwie {name}.</translation>
    </message>
    <message>
        <source>No token is left for {entity_type}: {what}.</source>
        <translation>Nie ma już tokenu dla {entity_type}: {what}.</translation>
    </message>
    <message>
        <source>Split the work into several matters.</source>
        <translation>Podziel pracę na kilka spraw.</translation>
    </message>
    <message>
        <source>{name} is neither a packet, nor a packet&apos;s folder, nor an exported audit log.</source>
        <translation>{name} nie jest ani pakietem, ani folderem pakietu, ani wyeksportowanym dziennikiem audytu.</translation>
    </message>
    <message>
        <source>A contact&apos;s card is chosen as the card of the signer, beside what the contact signed.</source>
        <translation>Wizytówkę kontaktu wskazuje się jako wizytówkę podpisującego, obok tego, co kontakt podpisał.</translation>
    </message>
    <message>
        <source>{name} is not an encrypted packet.</source>
        <translation>{name} nie jest zaszyfrowanym pakietem.</translation>
    </message>
    <message>
        <source>A packet is a file that a client sealed to you. Ask the sender which file it is, and choose that one.</source>
        <translation>Pakiet to plik, który klient dla ciebie zapieczętował. Zapytaj nadawcę, który to plik, i wybierz właśnie ten.</translation>
    </message>
    <message>
        <source>The card of the sender is needed: who signed is what is checked.</source>
        <translation>Potrzebna jest wizytówka nadawcy: sprawdza się właśnie to, kto podpisał.</translation>
    </message>
    <message>
        <source>Choose the card that you got from the sender, then verify again.</source>
        <translation>Wybierz wizytówkę otrzymaną od nadawcy i sprawdź ponownie.</translation>
    </message>
    <message>
        <source>{name} is no age key file.</source>
        <translation>{name} nie jest plikiem klucza age.</translation>
    </message>
    <message>
        <source>{name} is not the folder of an opened packet with a checkpoint of its sender.</source>
        <translation>{name} nie jest folderem otwartego pakietu z punktem kontrolnym nadawcy.</translation>
    </message>
    <message>
        <source>Only the whole log shows whether a kept checkpoint lies on it, not an extract.</source>
        <translation>Tylko cały dziennik pokazuje, czy zachowany punkt kontrolny na nim leży, nie wyciąg.</translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}.</source>
        <translation>Nie można zapisać {path}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was left half-written. Choose another folder or free some space, and retry.</source>
        <translation>Nic nie zostało w połowie. Wybierz inny folder albo zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Another key than the one on this card has signed the log.</source>
        <translation>Dziennik podpisano innym kluczem niż ten z tej wizytówki.</translation>
    </message>
    <message>
        <source>Check the log with the card of whoever kept it. If this is that card, the log is somebody else&apos;s: do not rely on it.</source>
        <translation>Sprawdź dziennik z wizytówką osoby, która go prowadziła. Jeśli to ta wizytówka, dziennik należy do kogoś innego: nie polegaj na nim.</translation>
    </message>
    <message>
        <source>The audit log is not intact: {reason}.</source>
        <translation>Dziennik audytu nie jest nienaruszony: {reason}.</translation>
    </message>
    <message>
        <source>Keep the vault as it is and compare the log with an earlier export or with a partner&apos;s checkpoint.</source>
        <translation>Pozostaw sejf bez zmian i porównaj dziennik z wcześniejszym eksportem lub punktem kontrolnym partnera.</translation>
    </message>
    <message>
        <source>Policy {policy}, line {line}: {message}.</source>
        <translation>Polityka {policy}, wiersz {line}: {message}.</translation>
    </message>
    <message>
        <source>Correct the policy&apos;s file, or choose another policy.</source>
        <translation>Popraw plik polityki albo wybierz inną.</translation>
    </message>
    <message>
        <source>The document could not be processed.</source>
        <translation>Nie udało się przetworzyć dokumentu.</translation>
    </message>
    <message>
        <source>Files of type {format} are not supported.</source>
        <translation>Pliki typu {format} nie są obsługiwane.</translation>
    </message>
    <message>
        <source>Supported are {supported}.</source>
        <translation>Obsługiwane są {supported}.</translation>
    </message>
    <message>
        <source>This {format} file cannot be read: {reason}.</source>
        <translation>Nie można odczytać tego pliku {format}: {reason}.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it again, and retry.</source>
        <translation>Otwórz go w programie, który go utworzył, zapisz ponownie i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>This {format} file is protected by a password.</source>
        <translation>Ten plik {format} jest chroniony hasłem.</translation>
    </message>
    <message>
        <source>Remove the password in the program that made it, and retry.</source>
        <translation>Usuń hasło w programie, który go utworzył, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The document is too large: {what} is over the limit of {limit}.</source>
        <translation>Dokument jest za duży: {what} przekracza limit {limit}.</translation>
    </message>
    <message>
        <source>Split it into smaller documents.</source>
        <translation>Podziel go na mniejsze dokumenty.</translation>
    </message>
    <message>
        <source>A value in this {format} file cannot be replaced safely ({place}).</source>
        <translation>Pewnej wartości w tym pliku {format} nie da się bezpiecznie zastąpić ({place}).</translation>
    </message>
    <message>
        <source>Remove the value in the program that made the file, or leave the file out of the packet.</source>
        <translation>Usuń wartość w programie, który utworzył plik, albo pomiń plik w pakiecie.</translation>
    </message>
    <message>
        <source>{count} protected value(s) can still be read in the output: {places}.</source>
        <translation>W wyniku nadal można odczytać chronione wartości ({count}): {places}.</translation>
    </message>
    <message>
        <source>Nothing was released. Remove those places from the original, or leave the file out.</source>
        <translation>Niczego nie wydano. Usuń te miejsca z oryginału albo pomiń plik.</translation>
    </message>
    <message>
        <source>The operator {operator} does not fit this {entity_type}.</source>
        <translation>Operator {operator} nie pasuje do {entity_type}.</translation>
    </message>
    <message>
        <source>Choose the operator token or redact for it.</source>
        <translation>Wybierz dla tego operator token albo usuń.</translation>
    </message>
    <message>
        <source>The cryptographic operation failed.</source>
        <translation>Operacja kryptograficzna się nie powiodła.</translation>
    </message>
    <message>
        <source>Work on this document was stopped: {reason}.</source>
        <translation>Pracę nad tym dokumentem przerwano: {reason}.</translation>
    </message>
    <message>
        <source>What was done before is kept. Try again; if it stops again, leave the file out, or split it into smaller ones.</source>
        <translation>To, co zrobiono wcześniej, zostało zachowane. Spróbuj ponownie; jeśli znów się zatrzyma, pomiń plik lub podziel go na mniejsze.</translation>
    </message>
    <message>
        <source>The language model {model} cannot be used: {reason}.</source>
        <translation>Nie można użyć modelu języka {model}: {reason}.</translation>
    </message>
    <message>
        <source>Install the package, or choose the folder of a spaCy pipeline, or take the model out of the settings.</source>
        <translation>Zainstaluj pakiet, wskaż folder potoku spaCy albo usuń model z ustawień.</translation>
    </message>
    <message>
        <source>The encrypted file cannot be opened.</source>
        <translation>Nie można otworzyć zaszyfrowanego pliku.</translation>
    </message>
    <message>
        <source>The encrypted file is damaged at its start: {reason}.</source>
        <translation>Zaszyfrowany plik jest uszkodzony na początku: {reason}.</translation>
    </message>
    <message>
        <source>Ask the sender to send the file again.</source>
        <translation>Poproś nadawcę o ponowne przesłanie pliku.</translation>
    </message>
    <message>
        <source>Ask the sender to use age v1.</source>
        <translation>Poproś nadawcę o użycie age v1.</translation>
    </message>
    <message>
        <source>The encrypted file was changed after it was made: its header does not authenticate.</source>
        <translation>Zaszyfrowany plik zmieniono po utworzeniu: jego nagłówek nie jest autentyczny.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the sender to send the file again.</source>
        <translation>Nie używaj go. Poproś nadawcę o ponowne przesłanie pliku.</translation>
    </message>
    <message>
        <source>The text form of the encrypted file is damaged: {reason}.</source>
        <translation>Postać tekstowa zaszyfrowanego pliku jest uszkodzona: {reason}.</translation>
    </message>
    <message>
        <source>Ask the sender to attach the file instead of pasting it.</source>
        <translation>Poproś nadawcę o załączenie pliku zamiast wklejania.</translation>
    </message>
    <message>
        <source>The encrypted file is damaged: a part of its content does not authenticate.</source>
        <translation>Zaszyfrowany plik jest uszkodzony: część treści nie jest autentyczna.</translation>
    </message>
    <message>
        <source>Nothing was written. Ask the sender to send the file again.</source>
        <translation>Niczego nie zapisano. Poproś nadawcę o ponowne przesłanie pliku.</translation>
    </message>
    <message>
        <source>The encrypted file is incomplete: its end is missing.</source>
        <translation>Zaszyfrowany plik jest niekompletny: brakuje końca.</translation>
    </message>
    <message>
        <source>The encrypted file is not addressed to any of your keys.</source>
        <translation>Zaszyfrowany plik nie jest przeznaczony dla żadnego z Twoich kluczy.</translation>
    </message>
    <message>
        <source>Ask the sender to seal it to your current contact card.</source>
        <translation>Poproś nadawcę o zapieczętowanie go dla Twojej aktualnej wizytówki.</translation>
    </message>
    <message>
        <source>This is not a valid {kind}.</source>
        <translation>To nie jest poprawne: {kind}.</translation>
    </message>
    <message>
        <source>Copy it again completely: one missing or changed character makes it invalid.</source>
        <translation>Skopiuj ponownie w całości: jeden brakujący lub zmieniony znak czyni to niepoprawnym.</translation>
    </message>
    <message>
        <source>These recipients cannot share one encrypted file: {reason}.</source>
        <translation>Ci odbiorcy nie mogą dzielić jednego zaszyfrowanego pliku: {reason}.</translation>
    </message>
    <message>
        <source>Seal one packet for each of them.</source>
        <translation>Zapieczętuj osobny pakiet dla każdego z nich.</translation>
    </message>
    <message>
        <source>This contact card cannot be used: {reason}.</source>
        <translation>Tej wizytówki nie można użyć: {reason}.</translation>
    </message>
    <message>
        <source>Ask the contact to export the card again.</source>
        <translation>Poproś kontakt o ponowny eksport wizytówki.</translation>
    </message>
    <message>
        <source>The {kind} signature is not valid.</source>
        <translation>Podpis {kind} jest nieważny.</translation>
    </message>
    <message>
        <source>Do not use the content. Ask the sender, over a channel that you trust, to send it again.</source>
        <translation>Nie używaj treści. Poproś nadawcę zaufanym kanałem o ponowne przesłanie.</translation>
    </message>
    <message>
        <source>The packet cannot be used.</source>
        <translation>Nie można użyć pakietu.</translation>
    </message>
    <message>
        <source>Nothing was written. Ask the sender to seal the packet again.</source>
        <translation>Niczego nie zapisano. Poproś nadawcę o ponowne zapieczętowanie pakietu.</translation>
    </message>
    <message>
        <source>The packet is damaged: {reason}.</source>
        <translation>Pakiet jest uszkodzony: {reason}.</translation>
    </message>
    <message>
        <source>The file is encrypted to you, but it is no packet: nobody signed it.</source>
        <translation>Plik jest zaszyfrowany dla Ciebie, ale nie jest pakietem: nikt go nie podpisał.</translation>
    </message>
    <message>
        <source>Nothing was written. If it is the result of a partner without KPO Vault, put it into a folder of its own and choose that folder under Restore results.</source>
        <translation>Niczego nie zapisano. Jeśli to wynik partnera bez programu KPO Vault, umieść go w osobnym folderze i wybierz ten folder w „Przywróć wyniki”.</translation>
    </message>
    <message>
        <source>The packet cannot be sealed: {reason}.</source>
        <translation>Nie można zapieczętować pakietu: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was written. Change what the message names and seal again.</source>
        <translation>Niczego nie zapisano. Zmień to, co wskazuje komunikat, i zapieczętuj ponownie.</translation>
    </message>
    <message>
        <source>The packet has format version {version}, which this program does not know.</source>
        <translation>Pakiet ma wersję formatu {version}, której ten program nie zna.</translation>
    </message>
    <message>
        <source>Install a newer version of this program.</source>
        <translation>Zainstaluj nowszą wersję programu.</translation>
    </message>
    <message>
        <source>The packet is signed by someone who is not among your contacts: {words}.</source>
        <translation>Pakiet podpisał ktoś spoza Twoich kontaktów: {words}.</translation>
    </message>
    <message>
        <source>Import the sender&apos;s contact card, compare these words with the sender, and open the packet again.</source>
        <translation>Zaimportuj wizytówkę nadawcy, porównaj z nim te słowa i otwórz pakiet ponownie.</translation>
    </message>
    <message>
        <source>The packet was signed for other recipients and then sealed again to you.</source>
        <translation>Pakiet podpisano dla innych odbiorców, a potem zapieczętowano dla Ciebie.</translation>
    </message>
    <message>
        <source>Do not use it. Tell the sender that someone forwards packets under the sender&apos;s name.</source>
        <translation>Nie używaj go. Powiedz nadawcy, że ktoś przesyła dalej pakiety w jego imieniu.</translation>
    </message>
    <message>
        <source>The packet expired on {expires}.</source>
        <translation>Pakiet wygasł {expires}.</translation>
    </message>
    <message>
        <source>Ask the sender for a new packet.</source>
        <translation>Poproś nadawcę o nowy pakiet.</translation>
    </message>
    <message>
        <source>A file of the packet has a name that is not safe on every system: {reason}.</source>
        <translation>Plik w pakiecie ma nazwę, która nie wszędzie jest bezpieczna: {reason}.</translation>
    </message>
    <message>
        <source>Rename the file and seal the packet again.</source>
        <translation>Zmień nazwę pliku i zapieczętuj pakiet ponownie.</translation>
    </message>
    <message>
        <source>The {kind} for the result already exists.</source>
        <translation>Wynik tego rodzaju już istnieje: {kind}.</translation>
    </message>
    <message>
        <source>Choose another place: nothing is overwritten.</source>
        <translation>Wybierz inne miejsce: niczego się nie nadpisuje.</translation>
    </message>
    <message>
        <source>The log&apos;s proof is not valid: {reason}.</source>
        <translation>Dowód z dziennika jest nieważny: {reason}.</translation>
    </message>
    <message>
        <source>The log was changed or the proof belongs to another log.</source>
        <translation>Dziennik zmieniono albo dowód pochodzi z innego dziennika.</translation>
    </message>
    <message>
        <source>The signed checkpoint is not valid: {reason}.</source>
        <translation>Podpisany punkt kontrolny jest nieważny: {reason}.</translation>
    </message>
    <message>
        <source>Check that the public key belongs to this log.</source>
        <translation>Sprawdź, czy klucz publiczny należy do tego dziennika.</translation>
    </message>
    <message>
        <source>A sealed value does not open: it was damaged, or sealed with another key.</source>
        <translation>Zapieczętowana wartość się nie otwiera: jest uszkodzona albo użyto innego klucza.</translation>
    </message>
    <message>
        <source>The passphrase is protected by {memory} MiB of Argon2id, which is outside the limits (from {floor} MiB).</source>
        <translation>Hasło chroni {memory} MiB Argon2id, poza granicami (od {floor} MiB).</translation>
    </message>
    <message>
        <source>The file was edited or made by another program: restore a backup.</source>
        <translation>Plik edytowano lub utworzył go inny program: przywróć kopię zapasową.</translation>
    </message>
    <message>
        <source>The recovery key is not typed as it is printed (group {group}).</source>
        <translation>Klucz odzyskiwania nie jest wpisany tak, jak go wydrukowano (grupa {group}).</translation>
    </message>
    <message>
        <source>Compare that group with the printed sheet; the whole key has 8 groups of 6 symbols.</source>
        <translation>Porównaj tę grupę z wydrukiem; cały klucz ma 8 grup po 6 znaków.</translation>
    </message>
    <message>
        <source>This packet is no answer to one of yours. Open it in Open packet.</source>
        <translation>Ten pakiet nie jest odpowiedzią na żaden z Twoich. Otwórz go w Otwórz pakiet.</translation>
    </message>
    <message>
        <source>Another card came under this sender&apos;s name. Nothing is opened from them until you compared the words in Contacts and took or refused the new card.</source>
        <translation>Pod nazwą tego nadawcy przyszła inna wizytówka. Nic od niego nie jest otwierane, dopóki nie porównasz słów w Kontaktach i nie przyjmiesz albo nie odrzucisz nowej wizytówki.</translation>
    </message>
    <message>
        <source>You revoked this sender&apos;s keys: nothing is opened from them. A new card of theirs can be imported.</source>
        <translation>Klucze tego nadawcy zostały unieważnione: nic od niego nie jest otwierane. Można wczytać jego nową wizytówkę.</translation>
    </message>
    <message>
        <source>Both reviews would be one person&apos;s: the second is for a colleague with a key slot of their own.</source>
        <translation>Oba przeglądy byłyby jednej osoby: drugi jest dla współpracownika z własnym gniazdem klucza.</translation>
    </message>
    <message>
        <source>Another person made the first review of these documents: review them as the second person, who does not see it.</source>
        <translation>Pierwszy przegląd tych dokumentów zrobił ktoś inny: przejrzyj je jako druga osoba, która go nie widzi.</translation>
    </message>
    <message>
        <source>The policy asks for two reviewers: both have to decide on every finding before the documents are written.</source>
        <translation>Polityka wymaga dwóch osób: obie muszą rozstrzygnąć o każdym znalezisku, zanim dokumenty zostaną zapisane.</translation>
    </message>
    <message>
        <source>The two reviews differ: settle every difference before the documents are written.</source>
        <translation>Przeglądy się różnią: rozstrzygnij każdą różnicę, zanim dokumenty zostaną zapisane.</translation>
    </message>
    <message>
        <source>The system refused: {reason}.</source>
        <translation>System odmówił: {reason}.</translation>
    </message>
    <message>
        <source>Check that the folder exists, may be written to, and has free space.</source>
        <translation>Sprawdź, czy folder istnieje, czy można w nim pisać i czy jest wolne miejsce.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Za mało pamięci.</translation>
    </message>
    <message>
        <source>Close other programs, or take fewer files at once.</source>
        <translation>Zamknij inne programy albo weź mniej plików naraz.</translation>
    </message>
    <message>
        <source>The analysis was ended by the system, perhaps for lack of memory.</source>
        <translation>System zakończył analizę, być może z braku pamięci.</translation>
    </message>
    <message>
        <source>Nothing was released. Try again with fewer or smaller documents.</source>
        <translation>Niczego nie wydano. Spróbuj z mniejszą liczbą dokumentów lub z mniejszymi.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind} at {where}). Nothing was released.</source>
        <translation>Stało się coś nieoczekiwanego ({kind} w {where}). Niczego nie wydano.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell your administrator the words in brackets.</source>
        <translation>Spróbuj ponownie. Jeśli to się powtórzy, podaj administratorowi słowa w nawiasie.</translation>
    </message>
    <message>
        <source>This kind of file is not supported.</source>
        <translation>Ten rodzaj pliku nie jest obsługiwany.</translation>
    </message>
</context>
<context>
    <name>ExportKeysDialog</name>
    <message>
        <source>For an age program before version 1.3: without the post-quantum key</source>
        <translation>Dla programu age sprzed wersji 1.3: bez klucza postkwantowego</translation>
    </message>
    <message>
        <source>Export secret keys…</source>
        <translation>Eksportuj tajne klucze…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Your secret keys as a file</source>
        <translation>Twoje tajne klucze jako plik</translation>
    </message>
    <message>
        <source>Whoever has this file and its passphrase opens every packet sealed to you, without this program. The audit log will say that it was made.</source>
        <translation>Kto ma ten plik i jego hasło, otworzy każdy pakiet dla Ciebie bez tego programu. Dziennik audytu odnotuje jego utworzenie.</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>Hidden</source>
        <translation>Ukryte</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Zachowana</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Findings by type</source>
        <translation>Znaleziska według typu</translation>
    </message>
    <message>
        <source>Decisions by reviewer</source>
        <translation>Decyzje według osoby</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>Pokrycie w czasie</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Nie ma jeszcze liczb</translation>
    </message>
    <message>
        <source>They appear once documents were protected.</source>
        <translation>Pojawią się po zabezpieczeniu dokumentów.</translation>
    </message>
    <message>
        <source>What was found in protected documents, and what became of it.</source>
        <translation>Co znaleziono w zabezpieczonych dokumentach i co się z tym stało.</translation>
    </message>
    <message>
        <source>Decisions that stand. A second reviewer agrees with the first or decides otherwise.</source>
        <translation>Obowiązujące decyzje. Druga osoba zgadza się z pierwszą albo decyduje inaczej.</translation>
    </message>
    <message>
        <source>Of what was found in the documents of a day: the share that a person decided on.</source>
        <translation>Ze znalezionego w dokumentach danego dnia: część rozstrzygnięta przez człowieka.</translation>
    </message>
    <message>
        <source>Gates that were passed</source>
        <translation>Pominięte bramki</translation>
    </message>
    <message>
        <source>Each with a reason, which stands in the log.</source>
        <translation>Każda z powodem zapisanym w dzienniku.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Protected documents: {documents}. Places found: {found}. Hidden: {hidden}.</source>
        <translation>Zabezpieczone dokumenty: {documents}. Znalezione miejsca: {found}. Ukryte: {hidden}.</translation>
    </message>
    <message>
        <source>All other types</source>
        <translation>Wszystkie inne typy</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zgodne</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Dzień (UTC)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Rozstrzygnięte</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrycie</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Bramka</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Ile razy</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Ready</source>
        <translation>Gotowy</translation>
    </message>
    <message>
        <source>Added meanwhile: its turn comes after the others</source>
        <translation>Dodany w międzyczasie: jego kolej po pozostałych</translation>
    </message>
    <message>
        <source>Looking for sensitive values…</source>
        <translation>Szukanie wrażliwych wartości…</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Przerwany przez Ciebie</translation>
    </message>
    <message>
        <source>waiting for the others</source>
        <translation>czeka na pozostałe</translation>
    </message>
    <message>
        <source>pictures read by OCR: {count}</source>
        <translation>obrazy odczytane przez OCR: {count}</translation>
    </message>
    <message>
        <source>decided: {count}</source>
        <translation>rozstrzygnięte: {count}</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>zabezpieczony</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter findings  ( / )</source>
        <translation>Filtruj znaleziska  ( / )</translation>
    </message>
    <message>
        <source>Filter findings by words</source>
        <translation>Filtruj znaleziska po słowach</translation>
    </message>
    <message>
        <source>Show all findings again</source>
        <translation>Pokaż znów wszystkie znaleziska</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Show only pending findings</source>
        <translation>Pokaż tylko oczekujące</translation>
    </message>
    <message>
        <source>Filter findings by type</source>
        <translation>Filtruj znaleziska po typie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Więcej warunków</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Wszystkie dokumenty</translation>
    </message>
    <message>
        <source>This page only</source>
        <translation>Tylko ta strona</translation>
    </message>
    <message>
        <source>Low score (below {score:.2f})</source>
        <translation>Niski wynik (poniżej {score:.2f})</translation>
    </message>
    <message>
        <source>May be another one as well</source>
        <translation>Może to być też inna</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Wszystkie typy</translation>
    </message>
    <message>
        <source>Proprietary only</source>
        <translation>Tylko zastrzeżone</translation>
    </message>
    <message>
        <source>Personal only</source>
        <translation>Tylko osobowe</translation>
    </message>
    <message>
        <source>Markings only</source>
        <translation>Tylko oznaczenia</translation>
    </message>
    <message>
        <source>More ({count})</source>
        <translation>Więcej ({count})</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Znaleziska</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message>
        <source>One entity (Ctrl+G)</source>
        <translation>Jedna encja (Ctrl+G)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Rozdziel</translation>
    </message>
    <message>
        <source>An entity of its own (Ctrl+Shift+G)</source>
        <translation>Osobna encja (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Po kolei</translation>
    </message>
    <message>
        <source>By entity</source>
        <translation>Według encji</translation>
    </message>
    <message>
        <source>{shown} of {count} shown</source>
        <translation>widoczne: {shown} z {count}</translation>
    </message>
    <message>
        <source>{waiting} of {count} pending</source>
        <translation>oczekuje: {waiting} z {count}</translation>
    </message>
</context>
<context>
    <name>GateList</name>
    <message>
        <source>Why the packet may leave all the same; kept in the audit log</source>
        <translation>Dlaczego pakiet mimo to może wyjść; zapisywane w dzienniku audytu</translation>
    </message>
    <message>
        <source>Reason for going on</source>
        <translation>Powód pominięcia</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Bramki</translation>
    </message>
    <message>
        <source>All gates are open: nothing bars the packet.</source>
        <translation>Wszystkie bramki są otwarte: nic nie zatrzymuje pakietu.</translation>
    </message>
    <message>
        <source>Go through this gate</source>
        <translation>Przejdź tę bramkę</translation>
    </message>
    <message>
        <source>Go to Recipients</source>
        <translation>Przejdź do Odbiorców</translation>
    </message>
    <message>
        <source>Go to Terms</source>
        <translation>Przejdź do Warunków</translation>
    </message>
    <message>
        <source>Go to Contacts</source>
        <translation>Przejdź do Kontaktów</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Przejdź do Przeglądu</translation>
    </message>
    <message>
        <source>Go to Protected files</source>
        <translation>Przejdź do Chronionych plików</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Przejdź tam</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>First steps</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Pokaż mi</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Wszystkie kroki</translation>
    </message>
    <message>
        <source>Close the first steps; Help opens them again</source>
        <translation>Zamknij pierwsze kroki; Pomoc otworzy je ponownie</translation>
    </message>
    <message>
        <source>The packet that you sealed to the partner</source>
        <translation>Pakiet zapieczętowany dla partnera</translation>
    </message>
    <message>
        <source>The practice partner is at work…</source>
        <translation>Partner do ćwiczeń pracuje…</translation>
    </message>
    <message>
        <source>The partner&apos;s results are back: {name}.</source>
        <translation>Wyniki partnera wróciły: {name}.</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Wszystkie kroki wykonane</translation>
    </message>
    <message>
        <source>The originals are back, and the partner never saw them.</source>
        <translation>Oryginały wróciły, a partner nigdy ich nie widział.</translation>
    </message>
    <message>
        <source>The practice partner is forgotten when you close this.</source>
        <translation>Partner do ćwiczeń zostanie usunięty po zamknięciu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Krok {number} z {count}</translation>
    </message>
    <message>
        <source>the one that you were sent</source>
        <translation>ten, który otrzymano</translation>
    </message>
    <message>
        <source>done</source>
        <translation>zrobione</translation>
    </message>
    <message>
        <source>next</source>
        <translation>następny</translation>
    </message>
    <message>
        <source>later</source>
        <translation>później</translation>
    </message>
    <message>
        <source>Start with the sample packet</source>
        <translation>Zacznij od przykładowego pakietu</translation>
    </message>
    <message>
        <source>Five invented documents and a matter to keep them in.</source>
        <translation>Pięć wymyślonych dokumentów i sprawa, w której leżą.</translation>
    </message>
    <message>
        <source>Find what is sensitive</source>
        <translation>Znajdź to, co wrażliwe</translation>
    </message>
    <message>
        <source>The documents are read on this machine only.</source>
        <translation>Dokumenty są czytane tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>Decide on the findings</source>
        <translation>Rozstrzygnij o znaleziskach</translation>
    </message>
    <message>
        <source>A accepts, N says that it is not sensitive; or accept all that is pending.</source>
        <translation>A przyjmuje, N mówi, że niewrażliwe; albo przyjmij wszystko, co oczekuje.</translation>
    </message>
    <message>
        <source>Write the protected files</source>
        <translation>Zapisz zabezpieczone pliki</translation>
    </message>
    <message>
        <source>Tokens stand where the values were; the leak check reads every file again.</source>
        <translation>Tokeny stoją w miejscu wartości; kontrola wycieku czyta każdy plik ponownie.</translation>
    </message>
    <message>
        <source>Take in a partner&apos;s card</source>
        <translation>Przyjmij wizytówkę partnera</translation>
    </message>
    <message>
        <source>Real partners send theirs; the practice partner is played by the program.</source>
        <translation>Prawdziwi partnerzy przysyłają własne; partnera do ćwiczeń gra program.</translation>
    </message>
    <message>
        <source>Add the practice partner</source>
        <translation>Dodaj partnera do ćwiczeń</translation>
    </message>
    <message>
        <source>Compare the partner&apos;s words</source>
        <translation>Porównaj słowa partnera</translation>
    </message>
    <message>
        <source>On the telephone the partner reads out: {words}.</source>
        <translation>Przez telefon partner odczytuje: {words}.</translation>
    </message>
    <message>
        <source>Seal the packet to the partner</source>
        <translation>Zapieczętuj pakiet dla partnera</translation>
    </message>
    <message>
        <source>Only the partner can open it; every gate has to be open.</source>
        <translation>Otworzy go tylko partner; wszystkie bramki muszą być otwarte.</translation>
    </message>
    <message>
        <source>The partner works and sends the results back</source>
        <translation>Partner pracuje i odsyła wyniki</translation>
    </message>
    <message>
        <source>They see tokens, never a value; their packet is put beside yours.</source>
        <translation>Widzi tokeny, nigdy wartość; jego pakiet znajdzie się obok Twojego.</translation>
    </message>
    <message>
        <source>Let the partner work</source>
        <translation>Niech partner pracuje</translation>
    </message>
    <message>
        <source>Restore the results</source>
        <translation>Przywróć wyniki</translation>
    </message>
    <message>
        <source>The packet that came back: {file}.</source>
        <translation>Pakiet, który wrócił: {file}.</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Some things need your eyes before the documents may leave.</source>
        <translation>Niektóre rzeczy trzeba obejrzeć, zanim dokumenty wyjdą.</translation>
    </message>
    <message>
        <source>Markings, areas without readable text, or hidden parts were found.</source>
        <translation>Znaleziono oznaczenia, obszary bez czytelnego tekstu lub ukryte części.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Obejrzyj je</translation>
    </message>
    <message>
        <source>Choose an empty folder for the protected files</source>
        <translation>Wybierz pusty folder na zabezpieczone pliki</translation>
    </message>
    <message>
        <source>Protecting the documents…</source>
        <translation>Zabezpieczanie dokumentów…</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Oznacza</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramatyka</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Ile razy</translation>
    </message>
    <message>
        <source>feminine</source>
        <translation>rodzaj żeński</translation>
    </message>
    <message>
        <source>masculine</source>
        <translation>rodzaj męski</translation>
    </message>
    <message>
        <source>singular</source>
        <translation>liczba pojedyncza</translation>
    </message>
    <message>
        <source>plural</source>
        <translation>liczba mnoga</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Otwarto</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Opens until</source>
        <translation>Otwiera się do</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzony</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Ucięty</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brakujący</translation>
    </message>
    <message>
        <source>Not of this packet</source>
        <translation>Nie z tego pakietu</translation>
    </message>
    <message>
        <source>Fine if its sentence was deleted; else put it back</source>
        <translation>W porządku, jeśli jego zdanie usunięto; inaczej wstaw go z powrotem</translation>
    </message>
    <message>
        <source>Write {token}</source>
        <translation>Wpisz {token}</translation>
    </message>
    <message>
        <source>Nothing stands behind it; write a word of your own</source>
        <translation>Nic za nim nie stoi; wpisz własne słowo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>Open packet</source>
        <translation>Otwórz pakiet</translation>
    </message>
    <message>
        <source>For partners: open what a client sealed to you, work in the folder, return the results.</source>
        <translation>Dla partnerów: otwórz to, co zapieczętował klient, pracuj w folderze i odeślij wyniki.</translation>
    </message>
    <message>
        <source>Open packet…</source>
        <translation>Otwórz pakiet…</translation>
    </message>
    <message>
        <source>Drop a packet here</source>
        <translation>Upuść tu pakiet</translation>
    </message>
    <message>
        <source>Packets opened earlier</source>
        <translation>Wcześniej otwarte pakiety</translation>
    </message>
    <message>
        <source>&amp;All packets</source>
        <translation>&amp;Wszystkie pakiety</translation>
    </message>
    <message>
        <source>&amp;Check tokens</source>
        <translation>&amp;Sprawdź tokeny</translation>
    </message>
    <message>
        <source>&amp;Return results</source>
        <translation>&amp;Odeślij wyniki</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Otwórz &amp;folder</translation>
    </message>
    <message>
        <source>It is looked at first; not a single file appears before you open it.</source>
        <translation>Najpierw jest oglądany; żaden plik się nie pojawi, zanim go otworzysz.</translation>
    </message>
    <message>
        <source>No packet opened yet</source>
        <translation>Nie otwarto jeszcze żadnego pakietu</translation>
    </message>
    <message>
        <source>Double-click a packet that a client sent you, or drop it above. You see who sent it and what for before you open it.</source>
        <translation>Kliknij dwukrotnie pakiet od klienta albo upuść go powyżej. Zanim go otworzysz, zobaczysz, kto i po co go przysłał.</translation>
    </message>
    <message>
        <source>Opened earlier</source>
        <translation>Otwarte wcześniej</translation>
    </message>
    <message>
        <source>{name} is no packet file.</source>
        <translation>{name} nie jest plikiem pakietu.</translation>
    </message>
    <message>
        <source>Checking and opening the packet…</source>
        <translation>Sprawdzanie i otwieranie pakietu…</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Bezterminowo</translation>
    </message>
    <message>
        <source>Sealing the results…</source>
        <translation>Pieczętowanie wyników…</translation>
    </message>
    <message>
        <source>Reading the tokens of the packet</source>
        <translation>Wczytywanie tokenów pakietu</translation>
    </message>
    <message>
        <source>Checking the tokens in the results…</source>
        <translation>Sprawdzanie tokenów w wynikach…</translation>
    </message>
    <message>
        <source>Some tokens need a look before the results go back.</source>
        <translation>Niektóre tokeny wymagają uwagi, zanim wyniki wrócą.</translation>
    </message>
    <message>
        <source>Correct them in the files and check again, or return all the same.</source>
        <translation>Popraw je w plikach i sprawdź ponownie albo mimo to odeślij.</translation>
    </message>
    <message>
        <source>Opened, with warnings.</source>
        <translation>Otwarto, z ostrzeżeniami.</translation>
    </message>
    <message>
        <source>Opened: signature and hashes are right.</source>
        <translation>Otwarto: podpis i skróty się zgadzają.</translation>
    </message>
    <message>
        <source>Results sealed: {name}</source>
        <translation>Wyniki zapieczętowane: {name}</translation>
    </message>
    <message>
        <source>{files} for {partners}. Send the file any way you like.</source>
        <translation>{files} dla {partners}. Wyślij plik dowolną drogą.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Pokaż plik</translation>
    </message>
    <message>
        <source>Choose an empty folder for the files</source>
        <translation>Wybierz pusty folder na pliki</translation>
    </message>
</context>
<context>
    <name>JudgingDesk</name>
    <message>
        <source>Passage</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>W porządku</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Błędne</translation>
    </message>
    <message>
        <source>Previous (K)</source>
        <translation>Poprzedni (K)</translation>
    </message>
    <message>
        <source>Next (J)</source>
        <translation>Następny (J)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Take the last judgement back (Ctrl+Z)</source>
        <translation>Wycofaj ostatnią ocenę (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Optional; it stays encrypted in the vault</source>
        <translation>Opcjonalne; zostaje zaszyfrowane w sejfie</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>Co pominięto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Item of the sample</source>
        <translation>Element próby</translation>
    </message>
    <message>
        <source>Item {number} of {count}: {verdict}</source>
        <translation>Element {number} z {count}: {verdict}</translation>
    </message>
    <message>
        <source>Document {document}, {place}</source>
        <translation>Dokument {document}, {place}</translation>
    </message>
    <message>
        <source> Nothing missed (Y)</source>
        <translation> Nic nie pominięto (Y)</translation>
    </message>
    <message>
        <source> Agree (Y)</source>
        <translation> Zgoda (Y)</translation>
    </message>
    <message>
        <source> Something missed… (M)</source>
        <translation> Coś pominięto… (M)</translation>
    </message>
    <message>
        <source> Disagree… (M)</source>
        <translation> Brak zgody… (M)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value, masked</source>
        <translation>Wartość, zamaskowana</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Kto rozstrzygnął</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>Polityka</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Znalezione przez</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wynik</translation>
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
        <translation>Twoje obecne hasło</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Name, if the role has several (small letters, digits)</source>
        <translation>Nazwa, jeśli rola ma kilka (małe litery, cyfry)</translation>
    </message>
    <message>
        <source>Add a way into the vault</source>
        <translation>Dodaj dostęp do sejfu</translation>
    </message>
    <message>
        <source>A passphrase of its own for a person, with the keys of their role and no others.</source>
        <translation>Własne hasło osoby, z kluczami jej roli i żadnymi innymi.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>KeyProof</name>
    <message>
        <source>Group {number} of the sheet</source>
        <translation>Grupa {number} z kartki</translation>
    </message>
    <message>
        <source>A group differs from the key above: compare it with your sheet.</source>
        <translation>Grupa różni się od klucza powyżej: porównaj ją z kartką.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Zgadza się.</translation>
    </message>
    <message>
        <source>Type them from the paper, so that it is sure that you have it.</source>
        <translation>Przepisz je z papieru, aby było pewne, że go masz.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Group {number}: {group}</source>
        <translation>Grupa {number}: {group}</translation>
    </message>
    <message>
        <source>Saved. Print it, then remove the file from this machine.</source>
        <translation>Zapisano. Wydrukuj, a potem usuń plik z tego komputera.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>Drukarka jest niedostępna.</translation>
    </message>
    <message>
        <source>Sent to the printer. Put the page into the safe.</source>
        <translation>Wysłano do drukarki. Włóż kartkę do kasy pancernej.</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Strona (*.pdf)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>If the passphrase is lost, only this key opens the vault. It is shown once. Whoever has it can read every original: keep it on paper in a safe.</source>
        <translation>Po utracie hasła tylko ten klucz otwiera sejf. Pokazujemy go raz. Kto go ma, przeczyta każdy oryginał: trzymaj go na papierze w kasie pancernej.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Zapisz klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Keys of the review</source>
        <translation>Klawisze przeglądu</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>go to a screen</source>
        <translation>przejdź do ekranu</translation>
    </message>
    <message>
        <source>find a command by its name</source>
        <translation>znajdź polecenie po nazwie</translation>
    </message>
    <message>
        <source>lock the vault</source>
        <translation>zablokuj sejf</translation>
    </message>
    <message>
        <source>Seal packet</source>
        <translation>Zapieczętuj pakiet</translation>
    </message>
    <message>
        <source>next step · step before</source>
        <translation>następny krok · poprzedni krok</translation>
    </message>
    <message>
        <source>take a file out, or put it in</source>
        <translation>wyjmij plik albo włóż go</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Restore results</source>
        <translation>Przywróć wyniki</translation>
    </message>
    <message>
        <source>accept a proposed correction</source>
        <translation>przyjmij proponowaną poprawkę</translation>
    </message>
    <message>
        <source>leave the place as it came</source>
        <translation>zostaw miejsce, jak przyszło</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>ta ściąga</translation>
    </message>
    <message>
        <source>next · previous control</source>
        <translation>następny · poprzedni element</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Shift + decision</source>
        <translation>Shift + decyzja</translation>
    </message>
    <message>
        <source>next finding</source>
        <translation>następne znalezisko</translation>
    </message>
    <message>
        <source>previous finding</source>
        <translation>poprzednie znalezisko</translation>
    </message>
    <message>
        <source>next pending finding</source>
        <translation>następne oczekujące</translation>
    </message>
    <message>
        <source>previous pending finding</source>
        <translation>poprzednie oczekujące</translation>
    </message>
    <message>
        <source>change the type</source>
        <translation>zmień typ</translation>
    </message>
    <message>
        <source>make one of the selected entities</source>
        <translation>połącz zaznaczone encje w jedną</translation>
    </message>
    <message>
        <source>make an entity of the selected places</source>
        <translation>utwórz encję z zaznaczonych miejsc</translation>
    </message>
    <message>
        <source>mark the selected text</source>
        <translation>oznacz zaznaczony tekst</translation>
    </message>
    <message>
        <source>find text in all documents and mark it</source>
        <translation>znajdź tekst we wszystkich dokumentach i oznacz go</translation>
    </message>
    <message>
        <source>draw a box on a page</source>
        <translation>narysuj ramkę na stronie</translation>
    </message>
    <message>
        <source>look at markings and unread areas</source>
        <translation>obejrzyj oznaczenia i nieodczytane obszary</translation>
    </message>
    <message>
        <source>reading order or entities</source>
        <translation>kolejność czytania lub encje</translation>
    </message>
    <message>
        <source>pages or text</source>
        <translation>strony lub tekst</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtruj</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>następny panel</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>cofnij</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>ponów</translation>
    </message>
    <message>
        <source>larger page</source>
        <translation>większa strona</translation>
    </message>
    <message>
        <source>smaller page</source>
        <translation>mniejsza strona</translation>
    </message>
    <message>
        <source>fit the page&apos;s width</source>
        <translation>dopasuj do szerokości strony</translation>
    </message>
    <message>
        <source>for all occurrences</source>
        <translation>dla wszystkich wystąpień</translation>
    </message>
</context>
<context>
    <name>KeysPane</name>
    <message>
        <source>Way in</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Co otwiera</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Ways into the vault</source>
        <translation>Dostępy do sejfu</translation>
    </message>
    <message>
        <source>Add a way in…</source>
        <translation>Dodaj dostęp…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń dostęp…</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Zmień hasło…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>Nowy klucz odzyskiwania…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Utwórz kopię…</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Sprawdź sejf</translation>
    </message>
    <message>
        <source>Replace all keys…</source>
        <translation>Wymień wszystkie klucze…</translation>
    </message>
    <message>
        <source>Minutes without input until the vault locks</source>
        <translation>Minuty bez aktywności do zablokowania sejfu</translation>
    </message>
    <message>
        <source>Each has keys of its own. What a role has no key for, it cannot read.</source>
        <translation>Każdy ma własne klucze. Do czego rola nie ma klucza, tego nie przeczyta.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Opens the vault when the passphrase is lost. A new key replaces the sheet in the safe.</source>
        <translation>Otwiera sejf po utracie hasła. Nowy klucz zastępuje kartkę w kasie pancernej.</translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation>Pęk kluczy tego komputera</translation>
    </message>
    <message>
        <source>Opens the vault without a passphrase, for every program that runs under your login. A convenience, not a second lock.</source>
        <translation>Otwiera sejf bez hasła każdemu programowi działającemu na Twoim koncie. Wygoda, a nie drugi zamek.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Kopia zapasowa</translation>
    </message>
    <message>
        <source>Writes a copy, as encrypted as the vault, and reads it back whole.</source>
        <translation>Zapisuje kopię zaszyfrowaną jak sejf i odczytuje ją w całości.</translation>
    </message>
    <message>
        <source>Soundness</source>
        <translation>Stan sejfu</translation>
    </message>
    <message>
        <source>Opens every row, and checks every index and the whole audit log.</source>
        <translation>Otwiera każdy wiersz, sprawdza każdy indeks i cały dziennik audytu.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Wszystkie klucze</translation>
    </message>
    <message>
        <source>Replaces the vault&apos;s key, the passphrase and the recovery key, and removes every other way in. After a passphrase or a sheet got into wrong hands.</source>
        <translation>Wymienia klucz sejfu, hasło i klucz odzyskiwania oraz usuwa każdy inny dostęp. Gdy hasło lub kartka trafiły w złe ręce.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>What you open the vault with. A change takes a moment: the key is derived anew.</source>
        <translation>Tym otwierasz sejf. Zmiana trwa chwilę: klucz jest wyprowadzany od nowa.</translation>
    </message>
    <message>
        <source>Automatic lock</source>
        <translation>Automatyczna blokada</translation>
    </message>
    <message>
        <source>Locks the vault when neither keys nor mouse were used for so long.</source>
        <translation>Blokuje sejf, gdy przez tyle czasu nie używano klawiszy ani myszy.</translation>
    </message>
    <message>
        <source>Keys and vault</source>
        <translation>Klucze i sejf</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>The recovery key stays the same. Older backups keep the old passphrase.</source>
        <translation>Klucz odzyskiwania pozostaje ten sam. Starsze kopie zachowują stare hasło.</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation>Utworzyć nowy klucz odzyskiwania?</translation>
    </message>
    <message>
        <source>The present one stops working at once. The new one is shown this once.</source>
        <translation>Obecny natychmiast przestaje działać. Nowy pokażemy tylko ten jeden raz.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Utwórz nowy klucz</translation>
    </message>
    <message>
        <source>Replace all keys?</source>
        <translation>Wymienić wszystkie klucze?</translation>
    </message>
    <message>
        <source>Every other way in is removed: roles get new passphrases from you afterwards. Backups made before still open with the old ones.</source>
        <translation>Każdy inny dostęp zostanie usunięty: role dostaną potem od Ciebie nowe hasła. Wcześniejsze kopie nadal otwierają się starymi.</translation>
    </message>
    <message>
        <source>Replace all keys</source>
        <translation>Wymień wszystkie klucze</translation>
    </message>
    <message>
        <source>Replacing all keys…</source>
        <translation>Wymiana wszystkich kluczy…</translation>
    </message>
    <message>
        <source>Checking the vault…</source>
        <translation>Sprawdzanie sejfu…</translation>
    </message>
    <message>
        <source>The vault is backed up.</source>
        <translation>Kopia zapasowa sejfu jest gotowa.</translation>
    </message>
    <message>
        <source>The copy was read back whole. It is encrypted and opens with the same passphrase.</source>
        <translation>Kopię odczytano w całości. Jest zaszyfrowana i otwiera się tym samym hasłem.</translation>
    </message>
    <message>
        <source>One moment… deriving the key takes its time on purpose.</source>
        <translation>Chwileczkę… wyprowadzenie klucza celowo trwa.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Hasło zmieniono.</translation>
    </message>
    <message>
        <source>The recovery key is still valid. Make a backup now: older ones keep the old passphrase.</source>
        <translation>Klucz odzyskiwania nadal działa. Utwórz teraz kopię: starsze zachowują stare hasło.</translation>
    </message>
    <message>
        <source>There is another way into the vault.</source>
        <translation>Jest nowy dostęp do sejfu.</translation>
    </message>
    <message>
        <source>The way in is removed.</source>
        <translation>Dostęp usunięto.</translation>
    </message>
    <message>
        <source>Who copied the vault&apos;s file before can still open that copy.</source>
        <translation>Kto wcześniej skopiował plik sejfu, nadal może otworzyć tę kopię.</translation>
    </message>
    <message>
        <source>All keys are replaced.</source>
        <translation>Wszystkie klucze wymieniono.</translation>
    </message>
    <message>
        <source>Make a backup now, and add roles again.</source>
        <translation>Utwórz teraz kopię i dodaj role ponownie.</translation>
    </message>
    <message>
        <source>The vault is sound.</source>
        <translation>Sejf jest w porządku.</translation>
    </message>
    <message>
        <source>The vault is not sound.</source>
        <translation>Sejf nie jest w porządku.</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Przestań używać</translation>
    </message>
    <message>
        <source>Use it…</source>
        <translation>Użyj…</translation>
    </message>
    <message>
        <source>Open the vault by this computer&apos;s keyring?</source>
        <translation>Otwierać sejf pękiem kluczy tego komputera?</translation>
    </message>
    <message>
        <source>Whoever is logged in as you then opens the vault without its passphrase.</source>
        <translation>Kto zaloguje się na Twoje konto, otworzy wtedy sejf bez hasła.</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>Użyj pęku kluczy</translation>
    </message>
    <message>
        <source>Remove this way in: {name}?</source>
        <translation>Usunąć ten dostęp: {name}?</translation>
    </message>
    <message>
        <source>Its passphrase or key opens this vault no longer.</source>
        <translation>Jego hasło lub klucz nie będzie już otwierać tego sejfu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Back up the vault</source>
        <translation>Kopia zapasowa sejfu</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>LeakCheckDialog</name>
    <message>
        <source>Add files…</source>
        <translation>Dodaj pliki…</translation>
    </message>
    <message>
        <source>Drop the files to check here</source>
        <translation>Upuść tutaj pliki do sprawdzenia</translation>
    </message>
    <message>
        <source>List of terms</source>
        <translation>Lista terminów</translation>
    </message>
    <message>
        <source>A text file with one term a line, or a CSV with the columns term, type and spelling</source>
        <translation>Plik tekstowy z jednym terminem w wierszu albo CSV z kolumnami term, type i spelling</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>Co mówi kontrola</translation>
    </message>
    <message>
        <source>I have looked at this place</source>
        <translation>Obejrzano to miejsce</translation>
    </message>
    <message>
        <source>Accept the selected place that cannot be read, and check once more</source>
        <translation>Zaakceptuj wybrane nieczytelne miejsce i sprawdź ponownie</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Sprawdź</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Check files for terms</source>
        <translation>Sprawdź pliki pod kątem terminów</translation>
    </message>
    <message>
        <source>Is one of these terms left in text, properties, hidden parts, attachments or bytes? No vault is needed, whoever made the files.</source>
        <translation>Czy któryś z tych terminów pozostał w tekście, właściwościach, ukrytych częściach, załącznikach lub bajtach? Sejf nie jest potrzebny, bez względu na to, kto utworzył pliki.</translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation>Sprawdzanie plików</translation>
    </message>
    <message>
        <source>{bad} of {files} must not leave as they are.</source>
        <translation>{bad} z {files} nie może wyjść w tej postaci.</translation>
    </message>
    <message>
        <source>No term was found in {files}.</source>
        <translation>Nie znaleziono żadnego terminu: {files}.</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message>
        <source>Compare keys in Contacts</source>
        <translation>Porównaj klucze w Kontaktach</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrukcje</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Zapieczętowano</translation>
    </message>
    <message>
        <source>Opens until</source>
        <translation>Otwiera się do</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Pakiet</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Change the folder for the files</source>
        <translation>Zmień folder na pliki</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;Restore results</source>
        <translation>&amp;Przywróć wyniki</translation>
    </message>
    <message>
        <source>Files go to</source>
        <translation>Pliki trafią do</translation>
    </message>
    <message>
        <source>What the packet says</source>
        <translation>Co mówi pakiet</translation>
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
        <translation>Bezterminowo</translation>
    </message>
    <message>
        <source>This packet answers one of yours: its results can be restored.</source>
        <translation>Ten pakiet odpowiada na Twój: jego wyniki można przywrócić.</translation>
    </message>
    <message>
        <source>Another packet with this packet&apos;s number was opened here before.</source>
        <translation>Otwarto tu już inny pakiet o tym samym numerze.</translation>
    </message>
    <message>
        <source>One of the two may be forged or repeated. Ask the sender, and do not open this one.</source>
        <translation>Jeden z nich może być podrobiony lub powtórzony. Zapytaj nadawcę i nie otwieraj tego.</translation>
    </message>
    <message>
        <source>This packet could be opened until {day}.</source>
        <translation>Ten pakiet można było otworzyć do {day}.</translation>
    </message>
    <message>
        <source>Ask the sender for a new packet.</source>
        <translation>Poproś nadawcę o nowy pakiet.</translation>
    </message>
    <message>
        <source>This packet was opened here before; you may open it again.</source>
        <translation>Ten pakiet już tu otwarto; możesz otworzyć go ponownie.</translation>
    </message>
    <message>
        <source>You have not compared this sender&apos;s words yet.</source>
        <translation>Nie porównano jeszcze słów tego nadawcy.</translation>
    </message>
    <message>
        <source>Call the sender on a number that you know and read the ten words to each other.</source>
        <translation>Zadzwoń do nadawcy pod znany numer i przeczytajcie sobie nawzajem dziesięć słów.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>What are they? {findings}</source>
        <translation>Co to jest? {findings}</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Co to jest?</translation>
    </message>
    <message>
        <source>Select text within one paragraph or cell first, then press Ctrl+M.</source>
        <translation>Najpierw zaznacz tekst w jednym akapicie lub komórce, a potem naciśnij Ctrl+M.</translation>
    </message>
    <message>
        <source>What is the selected text?</source>
        <translation>Czym jest zaznaczony tekst?</translation>
    </message>
    <message>
        <source>What stands in the box?</source>
        <translation>Co stoi w ramce?</translation>
    </message>
    <message>
        <source>What are these? {places}</source>
        <translation>Co to jest? {places}</translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message>
        <source>Nothing protected yet</source>
        <translation>Jeszcze nic nie jest chronione</translation>
    </message>
    <message>
        <source>{documents} protected</source>
        <translation>{documents}, zabezpieczone</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Sprawa</translation>
    </message>
</context>
<context>
    <name>MattersPane</name>
    <message>
        <source>Matters</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>Find a matter</source>
        <translation>Znajdź sprawę</translation>
    </message>
    <message>
        <source>New matter…</source>
        <translation>Nowa sprawa…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Rename or shred this matter</source>
        <translation>Zmień nazwę tej sprawy lub ją zniszcz</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Zmień nazwę…</translation>
    </message>
    <message>
        <source>&amp;Shred…</source>
        <translation>Z&amp;niszcz…</translation>
    </message>
</context>
<context>
    <name>MattersView</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Choose a matter, add its documents, and find what must not leave.</source>
        <translation>Wybierz sprawę, dodaj dokumenty i znajdź to, co nie może wyjść.</translation>
    </message>
    <message>
        <source>New matter…</source>
        <translation>Nowa sprawa…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Wypróbuj przykład</translation>
    </message>
    <message>
        <source>Protected terms…</source>
        <translation>Chronione terminy…</translation>
    </message>
    <message>
        <source>What is protected in every matter, wherever it stands</source>
        <translation>Co jest chronione w każdej sprawie, gdziekolwiek stoi</translation>
    </message>
    <message>
        <source>Find sensitive values</source>
        <translation>Znajdź wrażliwe wartości</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Dodaj…</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Pliki…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>F&amp;older…</translation>
    </message>
    <message>
        <source>&amp;Protect a folder as a batch…</source>
        <translation>&amp;Zabezpiecz folder jako partię…</translation>
    </message>
    <message>
        <source>Try it with the sample packet</source>
        <translation>Wypróbuj na przykładowym pakiecie</translation>
    </message>
    <message>
        <source>Start with a matter</source>
        <translation>Zacznij od sprawy</translation>
    </message>
    <message>
        <source>A matter is one piece of work. Tokens mean the same in all its documents, and nothing outside it.</source>
        <translation>Sprawa to jedno zlecenie. Tokeny znaczą to samo we wszystkich jej dokumentach, a poza nią nic.</translation>
    </message>
    <message>
        <source>{documents} will be looked at as soon as the others are done.</source>
        <translation>{documents}: kolej, gdy tylko skończą się pozostałe.</translation>
    </message>
    <message>
        <source>The list has changed. Find sensitive values again; what was decided stays decided.</source>
        <translation>Lista się zmieniła. Znajdź wrażliwe wartości ponownie; decyzje pozostają.</translation>
    </message>
    <message>
        <source>{files} at once</source>
        <translation>{files} naraz</translation>
    </message>
    <message>
        <source>So many are best protected as a batch: unattended, and gone on with if it is stopped. Or add them here, to review each finding yourself.</source>
        <translation>Tyle najlepiej zabezpieczyć jako partię: bez nadzoru i z możliwością wznowienia. Albo dodaj je tutaj, by przejrzeć każde znalezisko.</translation>
    </message>
    <message>
        <source>Protect as a batch…</source>
        <translation>Zabezpiecz jako partię…</translation>
    </message>
    <message>
        <source>Add them here</source>
        <translation>Dodaj je tutaj</translation>
    </message>
    <message>
        <source>Add all documents of a folder</source>
        <translation>Dodaj wszystkie dokumenty z folderu</translation>
    </message>
    <message>
        <source>Folder to protect as a batch</source>
        <translation>Folder do zabezpieczenia jako partia</translation>
    </message>
    <message>
        <source>Empty folder for the protected documents</source>
        <translation>Pusty folder na zabezpieczone dokumenty</translation>
    </message>
    <message>
        <source>There is no such file: {names}.</source>
        <translation>Nie ma takiego pliku: {names}.</translation>
    </message>
    <message>
        <source>It was moved, deleted, or is no plain file, and was taken off the list.</source>
        <translation>Przeniesiono go, usunięto lub nie jest zwykłym plikiem; zdjęto go z listy.</translation>
    </message>
    <message>
        <source>Name of the matter, as you know it; partners never see it:</source>
        <translation>Nazwa sprawy na Twój użytek; partnerzy nigdy jej nie widzą:</translation>
    </message>
    <message>
        <source>New name of the matter:</source>
        <translation>Nowa nazwa sprawy:</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dodaj dokumenty</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Vault</source>
        <translation>&amp;Sejf</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Utwórz kopię…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Przywróć kopię…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Narzędzia</translation>
    </message>
    <message>
        <source>Verify a packet or a log…</source>
        <translation>Sprawdź pakiet lub dziennik…</translation>
    </message>
    <message>
        <source>Check files for terms…</source>
        <translation>Sprawdź pliki pod kątem terminów…</translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation>Porównaj dwa pliki…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Pomoc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Znajdź polecenie…</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Przejdź do</translation>
    </message>
</context>
<context>
    <name>NewKeysDialog</name>
    <message>
        <source>Rotate: the old keys sign the new ones, partners keep you as verified</source>
        <translation>Rotacja: stare klucze podpisują nowe, partnerzy nadal mają Cię za zweryfikowanego</translation>
    </message>
    <message>
        <source>Start afresh: the old keys may be in wrong hands, partners compare your words again</source>
        <translation>Od nowa: stare klucze mogą być w złych rękach, partnerzy ponownie porównują słowa</translation>
    </message>
    <message>
        <source>Name that partners see</source>
        <translation>Nazwa widoczna dla partnerów</translation>
    </message>
    <message>
        <source>The new card ends on</source>
        <translation>Nowa wizytówka kończy się</translation>
    </message>
    <message>
        <source>Day from which nobody seals to the new keys</source>
        <translation>Dzień, od którego nikt nie pieczętuje dla nowych kluczy</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Utwórz nowe klucze</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nowe klucze</translation>
    </message>
    <message>
        <source>What was sealed to your earlier keys still opens.</source>
        <translation>To, co zapieczętowano dla wcześniejszych kluczy, nadal się otwiera.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Hasło ponownie</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Zaproponuj</translation>
    </message>
    <message>
        <source>Six words picked at random</source>
        <translation>Sześć losowych słów</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Pokaż hasło</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Siła hasła</translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to remember and hard to guess.</source>
        <translation>Cztery lub więcej niepowiązanych słów łatwo zapamiętać, a trudno zgadnąć.</translation>
    </message>
    <message>
        <source>Too short: use at least 12 characters.</source>
        <translation>Za krótkie: użyj co najmniej 12 znaków.</translation>
    </message>
    <message>
        <source>Weak: add unrelated words.</source>
        <translation>Słabe: dodaj niepowiązane słowa.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Hasła się różnią.</translation>
    </message>
    <message>
        <source>Write it down for now, and type it again below.</source>
        <translation>Zapisz je na razie i wpisz ponownie poniżej.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Silne.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Dobre.</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>{document}, {place}: I may hand this document to a partner</source>
        <translation>{document}, {place}: mogę przekazać ten dokument partnerowi</translation>
    </message>
    <message>
        <source>{type}: “{legend}”</source>
        <translation>{type}: „{legend}”</translation>
    </message>
    <message>
        <source>{where}: I have looked at it</source>
        <translation>{where}: obejrzano</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Warto wiedzieć</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>A reader cannot decide about these. Your confirmation is kept in the vault.</source>
        <translation>Program nie może o tym rozstrzygnąć. Potwierdzenie zostaje w sejfie.</translation>
    </message>
    <message>
        <source>Nothing needs your confirmation.</source>
        <translation>Nic nie wymaga potwierdzenia.</translation>
    </message>
    <message>
        <source>Look before it leaves</source>
        <translation>Obejrzyj, zanim wyjdzie</translation>
    </message>
</context>
<context>
    <name>Occurrences</name>
    <message>
        <source>{places}, in this document only</source>
        <translation>{places}, tylko w tym dokumencie</translation>
    </message>
    <message>
        <source>{places} in {documents}: {names}</source>
        <translation>{places}, {documents}: {names}</translation>
    </message>
</context>
<context>
    <name>OpenedPane</name>
    <message>
        <source>Files of the packet</source>
        <translation>Pliki pakietu</translation>
    </message>
    <message>
        <source>Glossary of tokens</source>
        <translation>Słowniczek tokenów</translation>
    </message>
    <message>
        <source>Filter by token, meaning or grammar</source>
        <translation>Filtruj po tokenie, znaczeniu lub gramatyce</translation>
    </message>
    <message>
        <source>Filter the glossary</source>
        <translation>Filtruj słowniczek</translation>
    </message>
    <message>
        <source>Leave tokens such as PERSON-12-K7M2 as they are: the client&apos;s names return in their place. Everything around them may change, and files may be added.</source>
        <translation>Tokeny takie jak PERSON-12-K7M2 zostaw bez zmian: w ich miejsce wrócą nazwy klienta. Wszystko wokół może się zmienić, można też dodać pliki.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Check of results</source>
        <translation>Sprawdzenie wyników</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrukcje</translation>
    </message>
    <message>
        <source>Opens until</source>
        <translation>Otwiera się do</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Check the results</source>
        <translation>Sprawdź wyniki</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Jeszcze nie sprawdzono</translation>
    </message>
    <message>
        <source>The check compares the tokens in the folder with those that came in the packet: which are missing, damaged, or were never there.</source>
        <translation>Sprawdzenie porównuje tokeny w folderze z tymi z pakietu: których brakuje, które są uszkodzone, a których nigdy nie było.</translation>
    </message>
    <message>
        <source>Every token is whole</source>
        <translation>Każdy token jest cały</translation>
    </message>
    <message>
        <source>Nothing needs a look. The results can go back.</source>
        <translation>Nic nie wymaga uwagi. Wyniki mogą wrócić.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Return all the same</source>
        <translation>Odeślij mimo to</translation>
    </message>
    <message>
        <source>Tokens that need a look</source>
        <translation>Tokeny wymagające uwagi</translation>
    </message>
    <message>
        <source>Glossary of tokens ({count})</source>
        <translation>Słowniczek tokenów ({count})</translation>
    </message>
    <message>
        <source>{tokens} whole, {places} to look at.</source>
        <translation>Całe: {tokens}; do obejrzenia: {places}.</translation>
    </message>
    <message>
        <source>No reader for: {names}; their tokens were not checked.</source>
        <translation>Brak czytnika dla: {names}; ich tokenów nie sprawdzono.</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} z {count}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Stays in the document</source>
        <translation>Zostaje w dokumencie</translation>
    </message>
    <message>
        <source>Becomes {text}</source>
        <translation>Stanie się {text}</translation>
    </message>
    <message>
        <source>Becomes a new {name} token</source>
        <translation>Będzie to nowy token {name}</translation>
    </message>
    <message>
        <source>Becomes a date some days away, as all dates of the person</source>
        <translation>Stanie się datą przesuniętą o kilka dni, jak wszystkie daty osoby</translation>
    </message>
    <message>
        <source>Becomes an invented value of its kind</source>
        <translation>Stanie się wymyśloną wartością tego rodzaju</translation>
    </message>
    <message>
        <source>{words}; cannot be restored</source>
        <translation>{words}; nie da się przywrócić</translation>
    </message>
</context>
<context>
    <name>OwnKeysDialog</name>
    <message>
        <source>New keys…</source>
        <translation>Nowe klucze…</translation>
    </message>
    <message>
        <source>Export secret keys…</source>
        <translation>Eksportuj tajne klucze…</translation>
    </message>
    <message>
        <source>Fingerprint as PDF…</source>
        <translation>Odcisk jako PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Your keys, {name}</source>
        <translation>Twoje klucze, {name}</translation>
    </message>
    <message>
        <source>Read the words to your partner by telephone, or let the partner scan the code from this screen.</source>
        <translation>Przeczytaj słowa partnerowi przez telefon albo pozwól mu zeskanować kod z tego ekranu.</translation>
    </message>
    <message>
        <source>QR code of your own keys</source>
        <translation>Kod QR Twoich kluczy</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message>
        <source>Goes in</source>
        <translation>Wchodzi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Protected file</source>
        <translation>Zabezpieczony plik</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Powstał z</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Changed since it was protected</source>
        <translation>Zmieniony po zabezpieczeniu</translation>
    </message>
    <message>
        <source>Legend not cleared</source>
        <translation>Niedopuszczona adnotacja</translation>
    </message>
    <message>
        <source>{places} seen by a person only</source>
        <translation>{places}, obejrzane tylko przez człowieka</translation>
    </message>
</context>
<context>
    <name>PacketView</name>
    <message>
        <source>Seal packet</source>
        <translation>Zapieczętuj pakiet</translation>
    </message>
    <message>
        <source>Only files that passed the leak check are sealed, and only for these partners.</source>
        <translation>Pieczętowane są tylko pliki po kontroli wycieku i tylko dla tych partnerów.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Wstecz (Alt+Lewo)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>Next (Alt+Right)</source>
        <translation>Dalej (Alt+Prawo)</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Sprawdź ponownie</translation>
    </message>
    <message>
        <source>&amp;Seal packet…</source>
        <translation>&amp;Zapieczętuj pakiet…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Odbiorcy</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontrole</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Zapieczętuj</translation>
    </message>
    <message>
        <source>Go to Contacts</source>
        <translation>Przejdź do Kontaktów</translation>
    </message>
    <message>
        <source>No partner to send to</source>
        <translation>Nie ma partnera, do którego można wysłać</translation>
    </message>
    <message>
        <source>Add the partner&apos;s card first and compare the words by telephone.</source>
        <translation>Najpierw dodaj wizytówkę partnera i porównaj słowa przez telefon.</translation>
    </message>
    <message>
        <source>Checking the packet…</source>
        <translation>Sprawdzanie pakietu…</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>Sealing the packet…</source>
        <translation>Pieczętowanie pakietu…</translation>
    </message>
    <message>
        <source>Sealed: {name}</source>
        <translation>Zapieczętowano: {name}</translation>
    </message>
    <message>
        <source>{files} with {tokens} for {partners}. Packet {packet}.</source>
        <translation>{files}, {tokens}, dla {partners}. Pakiet {packet}.</translation>
    </message>
    <message>
        <source>Seal packet as</source>
        <translation>Zapieczętuj pakiet jako</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Anulowano. Niczego nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Strona {page}</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages of the document</source>
        <translation>Strony dokumentu</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Page of the original</source>
        <translation>Strona oryginału</translation>
    </message>
    <message>
        <source>Page of the output</source>
        <translation>Strona wyniku</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Nie można pokazać tej strony.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Strona {page} z {pages}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Poprzednia strona (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Następna strona (Page Down)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Mniejsza (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Większa (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>Dopasuj szerokość (Ctrl+0)</translation>
    </message>
    <message>
        <source>Draw a box (B)</source>
        <translation>Narysuj ramkę (B)</translation>
    </message>
    <message>
        <source>Drag a box, or move it with the arrow keys, size it with Shift, take it with Enter.</source>
        <translation>Przeciągnij ramkę albo przesuwaj ją strzałkami, zmieniaj rozmiar z Shift i zatwierdź klawiszem Enter.</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>z {pages}</translation>
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
        <translation>Strona {page}</translation>
    </message>
    <message>
        <source>Page {page}: {findings}, {waiting} pending</source>
        <translation>Strona {page}: {findings}, oczekuje {waiting}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Type a command or a screen</source>
        <translation>Wpisz polecenie lub ekran</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Arrow keys choose, Return runs, Esc closes.</source>
        <translation>Strzałki wybierają, Enter wykonuje, Esc zamyka.</translation>
    </message>
</context>
<context>
    <name>PartnerList</name>
    <message>
        <source>Find a partner</source>
        <translation>Znajdź partnera</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnerzy</translation>
    </message>
    <message>
        <source>Choose at least one partner.</source>
        <translation>Wybierz co najmniej jednego partnera.</translation>
    </message>
    <message>
        <source>The whole packet will be encrypted with classic keys only, for the sake of {names}.</source>
        <translation>Cały pakiet będzie zaszyfrowany tylko klasycznymi kluczami, ze względu na {names}.</translation>
    </message>
    <message>
        <source>The packet will be encrypted with post-quantum keys.</source>
        <translation>Pakiet będzie zaszyfrowany kluczami postkwantowymi.</translation>
    </message>
</context>
<context>
    <name>PlacesDialog</name>
    <message>
        <source>{document}: I have looked at all of it in the original</source>
        <translation>{document}: obejrzano całość w oryginale</translation>
    </message>
    <message>
        <source>Protect again</source>
        <translation>Zabezpiecz ponownie</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Pomiń je</translation>
    </message>
    <message>
        <source>These places may show what no reader can see, such as words in a picture. A document leaves only if a person has looked at each of its places. Your confirmation is kept in the vault.</source>
        <translation>Te miejsca mogą pokazywać to, czego program nie odczyta, na przykład słowa na obrazie. Dokument wychodzi tylko wtedy, gdy ktoś obejrzał każde z jego miejsc. Potwierdzenie zostaje w sejfie.</translation>
    </message>
    <message>
        <source>Places that nobody could read</source>
        <translation>Miejsca, których nie odczytano</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>replaced by a token, restored on return</source>
        <translation>zastępowane tokenem, przywracane po powrocie</translation>
    </message>
    <message>
        <source>removed for good</source>
        <translation>usuwane na zawsze</translation>
    </message>
    <message>
        <source>replaced by an invented value, restored on return</source>
        <translation>zastępowane wymyśloną wartością, przywracane po powrocie</translation>
    </message>
    <message>
        <source>made coarser, not restored</source>
        <translation>mniej dokładne, nieprzywracane</translation>
    </message>
    <message>
        <source>moved in time, restored on return</source>
        <translation>przesuwane w czasie, przywracane po powrocie</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>pozostaje bez zmian</translation>
    </message>
    <message>
        <source>Only your protected terms are looked for; nothing else is detected.</source>
        <translation>Szukane są tylko Twoje chronione terminy; nic więcej się nie wykrywa.</translation>
    </message>
    <message>
        <source>Kinds of values: {parts}.</source>
        <translation>Rodzaje wartości: {parts}.</translation>
    </message>
    <message>
        <source>{count} kinds of legends wait for a person.</source>
        <translation>Rodzaje adnotacji czekające na człowieka: {count}.</translation>
    </message>
    <message>
        <source>Counted before and after: {names}.</source>
        <translation>Liczone przed i po: {names}.</translation>
    </message>
    <message>
        <source>Keeps the standard {standard}, which is checked.</source>
        <translation>Zachowuje standard {standard}, co jest sprawdzane.</translation>
    </message>
    <message>
        <source>For any document: personal and proprietary values become tokens. Published patents and trial numbers stay.</source>
        <translation>Dla każdego dokumentu: wartości osobowe i zastrzeżone stają się tokenami. Opublikowane patenty i numery badań zostają.</translation>
    </message>
    <message>
        <source>For laboratory reports and studies: results, units, standards and links between samples stay; dates move together; an unfiled invention is hidden and stops the packet.</source>
        <translation>Dla raportów laboratoryjnych i badań: wyniki, jednostki, normy i powiązania próbek zostają; daty przesuwają się razem; niezgłoszony wynalazek jest ukrywany i zatrzymuje pakiet.</translation>
    </message>
    <message>
        <source>For surveys and interviews: scale answers, percentages, age bands and regions stay; respondents and plans are hidden.</source>
        <translation>Dla ankiet i wywiadów: odpowiedzi na skali, procenty, przedziały wieku i regiony zostają; respondenci i plany są ukrywani.</translation>
    </message>
    <message>
        <source>For tables and models: schema, queries, joins, age bands and regions stay; dates move together.</source>
        <translation>Dla tabel i modeli: schemat, zapytania, złączenia, przedziały wieku i regiony zostają; daty przesuwają się razem.</translation>
    </message>
    <message>
        <source>For contracts, pleadings and letters: clauses, defined terms, roles, citations and contract dates stay; parties and deal terms are hidden.</source>
        <translation>Dla umów, pism i listów: klauzule, definicje, role, cytowania i daty umowy zostają; strony i warunki są ukrywane.</translation>
    </message>
    <message>
        <source>For searches and drafting: claims with their structure, dates and published art stay; unfiled claims stop the packet until a licence is named.</source>
        <translation>Dla poszukiwań i redakcji: zastrzeżenia ze strukturą, daty i opublikowany stan techniki zostają; niezgłoszone zatrzymują pakiet, aż wskaże się licencję.</translation>
    </message>
    <message>
        <source>For accounts and returns: amounts, formulas, ratios and periods stay; who they belong to, pay and forecasts are hidden.</source>
        <translation>Dla ksiąg i deklaracji: kwoty, formuły, wskaźniki i okresy zostają; ukrywane jest, czyje są, płace i prognozy.</translation>
    </message>
    <message>
        <source>For drawings and parts lists: geometry, tolerances and part links stay; process settings are hidden; export-control legends stop the packet.</source>
        <translation>Dla rysunków i list części: geometria, tolerancje i powiązania zostają; parametry procesu są ukrywane; adnotacje eksportowe zatrzymują pakiet.</translation>
    </message>
    <message>
        <source>For charts, claims and safety reports: diagnoses, codes, doses, values, sex and age bands stay; dates move by the days of their person.</source>
        <translation>Dla dokumentacji, roszczeń i raportów bezpieczeństwa: rozpoznania, kody, dawki, wartości, płeć i przedziały wieku zostają; daty przesuwają się o dni swojej osoby.</translation>
    </message>
    <message>
        <source>For manuals and documentation: procedures with their values, terminology and citations stay; recipes are hidden.</source>
        <translation>Dla instrukcji i dokumentacji: procedury z wartościami, terminologia i cytowania zostają; receptury są ukrywane.</translation>
    </message>
    <message>
        <source>For code, logs and tickets: code, traces, schema, times and versions stay; secrets are removed for good.</source>
        <translation>Dla kodu, logów i zgłoszeń: kod, ślady, schemat, czasy i wersje zostają; sekrety są usuwane na zawsze.</translation>
    </message>
    <message>
        <source>Removes the 18 identifiers of HIPAA&apos;s Safe Harbor: years, states, short ZIP codes, age bands and codes stay. That it keeps the standard is checked.</source>
        <translation>Usuwa 18 identyfikatorów HIPAA Safe Harbor: lata, stany, krótkie kody ZIP, przedziały wieku i kody zostają. Zgodność jest sprawdzana.</translation>
    </message>
    <message>
        <source>HIPAA&apos;s limited data set: dates, ages, town, state and ZIP code stay. It needs a data use agreement.</source>
        <translation>Ograniczony zbiór danych HIPAA: daty, wiek, miejscowość, stan i kod ZIP zostają. Wymaga umowy o użyciu danych.</translation>
    </message>
    <message>
        <source>Pseudonymisation under the GDPR: every identifier of a person becomes a token; business values stay; special categories stop the packet.</source>
        <translation>Pseudonimizacja według RODO: każdy identyfikator osoby staje się tokenem; wartości biznesowe zostają; szczególne kategorie zatrzymują pakiet.</translation>
    </message>
    <message>
        <source>Court filings under Rule 5.2: only what the rule names is cut down to last four digits, years and initials.</source>
        <translation>Pisma sądowe według reguły 5.2: tylko to, co reguła wymienia, skraca się do czterech cyfr, lat i inicjałów.</translation>
    </message>
    <message>
        <source>Looks for your protected terms and nothing else. For texts that a person has prepared.</source>
        <translation>Szuka tylko Twoich chronionych terminów. Dla tekstów przygotowanych przez człowieka.</translation>
    </message>
    <message>
        <source>Fits the sample packet of the first tour.</source>
        <translation>Pasuje do przykładowego pakietu pierwszego przejścia.</translation>
    </message>
    <message>
        <source>Protected terms</source>
        <translation>Chronione terminy</translation>
    </message>
    <message>
        <source>What the register holds, wherever it stands.</source>
        <translation>Co zawiera rejestr, gdziekolwiek stoi.</translation>
    </message>
    <message>
        <source>stays; a person clears the document</source>
        <translation>zostaje; człowiek dopuszcza dokument</translation>
    </message>
    <message>
        <source>{what}; a person clears the document</source>
        <translation>{what}; człowiek dopuszcza dokument</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nie do użycia</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Twoja</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Wbudowana</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Polityka</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Zachowana</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Rodzaj wartości</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Co się z nią dzieje</translation>
    </message>
    <message>
        <source>reason: {reason}</source>
        <translation>powód: {reason}</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Odziedziczone</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Tutaj</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>not sought</source>
        <translation>nieszukane</translation>
    </message>
    <message>
        <source>stops the hand-off</source>
        <translation>zatrzymuje przekazanie</translation>
    </message>
    <message>
        <source>from score {score}</source>
        <translation>od wyniku {score}</translation>
    </message>
</context>
<context>
    <name>PoliciesOverview</name>
    <message>
        <source>Policies</source>
        <translation>Polityki</translation>
    </message>
    <message>
        <source>Rules of the policy</source>
        <translation>Reguły polityki</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>New matters start with this policy</source>
        <translation>Nowe sprawy zaczynają z tą polityką</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>Nowa na podstawie tej</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Powiel</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Pokaż tekst</translation>
    </message>
</context>
<context>
    <name>PoliciesPane</name>
    <message>
        <source>{policy}, ours</source>
        <translation>{policy}, nasza</translation>
    </message>
    <message>
        <source>{policy}, copy</source>
        <translation>{policy}, kopia</translation>
    </message>
    <message>
        <source>The policy is written to {file}.</source>
        <translation>Politykę zapisano w {file}.</translation>
    </message>
    <message>
        <source>Looking for sensitive values…</source>
        <translation>Szukanie wrażliwych wartości…</translation>
    </message>
    <message>
        <source>The policy is saved in the vault.</source>
        <translation>Politykę zapisano w sejfie.</translation>
    </message>
    <message>
        <source>Choose it where documents are added. Matters that use it go by the new text from now on.</source>
        <translation>Wybierz ją przy dodawaniu dokumentów. Sprawy, które jej używają, stosują odtąd nowy tekst.</translation>
    </message>
    <message>
        <source>The policy is deleted.</source>
        <translation>Politykę usunięto.</translation>
    </message>
    <message>
        <source>Matters that used it start with the default one again.</source>
        <translation>Sprawy, które jej używały, wracają do domyślnej.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>The policy is back.</source>
        <translation>Polityka wróciła.</translation>
    </message>
    <message>
        <source>Give up the changes to this policy?</source>
        <translation>Porzucić zmiany w tej polityce?</translation>
    </message>
    <message>
        <source>They have not been saved.</source>
        <translation>Nie zostały zapisane.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Porzuć</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Edytuj dalej</translation>
    </message>
    <message>
        <source>Policies (*.yaml *.yml)</source>
        <translation>Polityki (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Importuj politykę</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>Eksportuj politykę</translation>
    </message>
</context>
<context>
    <name>PolicyEditor</name>
    <message>
        <source>All policies</source>
        <translation>Wszystkie polityki</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>Nazwa polityki</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>Nowa na podstawie tej</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Zapisz (Ctrl+S)</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>Tekst polityki</translation>
    </message>
    <message>
        <source>Mistakes and doubts</source>
        <translation>Błędy i wątpliwości</translation>
    </message>
    <message>
        <source>What becomes of each kind of value</source>
        <translation>Co się dzieje z każdym rodzajem wartości</translation>
    </message>
    <message>
        <source>What differs from what is inherited</source>
        <translation>Co różni się od odziedziczonego</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Skutek</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>It cannot be used yet: {mistakes}.</source>
        <translation>Nie można jej jeszcze użyć: {mistakes}.</translation>
    </message>
    <message>
        <source>It can be used. Look at these lines again:</source>
        <translation>Można jej użyć. Sprawdź jeszcze te wiersze:</translation>
    </message>
    <message>
        <source>No mistake was found.</source>
        <translation>Nie znaleziono błędów.</translation>
    </message>
    <message>
        <source>Check ({count})</source>
        <translation>Kontrola ({count})</translation>
    </message>
    <message>
        <source>It inherits from no other policy: only what it says is done.</source>
        <translation>Nie dziedziczy z żadnej innej: dzieje się tylko to, co sama mówi.</translation>
    </message>
    <message>
        <source>What differs from “{policy}”:</source>
        <translation>Co różni się od „{policy}”:</translation>
    </message>
    <message>
        <source>It does exactly what “{policy}” does.</source>
        <translation>Robi dokładnie to co „{policy}”.</translation>
    </message>
    <message>
        <source>Built in, not changed</source>
        <translation>Wbudowana, niezmieniona</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Jeszcze nie zapisana</translation>
    </message>
    <message>
        <source>Saved in the vault</source>
        <translation>Zapisana w sejfie</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Not written: {places} could not be read; someone has to look</source>
        <translation>Nie zapisano: nie odczytano ({places}); ktoś musi obejrzeć</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>Passed; looked at by a person: {places}</source>
        <translation>Zaliczone; obejrzane przez człowieka: {places}</translation>
    </message>
    <message>
        <source>Passed; will not come back exactly when restored: {places}</source>
        <translation>Zaliczone; nie wróci dokładnie przy przywracaniu: {places}</translation>
    </message>
    <message>
        <source>Passed: nothing protected can be read</source>
        <translation>Zaliczone: nie da się odczytać nic chronionego</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Leak check</source>
        <translation>Kontrola wycieku</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Zastąpione</translation>
    </message>
    <message>
        <source>Kept as it was</source>
        <translation>Zachowane bez zmian</translation>
    </message>
    <message>
        <source>Kept with tokens</source>
        <translation>Zachowane z tokenami</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Usunięte</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Właściwość</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Tracked deletion</source>
        <translation>Śledzone usunięcie</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ukryte</translation>
    </message>
    <message>
        <source>Text of a picture</source>
        <translation>Tekst obrazu</translation>
    </message>
    <message>
        <source>Link or field</source>
        <translation>Łącze lub pole</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formuła</translation>
    </message>
    <message>
        <source>Embedded part</source>
        <translation>Osadzona część</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>Podpis cyfrowy</translation>
    </message>
    <message>
        <source>Place that nobody can read</source>
        <translation>Miejsce, którego nie da się odczytać</translation>
    </message>
    <message>
        <source>Can still be read: {kind}</source>
        <translation>Nadal da się odczytać: {kind}</translation>
    </message>
    <message>
        <source>Looked at by a person: {reason}</source>
        <translation>Obejrzane przez człowieka: {reason}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Oryginał</translation>
    </message>
    <message>
        <source>In the output</source>
        <translation>W wyniku</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Original held</source>
        <translation>Oryginał zawierał</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Stało się</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>Co mówi kontrola</translation>
    </message>
    <message>
        <source>Written otherwise</source>
        <translation>Zapisane inaczej</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Protected files</source>
        <translation>Chronione pliki</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Properties and hidden content</source>
        <translation>Właściwości i ukryta treść</translation>
    </message>
    <message>
        <source>Leak check</source>
        <translation>Kontrola wycieku</translation>
    </message>
    <message>
        <source>No changes to show.</source>
        <translation>Brak zmian do pokazania.</translation>
    </message>
    <message>
        <source>No properties or hidden content to show.</source>
        <translation>Brak właściwości i ukrytej treści do pokazania.</translation>
    </message>
    <message>
        <source>The leak check reported nothing for this document.</source>
        <translation>Kontrola wycieku nie zgłosiła niczego w tym dokumencie.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Protect again</source>
        <translation>Zabezpiecz ponownie</translation>
    </message>
    <message>
        <source>Seal packet</source>
        <translation>Zapieczętuj pakiet</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Hidden content</source>
        <translation>Ukryta treść</translation>
    </message>
    <message>
        <source>{files} in {folder}</source>
        <translation>{files} w {folder}</translation>
    </message>
    <message>
        <source>Refused, and not in the folder: {refused} of {count} documents.</source>
        <translation>Odrzucone i nieobecne w folderze: {refused} z {count} dokumentów.</translation>
    </message>
    <message>
        <source>Select one to see why. The others can be sealed.</source>
        <translation>Wybierz jeden, by zobaczyć dlaczego. Pozostałe można zapieczętować.</translation>
    </message>
    <message>
        <source>Look at the unread places</source>
        <translation>Obejrzyj nieodczytane miejsca</translation>
    </message>
    <message>
        <source>The leak check passed: {files}.</source>
        <translation>Kontrola wycieku zaliczona: {files}.</translation>
    </message>
    <message>
        <source>Each output was read again by independent readers and searched for every protected value.</source>
        <translation>Każdy wynik odczytano ponownie niezależnymi programami i szukano w nim każdej chronionej wartości.</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} z {count}</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>Wznawianie…</translation>
    </message>
    <message>
        <source>Paused after the current document</source>
        <translation>Wstrzymane po bieżącym dokumencie</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Stopping at the next safe step…</source>
        <translation>Zatrzymanie przy najbliższym bezpiecznym kroku…</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Personal data</source>
        <translation>Dane osobowe</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Poufne</translation>
    </message>
    <message>
        <source>Commercial terms</source>
        <translation>Warunki handlowe</translation>
    </message>
    <message>
        <source>Proprietary, trade secret</source>
        <translation>Zastrzeżone, tajemnica handlowa</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Legal privilege</source>
        <translation>Tajemnica adwokacka</translation>
    </message>
    <message>
        <source>Public knowledge</source>
        <translation>Wiedza publiczna</translation>
    </message>
    <message>
        <source>Needed for the work</source>
        <translation>Potrzebne do pracy</translation>
    </message>
    <message>
        <source>Not what it was taken for</source>
        <translation>Nie to, za co je wzięto</translation>
    </message>
</context>
<context>
    <name>RecipientDialog</name>
    <message>
        <source>Name of the partner</source>
        <translation>Nazwa partnera</translation>
    </message>
    <message>
        <source>age recipient</source>
        <translation>odbiorca age</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>Dodaj partnera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>The partner needs only the free age program. Their results come back unsigned.</source>
        <translation>Partner potrzebuje tylko darmowego programu age. Jego wyniki wracają bez podpisu.</translation>
    </message>
    <message>
        <source>Partner with a plain age key</source>
        <translation>Partner ze zwykłym kluczem age</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Your new recovery key</source>
        <translation>Twój nowy klucz odzyskiwania</translation>
    </message>
    <message>
        <source>The earlier key no longer opens the vault: destroy its sheet.</source>
        <translation>Poprzedni klucz już nie otwiera sejfu: zniszcz jego kartkę.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>KPO Vault of {name}</source>
        <translation>KPO Vault: {name}</translation>
    </message>
    <message>
        <source>Made on {date}. It replaces every earlier sheet: destroy those.</source>
        <translation>Utworzono {date}. Zastępuje każdą wcześniejszą kartkę: zniszcz je.</translation>
    </message>
    <message>
        <source>To type</source>
        <translation>Do wpisania</translation>
    </message>
    <message>
        <source>To scan</source>
        <translation>Do zeskanowania</translation>
    </message>
    <message>
        <source>If the passphrase is lost</source>
        <translation>Po utracie hasła</translation>
    </message>
    <message>
        <source>Open KPO Vault and choose “Use the recovery key”.</source>
        <translation>Otwórz KPO Vault i wybierz „Użyj klucza odzyskiwania”.</translation>
    </message>
    <message>
        <source>Type the eight groups, or scan the code. Small letters, blanks and hyphens do not matter; the last sign of each group tells a slip.</source>
        <translation>Wpisz osiem grup albo zeskanuj kod. Wielkość liter, odstępy i łączniki nie mają znaczenia; ostatni znak grupy zdradza pomyłkę.</translation>
    </message>
    <message>
        <source>Set a new passphrase in the settings, and make a new sheet.</source>
        <translation>Ustaw nowe hasło w ustawieniach i przygotuj nową kartkę.</translation>
    </message>
    <message>
        <source>Whoever has this sheet can read every original. Keep it in a safe, away from the machine, and never in a file or a picture.</source>
        <translation>Kto ma tę kartkę, przeczyta każdy oryginał. Trzymaj ją w kasie pancernej, z dala od komputera, nigdy w pliku ani na zdjęciu.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Go to Contacts</source>
        <translation>Przejdź do Kontaktów</translation>
    </message>
    <message>
        <source>Another packet…</source>
        <translation>Inny pakiet…</translation>
    </message>
    <message>
        <source>This packet is not for you</source>
        <translation>Ten pakiet nie jest dla Ciebie</translation>
    </message>
    <message>
        <source>You do not know this sender</source>
        <translation>Nie znasz tego nadawcy</translation>
    </message>
    <message>
        <source>This sender is blocked</source>
        <translation>Ten nadawca jest zablokowany</translation>
    </message>
    <message>
        <source>This is no packet</source>
        <translation>To nie jest pakiet</translation>
    </message>
    <message>
        <source>This packet was changed on its way</source>
        <translation>Ten pakiet zmieniono po drodze</translation>
    </message>
    <message>
        <source>This packet is incomplete</source>
        <translation>Ten pakiet jest niekompletny</translation>
    </message>
    <message>
        <source>This packet&apos;s time is over</source>
        <translation>Czas tego pakietu minął</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Tego pliku nie można otworzyć</translation>
    </message>
    <message>
        <source>{hint} Your own card is in Contacts: export it and send it to the sender.</source>
        <translation>{hint} Twoja wizytówka jest w Kontaktach: wyeksportuj ją i wyślij nadawcy.</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>Remove</source>
        <translation>Usuń z listy</translation>
    </message>
</context>
<context>
    <name>RegisterPane</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>Cofnij ostatnią zmianę (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Add a table…</source>
        <translation>Dodaj tabelę…</translation>
    </message>
    <message>
        <source>No protected tables yet</source>
        <translation>Nie ma jeszcze chronionych tabel</translation>
    </message>
    <message>
        <source>Add lists of customers, staff or prices. Values of one row that stand together are found.</source>
        <translation>Dodaj listy klientów, pracowników lub cen. Wartości jednego wiersza stojące razem zostaną znalezione.</translation>
    </message>
    <message>
        <source>Of a table only keyed digests are kept: nobody can read a value back. Two values of one row, near each other, give it away.</source>
        <translation>Z tabeli zostają tylko kluczowane skróty: nikt nie odczyta wartości. Zdradzają ją dwie bliskie wartości jednego wiersza.</translation>
    </message>
    <message>
        <source>Of a document only keyed fingerprints are kept: nobody can read it back. A copied passage is found though words were changed.</source>
        <translation>Z dokumentu zostają tylko kluczowane odciski: nikt go nie odczyta. Skopiowany fragment zostanie znaleziony mimo zmienionych słów.</translation>
    </message>
    <message>
        <source>Reading the terms…</source>
        <translation>Wczytywanie terminów…</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Wczytywanie tabeli…</translation>
    </message>
    <message>
        <source>Reading the documents…</source>
        <translation>Wczytywanie dokumentów…</translation>
    </message>
    <message>
        <source>Terms ({count})</source>
        <translation>Terminy ({count})</translation>
    </message>
    <message>
        <source>Tables ({count})</source>
        <translation>Tabele ({count})</translation>
    </message>
    <message>
        <source>Documents ({count})</source>
        <translation>Dokumenty ({count})</translation>
    </message>
    <message>
        <source>The register holds this term already.</source>
        <translation>Rejestr zawiera już ten termin.</translation>
    </message>
    <message>
        <source>{terms} added to the register; known before: {known}.</source>
        <translation>Dodano do rejestru: {terms}; znane wcześniej: {known}.</translation>
    </message>
    <message>
        <source>{terms} taken out of the register.</source>
        <translation>Usunięto z rejestru: {terms}.</translation>
    </message>
    <message>
        <source>{rows} added to the register.</source>
        <translation>Dodano do rejestru: {rows}.</translation>
    </message>
    <message>
        <source>{documents} added to the register; known before: {known}.</source>
        <translation>Dodano do rejestru: {documents}; znane wcześniej: {known}.</translation>
    </message>
    <message>
        <source>Could not be used: {names}.</source>
        <translation>Nie można było użyć: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is taken out of the register.</source>
        <translation>„{name}” usunięto z rejestru.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Dodaj dokumenty…</translation>
    </message>
    <message>
        <source>No protected documents yet</source>
        <translation>Nie ma jeszcze chronionych dokumentów</translation>
    </message>
    <message>
        <source>Add texts that nobody may copy from. A passage of about 25 words is found.</source>
        <translation>Dodaj teksty, z których nie wolno kopiować. Fragment około 25 słów zostanie znaleziony.</translation>
    </message>
    <message>
        <source>Protected terms</source>
        <translation>Chronione terminy</translation>
    </message>
    <message>
        <source>Terms (*.txt *.csv *.tsv)</source>
        <translation>Terminy (*.txt *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx)</source>
        <translation>Tabele (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>Protected table</source>
        <translation>Chroniona tabela</translation>
    </message>
    <message>
        <source>Protected documents</source>
        <translation>Chronione dokumenty</translation>
    </message>
</context>
<context>
    <name>ReportsPane</name>
    <message>
        <source>Kinds of report</source>
        <translation>Rodzaje raportów</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>With original values</source>
        <translation>Z oryginalnymi wartościami</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder raportu</translation>
    </message>
    <message>
        <source>Choose a matter</source>
        <translation>Wybierz sprawę</translation>
    </message>
    <message>
        <source>Every report is about one matter.</source>
        <translation>Każdy raport dotyczy jednej sprawy.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Przeglądaj…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Podaj plik do zapisania.</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>Jest już plik {name}.</translation>
    </message>
    <message>
        <source>Choose another name, or write over it.</source>
        <translation>Wybierz inną nazwę albo go nadpisz.</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Nadpisz</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Zapisywanie raportu…</translation>
    </message>
    <message>
        <source>The report is written: {name}</source>
        <translation>Raport zapisany: {name}</translation>
    </message>
    <message>
        <source>SHA-256 {digest}. The audit log has it as well.</source>
        <translation>SHA-256 {digest}. Ma go też dziennik audytu.</translation>
    </message>
    <message>
        <source>PDF, to print and to sign</source>
        <translation>PDF, do druku i podpisu</translation>
    </message>
    <message>
        <source>CSV, the table alone</source>
        <translation>CSV, sama tabela</translation>
    </message>
    <message>
        <source>Log with Merkle proofs, to verify</source>
        <translation>Dziennik z dowodami Merkle&apos;a, do weryfikacji</translation>
    </message>
    <message>
        <source>The audit log will say that originals were asked for.</source>
        <translation>Dziennik audytu odnotuje prośbę o oryginały.</translation>
    </message>
    <message>
        <source>Only counsel may put originals into a report, and only into the redaction log.</source>
        <translation>Tylko prawnik może umieścić oryginały w raporcie, i to tylko w wykazie usunięć.</translation>
    </message>
    <message>
        <source>Redaction log</source>
        <translation>Wykaz usunięć</translation>
    </message>
    <message>
        <source>Every place that was found: type, reason, what was done, token, by whom and when.</source>
        <translation>Każde znalezione miejsce: typ, powód, co zrobiono, token, kto i kiedy.</translation>
    </message>
    <message>
        <source>HIPAA Safe Harbor sheet</source>
        <translation>Arkusz HIPAA Safe Harbor</translation>
    </message>
    <message>
        <source>The eighteen identifiers of 45 CFR 164.514(b)(2): sought as what, found, hidden, kept by whom, left.</source>
        <translation>Osiemnaście identyfikatorów z 45 CFR 164.514(b)(2): jako co szukane, znalezione, ukryte, przez kogo zachowane, pozostałe.</translation>
    </message>
    <message>
        <source>Statement of pseudonymisation</source>
        <translation>Oświadczenie o pseudonimizacji</translation>
    </message>
    <message>
        <source>After Art. 4(5) GDPR: what was replaced, where the additional information lies, and who lacks it.</source>
        <translation>Według art. 4 pkt 5 RODO: co zastąpiono, gdzie są dodatkowe informacje i kto ich nie ma.</translation>
    </message>
    <message>
        <source>Disclosure ledger</source>
        <translation>Rejestr ujawnień</translation>
    </message>
    <message>
        <source>Every packet: recipient, fingerprint, purpose, expiry, documents, whether it came back.</source>
        <translation>Każdy pakiet: odbiorca, odcisk, cel, termin, dokumenty, czy wrócił.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>Every sample with its seed, what was judged, and the bounds that follow from it.</source>
        <translation>Każda próba z ziarnem, oceny i wynikające z nich granice.</translation>
    </message>
    <message>
        <source>Extract of the audit log</source>
        <translation>Wyciąg z dziennika audytu</translation>
    </message>
    <message>
        <source>The entries that concern the matter; as a log with proofs anybody can verify them.</source>
        <translation>Wpisy dotyczące sprawy; jako dziennik z dowodami każdy może je sprawdzić.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Restored</source>
        <translation>Przywrócono</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Zmieniony</translation>
    </message>
    <message>
        <source>Shortened</source>
        <translation>Skrócony</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Obcy</translation>
    </message>
    <message>
        <source>Misplaced</source>
        <translation>Nie na miejscu</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brakujący</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Powtórzony</translation>
    </message>
    <message>
        <source>Read without doubt: the original stands in its place again.</source>
        <translation>Odczytany bez wątpliwości: oryginał znów stoi na swoim miejscu.</translation>
    </message>
    <message>
        <source>Damaged on the way: a wrong character, a token split over two cells. It stays as it came unless you accept the correction that is proposed.</source>
        <translation>Uszkodzony po drodze: błędny znak, token w dwóch komórkach. Zostaje, jak przyszedł, chyba że przyjmiesz proponowaną poprawkę.</translation>
    </message>
    <message>
        <source>Written without its last four characters, as people do who speak of “Person 12”. It stays as it came unless you accept what is proposed.</source>
        <translation>Zapisany bez ostatnich czterech znaków, jak w mowie o “Person 12”. Zostaje, jak przyszedł, chyba że przyjmiesz propozycję.</translation>
    </message>
    <message>
        <source>Looks whole, but this packet never held it. Nothing is put in its place; ask the partner.</source>
        <translation>Wygląda na cały, ale ten pakiet nigdy go nie zawierał. Nic nie jest wstawiane; zapytaj partnera.</translation>
    </message>
    <message>
        <source>A token of another matter, or an invented one. Nothing is put in its place; ask the partner where it comes from.</source>
        <translation>Token z innej sprawy albo wymyślony. Nic nie jest wstawiane; zapytaj partnera, skąd pochodzi.</translation>
    </message>
    <message>
        <source>The token is right, but its original may not stand in such a place, a sheet&apos;s name for example. Put it there by hand if you need it.</source>
        <translation>Token jest poprawny, ale jego oryginał nie może tam stać, na przykład w nazwie arkusza. Wstaw go ręcznie, jeśli trzeba.</translation>
    </message>
    <message>
        <source>Was sent in this document and did not come back. Often rightly: its sentence was deleted. Look at the document.</source>
        <translation>Wysłany w tym dokumencie i nie wrócił. Często słusznie: usunięto jego zdanie. Obejrzyj dokument.</translation>
    </message>
    <message>
        <source>Stands there more often than it was sent, and is restored each time. For your information.</source>
        <translation>Stoi tam więcej razy, niż go wysłano, i za każdym razem jest przywracany. Dla informacji.</translation>
    </message>
    <message>
        <source>Corrected: {token}</source>
        <translation>Poprawiono: {token}</translation>
    </message>
    <message>
        <source>Stays as it came</source>
        <translation>Zostaje, jak przyszło</translation>
    </message>
    <message>
        <source>To decide: {token}?</source>
        <translation>Do rozstrzygnięcia: {token}?</translation>
    </message>
    <message>
        <source>Original put back</source>
        <translation>Oryginał wstawiony</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Co się robi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Token as it came back</source>
        <translation>Token w postaci, w jakiej wrócił</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Backup</source>
        <translation>Kopia zapasowa</translation>
    </message>
    <message>
        <source>The file of a backup</source>
        <translation>Plik kopii zapasowej</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Hasło kopii zapasowej</translation>
    </message>
    <message>
        <source>Put the backup in place</source>
        <translation>Wstaw kopię na miejsce</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Restore a backup of the vault</source>
        <translation>Przywróć kopię sejfu</translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>Restore results</source>
        <translation>Przywróć wyniki</translation>
    </message>
    <message>
        <source>Put the originals back into what the partner returned.</source>
        <translation>Wstaw oryginały do tego, co odesłał partner.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>Tylko to, co wymaga uwagi</translation>
    </message>
    <message>
        <source>Drop a returned packet here</source>
        <translation>Upuść tu odesłany pakiet</translation>
    </message>
    <message>
        <source>It is matched to the packet that it answers; only tokens of that packet are restored.</source>
        <translation>Jest dopasowywany do pakietu, na który odpowiada; przywracane są tylko jego tokeny.</translation>
    </message>
    <message>
        <source>Nothing restored yet</source>
        <translation>Jeszcze nic nie przywrócono</translation>
    </message>
    <message>
        <source>Choose the packet that the partner returned. Results that came back in another way are restored from a folder, against all tokens of the chosen matter.</source>
        <translation>Wybierz pakiet odesłany przez partnera. Wyniki, które wróciły inną drogą, przywraca się z folderu według wszystkich tokenów wybranej sprawy.</translation>
    </message>
    <message>
        <source>Tokens of {matter}</source>
        <translation>Tokeny sprawy {matter}</translation>
    </message>
    <message>
        <source>Choose a matter first</source>
        <translation>Najpierw wybierz sprawę</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Nie ma pliku {name}.</translation>
    </message>
    <message>
        <source>Restoring the results…</source>
        <translation>Przywracanie wyników…</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Inny…</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Zapisz &amp;raport…</translation>
    </message>
    <message>
        <source>&amp;Save restored files…</source>
        <translation>&amp;Zapisz przywrócone pliki…</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Otwórz &amp;folder</translation>
    </message>
    <message>
        <source>Returned &amp;packet…</source>
        <translation>Odesłany &amp;pakiet…</translation>
    </message>
    <message>
        <source>F&amp;older of results…</source>
        <translation>F&amp;older z wynikami…</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Nic nie wymaga uwagi</translation>
    </message>
    <message>
        <source>Every token here came back whole.</source>
        <translation>Wszystkie tokeny wróciły tu w całości.</translation>
    </message>
    <message>
        <source>{places} to decide</source>
        <translation>{places} do rozstrzygnięcia</translation>
    </message>
    <message>
        <source>The report is written: {name}</source>
        <translation>Raport zapisany: {name}</translation>
    </message>
    <message>
        <source>It holds tokens and places, no original.</source>
        <translation>Zawiera tokeny i miejsca, żadnych oryginałów.</translation>
    </message>
    <message>
        <source>Looking at the results…</source>
        <translation>Przeglądanie wyników…</translation>
    </message>
    <message>
        <source>This packet was restored before.</source>
        <translation>Ten pakiet już przywrócono.</translation>
    </message>
    <message>
        <source>A packet that comes twice may be a replay. Restore it again only if you want it once more.</source>
        <translation>Pakiet, który przychodzi dwa razy, może być atakiem. Przywróć go ponownie tylko wtedy, gdy naprawdę chcesz.</translation>
    </message>
    <message>
        <source>Restore again</source>
        <translation>Przywróć ponownie</translation>
    </message>
    <message>
        <source>Some files cannot be read; they are handed on as they came.</source>
        <translation>Niektórych plików nie da się odczytać; są przekazywane bez zmian.</translation>
    </message>
    <message>
        <source>Some tokens need a look.</source>
        <translation>Niektóre tokeny wymagają uwagi.</translation>
    </message>
    <message>
        <source>A accepts a proposed correction, N leaves the place as it came; then save the files.</source>
        <translation>A przyjmuje proponowaną poprawkę, N zostawia miejsce bez zmian; potem zapisz pliki.</translation>
    </message>
    <message>
        <source>{tokens} restored in {files}.</source>
        <translation>Przywrócono: {tokens}, {files}.</translation>
    </message>
    <message>
        <source>Could not be restored: {names}</source>
        <translation>Nie udało się przywrócić: {names}</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Every token that was sent came back whole.</source>
        <translation>Wszystkie wysłane tokeny wróciły w całości.</translation>
    </message>
    <message>
        <source>Some tokens need a look; they were left exactly as they came.</source>
        <translation>Niektóre tokeny wymagają uwagi; zostały dokładnie takie, jakie przyszły.</translation>
    </message>
    <message>
        <source>Returned packet</source>
        <translation>Odesłany pakiet</translation>
    </message>
    <message>
        <source>Folder of results</source>
        <translation>Folder z wynikami</translation>
    </message>
    <message>
        <source>Choose an empty folder for the restored files</source>
        <translation>Wybierz pusty folder na przywrócone pliki</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Znajdź…</translation>
    </message>
    <message>
        <source>Find text and mark it (Ctrl+F)</source>
        <translation>Znajdź tekst i oznacz go (Ctrl+F)</translation>
    </message>
    <message>
        <source>Accept all pending</source>
        <translation>Przyjmij wszystkie oczekujące</translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation>Zabezpiecz…</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z): {act}</source>
        <translation>Cofnij (Ctrl+Z): {act}</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z): {act}</source>
        <translation>Ponów (Ctrl+Shift+Z): {act}</translation>
    </message>
    <message>
        <source>{findings} without a decision</source>
        <translation>{findings} bez decyzji</translation>
    </message>
    <message>
        <source>Write the protected files</source>
        <translation>Zapisz zabezpieczone pliki</translation>
    </message>
    <message>
        <source>Select two entities or more under “By entity” first.</source>
        <translation>Najpierw zaznacz co najmniej dwie encje w „Według encji”.</translation>
    </message>
    <message>
        <source>Boxes are drawn on pages: mark text with Ctrl+M here.</source>
        <translation>Ramki rysuje się na stronach: tutaj oznacz tekst klawiszami Ctrl+M.</translation>
    </message>
    <message>
        <source>Second review, blind to the first: {waiting} of {count} findings pending</source>
        <translation>Drugi przegląd, bez wglądu w pierwszy: oczekuje {waiting} z {count} znalezisk</translation>
    </message>
    <message>
        <source>{waiting} of {count} findings pending · ? shows all keys</source>
        <translation>oczekuje {waiting} z {count} znalezisk · ? pokazuje wszystkie klawisze</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Counsel</source>
        <translation>Prawnik</translation>
    </message>
    <message>
        <source>Compliance officer</source>
        <translation>Osoba od zgodności</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Opens everything.</source>
        <translation>Otwiera wszystko.</translation>
    </message>
    <message>
        <source>Opens the audit log, decisions and masked values; single values for a reason that is logged.</source>
        <translation>Otwiera dziennik audytu, decyzje i zamaskowane wartości; pojedyncze wartości z powodem zapisanym w dzienniku.</translation>
    </message>
    <message>
        <source>Opens our own keys, contacts, and packets that belong to no matter.</source>
        <translation>Otwiera nasze klucze, kontakty i pakiety spoza spraw.</translation>
    </message>
    <message>
        <source>Counsel&apos;s passphrase</source>
        <translation>Hasło prawnika</translation>
    </message>
    <message>
        <source>Recovery key on paper</source>
        <translation>Klucz odzyskiwania na papierze</translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation>Pęk kluczy tego komputera</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>Accepted</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>Rejected: it stays in the document</source>
        <translation>Odrzucone: zostaje w dokumencie</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Nierozstrzygnięte</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>jeszcze nieocenione</translation>
    </message>
    <message>
        <source>nothing missed</source>
        <translation>nic nie pominięto</translation>
    </message>
    <message>
        <source>something was missed</source>
        <translation>coś pominięto</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>zgoda</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>brak zgody</translation>
    </message>
    <message>
        <source>Nothing is judged yet: a sample says nothing before.</source>
        <translation>Jeszcze nic nie oceniono: wcześniej próba nic nie mówi.</translation>
    </message>
    <message>
        <source>Every item there is was judged: nothing is left to be estimated.</source>
        <translation>Oceniono każdy istniejący element: nie ma czego szacować.</translation>
    </message>
    <message>
        <source>With 95 % confidence at most {share} of all are at fault, {items} of {population}.</source>
        <translation>Z ufnością 95 % błędnych jest najwyżej {share}, {items} z {population}.</translation>
    </message>
    <message>
        <source>Rule of three: {share}.</source>
        <translation>Reguła trzech: {share}.</translation>
    </message>
    <message>
        <source>At most {values} values missed beside {hidden} hidden ones: recall at least {recall}.</source>
        <translation>Najwyżej {values} pominiętych wartości przy {hidden} ukrytych: czułość co najmniej {recall}.</translation>
    </message>
    <message>
        <source>Nothing missed so far.</source>
        <translation>Dotąd niczego nie pominięto.</translation>
    </message>
    <message>
        <source>All agreed so far.</source>
        <translation>Dotąd pełna zgoda.</translation>
    </message>
    <message>
        <source>Not agreed: {count}.</source>
        <translation>Brak zgody: {count}.</translation>
    </message>
    <message>
        <source>Passages with something missed: {count} ({types}).</source>
        <translation>Fragmenty z pominięciem: {count} ({types}).</translation>
    </message>
</context>
<context>
    <name>SamplingPane</name>
    <message>
        <source>New sample…</source>
        <translation>Nowa próba…</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Ocenione</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>Choose a matter</source>
        <translation>Wybierz sprawę</translation>
    </message>
    <message>
        <source>Samples are drawn from the protected files or the decisions of one matter.</source>
        <translation>Próby losuje się z zabezpieczonych plików lub decyzji jednej sprawy.</translation>
    </message>
    <message>
        <source>Passages of protected files: was anything missed?</source>
        <translation>Fragmenty zabezpieczonych plików: czy coś pominięto?</translation>
    </message>
    <message>
        <source>Decisions about findings: do you agree?</source>
        <translation>Decyzje o znaleziskach: czy się zgadzasz?</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Losowo</translation>
    </message>
    <message>
        <source>The folder that will be sealed</source>
        <translation>Folder, który będzie zapieczętowany</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Przeglądaj…</translation>
    </message>
    <message>
        <source>Draw the sample</source>
        <translation>Wylosuj próbę</translation>
    </message>
    <message>
        <source>Back to the samples</source>
        <translation>Wróć do prób</translation>
    </message>
    <message>
        <source>Folder of the protected files</source>
        <translation>Folder z zabezpieczonymi plikami</translation>
    </message>
    <message>
        <source>Items are drawn by a seed with equal chances, each document gives its share. With the same seed and the same files the same sample is drawn again. 60 items without a fault mean: with 95 % confidence fewer than 5 % are at fault; 300 items mean fewer than 1 %.</source>
        <translation>Elementy losuje się z ziarnem i równymi szansami, każdy dokument daje swoją część. To samo ziarno i te same pliki dają tę samą próbę. 60 elementów bez błędu oznacza: z ufnością 95 % błędnych jest mniej niż 5 %; 300 elementów: mniej niż 1 %.</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Nowa próba</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Z czego</translation>
    </message>
    <message>
        <source>How many items</source>
        <translation>Ile elementów</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno</translation>
    </message>
    <message>
        <source>Name the folder of the protected files.</source>
        <translation>Podaj folder z zabezpieczonymi plikami.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Nie ma takiego folderu.</translation>
    </message>
    <message>
        <source>Reading the protected files…</source>
        <translation>Wczytywanie zabezpieczonych plików…</translation>
    </message>
    <message>
        <source>{time}: passages, seed {seed}</source>
        <translation>{time}: fragmenty, ziarno {seed}</translation>
    </message>
    <message>
        <source>{time}: decisions, seed {seed}</source>
        <translation>{time}: decyzje, ziarno {seed}</translation>
    </message>
    <message>
        <source>Some files are not as this matter wrote them, and were left out.</source>
        <translation>Niektóre pliki nie są takie, jak zapisała je ta sprawa, i zostały pominięte.</translation>
    </message>
    <message>
        <source>Protected documents of this matter that are not in the folder: {count}.</source>
        <translation>Zabezpieczone dokumenty tej sprawy nieobecne w folderze: {count}.</translation>
    </message>
    <message>
        <source>Judged: {judged} of {drawn}</source>
        <translation>Ocenione: {judged} z {drawn}</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Matter</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnerzy</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Sejf</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Protected files</source>
        <translation>Chronione pliki</translation>
    </message>
    <message>
        <source>Seal packet</source>
        <translation>Zapieczętuj pakiet</translation>
    </message>
    <message>
        <source>Open packet</source>
        <translation>Otwórz pakiet</translation>
    </message>
    <message>
        <source>Restore results</source>
        <translation>Przywróć wyniki</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Dziennik audytu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>SealPane</name>
    <message>
        <source>Contents</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Odbiorcy</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrukcje</translation>
    </message>
    <message>
        <source>Opens until</source>
        <translation>Otwiera się do</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Umowa</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Szyfrowanie</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Bramki</translation>
    </message>
    <message>
        <source>What will be sealed</source>
        <translation>Co zostanie zapieczętowane</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Pakiet</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>The packet is sealed</source>
        <translation>Pakiet jest zapieczętowany</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Seal another packet</source>
        <translation>Zapieczętuj kolejny pakiet</translation>
    </message>
    <message>
        <source>Send the file any way you like: only the recipients can open it. Their answer is restored under Restore results.</source>
        <translation>Wyślij plik dowolną drogą: otworzą go tylko odbiorcy. Ich odpowiedź przywraca się w Przywróć wyniki.</translation>
    </message>
    <message>
        <source>Classic keys only, for the sake of {names}</source>
        <translation>Tylko klasyczne klucze, ze względu na {names}</translation>
    </message>
    <message>
        <source>Post-quantum</source>
        <translation>Postkwantowe</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Wszystkie otwarte</translation>
    </message>
    <message>
        <source>{count} passed; {slot} agreed. Reason: {reason}</source>
        <translation>Pominięto: {count}; zgoda: {slot}. Powód: {reason}</translation>
    </message>
    <message>
        <source>{count} passed. Reason: {reason}</source>
        <translation>Pominięto: {count}. Powód: {reason}</translation>
    </message>
    <message>
        <source>{files} of {matter}</source>
        <translation>{files}, sprawa {matter}</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Bezterminowo</translation>
    </message>
    <message>
        <source>{files} with {tokens}</source>
        <translation>{files}, {tokens}</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Text to find in all documents</source>
        <translation>Tekst do znalezienia we wszystkich dokumentach</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Szukany tekst</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>Całe &amp;słowa</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Wielkość liter</translation>
    </message>
    <message>
        <source>Regular &amp;expression</source>
        <translation>Wy&amp;rażenie regularne</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>Add all as…</source>
        <translation>Dodaj wszystko jako…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Find in all documents</source>
        <translation>Znajdź we wszystkich dokumentach</translation>
    </message>
    <message>
        <source>{places}, {new} of them not marked yet</source>
        <translation>{places}, jeszcze nieoznaczone: {new}</translation>
    </message>
    <message>
        <source>No place in any document</source>
        <translation>Żadnego miejsca w żadnym dokumencie</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>I agree</source>
        <translation>Zgadzam się</translation>
    </message>
    <message>
        <source>Key slot</source>
        <translation>Gniazdo klucza</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Hasło tej osoby</translation>
    </message>
    <message>
        <source>Key slot of the second person</source>
        <translation>Gniazdo klucza drugiej osoby</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>Hasło drugiej osoby</translation>
    </message>
    <message>
        <source>Add a key slot…</source>
        <translation>Dodaj gniazdo…</translation>
    </message>
    <message>
        <source>This vault has a key slot of one person only. Add one for a colleague in Settings. Who works alone protects the documents under a policy that says “approvals: 1”.</source>
        <translation>Ten sejf ma gniazdo tylko jednej osoby. Dodaj w Ustawieniach gniazdo dla współpracownika. Kto pracuje sam, zabezpiecza dokumenty polityką z „approvals: 1”.</translation>
    </message>
    <message>
        <source>A second person has to agree</source>
        <translation>Zgodę musi wyrazić druga osoba</translation>
    </message>
    <message>
        <source>{slot} agreed to the gates above; the audit log will say so.</source>
        <translation>{slot} zgadza się na powyższe bramki; dziennik audytu to odnotuje.</translation>
    </message>
    <message>
        <source>Let a colleague read the gates and your reason, then choose their slot and agree.</source>
        <translation>Niech współpracownik przeczyta bramki i powód, wybierze swoje gniazdo i wyrazi zgodę.</translation>
    </message>
    <message>
        <source>First tick every gate above and write the reason.</source>
        <translation>Najpierw zaznacz każdą bramkę powyżej i podaj powód.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>What is protected, what opens the vault, and how the window looks.</source>
        <translation>Co jest chronione, co otwiera sejf i jak wygląda okno.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Polityki</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Rejestr</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Wykrywanie</translation>
    </message>
    <message>
        <source>Keys and vault</source>
        <translation>Klucze i sejf</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Rozstrzygnięte</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Nieoznaczone</translation>
    </message>
</context>
<context>
    <name>SettlingDialog</name>
    <message>
        <source>Differences between the two reviews</source>
        <translation>Różnice między przeglądami</translation>
    </message>
    <message>
        <source>{name} is right  F</source>
        <translation>Rację ma {name}  F</translation>
    </message>
    <message>
        <source>{name} is right  S</source>
        <translation>Rację ma {name}  S</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Cofnij (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Settle differences</source>
        <translation>Rozstrzygnij różnice</translation>
    </message>
    <message>
        <source>Both persons reviewed the packet without seeing the other&apos;s decisions. What counts where they differ is written down with your name.</source>
        <translation>Obie osoby przejrzały pakiet, nie widząc decyzji drugiej. To, co obowiązuje tam, gdzie się różnią, zapisuje się z Twoim nazwiskiem.</translation>
    </message>
    <message>
        <source>{open} of {count} to settle</source>
        <translation>{open} z {count} do rozstrzygnięcia</translation>
    </message>
    <message>
        <source>Both reviews say the same.</source>
        <translation>Oba przeglądy mówią to samo.</translation>
    </message>
</context>
<context>
    <name>ShredDialog</name>
    <message>
        <source>&amp;Type the name of the matter to shred it:</source>
        <translation>&amp;Wpisz nazwę sprawy, aby ją zniszczyć:</translation>
    </message>
    <message>
        <source>Name of the matter</source>
        <translation>Nazwa sprawy</translation>
    </message>
    <message>
        <source>Shred for good</source>
        <translation>Zniszcz na zawsze</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Shred this matter?</source>
        <translation>Zniszczyć tę sprawę?</translation>
    </message>
    <message>
        <source>Its key is destroyed. Results that come back later can never be restored. This cannot be undone.</source>
        <translation>Jej klucz zostanie zniszczony. Wyników, które wrócą później, nie da się już przywrócić. Nie można tego cofnąć.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Original</source>
        <translation>Oryginał</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Look at these places…</source>
        <translation>Obejrzyj te miejsca…</translation>
    </message>
    <message>
        <source>Fix it in the review</source>
        <translation>Popraw w przeglądzie</translation>
    </message>
    <message>
        <source>No output</source>
        <translation>Brak wyniku</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Strony</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>Poprzednia zmiana (Shift+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Następna zmiana (F8)</translation>
    </message>
    <message>
        <source>Original, stays here</source>
        <translation>Oryginał, zostaje tutaj</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Nawigacja</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Lock the vault (Ctrl+L)</source>
        <translation>Zablokuj sejf (Ctrl+L)</translation>
    </message>
    <message>
        <source>No matter chosen</source>
        <translation>Nie wybrano sprawy</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}, zrobione</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Name of the table</source>
        <translation>Nazwa tabeli</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Rodzaj wartości</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Samodzielnie</translation>
    </message>
    <message>
        <source>Columns of a row that have to stand together</source>
        <translation>Kolumny wiersza, które muszą stać razem</translation>
    </message>
    <message>
        <source>Add the table</source>
        <translation>Dodaj tabelę</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Add a protected table</source>
        <translation>Dodaj chronioną tabelę</translation>
    </message>
    <message>
        <source>Of the file only keyed digests of its values are kept. Where a value of a column names its row alone, such as an account number, tick the last box.</source>
        <translation>Z pliku zostają tylko kluczowane skróty wartości. Jeśli wartość kolumny sama wskazuje wiersz, jak numer rachunku, zaznacz ostatnie pole.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Kind of value of {column}</source>
        <translation>Rodzaj wartości w {column}</translation>
    </message>
    <message>
        <source>Value of a protected row</source>
        <translation>Wartość chronionego wiersza</translation>
    </message>
    <message>
        <source>A value of {column} names its row alone</source>
        <translation>Wartość w {column} sama wskazuje wiersz</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Only in this spelling</source>
        <translation>Tylko w tej pisowni</translation>
    </message>
    <message>
        <source>Not inflected, mistyped or badly scanned; any case counts.</source>
        <translation>Bez odmiany, literówek i złych skanów; wielkość liter dowolna.</translation>
    </message>
    <message>
        <source>Change the term</source>
        <translation>Zmień termin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Rodzaj wartości</translation>
    </message>
    <message>
        <source>Change a protected term</source>
        <translation>Zmień chroniony termin</translation>
    </message>
</context>
<context>
    <name>TermsList</name>
    <message>
        <source>A name, word or number</source>
        <translation>Nazwa, słowo lub liczba</translation>
    </message>
    <message>
        <source>New protected term</source>
        <translation>Nowy chroniony termin</translation>
    </message>
    <message>
        <source>Kind of value of the new term</source>
        <translation>Rodzaj wartości nowego terminu</translation>
    </message>
    <message>
        <source>Only this spelling</source>
        <translation>Tylko ta pisownia</translation>
    </message>
    <message>
        <source>Not inflected, mistyped or badly scanned; any case counts.</source>
        <translation>Bez odmiany, literówek i złych skanów; wielkość liter dowolna.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Dodaj z pliku…</translation>
    </message>
    <message>
        <source>A text file with one term a line, or a CSV with the columns term, type and spelling</source>
        <translation>Plik tekstowy z jednym terminem w wierszu albo CSV z kolumnami term, type i spelling</translation>
    </message>
    <message>
        <source>Search the terms</source>
        <translation>Szukaj terminów</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show the terms; that you did is written to the audit log</source>
        <translation>Pokaż terminy; dziennik audytu to odnotuje</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Take the chosen terms out of the register</source>
        <translation>Usuń wybrane terminy z rejestru</translation>
    </message>
    <message>
        <source>Protected term</source>
        <translation>Chroniony termin</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Rodzaj wartości</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Pisownia</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Ta</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Dowolna</translation>
    </message>
    <message>
        <source>Protected terms</source>
        <translation>Chronione terminy</translation>
    </message>
    <message>
        <source>No protected terms yet</source>
        <translation>Nie ma jeszcze chronionych terminów</translation>
    </message>
    <message>
        <source>Add what no detector can know: project names, formulas, suppliers, prices.</source>
        <translation>Dodaj to, czego nie zna żaden detektor: nazwy projektów, wzory, dostawców, ceny.</translation>
    </message>
    <message>
        <source>No such term</source>
        <translation>Nie ma takiego terminu</translation>
    </message>
    <message>
        <source>While the terms are hidden, only whole words are compared.</source>
        <translation>Dopóki terminy są ukryte, porównywane są tylko całe słowa.</translation>
    </message>
    <message>
        <source>Protected in every matter, wherever they stand and however they are spelt. Each is kept encrypted.</source>
        <translation>Chronione w każdej sprawie, gdziekolwiek i jakkolwiek zapisane. Każdy jest przechowywany zaszyfrowany.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search whole words</source>
        <translation>Szukaj całych słów</translation>
    </message>
    <message>
        <source>{shown} of {terms}</source>
        <translation>{shown} z {terms}</translation>
    </message>
</context>
<context>
    <name>TermsPane</name>
    <message>
        <source>For example: contract review, first pass</source>
        <translation>Na przykład: przegląd umów, pierwsza tura</translation>
    </message>
    <message>
        <source>What matters, in which order, what to leave alone</source>
        <translation>Co ważne, w jakiej kolejności, czego nie ruszać</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Wygasa</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Bezterminowo</translation>
    </message>
    <message>
        <source>For example: data use agreement 2026-17</source>
        <translation>Na przykład: umowa o użyciu danych 2026-17</translation>
    </message>
    <message>
        <source>With a glossary of the tokens, without a value</source>
        <translation>Ze słowniczkiem tokenów, bez wartości</translation>
    </message>
    <message>
        <source>&amp;Purpose, which the partner sees and signs back</source>
        <translation>&amp;Cel, który partner widzi i odsyła podpisany</translation>
    </message>
    <message>
        <source>&amp;Instructions for the partner</source>
        <translation>&amp;Instrukcje dla partnera</translation>
    </message>
    <message>
        <source>The partner&apos;s program opens the packet until the end of</source>
        <translation>Program partnera otwiera pakiet do końca dnia</translation>
    </message>
    <message>
        <source>A&amp;greement under which the data leaves, if the law or a policy asks for one</source>
        <translation>&amp;Umowa, na podstawie której dane wychodzą, jeśli wymaga jej prawo lub polityka</translation>
    </message>
    <message>
        <source>Its reference goes to the audit log and to the partner.</source>
        <translation>Jej oznaczenie trafia do dziennika audytu i do partnera.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Warunki</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Events</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Wszystkie zdarzenia</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Kiedykolwiek</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>W ostatnich 7 dniach</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>W ostatnich 30 dniach</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Między dwoma dniami</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Najpierw najnowsze</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Najpierw najstarsze</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Zdarzenie</translation>
    </message>
    <message>
        <source>Person or key slot</source>
        <translation>Osoba lub gniazdo klucza</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Żaden wpis nie pasuje</translation>
    </message>
    <message>
        <source>Choose other events, another person, another matter or another time.</source>
        <translation>Wybierz inne zdarzenia, inną osobę, sprawę lub czas.</translation>
    </message>
    <message>
        <source>Entries shown: {shown}. Entries in the log: {size}.</source>
        <translation>Pokazane wpisy: {shown}. Wpisy w dzienniku: {size}.</translation>
    </message>
    <message>
        <source>Entries shown: {shown}. Entries in the log: {size}. Scroll down for more.</source>
        <translation>Pokazane wpisy: {shown}. Wpisy w dzienniku: {size}. Przewiń w dół po więcej.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Text to try the policy on</source>
        <translation>Tekst do wypróbowania polityki</translation>
    </message>
    <message>
        <source>Paste or type some lines. They are kept nowhere.</source>
        <translation>Wklej lub wpisz kilka wierszy. Nigdzie nie są zapisywane.</translation>
    </message>
    <message>
        <source>Find sensitive values</source>
        <translation>Znajdź wrażliwe wartości</translation>
    </message>
    <message>
        <source>What the policy finds</source>
        <translation>Co znajduje polityka</translation>
    </message>
    <message>
        <source>Nothing is found in this text.</source>
        <translation>W tym tekście nic nie znaleziono.</translation>
    </message>
    <message>
        <source>Correct the mistakes first.</source>
        <translation>Najpierw popraw błędy.</translation>
    </message>
    <message>
        <source>Too long: try a part of it.</source>
        <translation>Za długie: wypróbuj część.</translation>
    </message>
</context>
<context>
    <name>TwoPersons</name>
    <message>
        <source>Two reviewers</source>
        <translation>Dwie osoby</translation>
    </message>
    <message>
        <source>I have finished my review</source>
        <translation>Mój przegląd jest skończony</translation>
    </message>
    <message>
        <source>Settle differences…</source>
        <translation>Rozstrzygnij różnice…</translation>
    </message>
</context>
<context>
    <name>TypeDialog</name>
    <message>
        <source>Type to narrow the list</source>
        <translation>Pisz, aby zawęzić listę</translation>
    </message>
    <message>
        <source>Narrow the list of types</source>
        <translation>Zawęź listę typów</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Short form of a name</source>
        <translation>Skrót imienia lub nazwiska</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numer telefonu</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adres internetowy</translation>
    </message>
    <message>
        <source>Profile on the web</source>
        <translation>Profil w internecie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Adres ulicy</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Współrzędne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Strona umowy</translation>
    </message>
    <message>
        <source>Supplier or customer</source>
        <translation>Dostawca lub klient</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Data lub godzina</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data urodzenia</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Social security number (US)</source>
        <translation>Numer ubezpieczenia społecznego (USA)</translation>
    </message>
    <message>
        <source>Taxpayer number, ITIN (US)</source>
        <translation>Numer podatkowy ITIN (USA)</translation>
    </message>
    <message>
        <source>Employer number, EIN (US)</source>
        <translation>Numer pracodawcy EIN (USA)</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Numer paszportu</translation>
    </message>
    <message>
        <source>Driving licence number</source>
        <translation>Numer prawa jazdy</translation>
    </message>
    <message>
        <source>Aadhaar number (India)</source>
        <translation>Numer Aadhaar (Indie)</translation>
    </message>
    <message>
        <source>PAN (India)</source>
        <translation>PAN (Indie)</translation>
    </message>
    <message>
        <source>GSTIN (India)</source>
        <translation>GSTIN (Indie)</translation>
    </message>
    <message>
        <source>National insurance number (UK)</source>
        <translation>Numer ubezpieczenia NINO (Wielka Brytania)</translation>
    </message>
    <message>
        <source>NHS number (UK)</source>
        <translation>Numer NHS (Wielka Brytania)</translation>
    </message>
    <message>
        <source>NIF or NIE (Spain)</source>
        <translation>NIF lub NIE (Hiszpania)</translation>
    </message>
    <message>
        <source>NIR (France)</source>
        <translation>NIR (Francja)</translation>
    </message>
    <message>
        <source>PESEL (Poland)</source>
        <translation>PESEL (Polska)</translation>
    </message>
    <message>
        <source>CPF (Brazil)</source>
        <translation>CPF (Brazylia)</translation>
    </message>
    <message>
        <source>Government number (Philippines)</source>
        <translation>Numer urzędowy (Filipiny)</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>Numer krajowy</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Numer pracownika</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Tablica rejestracyjna</translation>
    </message>
    <message>
        <source>Vehicle identification number</source>
        <translation>Numer VIN</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adres IP</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adres MAC</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Numer urządzenia</translation>
    </message>
    <message>
        <source>Respondent number</source>
        <translation>Numer respondenta</translation>
    </message>
    <message>
        <source>Payment card number</source>
        <translation>Numer karty płatniczej</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Rachunek bankowy</translation>
    </message>
    <message>
        <source>Bank routing number (US)</source>
        <translation>Numer rozliczeniowy banku (USA)</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Crypto-currency address</source>
        <translation>Adres kryptowaluty</translation>
    </message>
    <message>
        <source>LEI</source>
        <translation>LEI</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Exchange symbol</source>
        <translation>Symbol giełdowy</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Wynagrodzenie</translation>
    </message>
    <message>
        <source>Price or amount</source>
        <translation>Cena lub kwota</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognoza</translation>
    </message>
    <message>
        <source>Medical record number</source>
        <translation>Numer dokumentacji medycznej</translation>
    </message>
    <message>
        <source>Health plan number</source>
        <translation>Numer planu zdrowotnego</translation>
    </message>
    <message>
        <source>NPI (US)</source>
        <translation>NPI (USA)</translation>
    </message>
    <message>
        <source>DEA number (US)</source>
        <translation>Numer DEA (USA)</translation>
    </message>
    <message>
        <source>Medical licence number</source>
        <translation>Numer prawa wykonywania zawodu medycznego</translation>
    </message>
    <message>
        <source>Specimen or study number</source>
        <translation>Numer próbki lub badania</translation>
    </message>
    <message>
        <source>Claim number</source>
        <translation>Numer roszczenia</translation>
    </message>
    <message>
        <source>Trial subject number</source>
        <translation>Numer uczestnika badania</translation>
    </message>
    <message>
        <source>Trial number</source>
        <translation>Numer badania klinicznego</translation>
    </message>
    <message>
        <source>Genetic data</source>
        <translation>Dane genetyczne</translation>
    </message>
    <message>
        <source>Special category of data</source>
        <translation>Szczególna kategoria danych</translation>
    </message>
    <message>
        <source>Signature image</source>
        <translation>Obraz podpisu</translation>
    </message>
    <message>
        <source>Face image</source>
        <translation>Obraz twarzy</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Kod kreskowy</translation>
    </message>
    <message>
        <source>Docket number</source>
        <translation>Sygnatura akt sądowych</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numer akt</translation>
    </message>
    <message>
        <source>Bates number</source>
        <translation>Numer Batesa</translation>
    </message>
    <message>
        <source>Privilege mark</source>
        <translation>Oznaczenie tajemnicy adwokackiej</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Dziecko</translation>
    </message>
    <message>
        <source>Contract or order number</source>
        <translation>Numer umowy lub zamówienia</translation>
    </message>
    <message>
        <source>Patent application number</source>
        <translation>Numer zgłoszenia patentowego</translation>
    </message>
    <message>
        <source>Patent number</source>
        <translation>Numer patentu</translation>
    </message>
    <message>
        <source>Unfiled claim</source>
        <translation>Niezgłoszone zastrzeżenie</translation>
    </message>
    <message>
        <source>Inventor</source>
        <translation>Wynalazca</translation>
    </message>
    <message>
        <source>Confidential mark</source>
        <translation>Oznaczenie poufności</translation>
    </message>
    <message>
        <source>Export-control mark</source>
        <translation>Oznaczenie kontroli eksportu</translation>
    </message>
    <message>
        <source>Code name</source>
        <translation>Kryptonim</translation>
    </message>
    <message>
        <source>Protected term</source>
        <translation>Chroniony termin</translation>
    </message>
    <message>
        <source>Passage of a registered document</source>
        <translation>Fragment zarejestrowanego dokumentu</translation>
    </message>
    <message>
        <source>Row of a registered table</source>
        <translation>Wiersz zarejestrowanej tabeli</translation>
    </message>
    <message>
        <source>Share in a recipe</source>
        <translation>Udział w recepturze</translation>
    </message>
    <message>
        <source>CAS number</source>
        <translation>Numer CAS</translation>
    </message>
    <message>
        <source>Chemical structure</source>
        <translation>Struktura chemiczna</translation>
    </message>
    <message>
        <source>Biosequence</source>
        <translation>Sekwencja biologiczna</translation>
    </message>
    <message>
        <source>Process setting</source>
        <translation>Parametr procesu</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Numer części</translation>
    </message>
    <message>
        <source>Dimension with tolerance</source>
        <translation>Wymiar z tolerancją</translation>
    </message>
    <message>
        <source>Lot number</source>
        <translation>Numer partii</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Klucz dostępu</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Klucz prywatny</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło dostępu</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Ciąg połączenia</translation>
    </message>
    <message>
        <source>Internal host</source>
        <translation>Host wewnętrzny</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Kod źródłowy</translation>
    </message>
    <message>
        <source>Type of a policy</source>
        <translation>Typ z polityki</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Open as</source>
        <translation>Otwórz jako</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Unlock with this computer&apos;s keyring</source>
        <translation>Odblokuj pękiem kluczy tego komputera</translation>
    </message>
    <message>
        <source>Vault in {folder}</source>
        <translation>Sejf w {folder}</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Użyj klucza odzyskiwania</translation>
    </message>
    <message>
        <source>{attempts} since the vault was open last; they are written to the audit log.</source>
        <translation>{attempts} od ostatniego otwarcia sejfu; zapisane w dzienniku audytu.</translation>
    </message>
    <message>
        <source>The next one in {seconds} s.</source>
        <translation>Następna za {seconds} s.</translation>
    </message>
    <message>
        <source>Recovery key, as printed</source>
        <translation>Klucz odzyskiwania, tak jak wydrukowano</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>KPO Vault is locked</source>
        <translation>KPO Vault jest zablokowany</translation>
    </message>
    <message>
        <source>Enter your passphrase to open the vault.</source>
        <translation>Wpisz hasło, aby otworzyć sejf.</translation>
    </message>
    <message>
        <source>Welcome to KPO Vault</source>
        <translation>Witamy w KPO Vault</translation>
    </message>
    <message>
        <source>Confidential values stay here; partners work on tokens. First, create the vault.</source>
        <translation>Poufne wartości zostają tutaj; partnerzy pracują na tokenach. Najpierw utwórz sejf.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywróć kopię</translation>
    </message>
    <message>
        <source>All of it is decrypted before it takes the vault&apos;s place. The present file is kept beside it.</source>
        <translation>Jest w całości odszyfrowywana, zanim zajmie miejsce sejfu. Obecny plik zostaje obok.</translation>
    </message>
    <message>
        <source>Opening the vault… deriving the key takes a moment on purpose.</source>
        <translation>Otwieranie sejfu… wyprowadzenie klucza celowo trwa chwilę.</translation>
    </message>
    <message>
        <source>Opening the vault with the recovery key…</source>
        <translation>Otwieranie sejfu kluczem odzyskiwania…</translation>
    </message>
    <message>
        <source>Asking this computer&apos;s keyring…</source>
        <translation>Pytanie pęku kluczy tego komputera…</translation>
    </message>
    <message>
        <source>Creating the vault and your keys…</source>
        <translation>Tworzenie sejfu i kluczy…</translation>
    </message>
    <message>
        <source>Decrypting the whole backup before it takes the vault&apos;s place…</source>
        <translation>Odszyfrowywanie całej kopii, zanim zajmie miejsce sejfu…</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Twój klucz odzyskiwania</translation>
    </message>
    <message>
        <source>The backup is in place. Unlock it with its passphrase.</source>
        <translation>Kopia jest na miejscu. Odblokuj ją jej hasłem.</translation>
    </message>
    <message>
        <source>Nothing was written. Put a backup in its place.</source>
        <translation>Niczego nie zapisano. Wstaw kopię na jego miejsce.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Przywróć kopię…</translation>
    </message>
</context>
<context>
    <name>ValuesPane</name>
    <message>
        <source>Hidden values, masked</source>
        <translation>Ukryte wartości, zamaskowane</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decyzje</translation>
    </message>
    <message>
        <source>Why the value has to be seen</source>
        <translation>Dlaczego trzeba zobaczyć wartość</translation>
    </message>
    <message>
        <source>Show the value</source>
        <translation>Pokaż wartość</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>The reason and your name go to the audit log first. The value is hidden again after 30 seconds.</source>
        <translation>Powód i Twoje nazwisko trafiają najpierw do dziennika audytu. Wartość znika znów po 30 sekundach.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Values and decisions</source>
        <translation>Wartości i decyzje</translation>
    </message>
    <message>
        <source>Hidden values</source>
        <translation>Ukryte wartości</translation>
    </message>
    <message>
        <source>Choose a matter</source>
        <translation>Wybierz sprawę</translation>
    </message>
    <message>
        <source>Values and decisions are kept with their matter, under its own key.</source>
        <translation>Wartości i decyzje są przechowywane ze sprawą, pod jej własnym kluczem.</translation>
    </message>
    <message>
        <source>Showing a value needs a reason: it goes to the audit log.</source>
        <translation>Pokazanie wartości wymaga powodu: trafia on do dziennika audytu.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Choose a value in the list.</source>
        <translation>Wybierz wartość z listy.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Value, masked</source>
        <translation>Wartość, zamaskowana</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Taken back: no. {number}</source>
        <translation>Wycofano: nr {number}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Czas (UTC)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Entries: {number}. All of them hash to the root {digest}….</source>
        <translation>Wpisy: {number}. Wszystkie dają korzeń {digest}….</translation>
    </message>
    <message>
        <source>Signed checkpoints on this log: {number}.</source>
        <translation>Podpisane punkty kontrolne tego dziennika: {number}.</translation>
    </message>
    <message>
        <source>Checkpoints that were kept and lie on this log: {number}.</source>
        <translation>Zachowane punkty kontrolne, które leżą na tym dzienniku: {number}.</translation>
    </message>
    <message>
        <source>Entries: {number}. Each is proven to stand in a log of {size}, root {digest}….</source>
        <translation>Wpisy: {number}. Dowiedziono, że każdy stoi w dzienniku o {size} wpisach, korzeń {digest}….</translation>
    </message>
    <message>
        <source>An extract proves what is in it; only the whole log proves that nothing was left out.</source>
        <translation>Wyciąg dowodzi tego, co zawiera; tylko cały dziennik dowodzi, że niczego nie pominięto.</translation>
    </message>
    <message>
        <source>Signed by {name}.</source>
        <translation>Podpisane przez: {name}.</translation>
    </message>
    <message>
        <source>Signed by the key that the file brings along.</source>
        <translation>Podpisane kluczem, który plik przynosi ze sobą.</translation>
    </message>
    <message>
        <source>Whose key that is, nobody knows yet: choose the signer&apos;s card and verify again.</source>
        <translation>Nie wiadomo jeszcze, czyj to klucz: wybierz wizytówkę podpisującego i sprawdź ponownie.</translation>
    </message>
    <message>
        <source>Both signatures of {name} on the manifest are valid.</source>
        <translation>Oba podpisy na manifeście są ważne: {name}.</translation>
    </message>
    <message>
        <source>Packet {id}.</source>
        <translation>Pakiet {id}.</translation>
    </message>
    <message>
        <source>Packet {id}, made {made}, without an expiry.</source>
        <translation>Pakiet {id}, utworzony {made}, bez terminu ważności.</translation>
    </message>
    <message>
        <source>Packet {id}, made {made}, expires {ends}.</source>
        <translation>Pakiet {id}, utworzony {made}, wygasa {ends}.</translation>
    </message>
    <message>
        <source>Files that are as they were sealed: {number}. Nothing was written.</source>
        <translation>Pliki takie, jak je zapieczętowano: {number}. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Keys that it is addressed to: {number}.</source>
        <translation>Klucze, do których jest zaadresowany: {number}.</translation>
    </message>
    <message>
        <source>{name}: as it was sent</source>
        <translation>{name}: jak wysłano</translation>
    </message>
    <message>
        <source>{name}: changed since</source>
        <translation>{name}: zmieniony od tego czasu</translation>
    </message>
    <message>
        <source>{name}: missing</source>
        <translation>{name}: brak</translation>
    </message>
    <message>
        <source>{name}: added since</source>
        <translation>{name}: dodany później</translation>
    </message>
    <message>
        <source>The header is that of an age file of {number} bytes for post-quantum keys.</source>
        <translation>Nagłówek jest nagłówkiem pliku age o {number} bajtach dla kluczy postkwantowych.</translation>
    </message>
    <message>
        <source>The header is that of an age file of {number} bytes for classic keys.</source>
        <translation>Nagłówek jest nagłówkiem pliku age o {number} bajtach dla kluczy klasycznych.</translation>
    </message>
    <message>
        <source>Keys in the header: {kinds}.</source>
        <translation>Klucze w nagłówku: {kinds}.</translation>
    </message>
    <message>
        <source>Without a key nothing more can be known: signatures and hashes are inside the encryption.</source>
        <translation>Bez klucza nic więcej nie wiadomo: podpisy i skróty są wewnątrz szyfrowania.</translation>
    </message>
    <message>
        <source>To check them, choose a key file that opens it and the sender&apos;s card, or open it and verify the folder.</source>
        <translation>Aby je sprawdzić, wybierz plik klucza, który go otwiera, i wizytówkę nadawcy albo otwórz pakiet i sprawdź folder.</translation>
    </message>
    <message>
        <source>The folder is not as it was sent.</source>
        <translation>Folder nie jest taki, jak go wysłano.</translation>
    </message>
    <message>
        <source>The log is whole and unchanged.</source>
        <translation>Dziennik jest cały i niezmieniony.</translation>
    </message>
    <message>
        <source>Every entry of the extract stands in its log.</source>
        <translation>Każdy wpis wyciągu stoi w swoim dzienniku.</translation>
    </message>
    <message>
        <source>Every file is as it was sent.</source>
        <translation>Każdy plik jest taki, jak go wysłano.</translation>
    </message>
    <message>
        <source>The packet is whole, and its signatures are right.</source>
        <translation>Pakiet jest cały, a jego podpisy się zgadzają.</translation>
    </message>
    <message>
        <source>This is a sealed packet; only its outside could be looked at.</source>
        <translation>To zapieczętowany pakiet; można było obejrzeć tylko jego zewnętrzną postać.</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>The words are the same</source>
        <translation>Słowa są takie same</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Różnią się</translation>
    </message>
    <message>
        <source>Call the partner on a number that you already know, not one from the card. Let them read these ten words from their screen.</source>
        <translation>Zadzwoń do partnera pod numer, który już znasz, nie ten z wizytówki. Niech przeczyta te dziesięć słów ze swojego ekranu.</translation>
    </message>
    <message>
        <source>Text of the partner&apos;s QR code</source>
        <translation>Tekst kodu QR partnera</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Compare keys with {name}</source>
        <translation>Porównaj klucze z {name}</translation>
    </message>
    <message>
        <source>QR code of the partner&apos;s keys as this vault knows them</source>
        <translation>Kod QR kluczy partnera znanych temu sejfowi</translation>
    </message>
    <message>
        <source>Or scan the code on the partner&apos;s screen and enter its text:</source>
        <translation>Albo zeskanuj kod z ekranu partnera i wpisz jego tekst:</translation>
    </message>
    <message>
        <source>Packet, folder of an opened packet, or exported log</source>
        <translation>Pakiet, folder otwartego pakietu lub wyeksportowany dziennik</translation>
    </message>
    <message>
        <source>Choose it, or drop it here</source>
        <translation>Wybierz albo upuść tutaj</translation>
    </message>
    <message>
        <source>Card of the signer</source>
        <translation>Wizytówka podpisującego</translation>
    </message>
    <message>
        <source>Says whose signature counts</source>
        <translation>Mówi, czyj podpis się liczy</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Plik klucza</translation>
    </message>
    <message>
        <source>Only for a sealed packet: an age key file that opens it</source>
        <translation>Tylko dla zapieczętowanego pakietu: plik klucza age, który go otwiera</translation>
    </message>
    <message>
        <source>Packet opened earlier</source>
        <translation>Pakiet otwarty wcześniej</translation>
    </message>
    <message>
        <source>Only for a log: the folder whose checkpoint must lie on it</source>
        <translation>Tylko dla dziennika: folder, którego punkt kontrolny musi na nim leżeć</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>Hasło pliku klucza</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Sprawdź</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Verify a packet or a log</source>
        <translation>Sprawdzanie pakietu lub dziennika</translation>
    </message>
    <message>
        <source>Public keys alone prove it: no vault is needed, nothing is opened here and nothing is written.</source>
        <translation>Wystarczą klucze publiczne: nie trzeba sejfu, nic się tu nie otwiera i nic nie jest zapisywane.</translation>
    </message>
    <message>
        <source>What to verify</source>
        <translation>Co sprawdzić</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co stwierdzono</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>Sprawdzanie: {name}</translation>
    </message>
</context>
<context>
    <name>WindowPane</name>
    <message>
        <source>Follow the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Szukaj klawiszy</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>Jasny lub ciemny.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>Wszystkiego w oknie.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Of the window; documents are read in every language.</source>
        <translation>Okna; dokumenty są czytane w każdym języku.</translation>
    </message>
    <message>
        <source>Kept on this machine, beside the vault.</source>
        <translation>Zapisane na tym komputerze, obok sejfu.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Analytics and business intelligence</source>
        <translation>Analityka i business intelligence</translation>
    </message>
    <message>
        <source>Content and documentation</source>
        <translation>Treści i dokumentacja</translation>
    </message>
    <message>
        <source>Personal and proprietary values</source>
        <translation>Wartości osobowe i zastrzeżone</translation>
    </message>
    <message>
        <source>Engineering and design</source>
        <translation>Inżynieria i projektowanie</translation>
    </message>
    <message>
        <source>Finance and tax</source>
        <translation>Finanse i podatki</translation>
    </message>
    <message>
        <source>FRCP 5.2, privacy in court filings</source>
        <translation>FRCP 5.2, prywatność w pismach sądowych</translation>
    </message>
    <message>
        <source>GDPR pseudonymisation</source>
        <translation>Pseudonimizacja według RODO</translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation>Ochrona zdrowia</translation>
    </message>
    <message>
        <source>HIPAA limited data set</source>
        <translation>Ograniczony zbiór danych HIPAA</translation>
    </message>
    <message>
        <source>HIPAA Safe Harbor</source>
        <translation>HIPAA Safe Harbor</translation>
    </message>
    <message>
        <source>Legal and contracts</source>
        <translation>Prawo i umowy</translation>
    </message>
    <message>
        <source>Market research</source>
        <translation>Badania rynku</translation>
    </message>
    <message>
        <source>Patents and intellectual property</source>
        <translation>Patenty i własność intelektualna</translation>
    </message>
    <message>
        <source>Research and development</source>
        <translation>Badania i rozwój</translation>
    </message>
    <message>
        <source>Sample packet of the tour</source>
        <translation>Przykładowy pakiet do nauki</translation>
    </message>
    <message>
        <source>Software and operations</source>
        <translation>Oprogramowanie i eksploatacja</translation>
    </message>
    <message>
        <source>Protected terms only</source>
        <translation>Tylko chronione terminy</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Detection finished</source>
        <translation>Wykrywanie zakończone</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Encrypting the digests</source>
        <translation>Szyfrowanie skrótów</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Znalezisko</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>Linking names across the packet</source>
        <translation>Łączenie nazwisk w całym pakiecie</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Zabezpieczono</translation>
    </message>
    <message>
        <source>Protecting</source>
        <translation>Zabezpieczanie</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wczytywanie</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Wczytywanie tabeli</translation>
    </message>
    <message>
        <source>Reading the terms</source>
        <translation>Wczytywanie terminów</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Przywrócono</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Podjęto na nowo</translation>
    </message>
    <message>
        <source>Collecting the records</source>
        <translation>Zbieranie rekordów</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Wylosowano</translation>
    </message>
    <message>
        <source>Loading the detector</source>
        <translation>Ładowanie detektora</translation>
    </message>
    <message>
        <source>Opening every row</source>
        <translation>Otwieranie każdego wiersza</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Składanie stron</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Wypróbowano</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Checking {0} of {1}</source>
        <translation>Sprawdzanie {0} z {1}</translation>
    </message>
    <message>
        <source>Encrypting {0} terms</source>
        <translation>Szyfrowanie terminów: {0}</translation>
    </message>
    <message>
        <source>The key of {name} was not compared yet.</source>
        <translation>Klucza {name} jeszcze nie porównano.</translation>
    </message>
    <message>
        <source>Compare the ten words by telephone and note that they are the same.</source>
        <translation>Porównaj dziesięć słów przez telefon i zapisz, że się zgadzają.</translation>
    </message>
    <message>
        <source>Another card came under the name of {name}; the contact is blocked.</source>
        <translation>Pod nazwą {name} przyszła inna wizytówka; kontakt jest zablokowany.</translation>
    </message>
    <message>
        <source>Call the partner on a number that you know, compare both sets of words, then take or refuse the new card.</source>
        <translation>Zadzwoń do partnera pod znany numer, porównaj oba zestawy słów, a potem przyjmij lub odrzuć nową wizytówkę.</translation>
    </message>
    <message>
        <source>The card of {name} has ended: nothing is sealed to it.</source>
        <translation>Wizytówka {name} wygasła: nic się dla niej nie pieczętuje.</translation>
    </message>
    <message>
        <source>Ask the partner for a rotation file or a new card, and import it.</source>
        <translation>Poproś partnera o plik rotacji lub nową wizytówkę i zaimportuj ją.</translation>
    </message>
    <message>
        <source>The key of {name} was revoked: nothing is sealed to it.</source>
        <translation>Klucz {name} unieważniono: nic się dla niego nie pieczętuje.</translation>
    </message>
    <message>
        <source>Choose another recipient, or import a new card of the partner and compare the words.</source>
        <translation>Wybierz innego odbiorcę albo zaimportuj nową wizytówkę partnera i porównaj słowa.</translation>
    </message>
    <message>
        <source>The policy says in which countries recipients may sit, and nobody noted where {name} sits.</source>
        <translation>Polityka mówi, w jakich krajach mogą być odbiorcy, a nikt nie zapisał, gdzie jest {name}.</translation>
    </message>
    <message>
        <source>Note the country in the partner&apos;s contact.</source>
        <translation>Zapisz kraj w kontakcie partnera.</translation>
    </message>
    <message>
        <source>{name} sits in {country}, which is not among the countries that the policy allows.</source>
        <translation>{name} jest w kraju {country}, którego polityka nie dopuszcza.</translation>
    </message>
    <message>
        <source>Choose another recipient, or let two persons agree to this one.</source>
        <translation>Wybierz innego odbiorcę albo niech dwie osoby zgodzą się na tego.</translation>
    </message>
    <message>
        <source>The policy asks for the agreement under which the data leaves.</source>
        <translation>Polityka wymaga umowy, na podstawie której dane wychodzą.</translation>
    </message>
    <message>
        <source>Name the agreement&apos;s reference, its number or date, among the terms.</source>
        <translation>Podaj w warunkach oznaczenie umowy, jej numer lub datę.</translation>
    </message>
    <message>
        <source>{count} findings of the review wait for a decision.</source>
        <translation>Znaleziska przeglądu czekające na decyzję: {count}.</translation>
    </message>
    <message>
        <source>Accept or reject each of them, then protect the documents again.</source>
        <translation>Przyjmij lub odrzuć każde z nich, a potem zabezpiecz dokumenty ponownie.</translation>
    </message>
    <message>
        <source>{file} did not pass its leak check: {places}.</source>
        <translation>{file} nie przeszedł kontroli wycieku: {places}.</translation>
    </message>
    <message>
        <source>Decide on these places in review and protect the document again.</source>
        <translation>Rozstrzygnij o tych miejscach w przeglądzie i zabezpiecz dokument ponownie.</translation>
    </message>
    <message>
        <source>{file} has places that no reader can see into: {places}.</source>
        <translation>{file} ma miejsca, w które żaden program nie zajrzy: {places}.</translation>
    </message>
    <message>
        <source>Look at each of them in the original, then protect the document again with them acknowledged.</source>
        <translation>Obejrzyj każde z nich w oryginale, a potem zabezpiecz dokument ponownie z potwierdzeniem.</translation>
    </message>
    <message>
        <source>{file} carries a legend that nobody has cleared: {legend}</source>
        <translation>{file} nosi adnotację, której nikt nie dopuścił: {legend}</translation>
    </message>
    <message>
        <source>Clear the legend in review if it may leave, then protect the document again.</source>
        <translation>Dopuść adnotację w przeglądzie, jeśli może wyjść, a potem zabezpiecz dokument ponownie.</translation>
    </message>
    <message>
        <source>The packet is encrypted with classic keys only (X25519), because a recipient has no post-quantum key: whoever keeps a copy could open it with a future quantum computer.</source>
        <translation>Pakiet jest szyfrowany tylko klasycznymi kluczami (X25519), bo odbiorca nie ma klucza postkwantowego: kto zachowa kopię, mógłby ją otworzyć przyszłym komputerem kwantowym.</translation>
    </message>
    <message>
        <source>The packet has no whole glossary: a protected value would stand in it.</source>
        <translation>Pakiet nie ma pełnego glosariusza: stałaby w nim chroniona wartość.</translation>
    </message>
    <message>
        <source>The sender uses another name than the one on the contact card.</source>
        <translation>Nadawca używa innej nazwy niż na wizytówce.</translation>
    </message>
    <message>
        <source>This packet was opened here before.</source>
        <translation>Ten pakiet już tu otwarto.</translation>
    </message>
    <message>
        <source>Looking at {0} of {1}</source>
        <translation>Przeglądanie {0} z {1}</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Obejrzano</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Sprawdzono</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Otwieranie</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Pieczętowanie</translation>
    </message>
    <message>
        <source>Protecting {0} of {1}</source>
        <translation>Zabezpieczanie {0} z {1}</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>Wczytywanie {0} z {1}</translation>
    </message>
    <message>
        <source>Restoring {0} of {1}</source>
        <translation>Przywracanie {0} z {1}</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>Wiersze: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} texts</source>
        <translation>{0} z {1} tekstów</translation>
    </message>
    <message>
        <source>The name of a person or a part of it</source>
        <translation>Imię i nazwisko osoby lub ich część</translation>
    </message>
    <message>
        <source>Initials or a short form that stand for a person of the packet</source>
        <translation>Inicjały lub skrót oznaczający osobę z pakietu</translation>
    </message>
    <message>
        <source>A login name or handle</source>
        <translation>Login lub nazwa użytkownika</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>A telephone or fax number or an extension</source>
        <translation>Numer telefonu, faksu lub wewnętrzny</translation>
    </message>
    <message>
        <source>A web address</source>
        <translation>Adres internetowy</translation>
    </message>
    <message>
        <source>The address of a personal profile on the web</source>
        <translation>Adres osobistego profilu w internecie</translation>
    </message>
    <message>
        <source>A town or region or named place</source>
        <translation>Miejscowość, region lub nazwane miejsce</translation>
    </message>
    <message>
        <source>The street lines of a postal address</source>
        <translation>Wiersze adresu z ulicą</translation>
    </message>
    <message>
        <source>A postcode or ZIP code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>A position as latitude and longitude</source>
        <translation>Położenie: szerokość i długość geograficzna</translation>
    </message>
    <message>
        <source>A company or court or hospital or other body</source>
        <translation>Firma, sąd, szpital lub inna instytucja</translation>
    </message>
    <message>
        <source>A party of a contract that the contract itself defines</source>
        <translation>Strona umowy zdefiniowana w samej umowie</translation>
    </message>
    <message>
        <source>A supplier or customer that the client does not make known</source>
        <translation>Dostawca lub klient, którego mocodawca nie ujawnia</translation>
    </message>
    <message>
        <source>A date or time tied to a person or an event</source>
        <translation>Data lub godzina związana z osobą lub zdarzeniem</translation>
    </message>
    <message>
        <source>A date of birth</source>
        <translation>Data urodzenia</translation>
    </message>
    <message>
        <source>The age of a person</source>
        <translation>Wiek osoby</translation>
    </message>
    <message>
        <source>A social security number of the United States</source>
        <translation>Numer ubezpieczenia społecznego Stanów Zjednoczonych</translation>
    </message>
    <message>
        <source>An individual taxpayer number of the United States</source>
        <translation>Indywidualny numer podatkowy Stanów Zjednoczonych</translation>
    </message>
    <message>
        <source>An employer number of the United States</source>
        <translation>Numer pracodawcy Stanów Zjednoczonych</translation>
    </message>
    <message>
        <source>A passport number or the machine-readable lines of a travel document</source>
        <translation>Numer paszportu lub strefa maszynowa dokumentu podróży</translation>
    </message>
    <message>
        <source>A driving licence number</source>
        <translation>Numer prawa jazdy</translation>
    </message>
    <message>
        <source>An Aadhaar number of India</source>
        <translation>Numer Aadhaar z Indii</translation>
    </message>
    <message>
        <source>A permanent account number of India</source>
        <translation>Stały numer podatkowy z Indii</translation>
    </message>
    <message>
        <source>A goods and services tax number of India</source>
        <translation>Numer podatku GST z Indii</translation>
    </message>
    <message>
        <source>A national insurance number of the United Kingdom</source>
        <translation>Numer ubezpieczenia społecznego Wielkiej Brytanii</translation>
    </message>
    <message>
        <source>A patient number of the National Health Service</source>
        <translation>Numer pacjenta brytyjskiej służby zdrowia</translation>
    </message>
    <message>
        <source>A Spanish NIF or NIE</source>
        <translation>Hiszpański NIF lub NIE</translation>
    </message>
    <message>
        <source>A French social security number</source>
        <translation>Francuski numer ubezpieczenia społecznego</translation>
    </message>
    <message>
        <source>A Polish PESEL number</source>
        <translation>Polski numer PESEL</translation>
    </message>
    <message>
        <source>A Brazilian taxpayer number</source>
        <translation>Brazylijski numer podatnika</translation>
    </message>
    <message>
        <source>A Philippine tax or social security or health insurance number</source>
        <translation>Filipiński numer podatkowy, ubezpieczenia społecznego lub zdrowotnego</translation>
    </message>
    <message>
        <source>A number that a state gave to a person or company</source>
        <translation>Numer nadany przez państwo osobie lub firmie</translation>
    </message>
    <message>
        <source>A staff or badge number</source>
        <translation>Numer pracownika lub identyfikatora</translation>
    </message>
    <message>
        <source>A number plate</source>
        <translation>Tablica rejestracyjna</translation>
    </message>
    <message>
        <source>A vehicle identification number</source>
        <translation>Numer identyfikacyjny pojazdu</translation>
    </message>
    <message>
        <source>An address on an IP network</source>
        <translation>Adres w sieci IP</translation>
    </message>
    <message>
        <source>The hardware address of a network device</source>
        <translation>Adres sprzętowy urządzenia sieciowego</translation>
    </message>
    <message>
        <source>A serial number of a device</source>
        <translation>Numer seryjny urządzenia</translation>
    </message>
    <message>
        <source>The number of a survey respondent</source>
        <translation>Numer uczestnika ankiety</translation>
    </message>
    <message>
        <source>A payment card number</source>
        <translation>Numer karty płatniczej</translation>
    </message>
    <message>
        <source>An international bank account number</source>
        <translation>Międzynarodowy numer rachunku bankowego</translation>
    </message>
    <message>
        <source>A bank account number or branch code</source>
        <translation>Numer rachunku lub kod oddziału banku</translation>
    </message>
    <message>
        <source>A bank routing number of the United States</source>
        <translation>Numer rozliczeniowy banku w Stanach Zjednoczonych</translation>
    </message>
    <message>
        <source>A bank identifier code</source>
        <translation>Kod identyfikacyjny banku</translation>
    </message>
    <message>
        <source>An address of a crypto-currency</source>
        <translation>Adres kryptowaluty</translation>
    </message>
    <message>
        <source>A legal entity identifier</source>
        <translation>Identyfikator podmiotu prawnego</translation>
    </message>
    <message>
        <source>A security by its ISIN or CUSIP or SEDOL</source>
        <translation>Papier wartościowy według ISIN, CUSIP lub SEDOL</translation>
    </message>
    <message>
        <source>A listed security by its exchange symbol</source>
        <translation>Notowany papier według symbolu giełdowego</translation>
    </message>
    <message>
        <source>What a person is paid</source>
        <translation>Wynagrodzenie osoby</translation>
    </message>
    <message>
        <source>A price or rate or amount agreed between parties</source>
        <translation>Cena, stawka lub kwota uzgodniona między stronami</translation>
    </message>
    <message>
        <source>A figure about a future period that is not public</source>
        <translation>Niepubliczna liczba o przyszłym okresie</translation>
    </message>
    <message>
        <source>A patient or chart or encounter number</source>
        <translation>Numer pacjenta, dokumentacji lub wizyty</translation>
    </message>
    <message>
        <source>A member number of a health plan</source>
        <translation>Numer członka planu zdrowotnego</translation>
    </message>
    <message>
        <source>A provider identifier of the United States</source>
        <translation>Identyfikator świadczeniodawcy w Stanach Zjednoczonych</translation>
    </message>
    <message>
        <source>A prescriber number of the United States</source>
        <translation>Numer lekarza przepisującego leki w Stanach Zjednoczonych</translation>
    </message>
    <message>
        <source>The licence number of a health professional</source>
        <translation>Numer uprawnień pracownika medycznego</translation>
    </message>
    <message>
        <source>A specimen or study or dictation number</source>
        <translation>Numer próbki, badania lub dyktatu</translation>
    </message>
    <message>
        <source>A claim or authorisation number of an insurer</source>
        <translation>Numer roszczenia lub zgody ubezpieczyciela</translation>
    </message>
    <message>
        <source>The number of a subject of a clinical trial</source>
        <translation>Numer uczestnika badania klinicznego</translation>
    </message>
    <message>
        <source>A clinical trial or protocol number</source>
        <translation>Numer badania klinicznego lub protokołu</translation>
    </message>
    <message>
        <source>A genetic variant tied to a person</source>
        <translation>Wariant genetyczny związany z osobą</translation>
    </message>
    <message>
        <source>Religion or origin or union or health of a named person</source>
        <translation>Religia, pochodzenie, związek zawodowy lub zdrowie wymienionej osoby</translation>
    </message>
    <message>
        <source>A handwritten signature</source>
        <translation>Odręczny podpis</translation>
    </message>
    <message>
        <source>A face in a picture</source>
        <translation>Twarz na obrazie</translation>
    </message>
    <message>
        <source>A bar code that holds an identifier</source>
        <translation>Kod kreskowy z identyfikatorem</translation>
    </message>
    <message>
        <source>The number of a court case or application</source>
        <translation>Sygnatura sprawy lub wniosku</translation>
    </message>
    <message>
        <source>The number that a firm gave to a file or case</source>
        <translation>Numer, który kancelaria nadała aktom lub sprawie</translation>
    </message>
    <message>
        <source>A page number of a production</source>
        <translation>Numer strony materiału dowodowego</translation>
    </message>
    <message>
        <source>A legend of legal privilege or work product</source>
        <translation>Adnotacja o tajemnicy adwokackiej</translation>
    </message>
    <message>
        <source>The name of a child</source>
        <translation>Imię i nazwisko dziecka</translation>
    </message>
    <message>
        <source>The number of a contract or order or policy or invoice</source>
        <translation>Numer umowy, zamówienia, polisy lub faktury</translation>
    </message>
    <message>
        <source>The number of an unpublished patent application</source>
        <translation>Numer nieopublikowanego zgłoszenia patentowego</translation>
    </message>
    <message>
        <source>The number of a published patent</source>
        <translation>Numer opublikowanego patentu</translation>
    </message>
    <message>
        <source>An invention in words that no patent office has yet</source>
        <translation>Opis wynalazku, którego nie ma jeszcze żaden urząd patentowy</translation>
    </message>
    <message>
        <source>The name of an inventor</source>
        <translation>Imię i nazwisko wynalazcy</translation>
    </message>
    <message>
        <source>A legend of confidentiality or trade secret</source>
        <translation>Adnotacja o poufności lub tajemnicy handlowej</translation>
    </message>
    <message>
        <source>A legend or classification of export control</source>
        <translation>Adnotacja lub klasyfikacja kontroli eksportu</translation>
    </message>
    <message>
        <source>The code name of a project or deal or product</source>
        <translation>Kryptonim projektu, transakcji lub produktu</translation>
    </message>
    <message>
        <source>A term of the client&apos;s register</source>
        <translation>Termin z rejestru klienta</translation>
    </message>
    <message>
        <source>Text that also stands in a registered document</source>
        <translation>Tekst, który stoi też w zarejestrowanym dokumencie</translation>
    </message>
    <message>
        <source>Values of one row of a registered table</source>
        <translation>Wartości z jednego wiersza zarejestrowanej tabeli</translation>
    </message>
    <message>
        <source>A share of an ingredient in a recipe</source>
        <translation>Udział składnika w recepturze</translation>
    </message>
    <message>
        <source>A chemical registry number</source>
        <translation>Numer w rejestrze chemicznym</translation>
    </message>
    <message>
        <source>A molecule as SMILES or InChI</source>
        <translation>Cząsteczka jako SMILES lub InChI</translation>
    </message>
    <message>
        <source>A nucleotide or protein sequence</source>
        <translation>Sekwencja nukleotydów lub białka</translation>
    </message>
    <message>
        <source>A setting of a process</source>
        <translation>Parametr procesu</translation>
    </message>
    <message>
        <source>A part or drawing number</source>
        <translation>Numer części lub rysunku</translation>
    </message>
    <message>
        <source>A dimension with its tolerance</source>
        <translation>Wymiar z tolerancją</translation>
    </message>
    <message>
        <source>A batch or lot number</source>
        <translation>Numer partii lub serii</translation>
    </message>
    <message>
        <source>An access key or token of a service</source>
        <translation>Klucz dostępu lub token usługi</translation>
    </message>
    <message>
        <source>A private key</source>
        <translation>Klucz prywatny</translation>
    </message>
    <message>
        <source>A password or PIN or security code</source>
        <translation>Hasło, PIN lub kod bezpieczeństwa</translation>
    </message>
    <message>
        <source>A database or queue address with its login</source>
        <translation>Adres bazy danych lub kolejki z danymi logowania</translation>
    </message>
    <message>
        <source>A host or share or repository inside the client&apos;s network</source>
        <translation>Host, udział lub repozytorium w sieci klienta</translation>
    </message>
    <message>
        <source>A block of source code that is not public</source>
        <translation>Fragment niepublicznego kodu źródłowego</translation>
    </message>
    <message>
        <source>A type that a policy defines</source>
        <translation>Typ zdefiniowany w polityce</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>strona {0}</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>wiersz {0}</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>rząd {0}</translation>
    </message>
    <message>
        <source>column {0}</source>
        <translation>kolumna {0}</translation>
    </message>
    <message>
        <source>value {0}</source>
        <translation>wartość {0}</translation>
    </message>
    <message>
        <source>message {0}</source>
        <translation>wiadomość {0}</translation>
    </message>
    <message>
        <source>paragraph {0}</source>
        <translation>akapit {0}</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Obliczenie</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Zastrzeżone patentowo</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>Kliniczne</translation>
    </message>
    <message>
        <source>Deal term</source>
        <translation>Warunek transakcji</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Redakcyjne</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometria</translation>
    </message>
    <message>
        <source>Inside information</source>
        <translation>Informacja poufna</translation>
    </message>
    <message>
        <source>Limited data set</source>
        <translation>Ograniczony zbiór danych</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Oznaczenie</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Not personal</source>
        <translation>Nieosobowe</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Prior art</source>
        <translation>Stan techniki</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedura</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Odniesienie</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Ślad</translation>
    </message>
    <message>
        <source>Trade secret</source>
        <translation>Tajemnica handlowa</translation>
    </message>
    <message>
        <source>Unfiled</source>
        <translation>Niezgłoszone</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Praca</translation>
    </message>
</context>
<context>
    <name>_HitDelegate</name>
    <message>
        <source>Found already</source>
        <translation>Już znalezione</translation>
    </message>
</context>
<context>
    <name>self._view</name>
    <message>
        <source>Protecting as a batch</source>
        <translation>Zabezpieczanie jako partia</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept.</source>
        <translation>Przerwano. To, co zrobiono, zostaje.</translation>
    </message>
    <message>
        <source>Started again, the batch goes on where it was.</source>
        <translation>Uruchomiona ponownie, partia rusza od tego samego miejsca.</translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>The batch is done; some documents have no output.</source>
        <translation>Partia jest gotowa; niektóre dokumenty nie mają wyniku.</translation>
    </message>
    <message>
        <source>Each is listed with its reason, and none of them is in the folder.</source>
        <translation>Każdy jest wymieniony z powodem i żadnego nie ma w folderze.</translation>
    </message>
    <message>
        <source>The batch is done and the leak check of each document passed.</source>
        <translation>Partia jest gotowa i każdy dokument przeszedł kontrolę wycieku.</translation>
    </message>
    <message>
        <source>Taking up your work…</source>
        <translation>Podejmowanie Twojej pracy…</translation>
    </message>
    <message>
        <source>A batch of this matter was stopped before its end.</source>
        <translation>Partię tej sprawy przerwano przed końcem.</translation>
    </message>
    <message>
        <source>It goes on where it was; what is done is not done again.</source>
        <translation>Rusza od tego samego miejsca; zrobione nie jest powtarzane.</translation>
    </message>
    <message>
        <source>Go on with the batch</source>
        <translation>Kontynuuj partię</translation>
    </message>
    <message>
        <source>The policy, the register or the program changed since these documents were looked at.</source>
        <translation>Polityka, rejestr lub program zmieniły się od przejrzenia tych dokumentów.</translation>
    </message>
    <message>
        <source>Finding was not finished, or the list of documents has changed since.</source>
        <translation>Szukanie nie zostało dokończone albo lista dokumentów się zmieniła.</translation>
    </message>
    <message>
        <source>What was decided stays decided.</source>
        <translation>Decyzje pozostają w mocy.</translation>
    </message>
    <message>
        <source>Find sensitive values</source>
        <translation>Znajdź wrażliwe wartości</translation>
    </message>
    <message>
        <source>Finding sensitive values</source>
        <translation>Szukanie wrażliwych wartości</translation>
    </message>
    <message>
        <source>Stopped. What was found so far is kept.</source>
        <translation>Przerwano. To, co dotąd znaleziono, zostaje.</translation>
    </message>
    <message>
        <source>It goes on where it was.</source>
        <translation>Rusza od tego samego miejsca.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>None of the documents could be read.</source>
        <translation>Nie udało się odczytać żadnego dokumentu.</translation>
    </message>
    <message>
        <source>The documents are no longer as they were.</source>
        <translation>Dokumenty nie są już takie jak przedtem.</translation>
    </message>
    <message>
        <source>Your work on this matter is as you left it.</source>
        <translation>Twoja praca nad tą sprawą jest taka, jak ją zostawiono.</translation>
    </message>
    <message>
        <source>Taken up without: {names}.</source>
        <translation>Podjęto bez: {names}.</translation>
    </message>
    <message>
        <source>Find sensitive values again to take them in. What was decided stays decided.</source>
        <translation>Znajdź wrażliwe wartości ponownie, aby je uwzględnić. Decyzje pozostają w mocy.</translation>
    </message>
    <message>
        <source>Review findings</source>
        <translation>Przejrzyj znaleziska</translation>
    </message>
    <message>
        <source>{findings} in {documents}.</source>
        <translation>{findings}, {documents}.</translation>
    </message>
    <message>
        <source>{refused} refused: see the list.</source>
        <translation>Odrzucone: {refused}; zobacz listę.</translation>
    </message>
</context>
</TS>
