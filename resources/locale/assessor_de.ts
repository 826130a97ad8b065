<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AcrossBar</name>
    <message>
        <source>End: score portfolio by portfolio</source>
        <translation>Beenden: Portfolio für Portfolio bewerten</translation>
    </message>
    <message>
        <source>Next portfolio</source>
        <translation>Nächstes Portfolio</translation>
    </message>
    <message>
        <source>Portfolio before</source>
        <translation>Voriges Portfolio</translation>
    </message>
    <message>
        <source>“{0}” in one portfolio after the other: {1} of {2}</source>
        <translation>„{0}“ in einem Portfolio nach dem anderen: {1} von {2}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Person and role</source>
        <translation>Person und Rolle</translation>
    </message>
    <message>
        <source>That is no key.</source>
        <translation>Das ist keine Taste.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>{0} already means “{1}”. Choose other keys, or change those first.</source>
        <translation>{0} bedeutet schon „{1}“. Wählen Sie andere Tasten, oder ändern Sie zuerst jene.</translation>
    </message>
    <message>
        <source>{0} is needed to move about and to type.</source>
        <translation>{0} wird gebraucht, um sich zu bewegen und zu schreiben.</translation>
    </message>
</context>
<context>
    <name>AddPane</name>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Eingegangen am</translation>
    </message>
    <message>
        <source>&amp;What is disputed</source>
        <translation>&amp;Was beanstandet wird</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Add to the roster</source>
        <translation>In die Personenliste aufnehmen</translation>
    </message>
    <message>
        <source>Against the result of {0} for {1}, released on {2}. In time until {3}.</source>
        <translation>Gegen das Ergebnis von {0} für {1}, freigegeben am {2}. Rechtzeitig bis {3}.</translation>
    </message>
    <message>
        <source>Appeal of {0}</source>
        <translation>Einspruch von {0}</translation>
    </message>
    <message>
        <source>As the roster and reports call them.</source>
        <translation>So, wie Personenliste und Berichte die Person nennen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a card…</source>
        <translation>Karte wählen …</translation>
    </message>
    <message>
        <source>Drop their card here: safer, for no secret of theirs is ever with you.</source>
        <translation>Legen Sie hier die Karte der Person ab: Das ist sicherer, denn so liegt nie ein Geheimnis von ihr bei Ihnen.</translation>
    </message>
    <message>
        <source>Fingerprint of the card</source>
        <translation>Fingerabdruck der Karte</translation>
    </message>
    <message>
        <source>Go on without the card</source>
        <translation>Ohne die Karte fortfahren</translation>
    </message>
    <message>
        <source>Let them read you these words from their own screen or paper:</source>
        <translation>Lassen Sie sich diese Wörter vom Bildschirm oder Papier der Person vorlesen:</translation>
    </message>
    <message>
        <source>Make six words to hand over</source>
        <translation>Sechs Wörter zum Übergeben erzeugen</translation>
    </message>
    <message>
        <source>Needed where it came after that day.</source>
        <translation>Nötig, wenn er nach jenem Tag kam.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Six random words are better than one clever one.</source>
        <translation>Sechs zufällige Wörter sind besser als ein schlaues.</translation>
    </message>
    <message>
        <source>The appeal</source>
        <translation>Der Einspruch</translation>
    </message>
    <message>
        <source>The card of {0}</source>
        <translation>Die Karte von {0}</translation>
    </message>
    <message>
        <source>The lead who hears it reads this: name nobody.</source>
        <translation>Die Leitung, die ihn anhört, liest das: Nennen Sie niemanden.</translation>
    </message>
    <message>
        <source>Their keys</source>
        <translation>Die Schlüssel der Person</translation>
    </message>
    <message>
        <source>They made their keys themselves?</source>
        <translation>Hat die Person ihre Schlüssel selbst erzeugt?</translation>
    </message>
    <message>
        <source>They read me the same words</source>
        <translation>Die Person las mir dieselben Wörter vor</translation>
    </message>
    <message>
        <source>They type a passphrase now</source>
        <translation>Die Person tippt jetzt eine Passphrase ein</translation>
    </message>
    <message>
        <source>Why it is heard though &amp;late</source>
        <translation>Warum er &amp;verspätet angehört wird</translation>
    </message>
    <message>
        <source>Year, month, day, like 2026-11-29.</source>
        <translation>Jahr, Monat, Tag, wie 2026-11-29.</translation>
    </message>
</context>
<context>
    <name>AgreedList</name>
    <message>
        <source>All: {0}</source>
        <translation>Alle: {0}</translation>
    </message>
    <message>
        <source>All: {0} ({1} of {2})</source>
        <translation>Alle: {0} ({1} von {2})</translation>
    </message>
    <message>
        <source>Both: {0}</source>
        <translation>Beide: {0}</translation>
    </message>
    <message>
        <source>Both: {0} ({1} of {2})</source>
        <translation>Beide: {0} ({1} von {2})</translation>
    </message>
</context>
<context>
    <name>Appeals</name>
    <message>
        <source>, median {0} days</source>
        <translation>, im Mittel (Median) {0} Tage</translation>
    </message>
    <message>
        <source>A day from {0} to today, like {1}.</source>
        <translation>Ein Tag vom {0} bis heute, wie {1}.</translation>
    </message>
    <message>
        <source>A lead lets the decision go out on the page Cases. Until then it can be taken anew.</source>
        <translation>Eine Leitung gibt die Entscheidung auf der Seite Fälle frei. Bis dahin kann sie neu getroffen werden.</translation>
    </message>
    <message>
        <source>A lead who had no part in it holds both results together.</source>
        <translation>Eine Leitung, die daran nicht beteiligt war, hält beide Ergebnisse aneinander.</translation>
    </message>
    <message>
        <source>An admin looks at its blind copies first, on the page Intake.</source>
        <translation>Zuerst sieht ein Admin seine Blindkopien an, auf der Seite Eingang.</translation>
    </message>
    <message>
        <source>An admin tells the learner, and acts on it.</source>
        <translation>Ein Admin teilt es mit und handelt danach.</translation>
    </message>
    <message>
        <source>Another ground</source>
        <translation>Ein anderer Grund</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Being rated</source>
        <translation>In Bewertung</translation>
    </message>
    <message>
        <source>Choose how it ends.</source>
        <translation>Wählen Sie, wie er endet.</translation>
    </message>
    <message>
        <source>Copies wait</source>
        <translation>Kopien warten</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Decided: {0}.</source>
        <translation>Entschieden: {0}.</translation>
    </message>
    <message>
        <source>Deciding…</source>
        <translation>Wird entschieden …</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Beanstandet</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Heard though late</source>
        <translation>Verspätet angehört</translation>
    </message>
    <message>
        <source>It came after the last day: say why it is heard.</source>
        <translation>Er kam nach dem letzten Tag: Sagen Sie, warum er angehört wird.</translation>
    </message>
    <message>
        <source>It goes out with the next work, to somebody who never had it. They are not told.</source>
        <translation>Er geht mit der nächsten Arbeit hinaus, an jemanden, der sie nie hatte und nichts davon erfährt.</translation>
    </message>
    <message>
        <source>It is heard once it was rated, and a lead opened it on the page Cases.</source>
        <translation>Er wird angehört, sobald neu bewertet ist und eine Leitung den Fall auf der Seite Fälle geöffnet hat.</translation>
    </message>
    <message>
        <source>It is rated anew with the next work, by somebody who never had it. Answer by {0}.</source>
        <translation>Neu bewertet wird mit der nächsten Arbeit, von jemandem, der sie nie hatte. Antwort bis {0}.</translation>
    </message>
    <message>
        <source>It was taken back before it was decided.</source>
        <translation>Er wurde zurückgenommen, bevor entschieden war.</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Lernende Person</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>On the page Awards: revoke the award of {0}, or return that result, then sign or return {1}.</source>
        <translation>Auf der Seite Auszeichnungen: Widerrufen Sie die Auszeichnung von {0}, oder geben Sie jenes Ergebnis zurück; dann signieren Sie {1} oder geben es zurück.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Rated anew as</source>
        <translation>Neu bewertet als</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Recording the appeal…</source>
        <translation>Einspruch wird aufgenommen …</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Zurückgewiesen</translation>
    </message>
    <message>
        <source>Rejected, the result stands</source>
        <translation>Zurückgewiesen, das Ergebnis bleibt</translation>
    </message>
    <message>
        <source>Result of</source>
        <translation>Ergebnis vom</translation>
    </message>
    <message>
        <source>Say what the learner disputes.</source>
        <translation>Sagen Sie, was beanstandet wird.</translation>
    </message>
    <message>
        <source>Say why: the learner reads it.</source>
        <translation>Sagen Sie warum: Die lernende Person liest es.</translation>
    </message>
    <message>
        <source>Something in its copies needs your look first, on the page Intake. Answer by {0}.</source>
        <translation>Etwas in den Kopien müssen Sie zuerst ansehen, auf der Seite Eingang. Antwort bis {0}.</translation>
    </message>
    <message>
        <source>Something was overlooked</source>
        <translation>Etwas wurde übersehen</translation>
    </message>
    <message>
        <source>Tell the learner, then return {0} on the page Awards: the earlier result stands.</source>
        <translation>Teilen Sie es mit, dann geben Sie {0} auf der Seite Auszeichnungen zurück: Das frühere Ergebnis bleibt.</translation>
    </message>
    <message>
        <source>The appeal is recorded.</source>
        <translation>Der Einspruch ist aufgenommen.</translation>
    </message>
    <message>
        <source>The outcome is “{0}”. It goes out once it is released on the page Cases.</source>
        <translation>Das Ergebnis ist „{0}“. Mitgeteilt wird es, sobald es auf der Seite Fälle freigegeben ist.</translation>
    </message>
    <message>
        <source>To act on</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>To give out</source>
        <translation>Auszugeben</translation>
    </message>
    <message>
        <source>To hear</source>
        <translation>Anzuhören</translation>
    </message>
    <message>
        <source>To release</source>
        <translation>Freizugeben</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Berechtigt</translation>
    </message>
    <message>
        <source>Upheld, the result stands</source>
        <translation>Berechtigt, das Ergebnis bleibt</translation>
    </message>
    <message>
        <source>Varied</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Varied, another result</source>
        <translation>Geändert, anderes Ergebnis</translation>
    </message>
    <message>
        <source>What was covered by hand could not be covered in it: it is held until you cover it, on the page Intake.</source>
        <translation>Was von Hand verdeckt war, ließ sich darin nicht verdecken: Es wird zurückgehalten, bis Sie es im Eingang verdecken.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>{0} lodged, {1} open, {2} upheld, {3} of them varied</source>
        <translation>{0} eingelegt, {1} offen, {2} berechtigt, davon {3} geändert</translation>
    </message>
    <message>
        <source>{0} lodged, {1} open, {2} upheld, {3} varied, {4} rejected</source>
        <translation>{0} eingelegt, {1} offen, {2} berechtigt, {3} geändert, {4} zurückgewiesen</translation>
    </message>
</context>
<context>
    <name>AppealsPage</name>
    <message>
        <source>An admin records one on the page Learners, beside the result that somebody disputes.</source>
        <translation>Ein Admin nimmt sie auf der Seite Lernende auf, neben dem Ergebnis, das jemand beanstandet.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Einspruch</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Einsprüche</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Formular schließen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decide the appeal</source>
        <translation>Über den Einspruch entscheiden</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Lernende Person</translation>
    </message>
    <message>
        <source>No appeals</source>
        <translation>Keine Einsprüche</translation>
    </message>
    <message>
        <source>Reading the appeals…</source>
        <translation>Einsprüche werden gelesen …</translation>
    </message>
    <message>
        <source>Record the appeal</source>
        <translation>Einspruch aufnehmen</translation>
    </message>
    <message>
        <source>See the evidence</source>
        <translation>Nachweise ansehen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>To the page Awards</source>
        <translation>Zur Seite Auszeichnungen</translation>
    </message>
    <message>
        <source>What learners dispute: rated anew by somebody who never had it, then heard by a QA lead.</source>
        <translation>Was Lernende beanstanden: neu bewertet von jemandem, der es nie hatte, dann von einer QA-Leitung angehört.</translation>
    </message>
</context>
<context>
    <name>AsideSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Report and step aside</source>
        <translation>Melden und zurücktreten</translation>
    </message>
    <message>
        <source>Sealed: only admins can read it.</source>
        <translation>Versiegelt: Nur Admins können es lesen.</translation>
    </message>
    <message>
        <source>Step aside</source>
        <translation>Zurücktreten</translation>
    </message>
    <message>
        <source>What helps to find it (optional)</source>
        <translation>Was beim Finden hilft (freiwillig)</translation>
    </message>
    <message>
        <source>What tells you whose work it is?</source>
        <translation>Was verrät Ihnen, wessen Arbeit es ist?</translation>
    </message>
    <message>
        <source>You know this person’s work?</source>
        <translation>Sie kennen die Arbeit dieser Person?</translation>
    </message>
    <message>
        <source>{0} leaves your queue at once, with all that you wrote on it, and goes to somebody else. The QA lead sees that you stepped aside, and not whose work it is. Nobody asks why. This cannot be undone.</source>
        <translation>{0} verlässt Ihre Warteschlange sofort, mit allem, was Sie dazu geschrieben haben, und geht an jemand anderes. Die QS-Leitung sieht, dass Sie zurückgetreten sind, nicht, wessen Arbeit es ist. Niemand fragt, warum. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>{0} leaves your queue at once, with all that you wrote on it. An admin learns what was seen where, but not who saw it. This cannot be undone.</source>
        <translation>{0} verlässt Ihre Warteschlange sofort, mit allem, was Sie dazu geschrieben haben. Eine Admin-Person erfährt, was wo zu sehen war, aber nicht, wer es sah. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>1 to 600</source>
        <translation>1 bis 600</translation>
    </message>
    <message>
        <source>2026-11-24</source>
        <translation>2026-11-24</translation>
    </message>
    <message>
        <source>Also asked for</source>
        <translation>Außerdem verlangt</translation>
    </message>
    <message>
        <source>Asked: {0}</source>
        <translation>Gefragt wurde: {0}</translation>
    </message>
    <message>
        <source>Did they solve it?</source>
        <translation>Ist es gelöst?</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Enough from {0} % on.</source>
        <translation>Genügt ab {0} %.</translation>
    </message>
    <message>
        <source>Enough when everything that applies was seen.</source>
        <translation>Genügt, wenn alles gesehen wurde, was zutrifft.</translation>
    </message>
    <message>
        <source>Enough when {0} of {1} were seen.</source>
        <translation>Genügt, wenn {0} von {1} gesehen wurden.</translation>
    </message>
    <message>
        <source>From the recording. Enough: {0}.</source>
        <translation>Nach der Aufnahme. Genügt: {0}.</translation>
    </message>
    <message>
        <source>Held on {0}.</source>
        <translation>Gehalten am {0}.</translation>
    </message>
    <message>
        <source>How many did you find? {0} are asked for.</source>
        <translation>Wie viele haben Sie gefunden? Verlangt sind {0}.</translation>
    </message>
    <message>
        <source>How many minutes did it take?</source>
        <translation>Wie viele Minuten dauerte sie?</translation>
    </message>
    <message>
        <source>In the evidence</source>
        <translation>In den Nachweisen</translation>
    </message>
    <message>
        <source>Is it among the evidence?</source>
        <translation>Liegt es den Nachweisen bei?</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>No result was taken in</source>
        <translation>Kein Ergebnis aufgenommen</translation>
    </message>
    <message>
        <source>Not in the evidence</source>
        <translation>Nicht in den Nachweisen</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>Not seen: {0}</source>
        <translation>Nicht gesehen: {0}</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>Nicht gelöst</translation>
    </message>
    <message>
        <source>Nothing was said of it.</source>
        <translation>Dazu wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>On which day was it held?</source>
        <translation>An welchem Tag fand sie statt?</translation>
    </message>
    <message>
        <source>One on each line; names left out. May stay empty.</source>
        <translation>Je Zeile eine, ohne Namen. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Dieser Tag liegt noch vor uns.</translation>
    </message>
    <message>
        <source>Which questions were asked?</source>
        <translation>Welche Fragen wurden gestellt?</translation>
    </message>
    <message>
        <source>Write the year, the month and the day: 2026-11-24.</source>
        <translation>Schreiben Sie Jahr, Monat und Tag: 2026-11-24.</translation>
    </message>
    <message>
        <source>everything shown</source>
        <translation>alles gezeigt</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} min or longer</source>
        <translation>{0} min oder länger</translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation>{0} von {1} beantwortet</translation>
    </message>
    <message>
        <source>{0} of {1} found</source>
        <translation>{0} von {1} gefunden</translation>
    </message>
    <message>
        <source>{0} of {1} points</source>
        <translation>{0} von {1} Punkten</translation>
    </message>
    <message>
        <source>{0} of {1} seen</source>
        <translation>{0} von {1} gesehen</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} von {1} gezeigt</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Drawn from the seed {0}</source>
        <translation>Gezogen aus dem Startwert {0}</translation>
    </message>
    <message>
        <source>No scenario was drawn for this work.</source>
        <translation>Für diese Arbeit wurde kein Szenario gezogen.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>or: {0}</source>
        <translation>oder: {0}</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>1 newer entry is not signed yet.</source>
        <translation>1 neuerer Eintrag ist noch nicht signiert.</translation>
    </message>
    <message>
        <source>; {0} entries can be opened by other roles alone</source>
        <translation>; {0} Einträge können nur andere Rollen öffnen</translation>
    </message>
    <message>
        <source>; {0} submissions were erased</source>
        <translation>; {0} Einreichungen wurden gelöscht</translation>
    </message>
    <message>
        <source>A rater, not named</source>
        <translation>Eine bewertende Person, nicht genannt</translation>
    </message>
    <message>
        <source>Agreement to public pages changed</source>
        <translation>Zustimmung zu öffentlichen Seiten geändert</translation>
    </message>
    <message>
        <source>All that was read holds: {0} rows, {1} signatures, {2} files</source>
        <translation>Alles Gelesene stimmt: {0} Zeilen, {1} Signaturen, {2} Dateien</translation>
    </message>
    <message>
        <source>An admin let it go on from an older copy, and signed why.</source>
        <translation>Eine Admin-Person ließ es von einer älteren Kopie aus weitergehen und signierte, warum.</translation>
    </message>
    <message>
        <source>An evidence file was changed or is gone. Keep this folder as it is, restore the last backup beside it and check that one; what was signed stays provable.</source>
        <translation>Eine Nachweisdatei wurde geändert oder fehlt. Lassen Sie diesen Ordner, wie er ist, stellen Sie die letzte Sicherung daneben wieder her und prüfen Sie jene; was signiert wurde, bleibt beweisbar.</translation>
    </message>
    <message>
        <source>Another history of it was given up.</source>
        <translation>Ein anderer Verlauf davon wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Award revoked</source>
        <translation>Auszeichnung widerrufen</translation>
    </message>
    <message>
        <source>Award signed</source>
        <translation>Auszeichnung signiert</translation>
    </message>
    <message>
        <source>Award signed again by a new key</source>
        <translation>Auszeichnung mit einem neuen Schlüssel neu signiert</translation>
    </message>
    <message>
        <source>Badge design put to use</source>
        <translation>Abzeichenentwurf in Gebrauch genommen</translation>
    </message>
    <message>
        <source>Being checked: {0} entries.</source>
        <translation>Wird geprüft: {0} Einträge.</translation>
    </message>
    <message>
        <source>Blind copies shared with leads</source>
        <translation>Blindkopien mit der QS-Leitung geteilt</translation>
    </message>
    <message>
        <source>Blind copy made</source>
        <translation>Blindkopie erstellt</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation>Fall geändert</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Fall geschlossen</translation>
    </message>
    <message>
        <source>Case decided</source>
        <translation>Fall entschieden</translation>
    </message>
    <message>
        <source>Case revealed</source>
        <translation>Fall geöffnet</translation>
    </message>
    <message>
        <source>Cases closed</source>
        <translation>Fälle geschlossen</translation>
    </message>
    <message>
        <source>Cases revealed</source>
        <translation>Fälle geöffnet</translation>
    </message>
    <message>
        <source>Certificate design put to use</source>
        <translation>Urkundenentwurf in Gebrauch genommen</translation>
    </message>
    <message>
        <source>Certificate for PDF signatures chosen</source>
        <translation>Zertifikat für PDF-Signaturen gewählt</translation>
    </message>
    <message>
        <source>Certificates printed</source>
        <translation>Urkunden gedruckt</translation>
    </message>
    <message>
        <source>Checked {0}.</source>
        <translation>{0} geprüft.</translation>
    </message>
    <message>
        <source>Checking reads every entry, row, signature and evidence file.</source>
        <translation>Die Prüfung liest jeden Eintrag, jede Zeile, jede Signatur und jede Nachweisdatei.</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>Der Arbeitsbereich wird geprüft</translation>
    </message>
    <message>
        <source>Cohort named</source>
        <translation>Kohorte benannt</translation>
    </message>
    <message>
        <source>Continue from this copy</source>
        <translation>Mit dieser Kopie weitermachen</translation>
    </message>
    <message>
        <source>Continue from this copy?</source>
        <translation>Mit dieser Kopie weitermachen?</translation>
    </message>
    <message>
        <source>Decision overridden</source>
        <translation>Entscheidung ersetzt</translation>
    </message>
    <message>
        <source>Difference settled</source>
        <translation>Abweichung geschlichtet</translation>
    </message>
    <message>
        <source>Endorsement signed</source>
        <translation>Empfehlung signiert</translation>
    </message>
    <message>
        <source>Entry {0}</source>
        <translation>Eintrag {0}</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>Abzweigung</translation>
    </message>
    <message>
        <source>Intact to entry {0}.</source>
        <translation>Unversehrt bis Eintrag {0}.</translation>
    </message>
    <message>
        <source>Issuer no longer trusted</source>
        <translation>Aussteller gilt nicht mehr als vertrauenswürdig</translation>
    </message>
    <message>
        <source>Issuer trusted</source>
        <translation>Aussteller gilt als vertrauenswürdig</translation>
    </message>
    <message>
        <source>Issuing keys made</source>
        <translation>Ausstellerschlüssel erzeugt</translation>
    </message>
    <message>
        <source>Its statement cannot be read; check the log.</source>
        <translation>Die Erklärung dazu kann nicht gelesen werden; prüfen Sie das Protokoll.</translation>
    </message>
    <message>
        <source>Its statement is sealed under the key of its submission.</source>
        <translation>Die Erklärung dazu ist unter dem Schlüssel der Einreichung versiegelt.</translation>
    </message>
    <message>
        <source>Its statement is sealed: only admins can open it, and not in this list.</source>
        <translation>Die Erklärung dazu ist versiegelt: Nur Admins können sie öffnen, und nicht in dieser Liste.</translation>
    </message>
    <message>
        <source>Its statement is sealed: only leads can open it, and not in this list.</source>
        <translation>Die Erklärung dazu ist versiegelt: Nur die QS-Leitung kann sie öffnen, und nicht in dieser Liste.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer gemerkt</translation>
    </message>
    <message>
        <source>Key that signs awards exchanged</source>
        <translation>Schlüssel, der Auszeichnungen signiert, gewechselt</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Letting this copy go on</source>
        <translation>Lässt diese Kopie weitergehen</translation>
    </message>
    <message>
        <source>Log entry {0}</source>
        <translation>Protokolleintrag {0}</translation>
    </message>
    <message>
        <source>New keys made</source>
        <translation>Neue Schlüssel erzeugt</translation>
    </message>
    <message>
        <source>New keys refused</source>
        <translation>Neue Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>No key of this roster</source>
        <translation>Kein Schlüssel dieser Personenliste</translation>
    </message>
    <message>
        <source>Nobody has signed the log yet.</source>
        <translation>Noch hat niemand das Protokoll signiert.</translation>
    </message>
    <message>
        <source>Not checked since you signed in: {0} entries.</source>
        <translation>Seit Ihrer Anmeldung nicht geprüft: {0} Einträge.</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Nothing is known of what was not checked yet.</source>
        <translation>Von dem, was noch nicht geprüft wurde, weiß man nichts.</translation>
    </message>
    <message>
        <source>Nothing that this computer saw before was taken out.</source>
        <translation>Nichts, was dieser Computer früher gesehen hat, wurde herausgenommen.</translation>
    </message>
    <message>
        <source>Older copy let go on</source>
        <translation>Ältere Kopie durfte weitergehen</translation>
    </message>
    <message>
        <source>Portfolio blinded</source>
        <translation>Portfolio verblindet</translation>
    </message>
    <message>
        <source>Portfolio taken in</source>
        <translation>Portfolio aufgenommen</translation>
    </message>
    <message>
        <source>Programme loaded</source>
        <translation>Programm geladen</translation>
    </message>
    <message>
        <source>Rater kept from a portfolio</source>
        <translation>Bewertende Person von einem Portfolio ferngehalten</translation>
    </message>
    <message>
        <source>Rater stepped aside</source>
        <translation>Bewertende Person zurückgetreten</translation>
    </message>
    <message>
        <source>Rating handed in</source>
        <translation>Bewertung abgegeben</translation>
    </message>
    <message>
        <source>Rating taken back</source>
        <translation>Bewertung zurückgenommen</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Recovery key used</source>
        <translation>Wiederherstellungsschlüssel benutzt</translation>
    </message>
    <message>
        <source>Reliability report frozen</source>
        <translation>Bericht zur Übereinstimmung eingefroren</translation>
    </message>
    <message>
        <source>Results released</source>
        <translation>Ergebnisse freigegeben</translation>
    </message>
    <message>
        <source>Role keys handed over</source>
        <translation>Rollenschlüssel übergeben</translation>
    </message>
    <message>
        <source>Role keys made</source>
        <translation>Rollenschlüssel erzeugt</translation>
    </message>
    <message>
        <source>Roster changed</source>
        <translation>Personenliste geändert</translation>
    </message>
    <message>
        <source>Sampling plans changed</source>
        <translation>Stichprobenpläne geändert</translation>
    </message>
    <message>
        <source>Say why, in a sentence.</source>
        <translation>Sagen Sie in einem Satz, warum.</translation>
    </message>
    <message>
        <source>Signed by {0} up to entry {1} ({2}).</source>
        <translation>Signiert von {0} bis Eintrag {1} ({2}).</translation>
    </message>
    <message>
        <source>Signed head</source>
        <translation>Signierter Stand</translation>
    </message>
    <message>
        <source>Signing key certified</source>
        <translation>Signierschlüssel beglaubigt</translation>
    </message>
    <message>
        <source>Somebody or something changed this workspace from outside. Stop working in it, keep the folder as it is, restore the last backup elsewhere and check that one. The report can be saved meanwhile.</source>
        <translation>Jemand oder etwas hat diesen Arbeitsbereich von außen geändert. Arbeiten Sie nicht weiter darin, behalten Sie den Ordner, wie er ist, stellen Sie die letzte Sicherung an anderem Ort wieder her und prüfen Sie jene. Der Bericht kann inzwischen gespeichert werden.</translation>
    </message>
    <message>
        <source>Status list made</source>
        <translation>Statusliste erstellt</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Submission erased</source>
        <translation>Einreichung gelöscht</translation>
    </message>
    <message>
        <source>Submission moved on</source>
        <translation>Einreichung einen Schritt weiter</translation>
    </message>
    <message>
        <source>The evidence file {0}</source>
        <translation>Die Nachweisdatei {0}</translation>
    </message>
    <message>
        <source>The log itself holds, but this computer has seen another one. Restore the newest backup; or if this copy was put back on purpose, an admin can continue from it, on this page.</source>
        <translation>Das Protokoll selbst stimmt, aber dieser Computer hat ein anderes gesehen. Stellen Sie die neueste Sicherung wieder her; oder wenn diese Kopie absichtlich zurückgeholt wurde, kann eine Admin-Person auf dieser Seite mit ihr weitermachen.</translation>
    </message>
    <message>
        <source>The report is in “{0}”.</source>
        <translation>Der Bericht liegt in „{0}“.</translation>
    </message>
    <message>
        <source>The row {1} of the table “{0}”</source>
        <translation>Die Zeile {1} der Tabelle „{0}“</translation>
    </message>
    <message>
        <source>The signed head of {0} entries</source>
        <translation>Der signierte Stand nach {0} Einträgen</translation>
    </message>
    <message>
        <source>The table “{0}”</source>
        <translation>Die Tabelle „{0}“</translation>
    </message>
    <message>
        <source>This computer sees this log for the first time.</source>
        <translation>Dieser Computer sieht dieses Protokoll zum ersten Mal.</translation>
    </message>
    <message>
        <source>This copy goes on from here.</source>
        <translation>Diese Kopie geht von hier aus weiter.</translation>
    </message>
    <message>
        <source>This entry vouches for rows alone; it has no statement.</source>
        <translation>Dieser Eintrag steht allein für Zeilen ein; er hat keine Erklärung.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What a rater saw answered</source>
        <translation>Auf Gesehenes geantwortet</translation>
    </message>
    <message>
        <source>Who must not rate whom taken in</source>
        <translation>Aufgenommen, wer wen nicht bewerten darf</translation>
    </message>
    <message>
        <source>Work given out</source>
        <translation>Arbeit zugeteilt</translation>
    </message>
    <message>
        <source>Workspace made</source>
        <translation>Arbeitsbereich angelegt</translation>
    </message>
    <message>
        <source>answer to what a rater saw</source>
        <translation>Antwort auf Gesehenes</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source>award</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>badge version</source>
        <translation>Fassung eines Abzeichens</translation>
    </message>
    <message>
        <source>blind copy</source>
        <translation>Blindkopie</translation>
    </message>
    <message>
        <source>blocked pair</source>
        <translation>gesperrtes Paar</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>design of badges</source>
        <translation>Entwurf von Abzeichen</translation>
    </message>
    <message>
        <source>endorsement</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>evidence file</source>
        <translation>Nachweisdatei</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>issuing key</source>
        <translation>Ausstellerschlüssel</translation>
    </message>
    <message>
        <source>key of a submission</source>
        <translation>Schlüssel einer Einreichung</translation>
    </message>
    <message>
        <source>key of blind copies</source>
        <translation>Schlüssel von Blindkopien</translation>
    </message>
    <message>
        <source>key to seal</source>
        <translation>Schlüssel zum Versiegeln</translation>
    </message>
    <message>
        <source>key to sign</source>
        <translation>Schlüssel zum Signieren</translation>
    </message>
    <message>
        <source>leads’ rules</source>
        <translation>Regeln der QA-Leitungen</translation>
    </message>
    <message>
        <source>learner</source>
        <translation>lernende Person</translation>
    </message>
    <message>
        <source>letter to a rater</source>
        <translation>Brief an eine bewertende Person</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>new keys that wait</source>
        <translation>neue Schlüssel, die warten</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>places of a status list</source>
        <translation>Plätze einer Statusliste</translation>
    </message>
    <message>
        <source>programme version</source>
        <translation>Fassung des Programms</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>role key</source>
        <translation>Rollenschlüssel</translation>
    </message>
    <message>
        <source>role key for a holder</source>
        <translation>Rollenschlüssel für eine Person</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>roster version</source>
        <translation>Fassung der Personenliste</translation>
    </message>
    <message>
        <source>rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>sealed rating</source>
        <translation>versiegelte Bewertung</translation>
    </message>
    <message>
        <source>somebody who is not named</source>
        <translation>jemand, der nicht genannt wird</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>status list</source>
        <translation>Statusliste</translation>
    </message>
    <message>
        <source>step aside</source>
        <translation>Zurücktreten</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>Einreichung</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>heute {0}</translation>
    </message>
    <message>
        <source>trusted issuer</source>
        <translation>vertrauter Aussteller</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>what they signed</source>
        <translation>was diese Person signierte</translation>
    </message>
    <message>
        <source>whose submission it is</source>
        <translation>wessen Einreichung es ist</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>{0} What was done there since is given up: where that copy turns up again, the two can never be put together. The log says for ever that you decided this, and why.</source>
        <translation>{0} Was dort seither getan wurde, ist damit aufgegeben: Taucht jene Kopie wieder auf, lassen sich beide nie mehr zusammenführen. Das Protokoll sagt für immer, dass Sie das entschieden haben und warum.</translation>
    </message>
    <message>
        <source>{0} does not hold: {1}.</source>
        <translation>{0} stimmt nicht: {1}.</translation>
    </message>
    <message numerus="yes">
        <source>{0} entries</source>
        <translation><numerusform>{0} Eintrag</numerusform><numerusform>{0} Einträge</numerusform></translation>
    </message>
    <message>
        <source>{0} entries seen before were given up</source>
        <translation>{0} früher gesehene Einträge wurden aufgegeben</translation>
    </message>
    <message numerus="yes">
        <source>{0} entries were given up.</source>
        <translation><numerusform>{0} Eintrag wurde aufgegeben.</numerusform><numerusform>{0} Einträge wurden aufgegeben.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} more things do not hold: the report names them.</source>
        <translation><numerusform>{0} Weiteres stimmt nicht: Der Bericht nennt es.</numerusform><numerusform>{0} Weitere stimmen nicht: Der Bericht nennt sie.</numerusform></translation>
    </message>
    <message>
        <source>{0} newer entries are not signed yet.</source>
        <translation>{0} neuere Einträge sind noch nicht signiert.</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Check that nothing was changed</source>
        <translation>Prüfen, dass nichts geändert wurde</translation>
    </message>
    <message>
        <source>Check the workspace first.</source>
        <translation>Prüfen Sie zuerst den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Log entries, the newest first</source>
        <translation>Einträge des Protokolls, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation>Neuester Eintrag</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Das Protokoll wird gelesen …</translation>
    </message>
    <message>
        <source>Save the audit report</source>
        <translation>Den Prüfbericht speichern</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Das Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Search what, who or an entry’s number</source>
        <translation>Was, wer oder Nummer eines Eintrags</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show entry {0}</source>
        <translation>Eintrag {0} zeigen</translation>
    </message>
    <message>
        <source>Signed heads</source>
        <translation>Signierte Stände</translation>
    </message>
    <message>
        <source>Signed heads and forks</source>
        <translation>Signierte Stände und Abzweigungen</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>The filters hide every entry.</source>
        <translation>Die Filter verbergen jeden Eintrag.</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>Bis Eintrag</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet wird</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Whether anything was changed behind the program’s back, and what happened when.</source>
        <translation>Ob etwas hinter dem Rücken des Programms geändert wurde, und was wann geschah.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>{0} of {1} entries shown</source>
        <translation>{0} von {1} Einträgen gezeigt</translation>
    </message>
</context>
<context>
    <name>AwardDetail</name>
    <message>
        <source>&amp;Why is it revoked?</source>
        <translation>&amp;Warum wird sie widerrufen?</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Urkunde</translation>
    </message>
    <message>
        <source>Keep the award</source>
        <translation>Auszeichnung behalten</translation>
    </message>
    <message>
        <source>Only admins read it.</source>
        <translation>Nur Admins lesen das.</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Noch einmal drucken …</translation>
    </message>
    <message>
        <source>Print this certificate…</source>
        <translation>Diese Urkunde drucken …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Revoke this award…</source>
        <translation>Diese Auszeichnung widerrufen …</translation>
    </message>
    <message>
        <source>award {0}</source>
        <translation>Auszeichnung {0}</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>public, no name</source>
        <translation>öffentlich, ohne Namen</translation>
    </message>
    <message>
        <source>public, no name, with comments</source>
        <translation>öffentlich, ohne Namen, mit Kommentaren</translation>
    </message>
    <message>
        <source>public, with comments</source>
        <translation>öffentlich, mit Kommentaren</translation>
    </message>
    <message>
        <source>renewed by {0}</source>
        <translation>erneuert durch {0}</translation>
    </message>
    <message>
        <source>renews {0}</source>
        <translation>erneuert {0}</translation>
    </message>
    <message>
        <source>signed on {0}</source>
        <translation>signiert am {0}</translation>
    </message>
    <message>
        <source>valid until {0}</source>
        <translation>gültig bis {0}</translation>
    </message>
</context>
<context>
    <name>AwardLists</name>
    <message>
        <source>All badges</source>
        <translation>Alle Abzeichen</translation>
    </message>
    <message>
        <source>An award that is taken back is listed here for good.</source>
        <translation>Eine zurückgenommene Auszeichnung bleibt für immer hier aufgeführt.</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Lernende Person</translation>
    </message>
    <message>
        <source>No award is revoked</source>
        <translation>Keine Auszeichnung ist widerrufen</translation>
    </message>
    <message>
        <source>No award is signed yet</source>
        <translation>Noch ist keine Auszeichnung signiert</translation>
    </message>
    <message>
        <source>No award is to be renewed</source>
        <translation>Keine Auszeichnung ist zu erneuern</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Nothing is to be returned</source>
        <translation>Nichts ist zurückzugeben</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nothing waits to be signed</source>
        <translation>Nichts wartet auf eine Signatur</translation>
    </message>
    <message>
        <source>Reading the awards…</source>
        <translation>Die Auszeichnungen werden gelesen …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Zum Signieren</translation>
    </message>
    <message>
        <source>Released results</source>
        <translation>Freigegebene Ergebnisse</translation>
    </message>
    <message>
        <source>Results that are “not yet” wait here, with the raters’ feedback.</source>
        <translation>Ergebnisse, die „noch nicht“ lauten, warten hier, mit der Rückmeldung der Bewertenden.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Search learner, badge or code</source>
        <translation>Lernende, Abzeichen oder Code suchen</translation>
    </message>
    <message>
        <source>Sign what is ready; then save certificates or export a bundle here.</source>
        <translation>Signieren Sie, was bereit ist; dann speichern Sie hier Urkunden oder exportieren ein Paket.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signiert am</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>To renew</source>
        <translation>Zu erneuern</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>What expires within 60 days, or has expired, is listed here.</source>
        <translation>Was binnen 60 Tagen abläuft oder abgelaufen ist, steht hier.</translation>
    </message>
    <message>
        <source>When a QA lead releases results on the page Cases, awards wait here to be signed.</source>
        <translation>Sobald eine QS-Leitung auf der Seite Fälle Ergebnisse freigibt, warten hier Auszeichnungen auf die Signatur.</translation>
    </message>
    <message>
        <source>Which awards</source>
        <translation>Welche Auszeichnungen</translation>
    </message>
</context>
<context>
    <name>Awards</name>
    <message>
        <source> to {0}</source>
        <translation> an {0}</translation>
    </message>
    <message>
        <source> {0} could not be printed.</source>
        <translation> {0} konnten nicht gedruckt werden.</translation>
    </message>
    <message>
        <source> {0} could not be revoked: the reasons stand beside the list.</source>
        <translation> {0} konnten nicht widerrufen werden: Die Gründe stehen neben der Liste.</translation>
    </message>
    <message>
        <source> {0} could not be signed.</source>
        <translation> {0} konnten nicht signiert werden.</translation>
    </message>
    <message>
        <source> {0} could not be written.</source>
        <translation> {0} konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source> {0} may not: the reasons stand beside the list.</source>
        <translation> Nicht freigegeben: {0}; die Gründe stehen neben der Liste.</translation>
    </message>
    <message>
        <source>Award {0} is revoked.</source>
        <translation>Auszeichnung {0} ist widerrufen.</translation>
    </message>
    <message>
        <source>Awards stand under “Ready to sign”, the others under “Not yet”.</source>
        <translation>Auszeichnungen stehen unter „Zum Signieren“, die anderen unter „Noch nicht“.</translation>
    </message>
    <message numerus="yes">
        <source>Change how {0} are shown…</source>
        <translation><numerusform>Ändern, wie {0} gezeigt wird …</numerusform><numerusform>Ändern, wie {0} gezeigt werden …</numerusform></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Files are named by the award, never by the learner.</source>
        <translation>Dateien heißen nach der Auszeichnung, nie nach der lernenden Person.</translation>
    </message>
    <message>
        <source>How and when did the learners agree?</source>
        <translation>Wie und wann haben die lernenden Personen zugestimmt?</translation>
    </message>
    <message>
        <source>It holds names and addresses: delete it once it is handed in.</source>
        <translation>Sie enthält Namen und Adressen: Löschen Sie sie, sobald sie übergeben ist.</translation>
    </message>
    <message>
        <source>It holds names and addresses: delete it once the learners are reminded.</source>
        <translation>Sie enthält Namen und Adressen: Löschen Sie sie, sobald die Lernenden erinnert sind.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>One reason for all of them; only admins read it.</source>
        <translation>Ein Grund für alle; nur Admins lesen ihn.</translation>
    </message>
    <message>
        <source>Only admins read what you write here. Criteria, levels and credential are shown.</source>
        <translation>Was Sie hier schreiben, lesen nur Admins. Gezeigt werden Kriterien, Stufen und Credential.</translation>
    </message>
    <message>
        <source>Open index.html in it. Awards whose learners did not agree are not in it.</source>
        <translation>Öffnen Sie darin index.html. Auszeichnungen, zu denen niemand zugestimmt hat, sind nicht darin.</translation>
    </message>
    <message>
        <source>PDF readers show the signature; they know its certificate once somebody tells them to trust it.</source>
        <translation>PDF-Programme zeigen die Signatur an; ihr Zertifikat kennen sie, sobald ihnen jemand sagt, dass sie ihm vertrauen sollen.</translation>
    </message>
    <message numerus="yes">
        <source>Print {0} certificates</source>
        <translation><numerusform>{0} Urkunde drucken</numerusform><numerusform>{0} Urkunden drucken</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Print {0} certificates…</source>
        <translation><numerusform>{0} Urkunde drucken …</numerusform><numerusform>{0} Urkunden drucken …</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Printed {0} certificates: “{1}”.</source>
        <translation><numerusform>{0} Urkunde gedruckt: „{1}“.</numerusform><numerusform>{0} Urkunden gedruckt: „{1}“.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Printed {0} times</source>
        <translation><numerusform>{0}-mal gedruckt</numerusform><numerusform>{0}-mal gedruckt</numerusform></translation>
    </message>
    <message>
        <source>Printing {0}</source>
        <translation>{0} werden gedruckt</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Zum Signieren</translation>
    </message>
    <message>
        <source>Recorded what is public of {0}.</source>
        <translation>Festgehalten, was öffentlich ist: {0}.</translation>
    </message>
    <message>
        <source>Recording what is public</source>
        <translation>Was öffentlich ist, wird festgehalten</translation>
    </message>
    <message>
        <source>Release {0}</source>
        <translation>{0} freigeben</translation>
    </message>
    <message>
        <source>Release {0}?</source>
        <translation>{0} freigeben?</translation>
    </message>
    <message numerus="yes">
        <source>Released {0} results.</source>
        <translation><numerusform>{0} Ergebnis ist freigegeben.</numerusform><numerusform>{0} Ergebnisse sind freigegeben.</numerusform></translation>
    </message>
    <message>
        <source>Released {0}.</source>
        <translation>Freigegeben: {0}.</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Wird freigegeben …</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>Return to learner</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Return “{0}” to {1}?</source>
        <translation>„{0}“ an {1} zurückgeben?</translation>
    </message>
    <message>
        <source>Returned “{0}” to {1}.</source>
        <translation>„{0}“ ist an {1} zurückgegeben.</translation>
    </message>
    <message>
        <source>Returning…</source>
        <translation>Wird zurückgegeben …</translation>
    </message>
    <message>
        <source>Revoke award</source>
        <translation>Auszeichnung widerrufen</translation>
    </message>
    <message>
        <source>Revoke {0}</source>
        <translation>{0} widerrufen</translation>
    </message>
    <message>
        <source>Revoke {0}?</source>
        <translation>{0} widerrufen?</translation>
    </message>
    <message>
        <source>Revoke {0}…</source>
        <translation>{0} widerrufen …</translation>
    </message>
    <message>
        <source>Revoke “{0}” of {1}?</source>
        <translation>„{0}“ von {1} widerrufen?</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoked {0}.</source>
        <translation>Widerrufen: {0}.</translation>
    </message>
    <message>
        <source>Revoking awards</source>
        <translation>Auszeichnungen werden widerrufen</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Wird widerrufen …</translation>
    </message>
    <message>
        <source>Send or publish the new status list: export a bundle, or the public pages anew.</source>
        <translation>Versenden oder veröffentlichen Sie die neue Statusliste: Geben Sie ein Paket aus oder schreiben Sie die öffentlichen Seiten neu.</translation>
    </message>
    <message>
        <source>Show {0} publicly</source>
        <translation>{0} öffentlich zeigen</translation>
    </message>
    <message>
        <source>Show {0} publicly…</source>
        <translation>{0} öffentlich zeigen …</translation>
    </message>
    <message>
        <source>Sign {0}</source>
        <translation>{0} signieren</translation>
    </message>
    <message>
        <source>Sign {0}{1}?</source>
        <translation>{0}{1} signieren?</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message numerus="yes">
        <source>Signed {0} awards.</source>
        <translation><numerusform>{0} Auszeichnung ist signiert.</numerusform><numerusform>{0} Auszeichnungen sind signiert.</numerusform></translation>
    </message>
    <message>
        <source>Signed {0}.</source>
        <translation>Signiert: {0}.</translation>
    </message>
    <message>
        <source>Signing {0}…</source>
        <translation>Signieren: {0} …</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped. What was recorded by then stays so.</source>
        <translation>Angehalten. Was bis dahin festgehalten wurde, bleibt so.</translation>
    </message>
    <message>
        <source>Stopped. What was revoked by then stays revoked.</source>
        <translation>Angehalten. Was bis dahin widerrufen war, bleibt widerrufen.</translation>
    </message>
    <message>
        <source>Take {0} off the public pages</source>
        <translation>{0} nicht mehr öffentlich zeigen</translation>
    </message>
    <message>
        <source>The pages of {0} are in “{1}”.</source>
        <translation>Die Seiten von {0} sind in „{1}“.</translation>
    </message>
    <message>
        <source>The pages show them once they are written anew.</source>
        <translation>Die Seiten zeigen es, sobald sie neu geschrieben sind.</translation>
    </message>
    <message>
        <source>Their next attempt can be imported.</source>
        <translation>Der nächste Versuch kann importiert werden.</translation>
    </message>
    <message>
        <source>They stand under “Signed”: save certificates or export a bundle there.</source>
        <translation>Sie stehen unter „Signiert“: Speichern Sie dort Urkunden oder exportieren Sie ein Paket.</translation>
    </message>
    <message>
        <source>This attempt ends with the feedback as it stands. What they hand in next is a new attempt.</source>
        <translation>Dieser Versuch endet mit der Rückmeldung, so wie sie dasteht. Was als Nächstes eingereicht wird, ist ein neuer Versuch.</translation>
    </message>
    <message>
        <source>What is left stays chosen.</source>
        <translation>Was übrig ist, bleibt gewählt.</translation>
    </message>
    <message>
        <source>What is printed is a copy; the signed file is the award itself.</source>
        <translation>Das Gedruckte ist eine Kopie; die signierte Datei ist die Auszeichnung selbst.</translation>
    </message>
    <message>
        <source>What was already done stays done.</source>
        <translation>Was schon getan war, bleibt getan.</translation>
    </message>
    <message>
        <source>What you do here concerns only the rows that are ticked.</source>
        <translation>Was Sie hier tun, betrifft nur die angehakten Zeilen.</translation>
    </message>
    <message>
        <source>Whoever checks any of them from now on sees that it was revoked. This cannot be undone; new awards can be signed later.</source>
        <translation>Wer eine davon von jetzt an prüft, sieht, dass sie widerrufen wurde. Das lässt sich nicht rückgängig machen; neue Auszeichnungen können später signiert werden.</translation>
    </message>
    <message>
        <source>Whoever checks this award from now on sees that it was revoked. This cannot be undone; a new award can be signed later.</source>
        <translation>Wer diese Auszeichnung von jetzt an prüft, sieht, dass sie widerrufen wurde. Das lässt sich nicht rückgängig machen; eine neue Auszeichnung kann später signiert werden.</translation>
    </message>
    <message>
        <source>Why are they revoked?</source>
        <translation>Warum werden sie widerrufen?</translation>
    </message>
    <message>
        <source>With the assessors’ comments</source>
        <translation>Mit den Kommentaren der Bewertenden</translation>
    </message>
    <message>
        <source>With the learner’s name</source>
        <translation>Mit dem Namen</translation>
    </message>
    <message>
        <source>Write how they agreed: a form, a mail, and when.</source>
        <translation>Schreiben Sie, wie zugestimmt wurde: ein Formular, eine Mail, und wann.</translation>
    </message>
    <message>
        <source>Write the public pages anew, and replace those that stand somewhere.</source>
        <translation>Schreiben Sie die öffentlichen Seiten neu und ersetzen Sie die, die schon irgendwo stehen.</translation>
    </message>
    <message>
        <source>Write what is missing, so that they can go on.</source>
        <translation>Schreiben Sie, was fehlt, damit es weitergehen kann.</translation>
    </message>
    <message>
        <source>Write why it is printed again: a damaged sheet, a lost one.</source>
        <translation>Schreiben Sie, warum noch einmal gedruckt wird: ein beschädigtes Blatt, ein verlorenes.</translation>
    </message>
    <message>
        <source>Write why; only admins read it.</source>
        <translation>Schreiben Sie, warum; nur Admins lesen das.</translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation>Schreiben: {0} …</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {0} awards to “{1}”.</source>
        <translation><numerusform>{0} Auszeichnung ist in „{1}“ geschrieben.</numerusform><numerusform>{0} Auszeichnungen sind in „{1}“ geschrieben.</numerusform></translation>
    </message>
    <message>
        <source>Wrote {0} of {1} to “{2}”.</source>
        <translation>{0} von {1} sind in „{2}“ geschrieben.</translation>
    </message>
    <message>
        <source>You can then sign the awards, and return what is “not yet”. A release cannot be taken back.</source>
        <translation>Dann können Sie die Auszeichnungen signieren und zurückgeben, was noch nicht so weit ist. Eine Freigabe lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>badges as JWT</source>
        <translation>Abzeichen als JWT</translation>
    </message>
    <message>
        <source>badges as signed JSON</source>
        <translation>Abzeichen als signiertes JSON</translation>
    </message>
    <message>
        <source>badges of Open Badges 2.0</source>
        <translation>Abzeichen nach Open Badges 2.0</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>Urkunden</translation>
    </message>
    <message>
        <source>certificates with a PDF signature</source>
        <translation>Urkunden mit PDF-Signatur</translation>
    </message>
    <message>
        <source>learner records</source>
        <translation>Lernnachweise</translation>
    </message>
    <message>
        <source>public pages</source>
        <translation>öffentliche Seiten</translation>
    </message>
    <message>
        <source>the bundle</source>
        <translation>das Paket</translation>
    </message>
    <message>
        <source>the links for LinkedIn</source>
        <translation>die Links für LinkedIn</translation>
    </message>
    <message>
        <source>the list for Accredible</source>
        <translation>die Liste für Accredible</translation>
    </message>
    <message>
        <source>the list for Canvas Credentials</source>
        <translation>die Liste für Canvas Credentials</translation>
    </message>
    <message>
        <source>the list for Credly</source>
        <translation>die Liste für Credly</translation>
    </message>
    <message>
        <source>the list of whom to remind</source>
        <translation>die Liste zum Erinnern</translation>
    </message>
    <message>
        <source>there is no feedback yet</source>
        <translation>noch gibt es keine Rückmeldung</translation>
    </message>
    <message>
        <source>this revocation has no reason yet</source>
        <translation>dieser Widerruf hat noch keinen Grund</translation>
    </message>
    <message numerus="yes">
        <source>{0} awards</source>
        <translation><numerusform>{0} Auszeichnung</numerusform><numerusform>{0} Auszeichnungen</numerusform></translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>{0} gewählt</translation>
    </message>
    <message>
        <source>{0} may be shown on public pages from now on.</source>
        <translation>Für öffentliche Seiten freigegeben: {0}.</translation>
    </message>
    <message>
        <source>{0} of them are on the public pages already.</source>
        <translation>{0} davon stehen schon auf den öffentlichen Seiten.</translation>
    </message>
    <message numerus="yes">
        <source>{0} results</source>
        <translation><numerusform>{0} Ergebnis</numerusform><numerusform>{0} Ergebnisse</numerusform></translation>
    </message>
    <message>
        <source>{0} went to “{1}”.</source>
        <translation>{0} gingen an „{1}“.</translation>
    </message>
    <message>
        <source>{0} will not be shown any longer.</source>
        <translation>Nicht mehr öffentlich: {0}.</translation>
    </message>
    <message>
        <source>{0}. Each gets the signature of {1}, for good: a signed award can be revoked, never unsigned.</source>
        <translation>{0}. Jede erhält für immer die Signatur von {1}: Eine signierte Auszeichnung kann widerrufen, aber nie entsigniert werden.</translation>
    </message>
</context>
<context>
    <name>AwardsPage</name>
    <message>
        <source>1 decided result waits to be released; it can be signed or returned then.</source>
        <translation>1 entschiedenes Ergebnis wartet auf die Freigabe; dann kann es signiert oder zurückgegeben werden.</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Expire within 60 days: {0} · expired: {1}</source>
        <translation>Laufen binnen 60 Tagen ab: {0} · abgelaufen: {1}</translation>
    </message>
    <message>
        <source>Export a bundle</source>
        <translation>Ein Paket exportieren</translation>
    </message>
    <message>
        <source>Export a bundle {0}…</source>
        <translation>Paket ausgeben {0} …</translation>
    </message>
    <message>
        <source>Export a bundle…</source>
        <translation>Paket exportieren …</translation>
    </message>
    <message>
        <source>Jump to a learner or badge in the list</source>
        <translation>In der Liste zu Lernenden oder einem Abzeichen springen</translation>
    </message>
    <message>
        <source>Leave out of signing, or take in again</source>
        <translation>Vom Signieren auslassen oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>Print the certificate</source>
        <translation>Die Urkunde drucken</translation>
    </message>
    <message>
        <source>Release all…</source>
        <translation>Alle freigeben …</translation>
    </message>
    <message>
        <source>Release decided results</source>
        <translation>Entschiedene Ergebnisse freigeben</translation>
    </message>
    <message>
        <source>Retry it alone</source>
        <translation>Nur dieses erneut versuchen</translation>
    </message>
    <message>
        <source>Retry these {0} alone</source>
        <translation>Nur diese {0} erneut versuchen</translation>
    </message>
    <message>
        <source>Return to learner…</source>
        <translation>Zurückgeben …</translation>
    </message>
    <message>
        <source>Revoke the award</source>
        <translation>Die Auszeichnung widerrufen</translation>
    </message>
    <message>
        <source>Save a list to remind…</source>
        <translation>Liste zum Erinnern speichern …</translation>
    </message>
    <message>
        <source>Save badges {0}…</source>
        <translation>Abzeichen speichern {0} …</translation>
    </message>
    <message>
        <source>Save badges…</source>
        <translation>Abzeichen speichern …</translation>
    </message>
    <message>
        <source>Save certificates</source>
        <translation>Urkunden speichern</translation>
    </message>
    <message>
        <source>Save certificates {0}…</source>
        <translation>Urkunden speichern {0} …</translation>
    </message>
    <message>
        <source>Save certificates…</source>
        <translation>Urkunden speichern …</translation>
    </message>
    <message>
        <source>Save into this folder</source>
        <translation>In diesen Ordner speichern</translation>
    </message>
    <message>
        <source>Search awards</source>
        <translation>Auszeichnungen durchsuchen</translation>
    </message>
    <message>
        <source>Sign 1 award…</source>
        <translation>1 Auszeichnung signieren …</translation>
    </message>
    <message>
        <source>Sign all {0}…</source>
        <translation>Alle {0} signieren …</translation>
    </message>
    <message>
        <source>Sign awards</source>
        <translation>Auszeichnungen signieren</translation>
    </message>
    <message>
        <source>Sign what QA leads released, give certificates out, return what is “not yet”.</source>
        <translation>Signieren Sie, was die QS-Leitung freigab, geben Sie Urkunden aus und geben Sie zurück, was noch nicht so weit ist.</translation>
    </message>
    <message>
        <source>Sign {0} listed…</source>
        <translation>{0} aufgelistete signieren …</translation>
    </message>
    <message>
        <source>Sign {0} ticked…</source>
        <translation>{0} angekreuzte signieren …</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Signieren …</translation>
    </message>
    <message>
        <source>View of the list: keep it, sort, choose columns</source>
        <translation>Ansicht der Liste: behalten, sortieren, Spalten wählen</translation>
    </message>
    <message>
        <source>of 1 award</source>
        <translation>(1 Auszeichnung)</translation>
    </message>
    <message>
        <source>of all {0}</source>
        <translation>(alle {0})</translation>
    </message>
    <message>
        <source>of {0} listed</source>
        <translation>({0} aufgelistet)</translation>
    </message>
    <message>
        <source>of {0} ticked</source>
        <translation>({0} angekreuzt)</translation>
    </message>
    <message>
        <source>{0} decided results wait to be released; they can be signed or returned then.</source>
        <translation>{0} entschiedene Ergebnisse warten auf die Freigabe; dann können sie signiert oder zurückgegeben werden.</translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation>{0} von {1} gewählt</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} von {1} gezeigt</translation>
    </message>
    <message>
        <source>{0} of {1} will be signed</source>
        <translation>{0} von {1} werden signiert</translation>
    </message>
</context>
<context>
    <name>BadgeImages</name>
    <message>
        <source>Award</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>Awards that are issued keep the picture that they were issued with.</source>
        <translation>Ausgestellte Auszeichnungen behalten das Bild, mit dem sie ausgestellt wurden.</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>Gehirn</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Nach Kategorie</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Taschenrechner</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Klemmbrett</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compass</source>
        <translation>Kompass</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagge</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Blitz</translation>
    </message>
    <message>
        <source>Gavel</source>
        <translation>Richterhammer</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Zahnrad</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Globus</translation>
    </message>
    <message>
        <source>Graduation cap</source>
        <translation>Doktorhut</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handschlag</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>Sechseck</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bücherregal</translation>
    </message>
    <message>
        <source>Light bulb</source>
        <translation>Glühbirne</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Magnifying glass</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Medal</source>
        <translation>Medaille</translation>
    </message>
    <message>
        <source>Megaphone</source>
        <translation>Megafon</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>Mikroskop</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>Berg</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Octagon</source>
        <translation>Achteck</translation>
    </message>
    <message>
        <source>On dark ground {0} : 1</source>
        <translation>Auf dunklem Grund {0} : 1</translation>
    </message>
    <message>
        <source>On dark ground {0} : 1, should be {1}</source>
        <translation>Auf dunklem Grund {0} : 1, sollte {1} sein</translation>
    </message>
    <message>
        <source>On light ground {0} : 1</source>
        <translation>Auf hellem Grund {0} : 1</translation>
    </message>
    <message>
        <source>On light ground {0} : 1, should be {1}</source>
        <translation>Auf hellem Grund {0} : 1, sollte {1} sein</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Eines von diesen</translation>
    </message>
    <message>
        <source>Open book</source>
        <translation>Offenes Buch</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Feder</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Puzzle piece</source>
        <translation>Puzzleteil</translation>
    </message>
    <message>
        <source>Rim {0} : 1</source>
        <translation>Rand {0} : 1</translation>
    </message>
    <message>
        <source>Rim {0} : 1, needs {1}</source>
        <translation>Rand {0} : 1, braucht {1}</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>Rakete</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Waage</translation>
    </message>
    <message>
        <source>Seal with a tick</source>
        <translation>Siegel mit Haken</translation>
    </message>
    <message>
        <source>Shield</source>
        <translation>Schild</translation>
    </message>
    <message>
        <source>Shield with a tick</source>
        <translation>Schild mit Haken</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Sparkles</source>
        <translation>Funkeln</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Strip {0} : 1</source>
        <translation>Band {0} : 1</translation>
    </message>
    <message>
        <source>Strip {0} : 1, needs {1}</source>
        <translation>Band {0} : 1, braucht {1}</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielscheibe</translation>
    </message>
    <message>
        <source>The pictures were saved in the folder “{0}”.</source>
        <translation>Die Bilder wurden im Ordner „{0}“ gespeichert.</translation>
    </message>
    <message>
        <source>Trophy</source>
        <translation>Pokal</translation>
    </message>
    <message>
        <source>Words {0} : 1</source>
        <translation>Schrift {0} : 1</translation>
    </message>
    <message>
        <source>Words {0} : 1, needs {1}</source>
        <translation>Schrift {0} : 1, braucht {1}</translation>
    </message>
    <message>
        <source>Wrench</source>
        <translation>Schraubenschlüssel</translation>
    </message>
    <message>
        <source>Your own drawing</source>
        <translation>Eigene Zeichnung</translation>
    </message>
</context>
<context>
    <name>BadgeImagesPage</name>
    <message>
        <source>Badge images</source>
        <translation>Abzeichenbilder</translation>
    </message>
    <message>
        <source>How badges look. Awards that are issued keep the picture that they were issued with.</source>
        <translation>Wie Abzeichen aussehen. Ausgestellte Auszeichnungen behalten das Bild, mit dem sie ausgestellt wurden.</translation>
    </message>
    <message>
        <source>In use: the standard look.</source>
        <translation>In Gebrauch: das Standardaussehen.</translation>
    </message>
    <message>
        <source>Save pictures of the badge</source>
        <translation>Bilder des Abzeichens speichern</translation>
    </message>
    <message>
        <source>Save pictures…</source>
        <translation>Bilder speichern …</translation>
    </message>
    <message>
        <source>Save the pictures in a new folder</source>
        <translation>Die Bilder in einem neuen Ordner speichern</translation>
    </message>
</context>
<context>
    <name>BankSheet</name>
    <message>
        <source>Change a comment</source>
        <translation>Kommentar ändern</translation>
    </message>
    <message>
        <source>Comment bank</source>
        <translation>Kommentarsammlung</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Comments (*.json)</source>
        <translation>Kommentare (*.json)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Find a comment by its words, or write a new one</source>
        <translation>Einen Kommentar an seinen Wörtern finden oder einen neuen schreiben</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Insert: Return · Change: F2 · Remove: Ctrl+Del · Keep what I wrote: Ctrl+N · Back: Esc</source>
        <translation>Einfügen: Return · Ändern: F2 · Entfernen: Ctrl+Del · Geschriebenes behalten: Ctrl+N · Zurück: Esc</translation>
    </message>
    <message>
        <source>Keep and insert: {0}</source>
        <translation>Behalten und einfügen: {0}</translation>
    </message>
    <message>
        <source>Keep the change: Ctrl+Return · Cancel: Esc</source>
        <translation>Änderung behalten: Ctrl+Return · Abbrechen: Esc</translation>
    </message>
    <message>
        <source>Keep what is written: {0}</source>
        <translation>Was dasteht, behalten: {0}</translation>
    </message>
    <message>
        <source>No comment has these words.</source>
        <translation>Kein Kommentar hat diese Wörter.</translation>
    </message>
    <message>
        <source>No comment is kept yet. Write one here, or take a set in that somebody shares.</source>
        <translation>Noch kein Kommentar ist gesammelt. Schreiben Sie hier einen, oder nehmen Sie eine Sammlung auf, die jemand weitergibt.</translation>
    </message>
    <message>
        <source>The comment (Ctrl+Return keeps it)</source>
        <translation>Der Kommentar (Strg+Eingabe behält ihn)</translation>
    </message>
    <message>
        <source>Which file of comments?</source>
        <translation>Welche Datei mit Kommentaren?</translation>
    </message>
    <message>
        <source>Write the comments of this badge</source>
        <translation>Die Kommentare zu diesem Abzeichen schreiben</translation>
    </message>
    <message>
        <source>{0} kept</source>
        <translation>{0} gesammelt</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss: {0}</source>
        <translation>Schließen: {0}</translation>
    </message>
</context>
<context>
    <name>BatchPane</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose all that is listed</source>
        <translation>Alles Aufgelistete wählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Nichts wählen</translation>
    </message>
    <message>
        <source>Choose on, row by row</source>
        <translation>Zeile für Zeile weiter wählen</translation>
    </message>
    <message>
        <source>Choose the row, or leave it out</source>
        <translation>Die Zeile wählen oder auslassen</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht getan</translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation>Was nicht getan werden konnte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>CaseListView</name>
    <message>
        <source>1 case</source>
        <translation>1 Fall</translation>
    </message>
    <message>
        <source>1 criterion</source>
        <translation>1 Kriterium</translation>
    </message>
    <message>
        <source>1 is being rated. Open it once all its ratings are in.</source>
        <translation>1 wird bewertet. Öffnen Sie es, sobald alle Bewertungen da sind.</translation>
    </message>
    <message>
        <source>1 submission waits for raters: give it out.</source>
        <translation>1 Einreichung wartet auf Bewertende: Teilen Sie sie zu.</translation>
    </message>
    <message>
        <source>All badges</source>
        <translation>Alle Abzeichen</translation>
    </message>
    <message>
        <source>An admin takes portfolios in on the page Intake; then they wait here for raters.</source>
        <translation>Ein Admin nimmt auf der Seite Eingang Portfolios auf; dann warten sie hier auf Bewertende.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decide next</source>
        <translation>Nächsten entscheiden</translation>
    </message>
    <message>
        <source>Decide this case</source>
        <translation>Diesen Fall entscheiden</translation>
    </message>
    <message>
        <source>For another lead</source>
        <translation>Für eine andere Leitung</translation>
    </message>
    <message>
        <source>Give out…</source>
        <translation>Zuteilen …</translation>
    </message>
    <message>
        <source>Give work to raters, open what they rated, settle what differs, release the results.</source>
        <translation>Teilen Sie Arbeit zu, öffnen Sie, was bewertet wurde, schlichten Sie, was abweicht, geben Sie die Ergebnisse frei.</translation>
    </message>
    <message>
        <source>Hear the appeal</source>
        <translation>Einspruch anhören</translation>
    </message>
    <message>
        <source>How raters agree</source>
        <translation>Übereinstimmung ansehen</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Look at this case</source>
        <translation>Diesen Fall ansehen</translation>
    </message>
    <message>
        <source>No case is open yet</source>
        <translation>Noch ist kein Fall offen</translation>
    </message>
    <message>
        <source>No work yet</source>
        <translation>Noch keine Arbeit</translation>
    </message>
    <message>
        <source>Nobody differs.</source>
        <translation>Niemand weicht ab.</translation>
    </message>
    <message>
        <source>Nothing is ready.</source>
        <translation>Nichts ist bereit.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Open complete cases</source>
        <translation>Vollständige Fälle öffnen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Opens every case whose ratings are all in and final.</source>
        <translation>Öffnet jeden Fall, dessen Bewertungen alle da und endgültig sind.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rated once: release</source>
        <translation>Einmal bewertet: freigeben</translation>
    </message>
    <message>
        <source>Raters differ by more than the badge allows.</source>
        <translation>Die Bewertenden weichen weiter voneinander ab, als das Abzeichen erlaubt.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>Die Fälle werden gelesen …</translation>
    </message>
    <message>
        <source>Release all…</source>
        <translation>Alle freigeben …</translation>
    </message>
    <message>
        <source>Release {0} chosen…</source>
        <translation>{0} gewählte freigeben …</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Search case or badge</source>
        <translation>Fall oder Abzeichen suchen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Settled: release</source>
        <translation>Geschlichtet: freigeben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Then admins sign awards and return what is “not yet”.</source>
        <translation>Dann signieren Admins die Auszeichnungen und geben zurück, was noch nicht so weit ist.</translation>
    </message>
    <message>
        <source>Third rating</source>
        <translation>Drittbewertung</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Welche Fälle</translation>
    </message>
    <message>
        <source>Within tolerance: release</source>
        <translation>Im Spielraum: freigeben</translation>
    </message>
    <message>
        <source>being rated</source>
        <translation>in Bewertung</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>to give out</source>
        <translation>zuzuteilen</translation>
    </message>
    <message>
        <source>to release</source>
        <translation>freizugeben</translation>
    </message>
    <message>
        <source>{0} are being rated. Open what is complete whenever you like.</source>
        <translation>{0} werden bewertet. Öffnen Sie, was vollständig ist, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>{0} cases</source>
        <translation>{0} Fälle</translation>
    </message>
    <message>
        <source>{0} criteria</source>
        <translation>{0} Kriterien</translation>
    </message>
    <message>
        <source>{0} more wait for an admin.</source>
        <translation>{0} weitere warten auf einen Admin.</translation>
    </message>
    <message>
        <source>{0} of {1} cases</source>
        <translation>{0} von {1} Fällen</translation>
    </message>
    <message>
        <source>{0} of {1} cases chosen, {2} of them to release</source>
        <translation>{0} von {1} Fällen gewählt, davon {2} freizugeben</translation>
    </message>
    <message>
        <source>{0} submissions wait for raters: give them out.</source>
        <translation>{0} Einreichungen warten auf Bewertende: Teilen Sie sie zu.</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>&amp;Reason, needed</source>
        <translation>&amp;Grund, nötig</translation>
    </message>
    <message>
        <source>1 difference is open.</source>
        <translation>1 Abweichung ist offen.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decide otherwise…</source>
        <translation>Anders entscheiden …</translation>
    </message>
    <message>
        <source>Fold what they agree on</source>
        <translation>Zuklappen, worin sie übereinstimmen</translation>
    </message>
    <message>
        <source>It was rated on appeal: decide it on the page Appeals.</source>
        <translation>Er wurde auf Einspruch bewertet: Entscheiden Sie auf der Seite Einsprüche.</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Entscheidung behalten</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Nächster Fall</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Nichts ist mehr zu tun.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <source>Show the 1 on which they agree</source>
        <translation>Das übereinstimmende zeigen</translation>
    </message>
    <message>
        <source>Show the {0} on which they agree</source>
        <translation>Die {0} übereinstimmenden zeigen</translation>
    </message>
    <message>
        <source>The decision can be released.</source>
        <translation>Die Entscheidung kann freigegeben werden.</translation>
    </message>
    <message>
        <source>This gives “{0}”.</source>
        <translation>Das ergibt „{0}“.</translation>
    </message>
    <message>
        <source>This gives “{0}”; below its pass level: {1}.</source>
        <translation>Das ergibt „{0}“; unter der Bestehensstufe: {1}.</translation>
    </message>
    <message>
        <source>This gives “{0}”; not met: {1}.</source>
        <translation>Das ergibt „{0}“; nicht erfüllt: {1}.</translation>
    </message>
    <message>
        <source>What did you see, and where?</source>
        <translation>Was haben Sie gesehen, und wo?</translation>
    </message>
    <message>
        <source>next</source>
        <translation>nächste</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>{0} differences are open.</source>
        <translation>{0} Abweichungen sind offen.</translation>
    </message>
    <message>
        <source>{0} of {1} differ</source>
        <translation>{0} von {1} weichen ab</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source> The outcome is “{0}”.</source>
        <translation> Das Ergebnis ist „{0}“.</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 Fall</translation>
    </message>
    <message>
        <source>1 of {1} differences is still open</source>
        <translation>1 von {1} Abweichungen ist noch offen</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 Ergebnis</translation>
    </message>
    <message>
        <source>1 submission</source>
        <translation>1 Einreichung</translation>
    </message>
    <message>
        <source>A QA lead overruled the earlier decision: “{0}”, which was “{1}” before.</source>
        <translation>Eine QS-Leitung hat die frühere Entscheidung aufgehoben: „{0}“, vorher „{1}“.</translation>
    </message>
    <message>
        <source>A QA lead overruled the earlier decision; the outcome is “{0}” as before.</source>
        <translation>Eine QS-Leitung hat die frühere Entscheidung aufgehoben; das Ergebnis ist wie vorher „{0}“.</translation>
    </message>
    <message>
        <source>A third rating settles this case.</source>
        <translation>Eine Drittbewertung schlichtet diesen Fall.</translation>
    </message>
    <message>
        <source>A third rating was asked for and is not in yet; once it is, the case is settled by it. You can still decide it yourself.</source>
        <translation>Eine dritte Bewertung ist angefordert und noch nicht da; sobald sie da ist, entscheidet sie den Fall. Sie können ihn auch jetzt noch selbst entscheiden.</translation>
    </message>
    <message>
        <source>A third rating was in and stays shut: the case was settled without it.</source>
        <translation>Eine Drittbewertung lag vor und bleibt verschlossen: Der Fall wurde ohne sie entschieden.</translation>
    </message>
    <message>
        <source>Admins can then sign the awards, and return what is “not yet”. A release cannot be taken back.</source>
        <translation>Dann können Admins die Auszeichnungen signieren und zurückgeben, was noch nicht so weit ist. Eine Freigabe lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Asking for a third rating…</source>
        <translation>Drittbewertung wird verlangt …</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Verleihen</translation>
    </message>
    <message>
        <source>Both ratings stay as they were given.</source>
        <translation>Beide Bewertungen bleiben, wie sie gegeben wurden.</translation>
    </message>
    <message>
        <source>By a QA lead who saw the ratings.</source>
        <translation>Durch eine QS-Leitung, die die Bewertungen sah.</translation>
    </message>
    <message>
        <source>By a QA lead, who overrode an earlier decision.</source>
        <translation>Durch eine QS-Leitung, die eine frühere Entscheidung ersetzte.</translation>
    </message>
    <message>
        <source>By a third rating: it alone counts.</source>
        <translation>Durch eine Drittbewertung: Sie allein zählt.</translation>
    </message>
    <message>
        <source>By a third rating: the mean level of all three counts.</source>
        <translation>Durch eine Drittbewertung: Die mittlere Stufe aller drei zählt.</translation>
    </message>
    <message>
        <source>By a third rating: the mean level of it and the closer one counts.</source>
        <translation>Durch eine Drittbewertung: Die mittlere Stufe von ihr und der näheren zählt.</translation>
    </message>
    <message>
        <source>By a third rating: the one that lies closer to it counts.</source>
        <translation>Durch eine Drittbewertung: Die nähere der beiden zählt.</translation>
    </message>
    <message>
        <source>By the badge’s rule: the first rating counts.</source>
        <translation>Nach der Regel des Abzeichens: Die erste Bewertung zählt.</translation>
    </message>
    <message>
        <source>By the badge’s rule: the lower level counts.</source>
        <translation>Nach der Regel des Abzeichens: Die niedrigere Stufe zählt.</translation>
    </message>
    <message>
        <source>By the badge’s rule: the mean level counts.</source>
        <translation>Nach der Regel des Abzeichens: Die mittlere Stufe zählt.</translation>
    </message>
    <message>
        <source>By the only rating.</source>
        <translation>Durch die einzige Bewertung.</translation>
    </message>
    <message>
        <source>By what the raters agreed on in a talk; what each gave before stands above.</source>
        <translation>Durch das, worauf sich die Bewertenden im Gespräch einigten; was sie vorher vergaben, steht oben.</translation>
    </message>
    <message>
        <source>Case {0} is set aside: {1}.</source>
        <translation>Fall {0} ist zurückgestellt: {1}.</translation>
    </message>
    <message>
        <source>Choose a level for {0}.</source>
        <translation>Wählen Sie eine Stufe für {0}.</translation>
    </message>
    <message>
        <source>Choose another level, or keep the decision.</source>
        <translation>Wählen Sie eine andere Stufe, oder behalten Sie die Entscheidung.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decided already: “{0}”. You are deciding it otherwise.</source>
        <translation>Schon entschieden: „{0}“. Sie entscheiden es gerade anders.</translation>
    </message>
    <message>
        <source>Decided.{0}</source>
        <translation>Entschieden.{0}</translation>
    </message>
    <message>
        <source>Deciding…</source>
        <translation>Wird entschieden …</translation>
    </message>
    <message numerus="yes">
        <source>Gave out {0} submissions.</source>
        <translation><numerusform>{0} Einreichung ist zugeteilt.</numerusform><numerusform>{0} Einreichungen sind zugeteilt.</numerusform></translation>
    </message>
    <message>
        <source>Gave out {0} to {1} raters; {2} of them twice.</source>
        <translation>{0} an {1} Bewertende zugeteilt; davon {2} zweimal.</translation>
    </message>
    <message>
        <source>Gave {0} of somebody who was stopped to others.</source>
        <translation>{0} von jemandem, der angehalten wurde, an andere gegeben.</translation>
    </message>
    <message>
        <source>Gave {0} of who left or stepped aside to others.</source>
        <translation>{0} von Gegangenen oder Zurückgetretenen an andere gegeben.</translation>
    </message>
    <message numerus="yes">
        <source>Gave {0} that were rated to one more rater.</source>
        <translation><numerusform>{0} bereits Bewertete ging an eine weitere Person.</numerusform><numerusform>{0} bereits Bewertete gingen an eine weitere Person.</numerusform></translation>
    </message>
    <message>
        <source>Giving out work…</source>
        <translation>Arbeit wird zugeteilt …</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>Wie entschieden wurde</translation>
    </message>
    <message>
        <source>It goes out with the next work, to somebody who knows neither of the two.</source>
        <translation>Sie geht mit der nächsten Zuteilung an jemanden, der keine der beiden kennt.</translation>
    </message>
    <message>
        <source>Mean of all three</source>
        <translation>Mitte aller drei</translation>
    </message>
    <message>
        <source>Mean of the third and the closer one</source>
        <translation>Mitte der dritten und der näheren</translation>
    </message>
    <message>
        <source>Not given out</source>
        <translation>Nicht zugeteilt</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Nothing could be opened yet.</source>
        <translation>Noch konnte nichts geöffnet werden.</translation>
    </message>
    <message>
        <source>Nothing half-done is kept. Press the same button again to go on.</source>
        <translation>Halb Getanes wird nicht behalten. Drücken Sie dieselbe Schaltfläche noch einmal, um fortzufahren.</translation>
    </message>
    <message>
        <source>On appeal, which was rejected: the earlier result stands.</source>
        <translation>Auf Einspruch, der zurückgewiesen wurde: Das frühere Ergebnis bleibt.</translation>
    </message>
    <message>
        <source>On appeal, which was right: the earlier result stands.</source>
        <translation>Auf Einspruch, der berechtigt war: Das frühere Ergebnis bleibt.</translation>
    </message>
    <message>
        <source>On appeal: it takes the place of an earlier decision.</source>
        <translation>Auf Einspruch: Sie tritt an die Stelle einer früheren Entscheidung.</translation>
    </message>
    <message numerus="yes">
        <source>Opened {0} cases.</source>
        <translation><numerusform>{0} Fall ist geöffnet.</numerusform><numerusform>{0} Fälle sind geöffnet.</numerusform></translation>
    </message>
    <message>
        <source>Opened {0}: {1} within tolerance, {2} to decide.</source>
        <translation>Geöffnet: {0}; davon {1} im Spielraum, {2} zu entscheiden.</translation>
    </message>
    <message>
        <source>Opening what is complete…</source>
        <translation>Vollständiges wird geöffnet …</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Release {0}</source>
        <translation>{0} freigeben</translation>
    </message>
    <message>
        <source>Release {0}?</source>
        <translation>{0} freigeben?</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message numerus="yes">
        <source>Released {0} results.</source>
        <translation><numerusform>{0} Ergebnis ist freigegeben.</numerusform><numerusform>{0} Ergebnisse sind freigegeben.</numerusform></translation>
    </message>
    <message>
        <source>Released {0}.</source>
        <translation>Freigegeben: {0}.</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Wird freigegeben …</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Settle it without the third rating?</source>
        <translation>Ohne die Drittbewertung entscheiden?</translation>
    </message>
    <message>
        <source>Settle without it</source>
        <translation>Ohne sie entscheiden</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The one closer to the third</source>
        <translation>Die der dritten nähere</translation>
    </message>
    <message>
        <source>The others go on without it; nothing of it was used. Press “Verify now” on the page Audit, and ask an admin to return or withdraw the submission.</source>
        <translation>Die übrigen gehen ohne ihn weiter; nichts davon wurde verwendet. Drücken Sie „Jetzt prüfen“ auf der Seite Prüfprotokoll, und bitten Sie eine Admin-Person, die Einreichung zurückzugeben oder herauszunehmen.</translation>
    </message>
    <message>
        <source>The ratings and the former decision stay beside it.</source>
        <translation>Die Bewertungen und die frühere Entscheidung bleiben daneben stehen.</translation>
    </message>
    <message>
        <source>The third alone</source>
        <translation>Die dritte allein</translation>
    </message>
    <message>
        <source>The third rating of this case is in, and would settle it by its rule. Once you decide, it is never opened; the case keeps that it went unused.</source>
        <translation>Die Drittbewertung dieses Falls liegt vor und würde ihn nach ihrer Regel schlichten. Wenn Sie jetzt entscheiden, wird sie nie geöffnet; im Fall bleibt vermerkt, dass sie ungenutzt blieb.</translation>
    </message>
    <message>
        <source>Within tolerance: rated once, or no further apart than the badge allows.</source>
        <translation>Im Spielraum: einmal bewertet oder nicht weiter auseinander, als das Abzeichen erlaubt.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 100.</source>
        <translation>Schreiben Sie eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>Write a whole number, or leave it empty for a draw that nobody can foresee.</source>
        <translation>Schreiben Sie eine ganze Zahl, oder lassen Sie das Feld leer für eine Ziehung, die niemand vorhersehen kann.</translation>
    </message>
    <message>
        <source>Write what you saw, and where: the raters and an appeal will read it.</source>
        <translation>Schreiben Sie, was Sie gesehen haben, und wo: Die Bewertenden und ein Einspruch werden es lesen.</translation>
    </message>
    <message>
        <source>nothing is decided otherwise yet</source>
        <translation>noch ist nichts anders entschieden</translation>
    </message>
    <message>
        <source>the decision has no reason yet</source>
        <translation>die Entscheidung hat noch keinen Grund</translation>
    </message>
    <message>
        <source>the share of second ratings is a number from 0 to 100 percent</source>
        <translation>der Anteil der Zweitbewertungen ist eine Zahl von 0 bis 100 Prozent</translation>
    </message>
    <message numerus="yes">
        <source>{0} attempts at practice were answered with what was agreed.</source>
        <translation><numerusform>{0} Übungsversuch wurde mit dem Vereinbarten beantwortet.</numerusform><numerusform>{0} Übungsversuche wurden mit dem Vereinbarten beantwortet.</numerusform></translation>
    </message>
    <message>
        <source>{0} cases</source>
        <translation>{0} Fälle</translation>
    </message>
    <message>
        <source>{0} of {1} differences are still open</source>
        <translation>{0} von {1} Abweichungen sind noch offen</translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces went out to practise on.</source>
        <translation><numerusform>{0} Übungsstück ging hinaus.</numerusform><numerusform>{0} Übungsstücke gingen hinaus.</numerusform></translation>
    </message>
    <message>
        <source>{0} results</source>
        <translation>{0} Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>{0} seeds are missing: somebody had every piece there is.</source>
        <translation><numerusform>{0} Kontrollstück fehlt: Jemand hatte schon alle, die es gibt.</numerusform><numerusform>{0} Kontrollstücke fehlen: Jemand hatte schon alle, die es gibt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} seeds went out.</source>
        <translation><numerusform>{0} Kontrollstück ging hinaus.</numerusform><numerusform>{0} Kontrollstücke gingen hinaus.</numerusform></translation>
    </message>
    <message>
        <source>{0} submissions</source>
        <translation>{0} Einreichungen</translation>
    </message>
    <message numerus="yes">
        <source>{0} that were rated</source>
        <translation><numerusform>{0}, die bewertet wurde</numerusform><numerusform>{0}, die bewertet wurden</numerusform></translation>
    </message>
    <message>
        <source>{0}, because {1}</source>
        <translation>{0}, weil: {1}</translation>
    </message>
    <message>
        <source>“{0}” is no percentage</source>
        <translation>„{0}“ ist keine Prozentzahl</translation>
    </message>
    <message>
        <source>“{0}” is no seed</source>
        <translation>„{0}“ ist kein Startwert</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Decide otherwise what is decided</source>
        <translation>Anders entscheiden, was entschieden ist</translation>
    </message>
    <message>
        <source>Decide the case, or give the work out</source>
        <translation>Den Fall entscheiden oder die Arbeit vergeben</translation>
    </message>
    <message>
        <source>Decide the next case</source>
        <translation>Den nächsten Fall entscheiden</translation>
    </message>
    <message>
        <source>Give out work</source>
        <translation>Arbeit zuteilen</translation>
    </message>
    <message>
        <source>How raters agree</source>
        <translation>Übereinstimmung ansehen</translation>
    </message>
    <message>
        <source>Jump to a case or badge in the list</source>
        <translation>In der Liste zu einem Fall oder Abzeichen springen</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächste Abweichung</translation>
    </message>
    <message>
        <source>Next pin of the ratings</source>
        <translation>Nächste Markierung der Bewertungen</translation>
    </message>
    <message>
        <source>Open complete cases</source>
        <translation>Vollständige Fälle öffnen</translation>
    </message>
    <message>
        <source>Own level</source>
        <translation>Eigene Stufe</translation>
    </message>
    <message>
        <source>Pin before</source>
        <translation>Vorige Markierung</translation>
    </message>
    <message>
        <source>Release the results that are chosen, or all</source>
        <translation>Die gewählten Ergebnisse freigeben, oder alle</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Die Fälle durchsuchen</translation>
    </message>
    <message>
        <source>Take A</source>
        <translation>A übernehmen</translation>
    </message>
    <message>
        <source>Take B</source>
        <translation>B übernehmen</translation>
    </message>
    <message>
        <source>View of the list: keep it, sort, choose columns</source>
        <translation>Ansicht der Liste: behalten, sortieren, Spalten wählen</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Den Grund schreiben</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>1 badge</source>
        <translation>1 Abzeichen</translation>
    </message>
    <message>
        <source>1 badge is retired.</source>
        <translation>1 Abzeichen ist ausgelaufen.</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>1 version is new.</source>
        <translation>1 Fassung ist neu.</translation>
    </message>
    <message>
        <source>360° feedback</source>
        <translation>360°-Rückmeldung</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Kenntnisnahme</translation>
    </message>
    <message>
        <source>Advanced mastery</source>
        <translation>Meisterschaft</translation>
    </message>
    <message>
        <source>All rated twice</source>
        <translation>Alle zweimal bewertet</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Awarded from {0} % of the weighted points, where every must-pass criterion is passed.</source>
        <translation>Ausgezeichnet ab {0} % der gewichteten Punkte, wenn jedes Kriterium bestanden ist, das bestanden werden muss.</translation>
    </message>
    <message>
        <source>Awarded where every criterion reaches its pass level.</source>
        <translation>Ausgezeichnet, wenn jedes Kriterium seine Bestehensstufe erreicht.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>Läuft nicht ab</translation>
    </message>
    <message>
        <source>Endorsement</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Every submission is</source>
        <translation>Jede Einreichung wird</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <source>Foundational</source>
        <translation>Grundlegend</translation>
    </message>
    <message>
        <source>High stakes</source>
        <translation>Hohe Tragweite</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Live demonstration</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Loading a programme</source>
        <translation>Ein Programm wird geladen</translation>
    </message>
    <message>
        <source>Low stakes</source>
        <translation>Geringe Tragweite</translation>
    </message>
    <message>
        <source>Manager’s verification</source>
        <translation>Bestätigung der Führungskraft</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Gedacht für</translation>
    </message>
    <message>
        <source>Medium stakes</source>
        <translation>Mittlere Tragweite</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Must pass</source>
        <translation>Muss bestanden werden</translation>
    </message>
    <message>
        <source>Nothing was changed by it.</source>
        <translation>Nichts wurde dadurch geändert.</translation>
    </message>
    <message>
        <source>Observation checklist</source>
        <translation>Beobachtungsbogen</translation>
    </message>
    <message>
        <source>Of every employee</source>
        <translation>Von allen Beschäftigten</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eines</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Peer review</source>
        <translation>Begutachtung durch Gleichrangige</translation>
    </message>
    <message>
        <source>Performance review</source>
        <translation>Leistungsbeurteilung</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Rated once</source>
        <translation>Einmal bewertet</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgelaufen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Self-attestation</source>
        <translation>Selbstauskunft</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Weitergabe</translation>
    </message>
    <message>
        <source>Short answer</source>
        <translation>Kurzantwort</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Können</translation>
    </message>
    <message>
        <source>Submissions are rated once.</source>
        <translation>Einreichungen werden einmal bewertet.</translation>
    </message>
    <message>
        <source>The programme is loaded: {0}.</source>
        <translation>Das Programm ist geladen: {0}.</translation>
    </message>
    <message>
        <source>This programme is loaded already.</source>
        <translation>Dieses Programm ist schon geladen.</translation>
    </message>
    <message>
        <source>To be held first</source>
        <translation>Vorher zu erwerben</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Usage data</source>
        <translation>Nutzungsdaten</translation>
    </message>
    <message>
        <source>Valid for 1 month</source>
        <translation>1 Monat gültig</translation>
    </message>
    <message>
        <source>Valid for 1 year</source>
        <translation>1 Jahr gültig</translation>
    </message>
    <message>
        <source>Valid for {0} months</source>
        <translation>{0} Monate gültig</translation>
    </message>
    <message>
        <source>Valid for {0} years</source>
        <translation>{0} Jahre gültig</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Fassung {0}</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>What a holder has shown</source>
        <translation>Was jemand damit gezeigt hat</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <source>Work sample</source>
        <translation>Arbeitsprobe</translation>
    </message>
    <message>
        <source>at least {0} %</source>
        <translation>mindestens {0} %</translation>
    </message>
    <message>
        <source>the levels of a criterion</source>
        <translation>die Stufen eines Kriteriums</translation>
    </message>
    <message>
        <source>those of “{0}”</source>
        <translation>die von „{0}“</translation>
    </message>
    <message>
        <source>where two ratings agree, the first one counts</source>
        <translation>wo zwei Bewertungen übereinstimmen, zählt die erste</translation>
    </message>
    <message>
        <source>where two ratings agree, the lower level counts</source>
        <translation>wo zwei Bewertungen übereinstimmen, zählt die niedrigere Stufe</translation>
    </message>
    <message>
        <source>where two ratings agree, the mean level counts</source>
        <translation>wo zwei Bewertungen übereinstimmen, zählt die mittlere Stufe</translation>
    </message>
    <message>
        <source>{0} % are</source>
        <translation>{0} % werden</translation>
    </message>
    <message>
        <source>{0} % rated twice</source>
        <translation>{0} % zweimal bewertet</translation>
    </message>
    <message>
        <source>{0} badges</source>
        <translation>{0} Abzeichen</translation>
    </message>
    <message>
        <source>{0} badges are retired.</source>
        <translation>{0} Abzeichen sind ausgelaufen.</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} Std.</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} Std. {1} Min.</translation>
    </message>
    <message>
        <source>{0} may differ by {1}</source>
        <translation>{0} dürfen um {1} abweichen</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} Minuten</translation>
    </message>
    <message>
        <source>{0} must be the same</source>
        <translation>{0} müssen gleich sein</translation>
    </message>
    <message>
        <source>{0} of them</source>
        <translation>{0} davon</translation>
    </message>
    <message>
        <source>{0} of: {1}</source>
        <translation>{0} von: {1}</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} Punkte</translation>
    </message>
    <message>
        <source>{0} rated twice: {1}; {2}.</source>
        <translation>{0} zweimal bewertet: {1}; {2}.</translation>
    </message>
    <message>
        <source>{0} versions are new.</source>
        <translation>{0} Fassungen sind neu.</translation>
    </message>
    <message>
        <source>{0} · weight {1}</source>
        <translation>{0} · Gewicht {1}</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>A programme is one file: badges, what each asks for, and the rubric it is judged by.</source>
        <translation>Ein Programm ist eine Datei: Abzeichen, was jedes verlangt, und das Bewertungsraster, nach dem es beurteilt wird.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Load a programme file</source>
        <translation>Eine Programmdatei laden</translation>
    </message>
    <message>
        <source>Load a programme file…</source>
        <translation>Programmdatei laden …</translation>
    </message>
    <message>
        <source>Load a programme…</source>
        <translation>Programm laden …</translation>
    </message>
    <message>
        <source>Load the sample programme</source>
        <translation>Beispielprogramm laden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>No programme is loaded</source>
        <translation>Kein Programm ist geladen</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Der Katalog wird gelesen …</translation>
    </message>
    <message>
        <source>The chosen badge</source>
        <translation>Das gewählte Abzeichen</translation>
    </message>
    <message>
        <source>What each badge asks for, and the rubric that its submissions are judged by.</source>
        <translation>Was jedes Abzeichen verlangt, und das Bewertungsraster, nach dem seine Einreichungen beurteilt werden.</translation>
    </message>
    <message>
        <source>Which programme file?</source>
        <translation>Welche Programmdatei?</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Awards that are signed keep the design that they were signed by.</source>
        <translation>Signierte Auszeichnungen behalten den Entwurf, mit dem sie signiert wurden.</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>In der Mitte</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>The sample was saved as “{0}”.</source>
        <translation>Das Muster wurde als „{0}“ gespeichert.</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>A certificate that nobody got, made by this design</source>
        <translation>Eine Urkunde nach diesem Entwurf, die niemand erhalten hat</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Urkunden</translation>
    </message>
    <message>
        <source>How certificates look. Awards that are signed keep the design that they were signed by.</source>
        <translation>Wie Urkunden aussehen. Signierte Auszeichnungen behalten den Entwurf, mit dem sie signiert wurden.</translation>
    </message>
    <message>
        <source>In use: the standard page.</source>
        <translation>In Gebrauch: die Standardseite.</translation>
    </message>
    <message>
        <source>Save a sample</source>
        <translation>Ein Muster speichern</translation>
    </message>
    <message>
        <source>Save a sample…</source>
        <translation>Muster speichern …</translation>
    </message>
    <message>
        <source>Save the sample as</source>
        <translation>Das Muster speichern als</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>As a drawing (SVG)…</source>
        <translation>Als Zeichnung (SVG) …</translation>
    </message>
    <message>
        <source>As a picture (PNG)…</source>
        <translation>Als Bild (PNG) …</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Als Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>Diagramm sichern</translation>
    </message>
    <message>
        <source>Save “{0}”</source>
        <translation>„{0}“ sichern</translation>
    </message>
    <message>
        <source>Show “{0}” as a chart</source>
        <translation>„{0}“ als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show “{0}” as a table</source>
        <translation>„{0}“ als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>An empty programme: I load my own</source>
        <translation>Ein leeres Programm: Ich lade mein eigenes</translation>
    </message>
    <message>
        <source>Is it on paper?</source>
        <translation>Steht er auf Papier?</translation>
    </message>
    <message>
        <source>The sample programme, to learn from</source>
        <translation>Das Beispielprogramm zum Kennenlernen</translation>
    </message>
    <message>
        <source>Type two of the words from your paper.</source>
        <translation>Tippen Sie zwei der Wörter von Ihrem Papier ab.</translation>
    </message>
    <message>
        <source>What to begin with</source>
        <translation>Womit es beginnt</translation>
    </message>
    <message>
        <source>Word {0}</source>
        <translation>Wort {0}</translation>
    </message>
</context>
<context>
    <name>ColumnsBox</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>Spalten in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Diese Spalten zeigen</translation>
    </message>
    <message>
        <source>Space shows a column or hides it. In the list, columns can be dragged by their heads.</source>
        <translation>Die Leertaste zeigt eine Spalte oder blendet sie aus. In der Liste lassen sich Spalten am Kopf ziehen.</translation>
    </message>
</context>
<context>
    <name>CommentBank</name>
    <message>
        <source>As it was before.</source>
        <translation>Wie es vorher war.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Behalten.</translation>
    </message>
    <message>
        <source>No comment is kept for this badge yet.</source>
        <translation>Zu diesem Abzeichen ist noch kein Kommentar gesammelt.</translation>
    </message>
    <message>
        <source>No more than {0} comments can be kept. Remove some first.</source>
        <translation>Mehr als {0} Kommentare können nicht gesammelt werden. Entfernen Sie zuerst einige.</translation>
    </message>
    <message>
        <source>Other criteria and badges</source>
        <translation>Andere Kriterien und Abzeichen</translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation>Entfernt. Strg+Z holt ihn zurück.</translation>
    </message>
    <message>
        <source>The same criterion, other levels</source>
        <translation>Dasselbe Kriterium, andere Stufen</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Das Ganze</translation>
    </message>
    <message numerus="yes">
        <source>used {0} times</source>
        <translation><numerusform>{0}-mal verwendet</numerusform><numerusform>{0}-mal verwendet</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} comments are in the file; hash {1}.</source>
        <translation><numerusform>{0} Kommentar steht in der Datei; Hash {1}.</numerusform><numerusform>{0} Kommentare stehen in der Datei; Hash {1}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} new comments of {1}, hash {2}.</source>
        <translation><numerusform>{0} neuer Kommentar aus {1}, Hash {2}.</numerusform><numerusform>{0} neue Kommentare aus {1}, Hash {2}.</numerusform></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>ConfirmBox</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type {0} to go on</source>
        <translation>Tippen Sie {0}, um fortzufahren</translation>
    </message>
</context>
<context>
    <name>CoverRow</name>
    <message>
        <source>Cover no more: {0}</source>
        <translation>Nicht mehr verdecken: {0}</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Zu {0}</translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation>{0}  {1}</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>Badges that {0} rates</source>
        <translation>Abzeichen, die {0} bewertet</translation>
    </message>
    <message>
        <source>By badge</source>
        <translation>Nach Abzeichen</translation>
    </message>
    <message>
        <source>By method of assessment</source>
        <translation>Nach Prüfungsform</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Nobody rates yet</source>
        <translation>Noch bewertet niemand</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Bewertende</translation>
    </message>
    <message>
        <source>Ratings that were handed in; “twice”: so many of these another rater rates, too. Of work that you rate yourself this is not shown.</source>
        <translation>Abgegebene Bewertungen; „doppelt“: so viele davon bewertet noch jemand. Bei Arbeiten, die Sie selbst bewerten, wird das nicht gezeigt.</translation>
    </message>
    <message>
        <source>Set what they rate</source>
        <translation>So festlegen</translation>
    </message>
    <message>
        <source>What the chosen rater is given</source>
        <translation>Was die gewählte Person bekommt</translation>
    </message>
    <message>
        <source>Who rated what how often</source>
        <translation>Wer was wie oft bewertet hat</translation>
    </message>
    <message>
        <source>not theirs</source>
        <translation>nicht zuständig</translation>
    </message>
    <message>
        <source>{0} of your own</source>
        <translation>{0} eigene</translation>
    </message>
    <message>
        <source>{0} · {1} twice</source>
        <translation>{0} · {1} doppelt</translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>A phrase has 2 to 200 characters.</source>
        <translation>Ein Ausdruck hat 2 bis 200 Zeichen.</translation>
    </message>
    <message>
        <source>Covering what is marked: the result is shown before raters get it…</source>
        <translation>Was markiert ist, wird verdeckt; Sie sehen das Ergebnis, bevor Bewertende es bekommen …</translation>
    </message>
    <message>
        <source>Nothing can be covered there.</source>
        <translation>Dort lässt sich nichts verdecken.</translation>
    </message>
    <message>
        <source>Nothing holds the portfolio any more: it may be given to raters.</source>
        <translation>Nichts hält das Portfolio mehr zurück: Es darf an Bewertende gehen.</translation>
    </message>
    <message>
        <source>Putting the copies to use…</source>
        <translation>Die Kopien werden in Gebrauch genommen …</translation>
    </message>
    <message>
        <source>Say why raters must not see it: the reason is kept, for admins alone.</source>
        <translation>Sagen Sie, warum Bewertende es nicht sehen dürfen: Der Grund wird aufbewahrt, für Admins allein.</translation>
    </message>
    <message>
        <source>Sound and video can be left out, or accepted in Intake.</source>
        <translation>Ton und Video lassen sich weglassen oder im Eingang annehmen.</translation>
    </message>
    <message>
        <source>The covered copies of {0} are in use.</source>
        <translation>Die verdeckten Kopien von {0} sind in Gebrauch.</translation>
    </message>
    <message>
        <source>What the copies for raters still show is covered by hand.</source>
        <translation>Was die Kopien für Bewertende noch zeigen, wird von Hand verdeckt.</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>{0} Until then the portfolio is held.</source>
        <translation>{0} Bis dahin wird das Portfolio zurückgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>{0} files are left to look at.</source>
        <translation><numerusform>{0} Datei ist noch anzusehen.</numerusform><numerusform>{0} Dateien sind noch anzusehen.</numerusform></translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0}: left out</source>
        <translation>{0}: weggelassen</translation>
    </message>
    <message>
        <source>“{0}”, wherever it stands</source>
        <translation>„{0}“, wo immer es steht</translation>
    </message>
</context>
<context>
    <name>CoveringPage</name>
    <message>
        <source>A phrase, wherever it stands</source>
        <translation>Ein Ausdruck, wo immer er steht</translation>
    </message>
    <message>
        <source>As raters will see it</source>
        <translation>Wie Bewertende es sehen werden</translation>
    </message>
    <message>
        <source>Back in the evidence</source>
        <translation>Zurück in den Nachweisen</translation>
    </message>
    <message>
        <source>Back to Intake</source>
        <translation>Zurück zum Eingang</translation>
    </message>
    <message>
        <source>Back: to covering, to Intake</source>
        <translation>Zurück: zum Verdecken, zum Eingang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose one in Intake and press “Cover…”: the copies that raters get are shown here.</source>
        <translation>Wählen Sie eines im Eingang und drücken Sie „Verdecken …“: hier erscheinen die Kopien, die Bewertende bekommen.</translation>
    </message>
    <message>
        <source>Cover a phrase wherever it stands</source>
        <translation>Einen Ausdruck verdecken, wo immer er steht</translation>
    </message>
    <message>
        <source>Cover the one in front no more</source>
        <translation>Das vordere nicht mehr verdecken</translation>
    </message>
    <message>
        <source>Cover the phrase</source>
        <translation>Ausdruck verdecken</translation>
    </message>
    <message>
        <source>Cover what is selected, or a place that the arrow keys move</source>
        <translation>Verdecken, was ausgewählt ist, oder eine Stelle, die die Pfeiltasten bewegen</translation>
    </message>
    <message>
        <source>Covering</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>Draw a rectangle on a page, or select words and press C. By keys alone: C shows a rectangle that the arrow keys move and, with Shift, size; Return takes it.</source>
        <translation>Ziehen Sie auf einer Seite ein Rechteck auf, oder wählen Sie Wörter aus und drücken Sie C. Mit Tasten allein: C zeigt ein Rechteck, das die Pfeiltasten bewegen und mit Umschalt größer oder kleiner machen; die Eingabetaste übernimmt es.</translation>
    </message>
    <message>
        <source>File before</source>
        <translation>Datei davor</translation>
    </message>
    <message>
        <source>Files that still show something: {0}. The portfolio stays held.</source>
        <translation>Dateien, die noch etwas zeigen: {0}. Das Portfolio bleibt zurückgehalten.</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>In der Datei suchen</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>An die Breite anpassen</translation>
    </message>
    <message>
        <source>Go on covering</source>
        <translation>Weiter verdecken</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>Zum Eingang</translation>
    </message>
    <message>
        <source>In every file whose words can be read. Case and accents do not matter.</source>
        <translation>In jeder Datei, deren Wörter sich lesen lassen. Groß und klein und Akzente sind gleich.</translation>
    </message>
    <message>
        <source>It is not protected any more: delete it when you are done with it.</source>
        <translation>Sie ist nicht mehr geschützt: Löschen Sie sie, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave the file in front out</source>
        <translation>Die vordere Datei weglassen</translation>
    </message>
    <message>
        <source>Leave this file out…</source>
        <translation>Diese Datei weglassen …</translation>
    </message>
    <message>
        <source>Left to look at</source>
        <translation>Noch anzusehen</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>Next thing that was found</source>
        <translation>Nächstes Gefundenes</translation>
    </message>
    <message>
        <source>No portfolio is chosen</source>
        <translation>Kein Portfolio ist gewählt</translation>
    </message>
    <message>
        <source>On in the evidence</source>
        <translation>Weiter in den Nachweisen</translation>
    </message>
    <message>
        <source>Raters do not get these files yet. Look through them first: each covered page is a picture now, so that nothing can be read beneath what is covered.</source>
        <translation>Bewertende bekommen diese Dateien noch nicht. Sehen Sie sie erst durch: Jede verdeckte Seite ist jetzt ein Bild, sodass sich unter dem Verdeckten nichts mehr lesen lässt.</translation>
    </message>
    <message>
        <source>Raters see: “1 file was left out by the organisation.” Your reason stays with admins.</source>
        <translation>Bewertende sehen: “1 file was left out by the organisation.” Ihr Grund bleibt bei den Admins.</translation>
    </message>
    <message>
        <source>Raters who work on the earlier copy keep it, and their ratings stay. They are not told that there is a newer copy.</source>
        <translation>Wer an der früheren Kopie arbeitet, behält sie, und die Bewertungen bleiben. Dass es eine neuere Kopie gibt, wird ihnen nicht gesagt.</translation>
    </message>
    <message>
        <source>Reading the blind copies…</source>
        <translation>Die Blindkopien werden gelesen …</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Show the result; then use the covered copy</source>
        <translation>Ergebnis zeigen; dann die verdeckte Kopie nutzen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>Die Kopie ist gespeichert.</translation>
    </message>
    <message>
        <source>The search found nothing more that names anybody</source>
        <translation>Die Suche fand nichts mehr, das jemanden nennt</translation>
    </message>
    <message>
        <source>The search found nothing that still shows. Cover what you see yourself.</source>
        <translation>Die Suche fand nichts, was noch zu sehen ist. Verdecken Sie, was Sie selbst sehen.</translation>
    </message>
    <message>
        <source>Thing found before</source>
        <translation>Gefundenes davor</translation>
    </message>
    <message>
        <source>To be covered</source>
        <translation>Wird verdeckt</translation>
    </message>
    <message>
        <source>Use the covered copy</source>
        <translation>Verdeckte Kopie nutzen</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>Was verdeckt wird</translation>
    </message>
    <message>
        <source>Why is {0} left out?</source>
        <translation>Warum wird {0} weggelassen?</translation>
    </message>
    <message>
        <source>what is covered</source>
        <translation>was verdeckt wird</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Assessor ended by itself last time.</source>
        <translation>Assessor hat sich beim letzten Mal von selbst beendet.</translation>
    </message>
    <message>
        <source>What was saved is safe, drafts included. If it happens again, report the copied details: they hold places in the program, and nothing of your work.</source>
        <translation>Was gespeichert war, ist sicher, auch Entwürfe. Wenn es wieder geschieht, melden Sie die kopierten Einzelheiten: Sie enthalten Stellen im Programm und nichts von Ihrer Arbeit.</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Below its pass level nothing else can make up for it.</source>
        <translation>Unter seiner Bestehensstufe kann nichts anderes es ausgleichen.</translation>
    </message>
    <message>
        <source>Comment on this criterion (N)</source>
        <translation>Kommentar zu diesem Kriterium (N)</translation>
    </message>
    <message>
        <source>Comment: {0}</source>
        <translation>Kommentar: {0}</translation>
    </message>
    <message>
        <source>Its comment must say why.</source>
        <translation>Der Kommentar muss sagen, warum.</translation>
    </message>
    <message>
        <source>Levels (U)</source>
        <translation>Stufen (U)</translation>
    </message>
    <message>
        <source>Must pass</source>
        <translation>Muss bestanden werden</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>Noch keine Stufe</translation>
    </message>
    <message>
        <source>Not scorable… (U)</source>
        <translation>Nicht bewertbar … (U)</translation>
    </message>
    <message>
        <source>Why can this criterion not be scored?</source>
        <translation>Warum lässt sich dieses Kriterium nicht bewerten?</translation>
    </message>
    <message>
        <source>Why this was agreed</source>
        <translation>Warum das vereinbart wurde</translation>
    </message>
    <message>
        <source>You gave</source>
        <translation>Sie gaben</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Ihr Kommentar</translation>
    </message>
    <message numerus="yes">
        <source>{0} pins</source>
        <translation><numerusform>{0} Markierung</numerusform><numerusform>{0} Markierungen</numerusform></translation>
    </message>
    <message>
        <source>{0}: not scorable</source>
        <translation>{0}: nicht bewertbar</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
</context>
<context>
    <name>DemoView</name>
    <message>
        <source>Building the demo…</source>
        <translation>Die Demo wird aufgebaut …</translation>
    </message>
    <message>
        <source>The demo</source>
        <translation>Die Demo</translation>
    </message>
    <message>
        <source>The whole job is done on made-up portfolios, with real keys. It takes a minute or two; then you sign in as anybody, by the passphrase “demo”.</source>
        <translation>Die ganze Arbeit geschieht an erfundenen Portfolios, mit echten Schlüsseln. Das dauert ein bis zwei Minuten; dann melden Sie sich als wer auch immer an, mit der Passphrase „demo“.</translation>
    </message>
</context>
<context>
    <name>DesignForm</name>
    <message>
        <source>&amp;Accent</source>
        <translation>&amp;Akzent</translation>
    </message>
    <message>
        <source>&amp;Border</source>
        <translation>&amp;Rahmen</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Überschrift</translation>
    </message>
    <message>
        <source>&amp;Icon</source>
        <translation>S&amp;ymbol</translation>
    </message>
    <message>
        <source>&amp;Ink</source>
        <translation>&amp;Tinte</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Name of the design</source>
        <translation>&amp;Name des Entwurfs</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>A&amp;usrichtung</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>&amp;Statement below the badge</source>
        <translation>T&amp;ext unter dem Abzeichen</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Wie in der Sprache üblich</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Nach Stufe</translation>
    </message>
    <message>
        <source>Choose a picture of the first signature</source>
        <translation>Ein Bild der ersten Unterschrift wählen</translation>
    </message>
    <message>
        <source>Choose a picture of the logo</source>
        <translation>Ein Bild des Logos wählen</translation>
    </message>
    <message>
        <source>Choose a picture of the second signature</source>
        <translation>Ein Bild der zweiten Unterschrift wählen</translation>
    </message>
    <message>
        <source>Choose an SVG…</source>
        <translation>Ein SVG wählen …</translation>
    </message>
    <message>
        <source>Choose the accent</source>
        <translation>Den Akzent wählen</translation>
    </message>
    <message>
        <source>Choose the colour: {0}</source>
        <translation>Die Farbe wählen: {0}</translation>
    </message>
    <message>
        <source>Choose the ink</source>
        <translation>Die Tinte wählen</translation>
    </message>
    <message>
        <source>Colour by category</source>
        <translation>Farbe nach Kategorie</translation>
    </message>
    <message>
        <source>Drawn in the colour of the words</source>
        <translation>In der Farbe der Schrift gezeichnet</translation>
    </message>
    <message>
        <source>Filled in in any line: {0}</source>
        <translation>In jeder Zeile wird eingesetzt: {0}</translation>
    </message>
    <message>
        <source>First signature: name</source>
        <translation>Erste Unterschrift: Name</translation>
    </message>
    <message>
        <source>First signature: office</source>
        <translation>Erste Unterschrift: Amt</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Line before the badge</source>
        <translation>Zeile vor dem Abzeichen</translation>
    </message>
    <message>
        <source>Line before the name</source>
        <translation>Zeile vor dem Namen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>None chosen so far</source>
        <translation>Bisher keine gewählt</translation>
    </message>
    <message>
        <source>On the s&amp;trip</source>
        <translation>Auf dem &amp;Band</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Das Logo entfernen</translation>
    </message>
    <message>
        <source>Remove the picture of the first signature</source>
        <translation>Das Bild der ersten Unterschrift entfernen</translation>
    </message>
    <message>
        <source>Remove the picture of the second signature</source>
        <translation>Das Bild der zweiten Unterschrift entfernen</translation>
    </message>
    <message>
        <source>Rim by tier</source>
        <translation>Rand nach Stufe</translation>
    </message>
    <message>
        <source>Second signature: name</source>
        <translation>Zweite Unterschrift: Name</translation>
    </message>
    <message>
        <source>Second signature: office</source>
        <translation>Zweite Unterschrift: Amt</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>The organisation’s name</source>
        <translation>Der Name der Organisation</translation>
    </message>
    <message>
        <source>Where the logo stands</source>
        <translation>Wo das Logo steht</translation>
    </message>
    <message>
        <source>Which drawing?</source>
        <translation>Welche Zeichnung?</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>Welches Bild?</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} kB</translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>&amp;For which badge</source>
        <translation>&amp;Für welches Abzeichen</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>For which badge</source>
        <translation>Für welches Abzeichen</translation>
    </message>
    <message>
        <source>Load a design</source>
        <translation>Einen Entwurf laden</translation>
    </message>
    <message>
        <source>Load a design…</source>
        <translation>Entwurf laden …</translation>
    </message>
    <message>
        <source>No design</source>
        <translation>Kein Entwurf</translation>
    </message>
    <message>
        <source>Reading designs…</source>
        <translation>Entwürfe werden gelesen …</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Save the design as</source>
        <translation>Den Entwurf speichern als</translation>
    </message>
    <message>
        <source>Save the design as a file</source>
        <translation>Den Entwurf als Datei speichern</translation>
    </message>
    <message>
        <source>Take the design back</source>
        <translation>Entwurf zurücknehmen</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>Der Entwurf</translation>
    </message>
    <message>
        <source>Use this design</source>
        <translation>Entwurf in Gebrauch nehmen</translation>
    </message>
    <message>
        <source>Which design?</source>
        <translation>Welcher Entwurf?</translation>
    </message>
</context>
<context>
    <name>Designs</name>
    <message>
        <source>All badges</source>
        <translation>Alle Abzeichen</translation>
    </message>
    <message>
        <source>In use since {0}: “{1}”.</source>
        <translation>In Gebrauch seit {0}: „{1}“.</translation>
    </message>
    <message>
        <source>In use: “{0}”, the design for all badges.</source>
        <translation>In Gebrauch: „{0}“, der Entwurf für alle Abzeichen.</translation>
    </message>
    <message>
        <source>Putting a design to use</source>
        <translation>Ein Entwurf wird in Gebrauch genommen</translation>
    </message>
    <message>
        <source>Saving a file</source>
        <translation>Eine Datei wird gespeichert</translation>
    </message>
    <message>
        <source>The design is taken back.</source>
        <translation>Der Entwurf ist zurückgenommen.</translation>
    </message>
    <message>
        <source>The design was saved as “{0}”.</source>
        <translation>Der Entwurf wurde als „{0}“ gespeichert.</translation>
    </message>
    <message>
        <source>This design is in use now.</source>
        <translation>Dieser Entwurf ist jetzt in Gebrauch.</translation>
    </message>
    <message>
        <source>{0} (a design of its own)</source>
        <translation>{0} (eigener Entwurf)</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>&amp;Reason, needed</source>
        <translation>&amp;Begründung, nötig</translation>
    </message>
    <message>
        <source>A manager, a mentor or a relative. QA leads are told which rater, never which learner.</source>
        <translation>Vorgesetzte, Mentoren, Verwandte. Die QS-Leitung erfährt, wer nicht bewertet, nie bei wem.</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Annehmen …</translation>
    </message>
    <message>
        <source>Appeal {0}</source>
        <translation>Einspruch {0}</translation>
    </message>
    <message>
        <source>Appeals about {0}</source>
        <translation>Einsprüche zu {0}</translation>
    </message>
    <message>
        <source>Blind copy</source>
        <translation>Blindkopie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a portfolio</source>
        <translation>Wählen Sie ein Portfolio</translation>
    </message>
    <message>
        <source>Choose somebody…</source>
        <translation>Wählen Sie jemanden …</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>Cover…</source>
        <translation>Verdecken …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files and names found</source>
        <translation>Dateien und gefundene Namen</translation>
    </message>
    <message>
        <source>How it &amp;ends</source>
        <translation>Wie er &amp;endet</translation>
    </message>
    <message>
        <source>In this programme no appeal makes a result worse.</source>
        <translation>In diesem Programm verschlechtert kein Einspruch ein Ergebnis.</translation>
    </message>
    <message>
        <source>Its files, the names found in them and what can be decided appear here.</source>
        <translation>Hier erscheinen seine Dateien, die darin gefundenen Namen und was sich entscheiden lässt.</translation>
    </message>
    <message>
        <source>Keep a rater away…</source>
        <translation>Jemanden fernhalten …</translation>
    </message>
    <message>
        <source>Keep them from rating it</source>
        <translation>Von der Bewertung ausschließen</translation>
    </message>
    <message>
        <source>Known names found, and what the blind copy shows</source>
        <translation>Gefundene bekannte Namen, und was die Blindkopie zeigt</translation>
    </message>
    <message>
        <source>Level of {0}</source>
        <translation>Stufe von {0}</translation>
    </message>
    <message>
        <source>Make the copy again</source>
        <translation>Kopie neu erstellen</translation>
    </message>
    <message>
        <source>Names found</source>
        <translation>Gefundene Namen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>One rater never gets this portfolio; others do.</source>
        <translation>Eine Person bekommt dieses Portfolio nie; andere schon.</translation>
    </message>
    <message>
        <source>Open originals…</source>
        <translation>Originale öffnen …</translation>
    </message>
    <message>
        <source>Overall, rated anew</source>
        <translation>Insgesamt, neu bewertet</translation>
    </message>
    <message>
        <source>Rated anew</source>
        <translation>Neu bewertet</translation>
    </message>
    <message>
        <source>Rated anew, {0}</source>
        <translation>Neu bewertet, {0}</translation>
    </message>
    <message>
        <source>Raters get it as its blind copy is now.</source>
        <translation>Bewertende bekommen es, wie seine Blindkopie jetzt ist.</translation>
    </message>
    <message>
        <source>Reading its files…</source>
        <translation>Ihre Dateien werden gelesen …</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Zurückgeben …</translation>
    </message>
    <message>
        <source>Shows it</source>
        <translation>Zeigt es</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Taken out for good; the learner is told nothing.</source>
        <translation>Für immer herausgenommen; die lernende Person erfährt nichts.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The chosen appeal</source>
        <translation>Der gewählte Einspruch</translation>
    </message>
    <message>
        <source>The earlier ratings and the earlier decision stay as they are, whatever you decide.</source>
        <translation>Die früheren Bewertungen und die frühere Entscheidung bleiben, wie sie sind, was immer Sie entscheiden.</translation>
    </message>
    <message>
        <source>The learner reads it: name nobody.</source>
        <translation>Die lernende Person liest sie: Nennen Sie niemanden.</translation>
    </message>
    <message>
        <source>The outcome is “{0}”.</source>
        <translation>Das Ergebnis ist „{0}“.</translation>
    </message>
    <message>
        <source>To the learner, with feedback: it can be handed in anew.</source>
        <translation>An die lernende Person, mit Rückmeldung: Es kann neu abgegeben werden.</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Was darüber bekannt ist</translation>
    </message>
    <message>
        <source>What showed a rater whose it is; which rater it was stays sealed</source>
        <translation>Woran zu erkennen war, wessen es ist; wer es erkannte, bleibt versiegelt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where shall the folder with the originals lie?</source>
        <translation>Wohin soll der Ordner mit den Originalen?</translation>
    </message>
    <message>
        <source>Who must not rate it</source>
        <translation>Wer sie nicht bewerten darf</translation>
    </message>
    <message>
        <source>Who must not rate it?</source>
        <translation>Wer darf sie nicht bewerten?</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Herausnehmen …</translation>
    </message>
    <message>
        <source>attempt {0}</source>
        <translation>Versuch {0}</translation>
    </message>
    <message>
        <source>received {0}</source>
        <translation>erhalten am {0}</translation>
    </message>
    <message>
        <source>taken in for an appeal</source>
        <translation>für einen Einspruch aufgenommen</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>1  Take A</source>
        <translation>1  A übernehmen</translation>
    </message>
    <message>
        <source>1  Take the rating</source>
        <translation>1  Bewertung übernehmen</translation>
    </message>
    <message>
        <source>1 level apart</source>
        <translation>1 Stufe auseinander</translation>
    </message>
    <message>
        <source>2  Take B</source>
        <translation>2  B übernehmen</translation>
    </message>
    <message>
        <source>3  Own level…</source>
        <translation>3  Eigene Stufe …</translation>
    </message>
    <message>
        <source>As decided: {0}</source>
        <translation>Wie entschieden: {0}</translation>
    </message>
    <message>
        <source>Decided: {0}</source>
        <translation>Entschieden: {0}</translation>
    </message>
    <message>
        <source>Must pass</source>
        <translation>Muss bestanden werden</translation>
    </message>
    <message>
        <source>Not all could score it</source>
        <translation>Nicht alle konnten es bewerten</translation>
    </message>
    <message>
        <source>Own level</source>
        <translation>Eigene Stufe</translation>
    </message>
    <message>
        <source>Own level on {0}</source>
        <translation>Eigene Stufe bei {0}</translation>
    </message>
    <message>
        <source>Rated alike</source>
        <translation>Gleich bewertet</translation>
    </message>
    <message>
        <source>Rated once</source>
        <translation>Einmal bewertet</translation>
    </message>
    <message>
        <source>Take {0} on {1}</source>
        <translation>{0} bei {1} übernehmen</translation>
    </message>
    <message>
        <source>Your decision: {0}</source>
        <translation>Ihre Entscheidung: {0}</translation>
    </message>
    <message>
        <source>Your decision: {0}; decided so far: {1}</source>
        <translation>Ihre Entscheidung: {0}; bisher entschieden: {1}</translation>
    </message>
    <message>
        <source>Your level: {0}</source>
        <translation>Ihre Stufe: {0}</translation>
    </message>
    <message>
        <source>Your level: {0}; decided so far: {1}</source>
        <translation>Ihre Stufe: {0}; bisher entschieden: {1}</translation>
    </message>
    <message>
        <source>{0} levels apart</source>
        <translation>{0} Stufen auseinander</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} von {1}: {2}</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Folded</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Attached</source>
        <translation>Angehängt</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Kopie an</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Hidden slide</source>
        <translation>Ausgeblendete Folie</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture outside this file, not fetched</source>
        <translation>Bild außerhalb dieser Datei, nicht geholt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Folie</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>The first bytes</source>
        <translation>Die ersten Bytes</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>DrillForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>Wiederherstellung erproben</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Erproben</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>What can be used here ({0})</source>
        <translation>Was hier benutzt werden kann ({0})</translation>
    </message>
</context>
<context>
    <name>DropSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was dropped</source>
        <translation>Was abgelegt wurde</translation>
    </message>
</context>
<context>
    <name>DropWatch</name>
    <message>
        <source>1 more thing was dropped.</source>
        <translation>1 weitere Sache wurde abgelegt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>{0} more things were dropped.</source>
        <translation>{0} weitere Sachen wurden abgelegt.</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>A backup is restored into a new folder, never over a workspace: lock first, then press “Restore from a backup…” where you sign in.</source>
        <translation>Eine Sicherung wird in einen neuen Ordner zurückgespielt, nie über einen Arbeitsbereich: Sperren Sie zuerst, dann drücken Sie dort, wo Sie sich anmelden, „Aus einer Sicherung wiederherstellen …“.</translation>
    </message>
    <message>
        <source>A backup: “{0}”</source>
        <translation>Eine Sicherung: „{0}“</translation>
    </message>
    <message>
        <source>A bundle of awards: “{0}”</source>
        <translation>Ein Paket mit Auszeichnungen: „{0}“</translation>
    </message>
    <message>
        <source>A certificate, badge or credential: “{0}”</source>
        <translation>Eine Urkunde, ein Abzeichen oder Credential: „{0}“</translation>
    </message>
    <message>
        <source>A programme: “{0}”</source>
        <translation>Ein Programm: „{0}“</translation>
    </message>
    <message>
        <source>A workspace: “{0}”</source>
        <translation>Ein Arbeitsbereich: „{0}“</translation>
    </message>
    <message>
        <source>In your role nothing can be done with it.</source>
        <translation>In Ihrer Rolle kann damit nichts getan werden.</translation>
    </message>
    <message>
        <source>It cannot be read: “{0}”</source>
        <translation>Es kann nicht gelesen werden: „{0}“</translation>
    </message>
    <message>
        <source>It is checked here. Nothing is kept, and nothing leaves this computer.</source>
        <translation>Es wird hier geprüft. Nichts wird behalten, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>It is gone, or this account may not read it. Nothing was done with it.</source>
        <translation>Es ist weg, oder dieses Konto darf es nicht lesen. Es wurde nichts damit getan.</translation>
    </message>
    <message>
        <source>It is looked through first. You choose the badge and see what would be taken in.</source>
        <translation>Es wird zuerst durchgesehen. Sie wählen das Abzeichen und sehen, was aufgenommen würde.</translation>
    </message>
    <message>
        <source>It is no portfolio, award, card, programme or backup that this program knows. Evidence comes in as part of a portfolio’s folder or archive.</source>
        <translation>Es ist weder Portfolio noch Auszeichnung, Karte, Programm oder Sicherung, die dieses Programm kennt. Nachweise kommen als Teil des Ordners oder Archivs eines Portfolios herein.</translation>
    </message>
    <message>
        <source>It is opened, and whoever works in it can sign in.</source>
        <translation>Er wird geöffnet, und wer darin arbeitet, kann sich anmelden.</translation>
    </message>
    <message>
        <source>Its badges are loaded into the catalogue; what is approved already is never changed.</source>
        <translation>Seine Abzeichen werden in den Katalog geladen; was schon genehmigt ist, wird nie geändert.</translation>
    </message>
    <message>
        <source>Load the programme</source>
        <translation>Das Programm laden</translation>
    </message>
    <message>
        <source>Lock first, then drop it at the entrance: it is opened there, and who works in it signs in.</source>
        <translation>Sperren Sie zuerst, dann legen Sie ihn am Eingang ab: Dort wird er geöffnet, und wer darin arbeitet, meldet sich an.</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>People are added by admins.</source>
        <translation>Personen werden von Admins hinzugefügt.</translation>
    </message>
    <message>
        <source>Portfolios are taken in by admins.</source>
        <translation>Portfolios werden von Admins aufgenommen.</translation>
    </message>
    <message>
        <source>Portfolios: “{0}”</source>
        <translation>Portfolios: „{0}“</translation>
    </message>
    <message>
        <source>Programmes are loaded by admins.</source>
        <translation>Programme werden von Admins geladen.</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation>Die Karte lesen</translation>
    </message>
    <message>
        <source>See whom it names</source>
        <translation>Ansehen, wen sie nennt</translation>
    </message>
    <message>
        <source>Sign in as one, then drop it again.</source>
        <translation>Melden Sie sich so an; dann legen Sie es noch einmal ab.</translation>
    </message>
    <message>
        <source>Somebody’s card: “{0}”</source>
        <translation>Die Karte von jemandem: „{0}“</translation>
    </message>
    <message>
        <source>The form to add this person opens with the card. Nobody is added before you say so.</source>
        <translation>Das Formular zum Hinzufügen dieser Person öffnet sich mit der Karte. Niemand wird hinzugefügt, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Unknown: “{0}”</source>
        <translation>Unbekannt: „{0}“</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Echtheit prüfen</translation>
    </message>
    <message>
        <source>Who signs another organisation’s awards: “{0}”</source>
        <translation>Wer die Auszeichnungen einer anderen Organisation signiert: „{0}“</translation>
    </message>
    <message>
        <source>Whom to trust is said by admins.</source>
        <translation>Wem vertraut wird, sagen Admins.</translation>
    </message>
    <message>
        <source>You see whom it names and their fingerprints. Nobody is trusted before you say so.</source>
        <translation>Sie sehen, wen sie nennt, und deren Fingerabdrücke. Niemandem wird vertraut, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>{0} files to verify, such as “{1}”</source>
        <translation>{0} Dateien zu prüfen, etwa „{1}“</translation>
    </message>
</context>
<context>
    <name>EndorsementsCard</name>
    <message>
        <source>&amp;What is endorsed</source>
        <translation>&amp;Was empfohlen wird</translation>
    </message>
    <message>
        <source>Award: {0}</source>
        <translation>Auszeichnung: {0}</translation>
    </message>
    <message>
        <source>Badge: {0}</source>
        <translation>Abzeichen: {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Endorsements by your organisation</source>
        <translation>Empfehlungen Ihrer Organisation</translation>
    </message>
    <message>
        <source>Endorse…</source>
        <translation>Empfehlen …</translation>
    </message>
    <message>
        <source>It is signed, and can be read by everybody who gets it.</source>
        <translation>Es wird signiert, und alle, die es bekommen, können es lesen.</translation>
    </message>
    <message>
        <source>None so far. You can endorse your own badges, whose awards then carry it, and badges, awards and organisations of others.</source>
        <translation>Bisher keine. Sie können eigene Abzeichen empfehlen, deren Auszeichnungen die Empfehlung dann tragen, und Abzeichen, Auszeichnungen und Organisationen anderer.</translation>
    </message>
    <message>
        <source>Organisation: {0}</source>
        <translation>Organisation: {0}</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Als JSON speichern …</translation>
    </message>
    <message>
        <source>Save as JWT…</source>
        <translation>Als JWT speichern …</translation>
    </message>
    <message>
        <source>Save the endorsement as</source>
        <translation>Die Empfehlung speichern als</translation>
    </message>
    <message>
        <source>Sign the endorsement</source>
        <translation>Die Empfehlung signieren</translation>
    </message>
    <message>
        <source>Something in a credential’s file…</source>
        <translation>Etwas aus der Datei eines Nachweises …</translation>
    </message>
    <message>
        <source>What is endorsed</source>
        <translation>Was empfohlen wird</translation>
    </message>
    <message>
        <source>What you &amp;say of it</source>
        <translation>Was Sie dazu &amp;sagen</translation>
    </message>
    <message>
        <source>Which credential?</source>
        <translation>Welcher Nachweis?</translation>
    </message>
    <message>
        <source>{0} (your own)</source>
        <translation>{0} (von Ihnen)</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Added: {0}</source>
        <translation>Hinzugefügt: {0}</translation>
    </message>
    <message>
        <source>All that the entry says</source>
        <translation>Alles, was der Eintrag sagt</translation>
    </message>
    <message>
        <source>Copy the entry’s hash</source>
        <translation>Prüfsumme des Eintrags kopieren</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy the statement’s hash</source>
        <translation>Prüfsumme der Erklärung kopieren</translation>
    </message>
    <message>
        <source>Entry {0}</source>
        <translation>Eintrag {0}</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>Its statement</source>
        <translation>Die Erklärung</translation>
    </message>
    <message>
        <source>Nothing but its number: it says the same as the one before.</source>
        <translation>Nichts als die Nummer: Sonst sagt sie dasselbe wie die davor.</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Entfernt: {0}</translation>
    </message>
    <message>
        <source>Rows it vouches for</source>
        <translation>Zeilen, für die er einsteht</translation>
    </message>
    <message>
        <source>Signed by the key</source>
        <translation>Signiert mit dem Schlüssel</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Dieser Eintrag</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>What its statement says</source>
        <translation>Was die Erklärung sagt</translation>
    </message>
    <message>
        <source>“{0}” is now “{1}”</source>
        <translation>„{0}“ ist jetzt „{1}“</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
    <message>
        <source>… and {0} more lines</source>
        <translation>… und {0} weitere Zeilen</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Find in this file (Ctrl+F)</source>
        <translation>In dieser Datei suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Fit the width (0)</source>
        <translation>An die Breite anpassen (0)</translation>
    </message>
    <message>
        <source>It opens, and holds no words or pictures.</source>
        <translation>Sie lässt sich öffnen und enthält weder Worte noch Bilder.</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Keine Nachweise</translation>
    </message>
    <message>
        <source>Nothing stands in this file</source>
        <translation>In dieser Datei steht nichts</translation>
    </message>
    <message>
        <source>Nothing was handed in that can be looked at.</source>
        <translation>Es wurde nichts eingereicht, das man ansehen kann.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page before (PgUp)</source>
        <translation>Vorige Seite (Bild auf)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy of this file</source>
        <translation>Eine Kopie dieser Datei speichern</translation>
    </message>
    <message>
        <source>Save a copy to open it in another program; the copy is not protected any more.</source>
        <translation>Speichern Sie eine Kopie, um sie in einem anderen Programm zu öffnen; die Kopie ist nicht mehr geschützt.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Small pages</source>
        <translation>Kleine Seiten</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Seite drehen</translation>
    </message>
    <message>
        <source>it is not one of the kinds of sound or video that are opened here</source>
        <translation>sie gehört nicht zu den Ton- und Videoformaten, die hier geöffnet werden</translation>
    </message>
    <message>
        <source>nothing in it can be decoded; it may be damaged, or of a kind that this machine does not know</source>
        <translation>nichts darin lässt sich dekodieren; sie ist vielleicht beschädigt oder in einem Format, das dieser Rechner nicht kennt</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>nur der Anfang wird gezeigt</translation>
    </message>
    <message>
        <source>read as text: the layout may differ</source>
        <translation>als Text gelesen: Die Gestaltung kann abweichen</translation>
    </message>
    <message>
        <source>the player stood still for 10 seconds and was stopped</source>
        <translation>die Wiedergabe stand 10 Sekunden still und wurde beendet</translation>
    </message>
    <message>
        <source>the player stopped by itself; the file may be damaged or made to do harm</source>
        <translation>die Wiedergabe endete von selbst; die Datei ist vielleicht beschädigt oder soll Schaden anrichten</translation>
    </message>
    <message>
        <source>the player took more memory than allowed and was stopped</source>
        <translation>die Wiedergabe brauchte mehr Speicher als erlaubt und wurde beendet</translation>
    </message>
    <message>
        <source>the stored file could not be read; it may have been changed or damaged</source>
        <translation>die gespeicherte Datei ließ sich nicht lesen; sie wurde vielleicht verändert oder beschädigt</translation>
    </message>
    <message>
        <source>this machine lacks what playing needs; “assessor doctor” says what</source>
        <translation>diesem Rechner fehlt, was die Wiedergabe braucht; „assessor doctor“ sagt, was</translation>
    </message>
    <message>
        <source>{0} cannot be shown: {1}</source>
        <translation>{0} kann nicht gezeigt werden: {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>,</source>
        <translation>.</translation>
    </message>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>the filters of the list</source>
        <translation>Filter der Liste</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Die Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>In dieser Datei suchen</translation>
    </message>
    <message>
        <source>Next place (Return)</source>
        <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>Place before (Shift+Return)</source>
        <translation>Stelle davor (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Building the demo…</source>
        <translation>Die Demo wird aufgebaut …</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Making keys</source>
        <translation>Schlüssel werden erzeugt</translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation>Ihre Schlüssel werden erzeugt …</translation>
    </message>
    <message>
        <source>Making your programme…</source>
        <translation>Ihr Programm wird angelegt …</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>This is not word {0}. Compare it with your paper.</source>
        <translation>Das ist nicht Wort {0}. Vergleichen Sie es mit Ihrem Papier.</translation>
    </message>
    <message>
        <source>Type the name under which the badges are awarded.</source>
        <translation>Tippen Sie den Namen, unter dem die Abzeichen verliehen werden.</translation>
    </message>
    <message>
        <source>Type your name, as others know you.</source>
        <translation>Tippen Sie Ihren Namen, so wie andere Sie kennen.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it; then drop the folder again.</source>
        <translation>Warten Sie, bis es fertig ist, oder brechen Sie es ab; legen Sie den Ordner dann noch einmal hierher.</translation>
    </message>
    <message>
        <source>something is being made here just now</source>
        <translation>hier entsteht gerade etwas</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Assessor</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Ich habe ihn auf Papier</translation>
    </message>
    <message>
        <source>Make the programme</source>
        <translation>Das Programm anlegen</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>Meine Karte speichern</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Das Wiederherstellungsblatt speichern</translation>
    </message>
    <message>
        <source>The folder of a programme</source>
        <translation>Der Ordner eines Programms</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Where the programme is to lie</source>
        <translation>Wo das Programm liegen soll</translation>
    </message>
    <message>
        <source>card of {0}.json</source>
        <translation>Karte von {0}.json</translation>
    </message>
    <message>
        <source>recovery key.pdf</source>
        <translation>Wiederherstellungsschlüssel.pdf</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>%n left to score</source>
        <translation>noch %n zu bewerten</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Zurück zur Warteschlange</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Handed in and sealed</source>
        <translation>Abgegeben und versiegelt</translation>
    </message>
    <message>
        <source>Nothing is left to score.</source>
        <translation>Nichts ist mehr zu bewerten.</translation>
    </message>
    <message>
        <source>Only a QA lead can open it. It cannot be changed any more.</source>
        <translation>Nur eine QS-Leitung kann sie öffnen. Sie lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Score next</source>
        <translation>Nächste bewerten</translation>
    </message>
    <message>
        <source>Sealed and final</source>
        <translation>Versiegelt und endgültig</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Wird versiegelt …</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Wird zurückgenommen …</translation>
    </message>
    <message>
        <source>You can take it back until {0} ({1} left). Then it is final.</source>
        <translation>Bis {0} können Sie sie zurücknehmen (noch {1}). Dann ist sie endgültig.</translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation>{0} von {1} beantwortet</translation>
    </message>
    <message>
        <source>{0} of {1} scored</source>
        <translation>{0} von {1} bewertet</translation>
    </message>
</context>
<context>
    <name>ForkPane</name>
    <message>
        <source>&amp;Why is this older copy used from now on?</source>
        <translation>&amp;Warum wird von jetzt an diese ältere Kopie benutzt?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue from this copy</source>
        <translation>Mit dieser Kopie weitermachen</translation>
    </message>
    <message>
        <source>Continue from this copy…</source>
        <translation>Mit dieser Kopie weitermachen …</translation>
    </message>
    <message>
        <source>If it is lost for good, an admin can continue from this copy, on this page.</source>
        <translation>Ist sie endgültig verloren, kann eine Admin-Person auf dieser Seite mit dieser Kopie weitermachen.</translation>
    </message>
    <message>
        <source>If it is lost for good, continue from this copy; the log keeps a note of it.</source>
        <translation>Ist sie endgültig verloren, machen Sie mit dieser Kopie weiter; das Protokoll hält es fest.</translation>
    </message>
    <message>
        <source>If the newer one still exists somewhere, use that one, or restore the newest backup.</source>
        <translation>Gibt es den neueren noch irgendwo, so verwenden Sie jenen, oder stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Such as “the old disk died on Monday”. It stands in the log in the clear: name no learner.</source>
        <translation>Etwa „die alte Festplatte ging am Montag kaputt“. Es steht offen im Protokoll: Nennen Sie keine Lernenden.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Act as {0}</source>
        <translation>In der Rolle {0} arbeiten</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur Seite davor</translation>
    </message>
    <message>
        <source>Change or print the keyboard shortcuts…</source>
        <translation>Tastenkürzel ändern oder drucken …</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Alles finden …</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vor</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock, and let somebody else choose their name</source>
        <translation>Sperren und jemand anderen den eigenen Namen wählen lassen</translation>
    </message>
    <message>
        <source>Next tab of the page</source>
        <translation>Nächster Reiter der Seite</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Das Menü öffnen</translation>
    </message>
    <message>
        <source>Pages, actions, people, work and help, by a few letters of them</source>
        <translation>Seiten, Aktionen, Personen, Arbeit und Hilfe, nach einigen ihrer Buchstaben</translation>
    </message>
    <message>
        <source>Read this page again</source>
        <translation>Diese Seite neu lesen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Wiederholen: {0}</translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation>Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>Switch person</source>
        <translation>Person wechseln</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Reiter davor</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>Zum Teil davor</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
    <message>
        <source>What each shortcut does on this page and everywhere</source>
        <translation>Was jedes Tastenkürzel auf dieser Seite und überall tut</translation>
    </message>
</context>
<context>
    <name>GiveOutView</name>
    <message>
        <source>&amp;Badge</source>
        <translation>&amp;Abzeichen</translation>
    </message>
    <message>
        <source>&amp;Number of the draw</source>
        <translation>&amp;Nummer der Ziehung</translation>
    </message>
    <message>
        <source>A share of my own, in percent</source>
        <translation>Ein eigener Anteil, in Prozent</translation>
    </message>
    <message>
        <source>All badges</source>
        <translation>Alle Abzeichen</translation>
    </message>
    <message>
        <source>An admin looks at it</source>
        <translation>Eine Admin-Person sieht nach</translation>
    </message>
    <message>
        <source>As each badge’s plan says</source>
        <translation>Wie es der Plan jedes Abzeichens sagt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Chance says who gets what. With a number somebody can repeat the draw later; left empty, nobody can foresee it.</source>
        <translation>Der Zufall sagt, wer was bekommt. Mit einer Nummer lässt sich die Ziehung später wiederholen; bleibt sie leer, kann niemand sie vorhersehen.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>Zuteilen</translation>
    </message>
    <message>
        <source>Give out work</source>
        <translation>Arbeit zuteilen</translation>
    </message>
    <message>
        <source>Give out {0}</source>
        <translation>{0} zuteilen</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Ferngehalten</translation>
    </message>
    <message>
        <source>Knows the work</source>
        <translation>Kennt die Arbeit</translation>
    </message>
    <message>
        <source>Nobody who rates can tell what is rated twice, or by whom else.</source>
        <translation>Wer bewertet, kann nicht erkennen, was zweimal bewertet wird oder von wem sonst.</translation>
    </message>
    <message>
        <source>Rated already: look at it</source>
        <translation>Schon bewertet: ansehen</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Bewertet von</translation>
    </message>
    <message>
        <source>Saw whose it is</source>
        <translation>Sah, wessen es ist</translation>
    </message>
    <message>
        <source>Second ratings</source>
        <translation>Zweitbewertungen</translation>
    </message>
    <message>
        <source>Share of second ratings in percent</source>
        <translation>Anteil der Zweitbewertungen in Prozent</translation>
    </message>
    <message>
        <source>Somebody else has it</source>
        <translation>Jemand anderes hat es</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Stepped aside, or kept apart</source>
        <translation>Zurückgetreten oder ferngehalten</translation>
    </message>
    <message>
        <source>They are out of these portfolios for good. What was seen, and whose work it is, only admins learn. What somebody rated before they were kept apart from it stands: look at it.</source>
        <translation>Mit diesen Portfolios haben sie nichts mehr zu tun. Was zu sehen war, und wessen Arbeit es ist, erfahren nur Admins. Was jemand bewertet hat, bevor er ferngehalten wurde, bleibt stehen: Sehen Sie es an.</translation>
    </message>
    <message>
        <source>To be given out</source>
        <translation>Zuzuteilen</translation>
    </message>
    <message>
        <source>To raters who may see it, by chance; a part of it to two of them.</source>
        <translation>An Bewertende, die es sehen dürfen, nach dem Zufall; ein Teil davon an zwei.</translation>
    </message>
    <message>
        <source>To two raters</source>
        <translation>An zwei Bewertende</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>What is given out</source>
        <translation>Was zugeteilt wird</translation>
    </message>
    <message>
        <source>What waits, by badge</source>
        <translation>Was wartet, nach Abzeichen</translation>
    </message>
    <message>
        <source>Who stepped aside</source>
        <translation>Wer zurückgetreten ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>{0} (plan: {1} %)</source>
        <translation>{0} (Plan: {1} %)</translation>
    </message>
    <message>
        <source>{0} more that were rated: to one more rater.</source>
        <translation>{0} weitere, die bewertet sind: an noch jemanden.</translation>
    </message>
    <message>
        <source>{0} more whose rater left, stepped aside or was stopped: to others.</source>
        <translation>{0} weitere, deren Bewertende gegangen, zurückgetreten oder angehalten sind: an andere.</translation>
    </message>
    <message>
        <source>{0} new submissions: {1} to one rater, {2} to two. That makes {3} ratings.</source>
        <translation>{0} neue Einreichungen: {1} an eine Person, {2} an zwei. Das sind {3} Bewertungen.</translation>
    </message>
    <message>
        <source>{0} submissions; write how many percent two raters get.</source>
        <translation>{0} Einreichungen; schreiben Sie, wie viel Prozent zwei Bewertende bekommen.</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>1  Take A</source>
        <translation>1  A übernehmen</translation>
    </message>
    <message>
        <source>1  Take the rating</source>
        <translation>1  Die Bewertung übernehmen</translation>
    </message>
    <message>
        <source>2  Take B</source>
        <translation>2  B übernehmen</translation>
    </message>
    <message>
        <source>3  Own decision…</source>
        <translation>3  Eigene Entscheidung …</translation>
    </message>
    <message>
        <source>Decided: {0}</source>
        <translation>Entschieden: {0}</translation>
    </message>
    <message>
        <source>Own decision</source>
        <translation>Eigene Entscheidung</translation>
    </message>
    <message>
        <source>Own decision on {0}</source>
        <translation>Eigene Entscheidung zu {0}</translation>
    </message>
    <message>
        <source>Rated alike</source>
        <translation>Gleich bewertet</translation>
    </message>
    <message>
        <source>Take {0} on {1}</source>
        <translation>{0} bei {1} übernehmen</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sie weichen ab</translation>
    </message>
    <message>
        <source>Your decision: {0}</source>
        <translation>Ihre Entscheidung: {0}</translation>
    </message>
    <message>
        <source>or: {0}</source>
        <translation>oder: {0}</translation>
    </message>
</context>
<context>
    <name>HandOverPane</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Hand them these six words, for their first sign-in: typed in this order, a space between them. They are shown only now.</source>
        <translation>Übergeben Sie der Person diese sechs Wörter für die erste Anmeldung: in dieser Reihenfolge getippt, mit Leerzeichen dazwischen. Sie werden nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>I have handed it over</source>
        <translation>Ich habe sie übergeben</translation>
    </message>
    <message>
        <source>One-time passphrase</source>
        <translation>Einmalige Passphrase</translation>
    </message>
    <message>
        <source>The words and the keys made here are replaced when they first sign in.</source>
        <translation>Die Wörter und die hier erzeugten Schlüssel werden bei der ersten Anmeldung ersetzt.</translation>
    </message>
    <message>
        <source>{0} is on the roster as {1}</source>
        <translation>{0} steht auf der Personenliste als {1}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Acting as {0}; choose another role</source>
        <translation>In der Rolle {0}; eine andere Rolle wählen</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>How it works</source>
        <translation>Wie es funktioniert</translation>
    </message>
    <message>
        <source>Page by page</source>
        <translation>Seite für Seite</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Zu Beginn</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Nothing has these words</source>
        <translation>Nichts hat diese Wörter</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Die Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <translation>Alle Themen zeigen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Try one word, or its beginning.</source>
        <translation>Versuchen Sie ein Wort oder seinen Anfang.</translation>
    </message>
    <message>
        <source>What each page is for, and how the whole works. Nothing here needs a network.</source>
        <translation>Wofür jede Seite da ist, und wie das Ganze funktioniert. Nichts hier braucht ein Netz.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>A face or photo</source>
        <translation>Ein Gesicht oder Foto</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>A team or workplace</source>
        <translation>Team oder Arbeitsort</translation>
    </message>
    <message>
        <source>A voice</source>
        <translation>Eine Stimme</translation>
    </message>
    <message>
        <source>An address or number</source>
        <translation>Adresse oder Nummer</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>A QA lead who gives work out, and assessors who rate it.</source>
        <translation>Eine QS-Leitung, die Arbeit zuteilt, und Bewertende, die sie bewerten.</translation>
    </message>
    <message>
        <source>A folder, or what Moodle, Canvas or another system exports.</source>
        <translation>Einen Ordner, oder was Moodle, Canvas oder ein anderes System exportiert.</translation>
    </message>
    <message>
        <source>A rating does not match its signature</source>
        <translation>Eine Bewertung passt nicht zur Signatur</translation>
    </message>
    <message>
        <source>A rating no longer matches its rater’s signature.</source>
        <translation>Eine Bewertung passt nicht mehr zur Signatur der bewertenden Person.</translation>
    </message>
    <message>
        <source>Act on them</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Add your first people</source>
        <translation>Fügen Sie die ersten Personen hinzu</translation>
    </message>
    <message>
        <source>All notices</source>
        <translation>Alle Meldungen</translation>
    </message>
    <message>
        <source>Awards that end within 60 days: remind their learners.</source>
        <translation>Auszeichnungen, die binnen 60 Tagen enden: Erinnern Sie die Lernenden.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert …</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Can still be taken back.</source>
        <translation>Lässt sich noch zurückholen.</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Wählen Sie zuerst eine Sicherung.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decided, not released yet</source>
        <translation>Entschieden, noch nicht freigegeben</translation>
    </message>
    <message>
        <source>Decided; this programme lets admins release.</source>
        <translation>Entschieden; in diesem Programm geben Admins frei.</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>Zuteilen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>It counts nowhere; you are told what was agreed.</source>
        <translation>Es zählt nirgends; Sie erfahren, was vereinbart ist.</translation>
    </message>
    <message>
        <source>Keep it on another disk: {0}</source>
        <translation>Bewahren Sie sie auf einer anderen Platte auf: {0}</translation>
    </message>
    <message>
        <source>Kept from raters: a name may show, or a part cannot be looked into.</source>
        <translation>Von Bewertenden ferngehalten: Ein Name könnte zu sehen sein, oder ein Teil lässt sich nicht ansehen.</translation>
    </message>
    <message>
        <source>Latest notices</source>
        <translation>Neueste Meldungen</translation>
    </message>
    <message>
        <source>Load your badges</source>
        <translation>Abzeichen laden</translation>
    </message>
    <message>
        <source>Look at what is held</source>
        <translation>Zurückgehaltenes ansehen</translation>
    </message>
    <message>
        <source>Make copies</source>
        <translation>Kopien erstellen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Not begun yet.</source>
        <translation>Noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Not signed in yet</source>
        <translation>Noch nicht angemeldet</translation>
    </message>
    <message>
        <source>Open Intake</source>
        <translation>Eingang öffnen</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Personen öffnen</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Fälle öffnen</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>Katalog öffnen</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>QA leads released them as awards.</source>
        <translation>Die QS-Leitung hat sie als Auszeichnungen freigegeben.</translation>
    </message>
    <message>
        <source>Rated anew: hold both results together.</source>
        <translation>Neu bewertet: Halten Sie beide Ergebnisse aneinander.</translation>
    </message>
    <message>
        <source>Raters differ</source>
        <translation>Bewertende weichen voneinander ab</translation>
    </message>
    <message>
        <source>Raters differ by more than the badge allows.</source>
        <translation>Die Bewertenden weichen weiter voneinander ab, als das Abzeichen erlaubt.</translation>
    </message>
    <message>
        <source>Raters get them only as blind copies.</source>
        <translation>Bewertende bekommen sie nur als Blindkopien.</translation>
    </message>
    <message>
        <source>Ready for raters.</source>
        <translation>Bereit für Bewertende.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>See how they stand</source>
        <translation>Ansehen, wie sie stehen</translation>
    </message>
    <message>
        <source>See what was agreed</source>
        <translation>Vereinbartes ansehen</translation>
    </message>
    <message>
        <source>See which</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>See whose</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Ansehen, warum</translation>
    </message>
    <message>
        <source>Show in the queue</source>
        <translation>In der Warteschlange zeigen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Take the first portfolios in</source>
        <translation>Die ersten Portfolios aufnehmen</translation>
    </message>
    <message>
        <source>Tell the learners, and act on it.</source>
        <translation>Teilen Sie es mit, und handeln Sie danach.</translation>
    </message>
    <message>
        <source>The backup is written and was read back: {0} MB.</source>
        <translation>Die Sicherung ist geschrieben und wurde zurückgelesen: {0} MB.</translation>
    </message>
    <message>
        <source>The backup opens, and all of it is sound.</source>
        <translation>Die Sicherung lässt sich öffnen, und alles darin stimmt.</translation>
    </message>
    <message>
        <source>Then admins sign, and return what is “not yet”.</source>
        <translation>Dann signieren Admins und geben zurück, was noch nicht so weit ist.</translation>
    </message>
    <message>
        <source>They missed test pieces (seeds). Some may be stopped from rating.</source>
        <translation>Sie verfehlten Kontrollstücke. Manche dürfen vielleicht vorerst nicht bewerten.</translation>
    </message>
    <message>
        <source>They say what is rated, and by which rubric.</source>
        <translation>Sie sagen, was bewertet wird und nach welchem Raster.</translation>
    </message>
    <message>
        <source>Those with all ratings in can be opened.</source>
        <translation>Was alle Bewertungen hat, kann geöffnet werden.</translation>
    </message>
    <message>
        <source>To be answered within two weeks, or late already.</source>
        <translation>In zwei Wochen zu beantworten oder schon überfällig.</translation>
    </message>
    <message>
        <source>To score</source>
        <translation>Zu bewerten</translation>
    </message>
    <message>
        <source>Trying the backup…</source>
        <translation>Die Sicherung wird erprobt …</translation>
    </message>
    <message>
        <source>Type its passphrase, or choose another way to open it.</source>
        <translation>Geben Sie die Passphrase ein, oder wählen Sie einen anderen Weg, sie zu öffnen.</translation>
    </message>
    <message>
        <source>What was agreed stands beside what you gave.</source>
        <translation>Das Vereinbarte steht neben Ihrer Bewertung.</translation>
    </message>
    <message>
        <source>What you chose so far is saved.</source>
        <translation>Was Sie bisher gewählt haben, ist gespeichert.</translation>
    </message>
    <message>
        <source>about to expire</source>
        <translation>laufen bald ab</translation>
    </message>
    <message>
        <source>appeals decided</source>
        <translation>Einsprüche entschieden</translation>
    </message>
    <message>
        <source>appeals due soon</source>
        <translation>Einsprüche bald fällig</translation>
    </message>
    <message>
        <source>appeals to hear</source>
        <translation>Einsprüche anzuhören</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>being rated</source>
        <translation>in Bewertung</translation>
    </message>
    <message>
        <source>can be taken back until {0}</source>
        <translation>bis {0} zurückzunehmen</translation>
    </message>
    <message>
        <source>given on {0}</source>
        <translation>zugeteilt am {0}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>just handed in</source>
        <translation>eben abgegeben</translation>
    </message>
    <message>
        <source>practice answered</source>
        <translation>Übung beantwortet</translation>
    </message>
    <message>
        <source>raters to talk with</source>
        <translation>Bewertende zu sprechen</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>seit {0}</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>to give to raters</source>
        <translation>zuzuteilen</translation>
    </message>
    <message>
        <source>to practise on</source>
        <translation>zum Üben</translation>
    </message>
    <message>
        <source>to release</source>
        <translation>freizugeben</translation>
    </message>
    <message>
        <source>to return to learners</source>
        <translation>an Lernende zurückzugeben</translation>
    </message>
    <message>
        <source>to score</source>
        <translation>zu bewerten</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>zu signieren</translation>
    </message>
    <message>
        <source>without blind copies</source>
        <translation>ohne Blindkopien</translation>
    </message>
    <message>
        <source>{0} log entries were checked in a folder that is removed again.</source>
        <translation>{0} Protokolleinträge wurden in einem Ordner geprüft, der wieder entfernt wird.</translation>
    </message>
    <message>
        <source>{0} of {1} criteria</source>
        <translation>{0} von {1} Kriterien</translation>
    </message>
    <message>
        <source>{0} set aside</source>
        <translation>{0} zurückgestellt</translation>
    </message>
    <message>
        <source>{0} to decide</source>
        <translation>{0} zu entscheiden</translation>
    </message>
    <message>
        <source>{0} to release</source>
        <translation>{0} freizugeben</translation>
    </message>
    <message>
        <source>“Not yet”: with feedback for a new attempt.</source>
        <translation>„Noch nicht“: mit Rückmeldung für einen neuen Versuch.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Begin with what waits first</source>
        <translation>Mit dem beginnen, was als Erstes wartet</translation>
    </message>
    <message>
        <source>Counting what waits for you…</source>
        <translation>Was auf Sie wartet, wird gezählt …</translation>
    </message>
    <message>
        <source>New work appears here by itself.</source>
        <translation>Neue Arbeit erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Als Nächstes: {0}</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>What waits for you, and where to begin.</source>
        <translation>Was auf Sie wartet, und wo Sie beginnen.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>A CSV list with files</source>
        <translation>Eine CSV-Liste mit Dateien</translation>
    </message>
    <message>
        <source>A Canvas export</source>
        <translation>Ein Canvas-Export</translation>
    </message>
    <message>
        <source>A Moodle export</source>
        <translation>Ein Moodle-Export</translation>
    </message>
    <message>
        <source>A file is damaged: it cannot be opened.</source>
        <translation>Eine Datei ist beschädigt: Sie lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>A file is protected by a password.</source>
        <translation>Eine Datei ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>A file is too large to be looked into.</source>
        <translation>Eine Datei ist zu groß, um hineinzusehen.</translation>
    </message>
    <message>
        <source>A folder for each learner</source>
        <translation>Ein Ordner je lernender Person</translation>
    </message>
    <message>
        <source>A known name could not be covered in the blind copy.</source>
        <translation>Ein bekannter Name konnte in der Blindkopie nicht verdeckt werden.</translation>
    </message>
    <message>
        <source>A rater saw whose it is and stepped aside. Nobody else is given it before you have decided.</source>
        <translation>Beim Bewerten war zu sehen, wessen Arbeit es ist; die Person ist zurückgetreten. Niemand sonst bekommt es, bevor Sie entschieden haben.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept {0}</source>
        <translation>{0} annehmen</translation>
    </message>
    <message>
        <source>Accept {0} held…</source>
        <translation>{0} zurückgehaltene annehmen …</translation>
    </message>
    <message>
        <source>Accepting portfolios</source>
        <translation>Portfolios werden angenommen</translation>
    </message>
    <message>
        <source>Accepting…</source>
        <translation>Wird angenommen …</translation>
    </message>
    <message>
        <source>All that is listed. {0}</source>
        <translation>Alles Aufgelistete. {0}</translation>
    </message>
    <message numerus="yes">
        <source>Blind copies are made: {0} are ready for raters</source>
        <translation><numerusform>Blindkopien sind erstellt: {0} ist bereit für Bewertende</numerusform><numerusform>Blindkopien sind erstellt: {0} sind bereit für Bewertende</numerusform></translation>
    </message>
    <message>
        <source>Blinding again…</source>
        <translation>Wird neu verblindet …</translation>
    </message>
    <message>
        <source>Blocking…</source>
        <translation>Wird gesperrt …</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Choose who must not rate it.</source>
        <translation>Wählen Sie, wer sie nicht bewerten darf.</translation>
    </message>
    <message>
        <source>Cover by hand what is left, or accept it.</source>
        <translation>Verdecken Sie von Hand, was übrig ist, oder nehmen Sie es an.</translation>
    </message>
    <message>
        <source>Each learner gets the same words; what they hand in next is a new attempt.</source>
        <translation>Alle Lernenden erhalten dieselben Worte; was sie als Nächstes einreichen, ist ein neuer Versuch.</translation>
    </message>
    <message>
        <source>Everybody in it is kept apart already, or depends on nobody.</source>
        <translation>Alle darin werden schon getrennt gehalten oder hängen von niemandem ab.</translation>
    </message>
    <message>
        <source>Feedback to all of them: what is missing?</source>
        <translation>Rückmeldung an alle: Was fehlt?</translation>
    </message>
    <message>
        <source>Feedback to the learner: what is missing?</source>
        <translation>Rückmeldung an die lernende Person: Was fehlt?</translation>
    </message>
    <message>
        <source>It holds a kind of file that cannot be looked into.</source>
        <translation>Es enthält eine Art von Datei, in die man nicht hineinsehen kann.</translation>
    </message>
    <message>
        <source>It holds for what they hand in later, too. Leads learn no learner’s name.</source>
        <translation>Es gilt auch für das, was später abgegeben wird. Die QS-Leitung erfährt keinen Namen einer lernenden Person.</translation>
    </message>
    <message>
        <source>It leaves the programme for good, with every rating of it. Its evidence stays here, encrypted; a later import of other files is a new attempt.</source>
        <translation>Es verlässt das Programm für immer, mit jeder Bewertung davon. Seine Nachweise bleiben hier, verschlüsselt; ein späterer Import anderer Dateien ist ein neuer Versuch.</translation>
    </message>
    <message>
        <source>It may be given to raters now.</source>
        <translation>Es darf jetzt an Bewertende gegeben werden.</translation>
    </message>
    <message>
        <source>It was held. Why may raters get it all the same?</source>
        <translation>Es wurde zurückgehalten. Warum dürfen Bewertende es trotzdem bekommen?</translation>
    </message>
    <message>
        <source>Its evidence stays here, encrypted.</source>
        <translation>Seine Nachweise bleiben hier, verschlüsselt.</translation>
    </message>
    <message>
        <source>Keep raters from the work of their own people?</source>
        <translation>Bewertende von der Arbeit ihrer eigenen Leute fernhalten?</translation>
    </message>
    <message>
        <source>Keep them apart</source>
        <translation>Fernhalten</translation>
    </message>
    <message>
        <source>Kept where only admins read it.</source>
        <translation>Wird dort aufbewahrt, wo nur Admins es lesen.</translation>
    </message>
    <message>
        <source>Kept with each of them, where only admins read it.</source>
        <translation>Wird bei jedem davon aufbewahrt, wo nur Admins es lesen.</translation>
    </message>
    <message>
        <source>Leads are told, without a name.</source>
        <translation>Die QS-Leitung erfährt es, ohne einen Namen.</translation>
    </message>
    <message>
        <source>Leap2A</source>
        <translation>Leap2A</translation>
    </message>
    <message>
        <source>Load a programme on the Catalogue page first.</source>
        <translation>Laden Sie zuerst auf der Seite Katalog ein Programm.</translation>
    </message>
    <message>
        <source>Look at what is held: something in it could not be blinded.</source>
        <translation>Sehen Sie sich an, was zurückgehalten ist: Etwas darin konnte nicht verblindet werden.</translation>
    </message>
    <message>
        <source>Looking into a file took too long.</source>
        <translation>Das Hineinsehen in eine Datei dauerte zu lange.</translation>
    </message>
    <message>
        <source>Looking into a file took too much memory.</source>
        <translation>Das Hineinsehen in eine Datei brauchte zu viel Speicher.</translation>
    </message>
    <message>
        <source>Looking through it</source>
        <translation>Es wird durchgesehen</translation>
    </message>
    <message>
        <source>Make blind copies of {0}</source>
        <translation>Blindkopien von {0} erstellen</translation>
    </message>
    <message>
        <source>Make the rest now</source>
        <translation>Den Rest jetzt erstellen</translation>
    </message>
    <message>
        <source>Make the rest whenever you like.</source>
        <translation>Erstellen Sie den Rest, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>Making blind copies</source>
        <translation>Blindkopien werden erstellt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Nobody in this table has handed something in.</source>
        <translation>Niemand in dieser Tabelle hat etwas abgegeben.</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht aufgenommen</translation>
    </message>
    <message>
        <source>Nothing holds them any more.</source>
        <translation>Nichts hält sie mehr zurück.</translation>
    </message>
    <message>
        <source>Nothing in this table is new.</source>
        <translation>In dieser Tabelle ist nichts neu.</translation>
    </message>
    <message>
        <source>Nothing new to take in</source>
        <translation>Nichts Neues aufzunehmen</translation>
    </message>
    <message>
        <source>One reason for all {0}: it is signed for each, and kept where only admins read it.</source>
        <translation>Ein Grund für alle {0}: Er wird für jedes signiert und dort aufbewahrt, wo nur Admins ihn lesen.</translation>
    </message>
    <message>
        <source>People are known by id, by e-mail address, or else by name.</source>
        <translation>Personen werden an der Kennung, der E-Mail-Adresse oder sonst am Namen erkannt.</translation>
    </message>
    <message>
        <source>Raters get the blind copies as they are now</source>
        <translation>Bewertende bekommen die Blindkopien, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Raters get the blind copy as it is now. Your reason is signed; only admins read it.</source>
        <translation>Bewertende bekommen die Blindkopie, wie sie jetzt ist. Ihr Grund wird signiert; nur Admins lesen ihn.</translation>
    </message>
    <message>
        <source>Recognise it (recommended)</source>
        <translation>Selbst erkennen (empfohlen)</translation>
    </message>
    <message>
        <source>Renews an award that ends</source>
        <translation>Erneuert eine Auszeichnung, die abläuft</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Return {0}</source>
        <translation>{0} zurückgeben</translation>
    </message>
    <message>
        <source>Return {0}…</source>
        <translation>{0} zurückgeben …</translation>
    </message>
    <message>
        <source>Returning portfolios</source>
        <translation>Portfolios werden zurückgegeben</translation>
    </message>
    <message>
        <source>Returning…</source>
        <translation>Wird zurückgegeben …</translation>
    </message>
    <message>
        <source>Say what is missing: this is the learner’s feedback.</source>
        <translation>Sagen Sie, was fehlt: Das ist die Rückmeldung an die lernende Person.</translation>
    </message>
    <message>
        <source>Say why it is taken out.</source>
        <translation>Sagen Sie, warum es herausgenommen wird.</translation>
    </message>
    <message>
        <source>Say why raters may see it: the reason is signed.</source>
        <translation>Sagen Sie, warum Bewertende es sehen dürfen: Der Grund wird signiert.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Den Ordner zeigen</translation>
    </message>
    <message>
        <source>Show what is held</source>
        <translation>Zurückgehaltenes zeigen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>Angehalten. Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Stopped. What was done by then stays done.</source>
        <translation>Angehalten. Was bis dahin getan war, bleibt getan.</translation>
    </message>
    <message>
        <source>Stopped. {0}</source>
        <translation>Angehalten. {0}</translation>
    </message>
    <message>
        <source>Stopped. {0} of {1} blind copies are made and stay.</source>
        <translation>Angehalten. {0} von {1} Blindkopien sind erstellt und bleiben.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take in {0} portfolios</source>
        <translation><numerusform>{0} Portfolio aufnehmen</numerusform><numerusform>{0} Portfolios aufnehmen</numerusform></translation>
    </message>
    <message>
        <source>Take the same folder or file in again to go on: what is here already is not taken twice.</source>
        <translation>Nehmen Sie denselben Ordner oder dieselbe Datei noch einmal auf, um fortzufahren: Was schon hier ist, wird nicht doppelt aufgenommen.</translation>
    </message>
    <message>
        <source>Taken out for good</source>
        <translation>Für immer herausgenommen</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Wird aufgenommen …</translation>
    </message>
    <message>
        <source>Taking portfolios in</source>
        <translation>Portfolios werden aufgenommen</translation>
    </message>
    <message>
        <source>The copies of {0} are made again, and still held.</source>
        <translation>Die Kopien von {0} sind neu gemacht und weiter zurückgehalten.</translation>
    </message>
    <message>
        <source>The copies of {0} are made again.</source>
        <translation>Die Kopien von {0} sind neu gemacht.</translation>
    </message>
    <message>
        <source>The originals lie in “{0}”.</source>
        <translation>Die Originale liegen in „{0}“.</translation>
    </message>
    <message>
        <source>The portfolio of {0} is accepted.</source>
        <translation>Das Portfolio von {0} ist angenommen.</translation>
    </message>
    <message>
        <source>The portfolio of {0} is returned.</source>
        <translation>Das Portfolio von {0} ist zurückgegeben.</translation>
    </message>
    <message>
        <source>The portfolio of {0} is withdrawn.</source>
        <translation>Das Portfolio von {0} ist herausgenommen.</translation>
    </message>
    <message>
        <source>The portfolio of {0} will not be given to that person.</source>
        <translation>Das Portfolio von {0} wird dieser Person nicht gegeben.</translation>
    </message>
    <message>
        <source>The reasons stand beside the list; what was not done stays ticked.</source>
        <translation>Die Gründe stehen neben der Liste; was nicht getan wurde, bleibt angekreuzt.</translation>
    </message>
    <message numerus="yes">
        <source>The work of {0} learners is kept from people of their own.</source>
        <translation><numerusform>Die Arbeit von {0} lernenden Person wird von ihren eigenen Leuten ferngehalten.</numerusform><numerusform>Die Arbeit von {0} Lernenden wird von ihren eigenen Leuten ferngehalten.</numerusform></translation>
    </message>
    <message>
        <source>Their evidence stays here, encrypted.</source>
        <translation>Ihre Nachweise bleiben hier, verschlüsselt.</translation>
    </message>
    <message>
        <source>There are moving pictures that nobody has looked at: they may show whose they are.</source>
        <translation>Es gibt bewegte Bilder, die niemand angesehen hat: Sie könnten zeigen, von wem sie sind.</translation>
    </message>
    <message>
        <source>There is no badge yet for which portfolios could be handed in.</source>
        <translation>Noch gibt es kein Abzeichen, für das Portfolios eingereicht werden könnten.</translation>
    </message>
    <message>
        <source>There is sound that nobody has listened to: a voice may say whose it is.</source>
        <translation>Es gibt Ton, den niemand angehört hat: Eine Stimme könnte sagen, von wem er ist.</translation>
    </message>
    <message>
        <source>They are not encrypted there: delete the folder when you are done with it.</source>
        <translation>Dort sind sie nicht verschlüsselt: Löschen Sie den Ordner, wenn Sie damit fertig sind.</translation>
    </message>
    <message>
        <source>They leave the programme for good, with every rating of them. Their evidence stays here, encrypted; a later import of other files is a new attempt.</source>
        <translation>Sie verlassen das Programm für immer, mit jeder Bewertung davon. Ihre Nachweise bleiben hier, verschlüsselt; ein späterer Import anderer Dateien ist ein neuer Versuch.</translation>
    </message>
    <message>
        <source>They may be given to raters now.</source>
        <translation>Sie dürfen jetzt an Bewertende gegeben werden.</translation>
    </message>
    <message>
        <source>They were held. Why may raters get them all the same?</source>
        <translation>Sie wurden zurückgehalten. Warum dürfen Bewertende sie trotzdem bekommen?</translation>
    </message>
    <message>
        <source>To the learners, to be handed in anew</source>
        <translation>An die Lernenden, zur neuen Abgabe</translation>
    </message>
    <message numerus="yes">
        <source>Took {0} portfolios in.</source>
        <translation><numerusform>{0} Portfolio ist aufgenommen.</numerusform><numerusform>{0} Portfolios sind aufgenommen.</numerusform></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>What is left stays chosen: go on with it whenever you like.</source>
        <translation>Was übrig ist, bleibt gewählt: Machen Sie damit weiter, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>What their learners hand in next is a new attempt.</source>
        <translation>Was deren Lernende als Nächstes einreichen, ist ein neuer Versuch.</translation>
    </message>
    <message>
        <source>What they hand in next is a new attempt.</source>
        <translation>Was als Nächstes eingereicht wird, ist ein neuer Versuch.</translation>
    </message>
    <message>
        <source>Which table says who works with whom?</source>
        <translation>Welche Tabelle sagt, wer mit wem arbeitet?</translation>
    </message>
    <message>
        <source>Why are they taken out?</source>
        <translation>Warum werden sie herausgenommen?</translation>
    </message>
    <message>
        <source>Why is it taken out?</source>
        <translation>Warum wird es herausgenommen?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Withdraw the portfolio of {0}?</source>
        <translation>Das Portfolio von {0} herausnehmen?</translation>
    </message>
    <message>
        <source>Withdraw {0}</source>
        <translation>{0} herausnehmen</translation>
    </message>
    <message>
        <source>Withdraw {0}?</source>
        <translation>{0} herausnehmen?</translation>
    </message>
    <message>
        <source>Withdraw {0}…</source>
        <translation>{0} herausnehmen …</translation>
    </message>
    <message>
        <source>Withdrawing portfolios</source>
        <translation>Portfolios werden herausgenommen</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>Wird herausgenommen …</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Herausnehmen …</translation>
    </message>
    <message>
        <source>Writing originals</source>
        <translation>Originale werden geschrieben</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>a file that is not here any more</source>
        <translation>eine Datei, die nicht mehr da ist</translation>
    </message>
    <message>
        <source>a portfolio that is gone</source>
        <translation>ein Portfolio, das nicht mehr da ist</translation>
    </message>
    <message>
        <source>{0} accepted.</source>
        <translation>{0} angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>{0} are held</source>
        <translation><numerusform>{0} ist zurückgehalten</numerusform><numerusform>{0} sind zurückgehalten</numerusform></translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} geändert</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>{0} gewählt</translation>
    </message>
    <message numerus="yes">
        <source>{0} files or folders were not taken.</source>
        <translation><numerusform>{0} Datei oder Ordner wurde nicht aufgenommen.</numerusform><numerusform>{0} Dateien oder Ordner wurden nicht aufgenommen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} learners of this table have managers, mentors or team mates who must not rate their work.</source>
        <translation><numerusform>{0} lernende Person dieser Tabelle hat Vorgesetzte, Betreuende oder Teammitglieder, die ihre Arbeit nicht bewerten dürfen.</numerusform><numerusform>{0} Lernende dieser Tabelle haben Vorgesetzte, Betreuende oder Teammitglieder, die ihre Arbeit nicht bewerten dürfen.</numerusform></translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} neu</translation>
    </message>
    <message>
        <source>{0} not taken</source>
        <translation>{0} nicht aufgenommen</translation>
    </message>
    <message numerus="yes">
        <source>{0} portfolios</source>
        <translation><numerusform>{0} Portfolios</numerusform><numerusform>{0} Portfolios</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} portfolios are</source>
        <translation><numerusform>{0} Portfolio ist</numerusform><numerusform>{0} Portfolios sind</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} portfolios are as they were.</source>
        <translation><numerusform>{0} Portfolio ist, wie es war.</numerusform><numerusform>{0} Portfolios sind, wie sie waren.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} portfolios are given out already: leads take back what is not rated.</source>
        <translation><numerusform>{0} Portfolio ist schon zugeteilt: Die QS-Leitung nimmt es zurück, wenn es nicht bewertet ist.</numerusform><numerusform>{0} Portfolios sind schon zugeteilt: Die QS-Leitung nimmt zurück, was nicht bewertet ist.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} portfolios are ready for raters.</source>
        <translation><numerusform>{0} Portfolio ist bereit für Bewertende.</numerusform><numerusform>{0} Portfolios sind bereit für Bewertende.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} portfolios are taken in.</source>
        <translation><numerusform>{0} Portfolio ist aufgenommen.</numerusform><numerusform>{0} Portfolios sind aufgenommen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} portfolios that wait are told to the leads, without a name.</source>
        <translation><numerusform>{0} wartendes Portfolio wird der QS-Leitung gemeldet, ohne Namen.</numerusform><numerusform>{0} wartende Portfolios werden der QS-Leitung gemeldet, ohne Namen.</numerusform></translation>
    </message>
    <message>
        <source>{0} returned.</source>
        <translation>{0} zurückgegeben.</translation>
    </message>
    <message>
        <source>{0} unchanged</source>
        <translation>{0} unverändert</translation>
    </message>
    <message>
        <source>{0} withdrawn.</source>
        <translation>{0} herausgenommen.</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>1 portfolio waits for its blind copies; raters see only those.</source>
        <translation>1 Portfolio wartet auf seine Blindkopien; Bewertende sehen nur diese.</translation>
    </message>
    <message>
        <source>All badges</source>
        <translation>Alle Abzeichen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Stände</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Drop a folder or a zip anywhere on this page: a folder for each learner, a Moodle or Canvas export, or a CSV list with files.</source>
        <translation>Legen Sie einen Ordner oder ein Zip irgendwo auf dieser Seite ab: einen Ordner je lernender Person, einen Moodle- oder Canvas-Export oder eine CSV-Liste mit Dateien.</translation>
    </message>
    <message>
        <source>Drop a folder or an export above. You see what lies in it before anything is stored.</source>
        <translation>Legen Sie oben einen Ordner oder einen Export ab. Sie sehen, was darin liegt, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Drop portfolios anywhere on this page; copies are made that do not tell whose they are.</source>
        <translation>Legen Sie Portfolios irgendwo auf dieser Seite ab; es werden Kopien erstellt, die nicht verraten, von wem sie sind.</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Jump to a learner or badge in the list</source>
        <translation>In der Liste zu Lernenden oder einem Abzeichen springen</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Lernende Person</translation>
    </message>
    <message>
        <source>Make blind copies</source>
        <translation>Blindkopien erstellen</translation>
    </message>
    <message>
        <source>Making blind copies</source>
        <translation>Blindkopien werden erstellt</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Portfolios come here</source>
        <translation>Hier kommen Portfolios herein</translation>
    </message>
    <message>
        <source>Reading the submissions…</source>
        <translation>Die Einreichungen werden gelesen …</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Search learner, id or badge</source>
        <translation>Lernende, Nummer oder Abzeichen suchen</translation>
    </message>
    <message>
        <source>Search submissions</source>
        <translation>Einreichungen durchsuchen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Einreichungen</translation>
    </message>
    <message>
        <source>Take a file in…</source>
        <translation>Datei aufnehmen …</translation>
    </message>
    <message>
        <source>Take a folder in…</source>
        <translation>Ordner aufnehmen …</translation>
    </message>
    <message>
        <source>Take a folder of portfolios in</source>
        <translation>Einen Ordner mit Portfolios aufnehmen</translation>
    </message>
    <message>
        <source>Take a zip or CSV list in</source>
        <translation>Ein Zip oder eine CSV-Liste aufnehmen</translation>
    </message>
    <message>
        <source>Take in who must not rate whom</source>
        <translation>Aufnehmen, wer wen nicht bewerten darf</translation>
    </message>
    <message>
        <source>Take portfolios in</source>
        <translation>Portfolios aufnehmen</translation>
    </message>
    <message>
        <source>View of the list: keep it, sort, choose columns</source>
        <translation>Ansicht der Liste: behalten, sortieren, Spalten wählen</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>Einspruch</translation>
    </message>
    <message>
        <source>{0} held so far</source>
        <translation>bisher {0} zurückgehalten</translation>
    </message>
    <message>
        <source>{0} portfolios wait for their blind copies; raters see only those.</source>
        <translation>{0} Portfolios warten auf ihre Blindkopien; Bewertende sehen nur diese.</translation>
    </message>
</context>
<context>
    <name>IssuerCard</name>
    <message>
        <source>&amp;Why is it exchanged?</source>
        <translation>&amp;Warum wird er gewechselt?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Exchange the key…</source>
        <translation>Schlüssel wechseln …</translation>
    </message>
    <message>
        <source>Only admins read it.</source>
        <translation>Nur Admins lesen es.</translation>
    </message>
    <message>
        <source>Others may know the &amp;present key</source>
        <translation>Andere könnten den &amp;jetzigen Schlüssel kennen</translation>
    </message>
    <message>
        <source>Save the list as</source>
        <translation>Liste speichern unter</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Liste speichern …</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>Sign them again</source>
        <translation>Neu signieren</translation>
    </message>
    <message>
        <source>The key that signs awards</source>
        <translation>Der Schlüssel, der Auszeichnungen signiert</translation>
    </message>
    <message>
        <source>Then it ends at once, and what it signed counts no more until you sign it again. Leave this unticked where the key is only old.</source>
        <translation>Dann endet er sofort, und was er signiert hat, zählt nicht mehr, bis Sie es neu signieren. Lassen Sie dies leer, wenn der Schlüssel nur alt ist.</translation>
    </message>
    <message>
        <source>{0} · {1}, {2}</source>
        <translation>{0} · {1}, {2}</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Show the page</source>
        <translation>Die Seite zeigen</translation>
    </message>
    <message>
        <source>Which, and why</source>
        <translation>Welche, und warum</translation>
    </message>
    <message numerus="yes">
        <source>{0} were left out.</source>
        <translation><numerusform>{0} wurden ausgelassen.</numerusform><numerusform>{0} wurden ausgelassen.</numerusform></translation>
    </message>
</context>
<context>
    <name>JobsChip</name>
    <message>
        <source>1 job left something out</source>
        <translation>1 Vorgang ließ etwas aus</translation>
    </message>
    <message>
        <source>1 job running</source>
        <translation>1 Vorgang läuft</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>{0} jobs left something out</source>
        <translation>{0} Vorgänge ließen etwas aus</translation>
    </message>
    <message>
        <source>{0} jobs running</source>
        <translation>{0} Vorgänge laufen</translation>
    </message>
</context>
<context>
    <name>JobsList</name>
    <message>
        <source>Background jobs</source>
        <translation>Vorgänge im Hintergrund</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Die Liste leeren</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Nichts läuft.</translation>
    </message>
</context>
<context>
    <name>JoinView</name>
    <message>
        <source>1.  Save your card and give it to the programme’s admin. It holds nothing secret: e‑mail will do.</source>
        <translation>1.  Speichern Sie Ihre Karte und geben Sie sie der Admin-Person des Programms. Sie enthält nichts Geheimes: E‑Mail genügt.</translation>
    </message>
    <message>
        <source>2.  Read these words to the admin, in person or by phone: they must see the same.</source>
        <translation>2.  Lesen Sie dem Admin diese Wörter vor, von Angesicht zu Angesicht oder am Telefon: Dort müssen dieselben stehen.</translation>
    </message>
    <message>
        <source>3.  You may close this window; your keys stay here.</source>
        <translation>3.  Sie können dieses Fenster schließen; Ihre Schlüssel bleiben hier.</translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation>Seinen Ordner wählen …</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Give it to the admin.</source>
        <translation>Geben Sie sie dem Admin.</translation>
    </message>
    <message>
        <source>Once the admin has added you, drop the programme’s folder here: it lies on a shared drive or a stick.</source>
        <translation>Sobald der Admin Sie aufgenommen hat, legen Sie hier den Ordner des Programms ab: Er liegt auf einem gemeinsamen Laufwerk oder einem Stick.</translation>
    </message>
    <message>
        <source>Save my card…</source>
        <translation>Meine Karte speichern …</translation>
    </message>
    <message>
        <source>Waiting for your programme</source>
        <translation>Warten auf Ihr Programm</translation>
    </message>
    <message>
        <source>Your card is in {0}.</source>
        <translation>Ihre Karte liegt in {0}.</translation>
    </message>
    <message>
        <source>Your keys are made, {0}</source>
        <translation>Ihre Schlüssel sind erzeugt, {0}</translation>
    </message>
</context>
<context>
    <name>KeepingCards</name>
    <message>
        <source>A backup was seen to open on {0}.</source>
        <translation>Am {0} ließ sich eine Sicherung öffnen.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern …</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>It can never be exchanged for another. If it is lost or stolen, you begin anew with another name; awards signed before stay as they are. Backups keep it from being lost.</source>
        <translation>Er lässt sich nie gegen einen anderen tauschen. Geht er verloren oder wird er gestohlen, beginnen Sie unter einem anderen Namen neu; bereits signierte Auszeichnungen bleiben, wie sie sind. Sicherungen bewahren ihn vor Verlust.</translation>
    </message>
    <message>
        <source>Kept safe</source>
        <translation>Sicher verwahrt</translation>
    </message>
    <message>
        <source>Last on {0}, to {1}.</source>
        <translation>Zuletzt am {0}, nach {1}.</translation>
    </message>
    <message>
        <source>Last on {0}.</source>
        <translation>Zuletzt am {0}.</translation>
    </message>
    <message>
        <source>Nothing was backed up from this computer yet.</source>
        <translation>Von diesem Computer wurde noch nichts gesichert.</translation>
    </message>
    <message>
        <source>See once that a backup opens: it is laid out in a folder that is removed again.</source>
        <translation>Sehen Sie einmal, dass sich eine Sicherung öffnen lässt: Sie wird in einem Ordner ausgelegt, der wieder entfernt wird.</translation>
    </message>
    <message>
        <source>Test restore</source>
        <translation>Probe-Wiederherstellung</translation>
    </message>
    <message>
        <source>The key that signs awards</source>
        <translation>Der Schlüssel, der Auszeichnungen signiert</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Zu Beginn</translation>
    </message>
    <message>
        <source>Try a restore…</source>
        <translation>Wiederherstellung erproben …</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Where the backup is to lie</source>
        <translation>Wo die Sicherung liegen soll</translation>
    </message>
    <message>
        <source>assessor {0}.backup</source>
        <translation>assessor {0}.backup</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Change the keyboard shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of Assessor</source>
        <translation>Tastenkürzel von Assessor</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>Save the keyboard shortcuts as PDF</source>
        <translation>Tastenkürzel als PDF speichern</translation>
    </message>
    <message>
        <source>Save the shortcuts as PDF instead, and print the file elsewhere.</source>
        <translation>Speichern Sie die Tastenkürzel stattdessen als PDF und drucken Sie die Datei anderswo.</translation>
    </message>
    <message>
        <source>The keyboard shortcuts are saved in “{0}”.</source>
        <translation>Die Tastenkürzel sind in „{0}“ gespeichert.</translation>
    </message>
    <message>
        <source>The keyboard shortcuts could not be saved.</source>
        <translation>Die Tastenkürzel konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>keys of Assessor.pdf</source>
        <translation>Tasten von Assessor.pdf</translation>
    </message>
    <message>
        <source>{0} Choose another folder.</source>
        <translation>{0} Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>KeyMapEditor</name>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Aktionen und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>All usual shortcuts</source>
        <translation>Alle üblichen Kürzel</translation>
    </message>
    <message>
        <source>Asking every page for its shortcuts…</source>
        <translation>Alle Seiten werden nach ihren Tastenkürzeln gefragt …</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Enter changes the shortcut of the row, Del takes it away.</source>
        <translation>Enter ändert das Tastenkürzel der Zeile, Entf nimmt es weg.</translation>
    </message>
    <message>
        <source>No action has these words or this shortcut.</source>
        <translation>Keine Aktion hat diese Wörter oder dieses Tastenkürzel.</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Kein Kürzel</translation>
    </message>
    <message>
        <source>Press the new keys; Esc leaves them as they are</source>
        <translation>Drücken Sie die neuen Tasten; Esc lässt sie, wie sie sind</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Search an action, or type its shortcut</source>
        <translation>Aktion suchen oder ihr Tastenkürzel eingeben</translation>
    </message>
    <message>
        <source>Usual shortcut</source>
        <translation>Übliches Kürzel</translation>
    </message>
    <message>
        <source>usually {0}</source>
        <translation>üblich {0}</translation>
    </message>
</context>
<context>
    <name>KeyOverlay</name>
    <message>
        <source>Change or print…</source>
        <translation>Ändern oder drucken …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Letters and digits are text wherever you write.</source>
        <translation>Buchstaben und Ziffern sind Text, wo immer Sie schreiben.</translation>
    </message>
    <message>
        <source>Shortcuts and what they do</source>
        <translation>Tastenkürzel und was sie tun</translation>
    </message>
    <message>
        <source>The keyboard shortcuts that hold here</source>
        <translation>Die Tastenkürzel, die hier gelten</translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <source>Keep them on paper where nobody else reads them, away from this computer: who has them can open everything. If you save the sheet, move it to a USB stick that you lock away.</source>
        <translation>Bewahren Sie sie auf Papier auf, wo niemand sonst sie liest, fern von diesem Computer: Wer sie hat, kann alles öffnen. Wenn Sie das Blatt speichern, legen Sie es auf einen USB-Stick, den Sie wegschließen.</translation>
    </message>
    <message>
        <source>Print it or move it to a safe place, then delete it here.</source>
        <translation>Drucken Sie es oder legen Sie es an einen sicheren Ort; dann löschen Sie es hier.</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Das Blatt drucken …</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Save it as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Gespeichert als {0}.</translation>
    </message>
    <message>
        <source>These 21 words are the only way back if passphrases are lost or this computer is gone. They are shown now and never again.</source>
        <translation>Diese 21 Wörter sind der einzige Weg zurück, wenn Passphrasen verloren sind oder dieser Computer weg ist. Sie werden jetzt gezeigt und nie wieder.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Ihr Wiederherstellungsschlüssel</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>Keys of more than one person lie under this account of the computer, so its keychain is not used: it would open them for whoever sits here.</source>
        <translation>Unter diesem Konto des Computers liegen Schlüssel mehrerer Personen, darum wird sein Schlüsselbund nicht benutzt: Er würde sie für jeden öffnen, der hier sitzt.</translation>
    </message>
    <message>
        <source>The only keychain here would store its secrets unencrypted, so it is not used: your passphrase opens your keys.</source>
        <translation>Der einzige Schlüsselbund hier würde seine Geheimnisse unverschlüsselt speichern, darum wird er nicht benutzt: Ihre Passphrase öffnet Ihre Schlüssel.</translation>
    </message>
    <message>
        <source>Then you need not type your passphrase here; whoever is signed in to this account of the computer can open your keys.</source>
        <translation>Dann brauchen Sie Ihre Passphrase hier nicht zu tippen; wer an diesem Konto des Computers angemeldet ist, kann Ihre Schlüssel öffnen.</translation>
    </message>
    <message>
        <source>This computer offers no keychain: your passphrase opens your keys.</source>
        <translation>Dieser Computer bietet keinen Schlüsselbund: Ihre Passphrase öffnet Ihre Schlüssel.</translation>
    </message>
    <message>
        <source>This computer’s keychain is locked. Unlock it in the system’s settings to use it here; until then your passphrase opens your keys.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt. Entsperren Sie ihn in den Einstellungen des Systems, um ihn hier zu benutzen; bis dahin öffnet Ihre Passphrase Ihre Schlüssel.</translation>
    </message>
    <message>
        <source>Whoever is signed in to this account of the computer can open your keys.</source>
        <translation>Wer an diesem Konto des Computers angemeldet ist, kann Ihre Schlüssel öffnen.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>An admin made your keys and could have kept them: make new ones.</source>
        <translation>Eine Admin-Person hat Ihre Schlüssel erzeugt und könnte sie behalten haben: Erzeugen Sie neue.</translation>
    </message>
    <message>
        <source>Awards are signed by a new key from now on.</source>
        <translation>Auszeichnungen werden von jetzt an mit einem neuen Schlüssel signiert.</translation>
    </message>
    <message>
        <source>Awards of it that are signed from now on carry the endorsement.</source>
        <translation>Auszeichnungen davon, die ab jetzt signiert werden, tragen die Empfehlung.</translation>
    </message>
    <message>
        <source>Ended {0}</source>
        <translation>Endete {0}</translation>
    </message>
    <message>
        <source>Exchange the key</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Exchange the key that signs awards?</source>
        <translation>Den Schlüssel wechseln, der Auszeichnungen signiert?</translation>
    </message>
    <message>
        <source>Exchanging the key</source>
        <translation>Schlüssel wird gewechselt</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Fingerprint on certificates</source>
        <translation>Fingerabdruck auf Urkunden</translation>
    </message>
    <message>
        <source>Hand the keys over to {0}</source>
        <translation>Die Schlüssel an {0} übergeben</translation>
    </message>
    <message>
        <source>Hand the keys over to {0} people</source>
        <translation>Die Schlüssel an {0} Personen übergeben</translation>
    </message>
    <message>
        <source>Handing keys over</source>
        <translation>Schlüssel werden übergeben</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Vorhanden bei</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>In dieser Datei</translation>
    </message>
    <message>
        <source>It holds nothing secret. Give it to an admin, and compare the eight words.</source>
        <translation>Sie enthält nichts Geheimes. Geben Sie sie einem Admin und vergleichen Sie die acht Wörter.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Verwahrt</translation>
    </message>
    <message>
        <source>Keys of the QA leads</source>
        <translation>Schlüssel der QS-Leitungen</translation>
    </message>
    <message>
        <source>Keys of the admins</source>
        <translation>Schlüssel der Admins</translation>
    </message>
    <message>
        <source>Last backup from here</source>
        <translation>Letzte Sicherung von hier</translation>
    </message>
    <message>
        <source>Last restore tried here</source>
        <translation>Letzte Probe-Wiederherstellung hier</translation>
    </message>
    <message>
        <source>Lock the window and sign in with the new passphrase. Your former keys sign until an admin’s next change enters the new ones.</source>
        <translation>Sperren Sie das Fenster und melden Sie sich mit der neuen Passphrase an. Ihre früheren Schlüssel signieren, bis die nächste Änderung eines Admins die neuen einträgt.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erzeugt von</translation>
    </message>
    <message>
        <source>Make room, or make this folder writable.</source>
        <translation>Machen Sie Platz, oder machen Sie diesen Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>Making new keys</source>
        <translation>Neue Schlüssel werden erzeugt</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Name hier</translation>
    </message>
    <message>
        <source>Name in credentials</source>
        <translation>Name in Credentials</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No backup was ever seen to open again: try a restore on Home.</source>
        <translation>Noch nie wurde gesehen, dass eine Sicherung sich wieder öffnet: Probieren Sie es auf der Startseite.</translation>
    </message>
    <message>
        <source>No backup was made on this computer: make one on Home.</source>
        <translation>Auf diesem Computer wurde keine Sicherung erstellt: Erstellen Sie eine auf der Startseite.</translation>
    </message>
    <message>
        <source>Nobody waits any more.</source>
        <translation>Niemand wartet mehr.</translation>
    </message>
    <message>
        <source>Other keys than before</source>
        <translation>Andere Schlüssel als zuvor</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Save it as a file and give it to those whom it concerns.</source>
        <translation>Speichern Sie sie als Datei und geben Sie sie denen, die es angeht.</translation>
    </message>
    <message>
        <source>Signing again</source>
        <translation>Wird neu signiert</translation>
    </message>
    <message>
        <source>Signing an endorsement</source>
        <translation>Eine Empfehlung wird signiert</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Signiert als</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>The endorsement is in “{0}”.</source>
        <translation>Die Empfehlung ist in „{0}“.</translation>
    </message>
    <message>
        <source>The former key has ended. Sign its awards again, then write the public pages anew in Awards: they hold the new did.json.</source>
        <translation>Der frühere Schlüssel hat geendet. Signieren Sie seine Auszeichnungen neu und schreiben Sie dann die öffentlichen Seiten in Auszeichnungen neu: Sie enthalten die neue did.json.</translation>
    </message>
    <message>
        <source>The keys are handed over to {0}.</source>
        <translation>Die Schlüssel sind an {0} übergeben.</translation>
    </message>
    <message>
        <source>The list is in “{0}”.</source>
        <translation>Die Liste ist in „{0}“.</translation>
    </message>
    <message>
        <source>The name is a web address, so another key can take this one’s place under the same name; awards that were signed stay valid.</source>
        <translation>Der Name ist eine Webadresse, daher kann unter demselben Namen ein anderer Schlüssel an die Stelle dieses Schlüssels treten; signierte Auszeichnungen bleiben gültig.</translation>
    </message>
    <message>
        <source>The name is made from the key, so this key cannot be exchanged: another key would be another issuer, whom everybody would have to trust anew. Awards that were signed would stay valid.</source>
        <translation>Der Name ist aus dem Schlüssel gemacht, darum kann dieser Schlüssel nicht ausgetauscht werden: Ein anderer Schlüssel wäre ein anderer Aussteller, dem alle neu vertrauen müssten. Signierte Auszeichnungen blieben gültig.</translation>
    </message>
    <message>
        <source>The present key ends at once and for good. Every award that it signed counts no more until it is signed again here, and its learner has the new file.</source>
        <translation>Der jetzige Schlüssel endet sofort und endgültig. Jede Auszeichnung, die er signiert hat, zählt nicht mehr, bis sie hier neu signiert ist und die lernende Person die neue Datei hat.</translation>
    </message>
    <message>
        <source>The present key signs nothing any more; what it signed stays valid. This cannot be taken back. Others trust new awards once they have the new did.json.</source>
        <translation>Der jetzige Schlüssel signiert nichts mehr; was er signiert hat, bleibt gültig. Das kann nicht zurückgenommen werden. Andere vertrauen neuen Auszeichnungen, sobald sie die neue did.json haben.</translation>
    </message>
    <message>
        <source>The recovery key does not open the keys of every role: make a backup.</source>
        <translation>Der Wiederherstellungsschlüssel öffnet nicht die Schlüssel jeder Rolle: Erstellen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>Their awards are then said to be of an unknown issuer here. They can be trusted again from the same file.</source>
        <translation>Ihre Auszeichnungen gelten hier dann als von einem unbekannten Aussteller. Aus derselben Datei kann ihr wieder vertraut werden.</translation>
    </message>
    <message>
        <source>They open learners, evidence and awards, and the key that signs awards.</source>
        <translation>Sie öffnen Lernende, Nachweise und Auszeichnungen und den Schlüssel, der Auszeichnungen signiert.</translation>
    </message>
    <message>
        <source>They open who rates what, and the ratings once a case is revealed.</source>
        <translation>Sie öffnen, wer was bewertet, und die Bewertungen, sobald ein Fall geöffnet ist.</translation>
    </message>
    <message>
        <source>They were trusted with other keys until now. If they did not tell you themselves that these changed, somebody else may have written this file.</source>
        <translation>Bisher wurde ihnen mit anderen Schlüsseln vertraut. Haben sie Ihnen den Wechsel nicht selbst gesagt, könnte jemand anderes diese Datei geschrieben haben.</translation>
    </message>
    <message>
        <source>This is the old one; choose another.</source>
        <translation>Das ist die alte; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Trust no longer</source>
        <translation>Nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Trust the other keys</source>
        <translation>Den anderen Schlüsseln vertrauen</translation>
    </message>
    <message>
        <source>Trust the other keys of “{0}”?</source>
        <translation>Den anderen Schlüsseln von „{0}“ vertrauen?</translation>
    </message>
    <message>
        <source>Trust “{0}” no longer?</source>
        <translation>„{0}“ nicht mehr vertrauen?</translation>
    </message>
    <message>
        <source>Trusted already</source>
        <translation>Schon vertraut</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Bisher vertraut</translation>
    </message>
    <message>
        <source>Trusting</source>
        <translation>Vertrauen wird eingetragen</translation>
    </message>
    <message>
        <source>Trusting no longer</source>
        <translation>Vertrauen wird entzogen</translation>
    </message>
    <message>
        <source>Type the passphrase that opens your keys now.</source>
        <translation>Tippen Sie die Passphrase, die Ihre Schlüssel jetzt öffnet.</translation>
    </message>
    <message>
        <source>Until {0}</source>
        <translation>Bis {0}</translation>
    </message>
    <message>
        <source>Waits for these keys</source>
        <translation>Wartet auf diese Schlüssel</translation>
    </message>
    <message>
        <source>What the former key signed stays valid. Write the public pages anew in Awards: they hold the new did.json.</source>
        <translation>Was der frühere Schlüssel signiert hat, bleibt gültig. Schreiben Sie die öffentlichen Seiten in Auszeichnungen neu: Sie enthalten die neue did.json.</translation>
    </message>
    <message>
        <source>Write them out anew in Awards and send them to their learners.</source>
        <translation>Schreiben Sie sie in Auszeichnungen neu heraus und senden Sie sie den Lernenden.</translation>
    </message>
    <message>
        <source>Your card is in “{0}”.</source>
        <translation>Ihre Karte liegt in „{0}“.</translation>
    </message>
    <message>
        <source>Your keys are well: nothing is to be done</source>
        <translation>Mit Ihren Schlüsseln ist alles gut: Nichts ist zu tun</translation>
    </message>
    <message>
        <source>Your new keys are made.</source>
        <translation>Ihre neuen Schlüssel sind erzeugt.</translation>
    </message>
    <message>
        <source>Your new keys wait for the next change of an admin.</source>
        <translation>Ihre neuen Schlüssel warten auf die nächste Änderung einer Admin-Person.</translation>
    </message>
    <message>
        <source>an admin, for you: make your own before you rely on them</source>
        <translation>einem Admin, für Sie: Erzeugen Sie eigene, bevor Sie sich darauf verlassen</translation>
    </message>
    <message>
        <source>never, as far as this computer knows</source>
        <translation>nie, soweit dieser Computer weiß</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nobody yet: they are made with the first one who has the role</source>
        <translation>noch niemand: Sie werden mit der ersten Person erzeugt, die die Rolle hat</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>on this computer, encrypted; your passphrase opens them</source>
        <translation>auf diesem Computer, verschlüsselt; Ihre Passphrase öffnet sie</translation>
    </message>
    <message>
        <source>the 21 words cannot open them; make a backup with an admin’s help</source>
        <translation>die 21 Wörter öffnen sie nicht; erstellen Sie mit Hilfe einer Admin-Person eine Sicherung</translation>
    </message>
    <message>
        <source>the 21 words on paper open them too</source>
        <translation>die 21 Wörter auf Papier öffnen sie auch</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>your keys hold until the window closes, but could not be kept ({0})</source>
        <translation>Ihre Tasten gelten, bis das Fenster schließt, konnten aber nicht behalten werden ({0})</translation>
    </message>
    <message numerus="yes">
        <source>{0} awards are signed again.</source>
        <translation><numerusform>{0} Auszeichnung ist neu signiert.</numerusform><numerusform>{0} Auszeichnungen sind neu signiert.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} awards count no more: a key that others may know signed them. Sign them again.</source>
        <translation><numerusform>{0} Auszeichnung zählt nicht mehr: Ein Schlüssel, den andere kennen könnten, hat sie signiert. Signieren Sie sie neu.</numerusform><numerusform>{0} Auszeichnungen zählen nicht mehr: Ein Schlüssel, den andere kennen könnten, hat sie signiert. Signieren Sie sie neu.</numerusform></translation>
    </message>
    <message>
        <source>{0} organisations are trusted from now on.</source>
        <translation>{0} Organisationen wird von jetzt an vertraut.</translation>
    </message>
    <message numerus="yes">
        <source>{0} things need you</source>
        <translation><numerusform>{0} Sache braucht Sie</numerusform><numerusform>{0} Sachen brauchen Sie</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} wait for the keys of your role: hand them over.</source>
        <translation><numerusform>{0} wartet auf die Schlüssel Ihrer Rolle: Übergeben Sie sie.</numerusform><numerusform>{0} warten auf die Schlüssel Ihrer Rolle: Übergeben Sie sie.</numerusform></translation>
    </message>
    <message>
        <source>{0}, with the workspace</source>
        <translation>{0}, mit dem Arbeitsbereich</translation>
    </message>
    <message>
        <source>“Verify” says valid of their awards, for everybody here.</source>
        <translation>„Echtheit prüfen“ nennt ihre Auszeichnungen gültig, für alle hier.</translation>
    </message>
    <message>
        <source>“{0}” is endorsed.</source>
        <translation>„{0}“ ist empfohlen.</translation>
    </message>
    <message>
        <source>“{0}” is no longer trusted here.</source>
        <translation>„{0}“ wird hier nicht mehr vertraut.</translation>
    </message>
    <message>
        <source>“{0}” is trusted from now on.</source>
        <translation>„{0}“ wird von jetzt an vertraut.</translation>
    </message>
</context>
<context>
    <name>KeysOffer</name>
    <message>
        <source>Change or print the shortcuts…</source>
        <translation>Tastenkürzel ändern oder drucken …</translation>
    </message>
    <message>
        <source>Everything can be done from the keyboard, and every shortcut can be changed.</source>
        <translation>Alles lässt sich mit der Tastatur tun, und jedes Tastenkürzel lässt sich ändern.</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Alle Tastenkürzel zeigen</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Endorse something</source>
        <translation>Etwas empfehlen</translation>
    </message>
    <message>
        <source>How each key stands, and whose awards are trusted besides your own.</source>
        <translation>Wie es um jeden Schlüssel steht, und wessen Auszeichnungen außer Ihren eigenen vertraut wird.</translation>
    </message>
    <message>
        <source>How your keys stand.</source>
        <translation>Wie es um Ihre Schlüssel steht.</translation>
    </message>
    <message>
        <source>Keys &amp; trust</source>
        <translation>Schlüssel &amp; Vertrauen</translation>
    </message>
    <message>
        <source>Looking at the keys…</source>
        <translation>Die Schlüssel werden angesehen …</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>Meine Karte speichern</translation>
    </message>
    <message>
        <source>The keys could not be read</source>
        <translation>Die Schlüssel konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Trust another organisation</source>
        <translation>Einer anderen Organisation vertrauen</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>Jetzige &amp;Passphrase</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>Meine Passphrase ändern …</translation>
    </message>
    <message>
        <source>Keychain opens my signing keys</source>
        <translation>Schlüsselbund öffnet meine Signaturschlüssel</translation>
    </message>
    <message>
        <source>Ne&amp;w passphrase</source>
        <translation>Ne&amp;ue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation>Neue Passphrase noch &amp;einmal</translation>
    </message>
    <message>
        <source>Passphrase and keychain</source>
        <translation>Passphrase und Schlüsselbund</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Den Schlüsselbund benutzen</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>Ihre &amp;Passphrase</translation>
    </message>
    <message>
        <source>Your passphrase goes on opening your signing keys, too.</source>
        <translation>Auch Ihre Passphrase öffnet Ihre Signaturschlüssel weiterhin.</translation>
    </message>
    <message>
        <source>Your signing keys are on this computer, locked by your passphrase; nobody can reset it for you.</source>
        <translation>Ihre Signaturschlüssel sind auf diesem Computer, mit Ihrer Passphrase gesperrt; niemand kann sie für Sie zurücksetzen.</translation>
    </message>
</context>
<context>
    <name>Learners</name>
    <message>
        <source>, valid until {0}</source>
        <translation>, gültig bis {0}</translation>
    </message>
    <message>
        <source>1 file is gone for good.</source>
        <translation>1 Datei ist für immer weg.</translation>
    </message>
    <message>
        <source>1 other learner</source>
        <translation>1 weitere lernende Person</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Appeal of</source>
        <translation>Einspruch vom</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Ausgezeichnet</translation>
    </message>
    <message>
        <source>Backups made before still hold all of it.</source>
        <translation>Frühere Sicherungen enthalten noch alles.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Beanstandet</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Für immer löschen</translation>
    </message>
    <message>
        <source>Erase “{0}” of {1}?</source>
        <translation>„{0}“ von {1} löschen?</translation>
    </message>
    <message>
        <source>Erasing a submission</source>
        <translation>Eine Einreichung wird gelöscht</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Handed in with</source>
        <translation>Eingereicht mit</translation>
    </message>
    <message>
        <source>It can be erased once it is returned or withdrawn.</source>
        <translation>Sie kann gelöscht werden, sobald sie zurückgegeben oder herausgenommen ist.</translation>
    </message>
    <message>
        <source>It can be erased once its award is revoked.</source>
        <translation>Sie kann gelöscht werden, sobald ihre Auszeichnung widerrufen ist.</translation>
    </message>
    <message>
        <source>It goes with the submission whose result was disputed.</source>
        <translation>Sie geht mit der Einreichung, deren Ergebnis beanstandet wurde.</translation>
    </message>
    <message>
        <source>It holds personal data in the clear: give it to nobody but the learner.</source>
        <translation>Er enthält persönliche Daten im Klartext: Geben Sie ihn niemandem als der lernenden Person.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Nothing else of the learner was kept, so their name is gone too.</source>
        <translation>Sonst war von der lernenden Person nichts aufbewahrt, darum ist auch ihr Name weg.</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nichts offen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Rejected, the result stands</source>
        <translation>Zurückgewiesen, das Ergebnis bleibt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Saving the learner’s record</source>
        <translation>Der Auszug der lernenden Person wird gespeichert</translation>
    </message>
    <message>
        <source>Say why; only admins read it.</source>
        <translation>Sagen Sie, warum; nur Admins lesen das.</translation>
    </message>
    <message>
        <source>The record is in “{0}”.</source>
        <translation>Der Auszug liegt in „{0}“.</translation>
    </message>
    <message>
        <source>The revoked award stays in the list.</source>
        <translation>Die widerrufene Auszeichnung bleibt in der Liste.</translation>
    </message>
    <message>
        <source>The submission is erased.</source>
        <translation>Die Einreichung ist gelöscht.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Upheld, the result stands</source>
        <translation>Berechtigt, das Ergebnis bleibt</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Varied, another result</source>
        <translation>Geändert, anderes Ergebnis</translation>
    </message>
    <message>
        <source>What goes, here and for everybody: {0} with the blind copies, whose it is, its result and feedback; and the learner’s name where nothing else of theirs is kept.</source>
        <translation>Was verschwindet, hier und für alle: {0} mit den Blindkopien, von wem sie ist, ihr Ergebnis und die Rückmeldung; und der Name der lernenden Person, wo sonst nichts von ihr aufbewahrt wird.</translation>
    </message>
    <message>
        <source>What stays: that there was a submission, the raters’ levels and words without a name, and the log, which still verifies.</source>
        <translation>Was bleibt: dass es eine Einreichung gab, die Stufen und Worte der Bewertenden ohne einen Namen, und das Protokoll, das weiterhin stimmt.</translation>
    </message>
    <message>
        <source>its file</source>
        <translation>ihre Datei</translation>
    </message>
    <message>
        <source>its {0} files</source>
        <translation>ihre {0} Dateien</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>signed on {0}</source>
        <translation>signiert am {0}</translation>
    </message>
    <message>
        <source>{0} files are gone for good.</source>
        <translation>{0} Dateien sind für immer weg.</translation>
    </message>
    <message>
        <source>{0} other learners</source>
        <translation>{0} weitere Lernende</translation>
    </message>
</context>
<context>
    <name>LearnersPage</name>
    <message>
        <source>All that is kept of each learner: to look it up, hand it over, or erase it.</source>
        <translation>Alles, was von Lernenden aufbewahrt wird: zum Nachsehen, Aushändigen oder Löschen.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Everybody ({0})</source>
        <translation>Alle ({0})</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Learners come here</source>
        <translation>Hier stehen Lernende</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <source>Reading the learners…</source>
        <translation>Die Lernenden werden gelesen …</translation>
    </message>
    <message>
        <source>Save the learner’s record</source>
        <translation>Den Auszug der lernenden Person speichern</translation>
    </message>
    <message>
        <source>Save the record into this folder</source>
        <translation>Den Auszug in diesen Ordner speichern</translation>
    </message>
    <message>
        <source>Save their record…</source>
        <translation>Auszug speichern …</translation>
    </message>
    <message>
        <source>Search learners</source>
        <translation>Lernende durchsuchen</translation>
    </message>
    <message>
        <source>Search name, e-mail or number</source>
        <translation>Name, E-Mail oder Nummer suchen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Einreichungen</translation>
    </message>
    <message>
        <source>The filters hide every learner.</source>
        <translation>Die Filter verbergen alle Lernenden.</translation>
    </message>
    <message>
        <source>Whoever hands in a portfolio stands here once it is taken in.</source>
        <translation>Wer ein Portfolio einreicht, steht hier, sobald es aufgenommen ist.</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} von {1} gezeigt</translation>
    </message>
</context>
<context>
    <name>LeavingWhenDone</name>
    <message>
        <source>If something fails, it stays open and says what.</source>
        <translation>Wenn etwas fehlschlägt, bleibt es offen und sagt, was.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Not all of it was done, so the window stayed open: look into the jobs list.</source>
        <translation>Nicht alles wurde getan, darum blieb das Fenster offen: Sehen Sie in die Liste der Vorgänge.</translation>
    </message>
    <message>
        <source>The window closes when what runs is done.</source>
        <translation>Das Fenster schließt, wenn getan ist, was läuft.</translation>
    </message>
    <message>
        <source>The window stays open.</source>
        <translation>Das Fenster bleibt offen.</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>enough to pass</source>
        <translation>genügt zum Bestehen</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Did they pass?</source>
        <translation>Ist sie bestanden?</translation>
    </message>
    <message>
        <source>One fewer:</source>
        <translation>Eins weniger:</translation>
    </message>
    <message>
        <source>One more:</source>
        <translation>Eins mehr:</translation>
    </message>
    <message>
        <source>or press a digit</source>
        <translation>oder eine Ziffer drücken</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>{0}, chosen</source>
        <translation>{0}, gewählt</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Nothing here matches {0}.</source>
        <translation>Nichts hier passt zu: {0}.</translation>
    </message>
    <message>
        <source>Nothing is left whichever one of the filters is cleared.</source>
        <translation>Es bleibt nichts übrig, welchen der Filter man auch leert.</translation>
    </message>
    <message>
        <source>Without {0}: {1}.</source>
        <translation>Ohne {0}: {1}.</translation>
    </message>
    <message>
        <source>the badge “{0}”</source>
        <translation>Abzeichen „{0}“</translation>
    </message>
    <message>
        <source>the search “{0}”</source>
        <translation>Suche „{0}“</translation>
    </message>
    <message>
        <source>the state “{0}”</source>
        <translation>Stand „{0}“</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} oder {1}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Assessor</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <source>Background jobs</source>
        <translation>Vorgänge im Hintergrund</translation>
    </message>
    <message>
        <source>Choose another role at the top right.</source>
        <translation>Wählen Sie oben rechts eine andere Rolle.</translation>
    </message>
    <message>
        <source>Locked, because nobody was here for a while.</source>
        <translation>Gesperrt, weil eine Weile niemand hier war.</translation>
    </message>
    <message>
        <source>Nothing to do here in this role</source>
        <translation>In dieser Rolle ist hier nichts zu tun</translation>
    </message>
    <message>
        <source>Recent notices</source>
        <translation>Letzte Mitteilungen</translation>
    </message>
    <message>
        <source>Save the list of what was left out</source>
        <translation>Die Liste des Ausgelassenen speichern</translation>
    </message>
    <message>
        <source>Saved “{0}”.</source>
        <translation>„{0}“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Sign in to go on where you were.</source>
        <translation>Melden Sie sich an, um weiterzumachen, wo Sie waren.</translation>
    </message>
    <message>
        <source>The keyboard shortcuts that you chose could not be read.</source>
        <translation>Die Tastenkürzel, die Sie gewählt haben, konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The pages were read again; nothing is lost.</source>
        <translation>Die Seiten wurden neu gelesen; nichts ist verloren.</translation>
    </message>
    <message>
        <source>The usual ones are in use. Your work is not touched by this.</source>
        <translation>Es gelten die üblichen. Ihre Arbeit ist davon nicht berührt.</translation>
    </message>
    <message>
        <source>The usual ones hold. Choose yours anew under “Change the keyboard shortcuts”.</source>
        <translation>Die üblichen gelten. Wählen Sie Ihre neu unter „Tastenkürzel ändern“.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Your role or its keys have changed.</source>
        <translation>Ihre Rolle oder deren Schlüssel haben sich geändert.</translation>
    </message>
    <message>
        <source>Your settings could not be read.</source>
        <translation>Ihre Einstellungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>left out.csv</source>
        <translation>ausgelassen.csv</translation>
    </message>
    <message>
        <source>{0} — Assessor</source>
        <translation>{0} — Assessor</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Assessor</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Passphrase &amp;noch einmal</translation>
    </message>
</context>
<context>
    <name>NotYetDetail</name>
    <message>
        <source>&amp;Feedback to the learner</source>
        <translation>&amp;Rückmeldung an die lernende Person</translation>
    </message>
    <message>
        <source>The raters wrote nothing. Say what is missing, and what to do.</source>
        <translation>Die Bewertenden schrieben nichts. Sagen Sie, was fehlt und was zu tun ist.</translation>
    </message>
    <message>
        <source>What the raters wrote. Read it over: it must name no rater, and say what to do.</source>
        <translation>Was die Bewertenden schrieben. Lesen Sie es durch: Es darf niemanden nennen, der bewertet hat, und soll sagen, was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Audit › Verify now</source>
        <translation>Prüfprotokoll › Jetzt prüfen</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Awards › Sign…</source>
        <translation>Auszeichnungen › Signieren …</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Cases › Give out…</source>
        <translation>Fälle › Zuteilen …</translation>
    </message>
    <message>
        <source>Cases › Release all…</source>
        <translation>Fälle › Alle freigeben …</translation>
    </message>
    <message>
        <source>In {0}.</source>
        <translation>In {0}.</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Intake › Take a file in…</source>
        <translation>Eingang › Datei aufnehmen …</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Recover with the recovery key…</source>
        <translation>Mit dem Wiederherstellungsschlüssel …</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Aus einer Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Sampling › Seeds</source>
        <translation>Stichproben › Kontrollstücke</translation>
    </message>
    <message>
        <source>Something in the program went wrong.</source>
        <translation>Etwas im Programm ging schief.</translation>
    </message>
    <message>
        <source>What was already saved stays saved.</source>
        <translation>Was schon gespeichert war, bleibt gespeichert.</translation>
    </message>
    <message>
        <source>What was saved is safe. Try again; if it happens again, report the copied details.</source>
        <translation>Was gespeichert war, ist sicher. Versuchen Sie es erneut; wenn es wieder geschieht, melden Sie die kopierten Einzelheiten.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Nothing was told yet.</source>
        <translation>Noch wurde nichts mitgeteilt.</translation>
    </message>
    <message>
        <source>Recent notices</source>
        <translation>Letzte Mitteilungen</translation>
    </message>
</context>
<context>
    <name>NoticesChip</name>
    <message>
        <source>Recent notices (F8)</source>
        <translation>Letzte Mitteilungen (F8)</translation>
    </message>
</context>
<context>
    <name>OpenJobRow</name>
    <message>
        <source>Waits its turn.</source>
        <translation>Wartet, bis es dran ist.</translation>
    </message>
</context>
<context>
    <name>OtherForms</name>
    <message>
        <source>A learner record for each learner (CLR 2.0)…</source>
        <translation>Ein Lernnachweis für alle Lernenden je für sich (CLR 2.0) …</translation>
    </message>
    <message>
        <source>A list for Accredible (CSV)…</source>
        <translation>Eine Liste für Accredible (CSV) …</translation>
    </message>
    <message>
        <source>A list for Canvas Credentials, formerly Badgr (CSV)…</source>
        <translation>Eine Liste für Canvas Credentials, früher Badgr (CSV) …</translation>
    </message>
    <message>
        <source>A list for Credly (CSV)…</source>
        <translation>Eine Liste für Credly (CSV) …</translation>
    </message>
    <message>
        <source>Badges as JWT, for wallets…</source>
        <translation>Abzeichen als JWT, für Wallets …</translation>
    </message>
    <message>
        <source>Badges of Open Badges 2.0, for old backpacks…</source>
        <translation>Abzeichen nach Open Badges 2.0, für alte Backpacks …</translation>
    </message>
    <message>
        <source>Badges signed as plain JSON (eddsa-jcs-2022)…</source>
        <translation>Abzeichen mit signiertem JSON (eddsa-jcs-2022) …</translation>
    </message>
    <message>
        <source>Certificates with a signature for PDF readers (PAdES)…</source>
        <translation>Urkunden mit einer Signatur für PDF-Programme (PAdES) …</translation>
    </message>
    <message>
        <source>Links that fill in LinkedIn’s form (CSV)…</source>
        <translation>Links, die das Formular von LinkedIn ausfüllen (CSV) …</translation>
    </message>
    <message>
        <source>Public pages of all that learners agreed to…</source>
        <translation>Öffentliche Seiten mit allem, wozu zugestimmt wurde …</translation>
    </message>
    <message>
        <source>Save in another form</source>
        <translation>In anderer Form speichern</translation>
    </message>
</context>
<context>
    <name>OverJobRow</name>
    <message>
        <source>1 was left out.</source>
        <translation>1 wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Retry failed only</source>
        <translation>Nur Fehlgeschlagenes wiederholen</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Die Liste speichern …</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>Was ausgelassen wurde, und warum</translation>
    </message>
    <message>
        <source>Which, and why</source>
        <translation>Welche, und warum</translation>
    </message>
    <message>
        <source>{0} were left out.</source>
        <translation>{0} wurden ausgelassen.</translation>
    </message>
</context>
<context>
    <name>OverallCard</name>
    <message>
        <source>None was written.</source>
        <translation>Es wurde keiner geschrieben.</translation>
    </message>
    <message>
        <source>Overall comment</source>
        <translation>Gesamtkommentar</translation>
    </message>
    <message>
        <source>What the candidate should know about the whole (O)</source>
        <translation>Was die Person über das Ganze wissen sollte (O)</translation>
    </message>
</context>
<context>
    <name>OverallPanel</name>
    <message>
        <source>No comment.</source>
        <translation>Kein Kommentar.</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Insgesamt</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>Jetzige &amp;Passphrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Neue Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Make new keys when an admin made yours, or somebody may have seen them. What was encrypted for the former ones stays readable to you.</source>
        <translation>Erzeugen Sie neue Schlüssel, wenn eine Admin-Person Ihre erzeugt hat oder jemand sie gesehen haben könnte. Was für die früheren verschlüsselt wurde, bleibt für Sie lesbar.</translation>
    </message>
    <message>
        <source>Make new keys…</source>
        <translation>Neue Schlüssel erzeugen …</translation>
    </message>
    <message>
        <source>Ne&amp;w passphrase</source>
        <translation>Ne&amp;ue Passphrase</translation>
    </message>
    <message>
        <source>New keys of yours wait: the next change of an admin enters them. Sign in again then.</source>
        <translation>Neue Schlüssel von Ihnen warten: Die nächste Änderung eines Admins trägt sie ein. Melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation>Neue Passphrase noch &amp;einmal</translation>
    </message>
    <message>
        <source>Save my card…</source>
        <translation>Meine Karte speichern …</translation>
    </message>
    <message>
        <source>They are no secret: say them to an admin in person to show that the keys are yours.</source>
        <translation>Sie sind nicht geheim: Sagen Sie sie einer Admin-Person persönlich, um zu zeigen, dass die Schlüssel Ihre sind.</translation>
    </message>
    <message>
        <source>Your fingerprint</source>
        <translation>Ihr Fingerabdruck</translation>
    </message>
    <message>
        <source>Your fingerprint, in eight words</source>
        <translation>Ihr Fingerabdruck, in acht Wörtern</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Ihre Schlüssel</translation>
    </message>
</context>
<context>
    <name>OwnKeysPanel</name>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>Jetzige &amp;Passphrase</translation>
    </message>
    <message>
        <source>An admin made the keys that you have just used and may know their passphrase. Choose a passphrase that only you know: new keys are made with it.</source>
        <translation>Ein Admin hat die Schlüssel erzeugt, die Sie eben benutzt haben, und kennt vielleicht deren Passphrase. Wählen Sie eine Passphrase, die nur Sie kennen: Damit werden neue Schlüssel erzeugt.</translation>
    </message>
    <message>
        <source>An admin’s next change puts the new keys on the roster; from then on nobody else can sign or read as you. Until then you work as before, and nothing is lost.</source>
        <translation>Die nächste Änderung eines Admins setzt die neuen Schlüssel auf die Personenliste; von da an kann niemand sonst als Sie signieren oder lesen. Bis dahin arbeiten Sie wie bisher, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Make my keys</source>
        <translation>Meine Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Make your keys your own, {name}</source>
        <translation>Machen Sie Ihre Schlüssel zu Ihren eigenen, {name}</translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation>Ihre Schlüssel werden erzeugt …</translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation>Neue Passphrase noch &amp;einmal</translation>
    </message>
</context>
<context>
    <name>OwnWindow</name>
    <message>
        <source>Evidence — Assessor</source>
        <translation>Nachweis – Assessor</translation>
    </message>
</context>
<context>
    <name>PageMarks</name>
    <message>
        <source>Frame on the page</source>
        <translation>Rahmen auf der Seite</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Einsprüche</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Badge images</source>
        <translation>Abzeichenbilder</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Urkunden</translation>
    </message>
    <message>
        <source>Check that nothing was changed</source>
        <translation>Prüfen, dass nichts geändert wurde</translation>
    </message>
    <message>
        <source>Covering</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>Endorse something</source>
        <translation>Etwas empfehlen</translation>
    </message>
    <message>
        <source>Give out work</source>
        <translation>Arbeit zuteilen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Keys &amp; trust</source>
        <translation>Schlüssel &amp; Vertrauen</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Load a programme file</source>
        <translation>Eine Programmdatei laden</translation>
    </message>
    <message>
        <source>Make blind copies</source>
        <translation>Blindkopien erstellen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Reliabilität</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>Meine Karte speichern</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Take a folder of portfolios in</source>
        <translation>Einen Ordner mit Portfolios aufnehmen</translation>
    </message>
    <message>
        <source>Take a zip or CSV list in</source>
        <translation>Ein Zip oder eine CSV-Liste aufnehmen</translation>
    </message>
    <message>
        <source>Trust another organisation</source>
        <translation>Einer anderen Organisation vertrauen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Echtheit prüfen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A page, an action, a code, a name, a word of the help</source>
        <translation>Eine Seite, eine Aktion, ein Code, ein Name, ein Wort der Hilfe</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Not looked through: {0}</source>
        <translation>Nicht durchsucht: {0}</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>Nichts hat diese Buchstaben.</translation>
    </message>
    <message>
        <source>Pages and actions</source>
        <translation>Seiten und Aktionen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter do it    Esc back</source>
        <translation>↑ ↓ wählen    Eingabe tun    Esc zurück</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>At least {count} characters; four or five words are easy to remember.</source>
        <translation>Mindestens {count} Zeichen; vier oder fünf Wörter merken sich leicht.</translation>
    </message>
    <message>
        <source>Fair: one more word makes it good.</source>
        <translation>Mittel: Ein Wort mehr macht sie gut.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>This is not what you typed above. Type it once more.</source>
        <translation>Das ist nicht, was Sie oben getippt haben. Tippen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Type at least {0} characters; this is {1}.</source>
        <translation>Tippen Sie mindestens {0} Zeichen; das sind {1}.</translation>
    </message>
    <message>
        <source>Type letters, not only spaces.</source>
        <translation>Tippen Sie Buchstaben, nicht nur Leerzeichen.</translation>
    </message>
    <message>
        <source>Weak: quickly guessed. Add words.</source>
        <translation>Schwach: schnell erraten. Fügen Sie Wörter hinzu.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>PassphraseRow</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A copy of the issuing keys that they kept could still sign.</source>
        <translation>Eine Kopie der Ausstellerschlüssel, die die Person behielt, könnte weiterhin signieren.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt …</translation>
    </message>
    <message>
        <source>Another admin can do it.</source>
        <translation>Ein anderer Admin kann es tun.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Wählen Sie mindestens eine Rolle.</translation>
    </message>
    <message>
        <source>Compare the eight words with them in person first.</source>
        <translation>Vergleichen Sie zuerst die acht Wörter mit der Person, von Angesicht zu Angesicht.</translation>
    </message>
    <message>
        <source>Gives out work, settles differences, releases results.</source>
        <translation>Teilt Arbeit zu, schlichtet Abweichungen, gibt Ergebnisse frei.</translation>
    </message>
    <message>
        <source>It is not shown again. Without it their keys stay shut: they would have to be removed and added anew.</source>
        <translation>Sie wird nicht noch einmal gezeigt. Ohne sie bleiben die Schlüssel der Person zu: Man müsste sie entfernen und neu hinzufügen.</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>Trotzdem verlassen</translation>
    </message>
    <message>
        <source>Leave without {0}’s passphrase?</source>
        <translation>Ohne die Passphrase von {0} verlassen?</translation>
    </message>
    <message>
        <source>Let them type a passphrase, or make a one-time one.</source>
        <translation>Lassen Sie die Person eine Passphrase tippen, oder erzeugen Sie eine einmalige.</translation>
    </message>
    <message>
        <source>Needs the recovery key</source>
        <translation>Braucht den Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>QA leads</source>
        <translation>QS-Leitungen</translation>
    </message>
    <message>
        <source>Reading the card…</source>
        <translation>Die Karte wird gelesen …</translation>
    </message>
    <message>
        <source>Remove from the roster</source>
        <translation>Von der Personenliste entfernen</translation>
    </message>
    <message>
        <source>Remove {0} from the roster?</source>
        <translation>{0} von der Personenliste entfernen?</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt …</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Scores portfolios, without knowing whose they are.</source>
        <translation>Bewertet Portfolios, ohne zu wissen, von wem sie sind.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Take the role {0} from {1}?</source>
        <translation>{1} die Rolle {0} wegnehmen?</translation>
    </message>
    <message>
        <source>Takes evidence in, keeps the roster, signs awards.</source>
        <translation>Nimmt Nachweise auf, führt die Personenliste, signiert Auszeichnungen.</translation>
    </message>
    <message>
        <source>The {0} keys are not handed over, and nobody who is left could: use the recovery key.</source>
        <translation>Die Schlüssel der Rolle {0} sind nicht übergeben, und niemand, der noch da ist, könnte es: Benutzen Sie den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Their role keys are handed over when {0} next signs in and does something.</source>
        <translation>Die Rollenschlüssel werden übergeben, wenn {0} sich das nächste Mal anmeldet und etwas tut.</translation>
    </message>
    <message>
        <source>They can no longer sign in. What they signed stays valid and in the log.</source>
        <translation>Die Person kann sich nicht mehr anmelden. Was sie signiert hat, bleibt gültig und im Protokoll.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Waits for keys from {0}</source>
        <translation>Wartet auf Schlüssel von {0}</translation>
    </message>
    <message>
        <source>What was sealed for {0} before now stays readable to them; what comes later is not.</source>
        <translation>Was bisher für {0} versiegelt wurde, bleibt für die Person lesbar; was später kommt, nicht.</translation>
    </message>
    <message>
        <source>You cannot remove yourself.</source>
        <translation>Sie können sich nicht selbst entfernen.</translation>
    </message>
    <message>
        <source>a holder</source>
        <translation>eine Person mit Schlüssel</translation>
    </message>
    <message>
        <source>admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>{0} is no longer on the roster.</source>
        <translation>{0} steht nicht mehr auf der Personenliste.</translation>
    </message>
    <message>
        <source>{0} is now {1}.</source>
        <translation>{0} ist jetzt {1}.</translation>
    </message>
    <message>
        <source>{0} is on the roster as {1}.</source>
        <translation>{0} steht auf der Personenliste als {1}.</translation>
    </message>
    <message>
        <source>{0}. Ask them to sign in once: only then can this person open what the {1} keys protect.</source>
        <translation>{0}. Bitten Sie um eine Anmeldung: Erst danach kann diese Person öffnen, was die Schlüssel für {1} schützen.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>A lead gives work to assessors, settles where they differ, and releases results.</source>
        <translation>Eine QS-Leitung teilt Bewertenden Arbeit zu, schlichtet, wo sie abweichen, und gibt Ergebnisse frei.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Add a QA lead</source>
        <translation>Eine QS-Leitung hinzufügen</translation>
    </message>
    <message>
        <source>Add a QA lead next</source>
        <translation>Fügen Sie als Nächstes eine QS-Leitung hinzu</translation>
    </message>
    <message>
        <source>Add an assessor</source>
        <translation>Jemanden zum Bewerten hinzufügen</translation>
    </message>
    <message>
        <source>Add assessors next</source>
        <translation>Fügen Sie als Nächstes Bewertende hinzu</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>An admin</source>
        <translation>Eine Admin-Person</translation>
    </message>
    <message>
        <source>Assessors score portfolios without knowing whose they are. Two or more can rate twice.</source>
        <translation>Bewertende bewerten Portfolios, ohne zu wissen, von wem sie sind. Zwei oder mehr können zweimal bewerten.</translation>
    </message>
    <message>
        <source>Choose somebody to change their roles</source>
        <translation>Wählen Sie jemanden, um die Rollen zu ändern</translation>
    </message>
    <message>
        <source>Made their keys</source>
        <translation>Wer die Schlüssel erzeugte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Reading the roster…</source>
        <translation>Die Personenliste wird gelesen …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Remove from the roster</source>
        <translation>Von der Personenliste entfernen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Personenliste</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>Die Meldung oben sagt, warum.</translation>
    </message>
    <message>
        <source>The roster cannot be read</source>
        <translation>Die Personenliste kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Their roles, and the words that identify their keys, appear here.</source>
        <translation>Hier stehen dann die Rollen und die Wörter, an denen man die Schlüssel erkennt.</translation>
    </message>
    <message>
        <source>Themselves</source>
        <translation>Selbst</translation>
    </message>
    <message>
        <source>Who works here and in which roles. An admin signs every change of the roster.</source>
        <translation>Wer hier in welchen Rollen arbeitet. Ein Admin signiert jede Änderung der Personenliste.</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Another admin can remove you.</source>
        <translation>Ein anderer Admin kann Sie entfernen.</translation>
    </message>
    <message>
        <source>Compare these words in person when you need to be sure whose keys these are.</source>
        <translation>Vergleichen Sie diese Wörter von Angesicht zu Angesicht, wenn Sie sicher sein müssen, wessen Schlüssel das sind.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Fingerprint of their keys</source>
        <translation>Fingerabdruck der Schlüssel</translation>
    </message>
    <message>
        <source>Made here by an admin; replaced by their own at their first sign-in.</source>
        <translation>Hier von einem Admin erzeugt; bei der ersten Anmeldung durch eigene ersetzt.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Save roles</source>
        <translation>Rollen speichern</translation>
    </message>
    <message>
        <source>{0} (you)</source>
        <translation>{0} (Sie)</translation>
    </message>
</context>
<context>
    <name>PickTable</name>
    <message>
        <source>Choose all that are listed, or none</source>
        <translation>Alle aufgelisteten wählen, oder keine</translation>
    </message>
    <message>
        <source>Jump to: type the beginning of a word</source>
        <translation>Springen zu: den Anfang eines Wortes tippen</translation>
    </message>
    <message>
        <source>Jump to: {0}</source>
        <translation>Springen zu: {0}</translation>
    </message>
    <message>
        <source>No word begins with “{0}”</source>
        <translation>Kein Wort beginnt mit „{0}“</translation>
    </message>
</context>
<context>
    <name>PiecePanel</name>
    <message>
        <source>&amp;Reason, needed</source>
        <translation>&amp;Grund, nötig</translation>
    </message>
    <message>
        <source>Announce it, to practise on</source>
        <translation>Als Übung ankündigen</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Zurückstellen …</translation>
    </message>
    <message>
        <source>Take it back to live work</source>
        <translation>Zurück zur echten Arbeit</translation>
    </message>
    <message>
        <source>Use it as a seed</source>
        <translation>Als Kontrollstück verwenden</translation>
    </message>
</context>
<context>
    <name>PinLinks</name>
    <message>
        <source>Go to pin {0}: {1}</source>
        <translation>Zur Markierung {0}: {1}</translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation>{0}  {1}</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>Go to pin {0}: {1}</source>
        <translation>Zur Markierung {0}: {1}</translation>
    </message>
    <message>
        <source>Note on pin {0} (Shift+P)</source>
        <translation>Notiz zu Markierung {0} (Umschalt+P)</translation>
    </message>
    <message>
        <source>Remove pin {0}</source>
        <translation>Markierung {0} entfernen</translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation>{0}  {1}</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>a file that is not here any more</source>
        <translation>eine Datei, die nicht mehr hier ist</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>lines {0}–{1}</source>
        <translation>Zeilen {0}–{1}</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>paragraph {0}</source>
        <translation>Absatz {0}</translation>
    </message>
    <message>
        <source>paragraphs {0}–{1}</source>
        <translation>Absätze {0}–{1}</translation>
    </message>
    <message>
        <source>sheet {0}, {1}</source>
        <translation>Blatt {0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Hoch</translation>
    </message>
    <message>
        <source>&amp;New raters</source>
        <translation>&amp;Neue Bewertende</translation>
    </message>
    <message>
        <source>Af&amp;ter appeals</source>
        <translation>Nach &amp;Einsprüchen</translation>
    </message>
    <message>
        <source>Agreed on before anybody sees a case; it holds from the moment it is chosen.</source>
        <translation>Vereinbart, ehe jemand einen Fall sieht; es gilt ab dem Moment, in dem es gewählt wird.</translation>
    </message>
    <message>
        <source>B&amp;orderline</source>
        <translation>&amp;Grenzfälle</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Each case says its own</source>
        <translation>Jeder Fall für sich</translation>
    </message>
    <message>
        <source>Give out {0}</source>
        <translation>{0} zuteilen</translation>
    </message>
    <message>
        <source>Has now</source>
        <translation>Hat jetzt</translation>
    </message>
    <message>
        <source>How much is rated twice</source>
        <translation>Wie viel doppelt bewertet wird</translation>
    </message>
    <message>
        <source>How second ratings are spread over raters</source>
        <translation>Wie Zweitbewertungen auf die Bewertenden verteilt werden</translation>
    </message>
    <message>
        <source>Kappa is at least</source>
        <translation>Kappa ist mindestens</translation>
    </message>
    <message>
        <source>More second ratings where there is a risk</source>
        <translation>Mehr Zweitbewertungen, wo ein Risiko besteht</translation>
    </message>
    <message>
        <source>Of it, twice</source>
        <translation>Davon zweimal</translation>
    </message>
    <message>
        <source>On top of the share, and kept apart: how well raters agree is reckoned from the share alone.</source>
        <translation>Zusätzlich zum Anteil und getrennt davon: Wie gut Bewertende übereinstimmen, wird allein aus dem Anteil berechnet.</translation>
    </message>
    <message>
        <source>One-sided, 95 % sure, with a chance of 80 % to show it where it is so.</source>
        <translation>Einseitig, zu 95 % sicher, mit 80 % Aussicht, es zu zeigen, wo es so ist.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Bewertende</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>S&amp;pread over raters</source>
        <translation>Verteilung auf &amp;Bewertende</translation>
    </message>
    <message>
        <source>Set the plan</source>
        <translation>Plan festlegen</translation>
    </message>
    <message>
        <source>Sh&amp;are in percent</source>
        <translation>&amp;Anteil in Prozent</translation>
    </message>
    <message>
        <source>Take the programme’s plan</source>
        <translation>Plan des Programms nehmen</translation>
    </message>
    <message>
        <source>The chosen plan</source>
        <translation>Der gewählte Plan</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Wird ausprobiert …</translation>
    </message>
    <message>
        <source>Use the usual shares: {0}</source>
        <translation>Übliche Anteile nehmen: {0}</translation>
    </message>
    <message>
        <source>What can be claimed</source>
        <translation>Was sich behaupten lässt</translation>
    </message>
    <message>
        <source>What counts once a third rating is there</source>
        <translation>Was zählt, sobald eine Drittbewertung vorliegt</translation>
    </message>
    <message>
        <source>What each rater would get</source>
        <translation>Was jede Person bekäme</translation>
    </message>
    <message>
        <source>What giving out now would draw</source>
        <translation>Was eine Zuteilung jetzt ziehen würde</translation>
    </message>
    <message>
        <source>What is to be claimed</source>
        <translation>Was behauptet werden soll</translation>
    </message>
    <message>
        <source>What it may be in truth</source>
        <translation>Wie es in Wahrheit sein mag</translation>
    </message>
    <message>
        <source>What then co&amp;unts</source>
        <translation>Was dann &amp;zählt</translation>
    </message>
    <message>
        <source>When it applies</source>
        <translation>Wann es gilt</translation>
    </message>
    <message>
        <source>Where two differ and a third is asked</source>
        <translation>Wo zwei abweichen und eine dritte Person gefragt wird</translation>
    </message>
    <message>
        <source>Would get</source>
        <translation>Bekäme</translation>
    </message>
    <message>
        <source>of their first ratings of a badge</source>
        <translation>erste Bewertungen eines Abzeichens</translation>
    </message>
    <message>
        <source>of what somebody rates of whom an appeal changed a result</source>
        <translation>von dem, was jemand bewertet, dessen Ergebnis ein Einspruch änderte</translation>
    </message>
    <message>
        <source>percent of the points, or more</source>
        <translation>Prozent der Punkte oder mehr</translation>
    </message>
    <message>
        <source>percent points from the limit, or nearer</source>
        <translation>Prozentpunkte von der Grenze oder näher</translation>
    </message>
    <message>
        <source>the leads’ own plan</source>
        <translation>eigener Plan der QS-Leitungen</translation>
    </message>
    <message>
        <source>the programme’s plan</source>
        <translation>Plan des Programms</translation>
    </message>
    <message>
        <source>where in truth it is</source>
        <translation>wenn es in Wahrheit so ist</translation>
    </message>
    <message>
        <source>{0}, in percent</source>
        <translation>{0}, in Prozent</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Five seconds back (←)</source>
        <translation>Fünf Sekunden zurück (←)</translation>
    </message>
    <message>
        <source>Five seconds on (→)</source>
        <translation>Fünf Sekunden weiter (→)</translation>
    </message>
    <message>
        <source>How loud it is, and where it stands</source>
        <translation>Wie laut es ist, und wo es steht</translation>
    </message>
    <message>
        <source>Let it be heard</source>
        <translation>Ton einschalten</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>Ohne Untertitel</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Stelle in der Aufnahme</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>The picture cannot be decoded here; the sound is played alone.</source>
        <translation>Das Bild lässt sich hier nicht dekodieren; nur der Ton wird abgespielt.</translation>
    </message>
    <message>
        <source>This computer has no output for sound: nothing will be heard.</source>
        <translation>Dieser Computer hat keine Tonausgabe: Zu hören ist nichts.</translation>
    </message>
    <message>
        <source>This video has no sound.</source>
        <translation>Dieses Video hat keinen Ton.</translation>
    </message>
    <message>
        <source>Time; type another to go there</source>
        <translation>Zeit; geben Sie eine andere ein, um dorthin zu springen</translation>
    </message>
    <message>
        <source>Type a time and press Return</source>
        <translation>Zeit eingeben und Eingabetaste drücken</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>All points together lie too far apart.</source>
        <translation>Alle Punkte zusammen liegen zu weit auseinander.</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>Wie vereinbart</translation>
    </message>
    <message>
        <source>Near enough</source>
        <translation>Nah genug</translation>
    </message>
    <message>
        <source>Not near enough</source>
        <translation>Nicht nah genug</translation>
    </message>
    <message>
        <source>Nothing to practise on yet</source>
        <translation>Noch nichts zum Üben</translation>
    </message>
    <message numerus="yes">
        <source>On {1} of {0} criteria you came near enough.</source>
        <translation><numerusform>Bei {1} von {0} Kriterium lagen Sie nah genug.</numerusform><numerusform>Bei {1} von {0} Kriterien lagen Sie nah genug.</numerusform></translation>
    </message>
    <message>
        <source>Only the agreed level itself counts as near enough.</source>
        <translation>Nur die vereinbarte Stufe selbst gilt als nah genug.</translation>
    </message>
    <message>
        <source>Score it as any other work. Once your rating is final, you are told what was agreed on, and why.</source>
        <translation>Bewerten Sie es wie jede andere Arbeit. Ist Ihre Bewertung endgültig, erfahren Sie, was vereinbart ist und warum.</translation>
    </message>
    <message>
        <source>Scored by the QA leads, not by you</source>
        <translation>Von den QS-Leitungen bewertet, von Ihnen nicht</translation>
    </message>
    <message>
        <source>Scored by you, not by the QA leads</source>
        <translation>Von Ihnen bewertet, von den QS-Leitungen nicht</translation>
    </message>
    <message>
        <source>The answer to {0} is not here yet</source>
        <translation>Die Antwort zu {0} ist noch nicht da</translation>
    </message>
    <message numerus="yes">
        <source>Up to {0} levels higher or lower count as near enough.</source>
        <translation><numerusform>Bis zu {0} Stufe höher oder tiefer gilt als nah genug.</numerusform><numerusform>Bis zu {0} Stufen höher oder tiefer gelten als nah genug.</numerusform></translation>
    </message>
    <message>
        <source>What was agreed cannot be shown</source>
        <translation>Das Vereinbarte lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>When a QA lead gives you a piece to practise on, it is in your queue, marked “Practice”.</source>
        <translation>Gibt Ihnen die QS-Leitung ein Stück zum Üben, steht es in Ihrer Warteschlange, mit „Übung“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>Your outcome differs from the agreed one, and it has to match.</source>
        <translation>Ihr Ergebnis weicht vom vereinbarten ab; es muss aber übereinstimmen.</translation>
    </message>
    <message>
        <source>Your outcome differs from the agreed one; here that alone does no harm.</source>
        <translation>Ihr Ergebnis weicht vom vereinbarten ab; das allein schadet hier nicht.</translation>
    </message>
    <message>
        <source>Your rating is handed in. The answer comes by itself, when a QA lead next signs in or gives out work. You need not do anything.</source>
        <translation>Ihre Bewertung ist abgegeben. Die Antwort kommt von selbst, wenn sich die QS-Leitung das nächste Mal anmeldet oder Arbeit verteilt. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Your rating is untouched, and other work can be scored meanwhile.</source>
        <translation>Ihre Bewertung ist unberührt; andere Arbeiten können Sie inzwischen bewerten.</translation>
    </message>
    <message>
        <source>{0} is still to be scored</source>
        <translation>{0} ist noch zu bewerten</translation>
    </message>
    <message numerus="yes">
        <source>{0} levels higher</source>
        <translation><numerusform>{0} Stufe höher</numerusform><numerusform>{0} Stufen höher</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} levels lower</source>
        <translation><numerusform>{0} Stufe tiefer</numerusform><numerusform>{0} Stufen tiefer</numerusform></translation>
    </message>
    <message>
        <source>{0}, near enough</source>
        <translation>{0}, nah genug</translation>
    </message>
    <message>
        <source>{0}, too far</source>
        <translation>{0}, zu weit</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>&amp;Piece</source>
        <translation>S&amp;tück</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Zur Warteschlange</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Score it</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>What the QA leads agreed on beside what you gave, and why. None of it counts anywhere.</source>
        <translation>Was die QS-Leitung vereinbart hat, neben Ihrer Bewertung, und warum. Nichts davon zählt irgendwo.</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Was vereinbart ist</translation>
    </message>
    <message>
        <source>Your rating and the evidence</source>
        <translation>Ihre Bewertung und die Nachweise</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>angesehen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>steht noch aus</translation>
    </message>
    <message>
        <source>to score</source>
        <translation>zu bewerten</translation>
    </message>
    <message>
        <source>{0} · {1} · {2}</source>
        <translation>{0} · {1} · {2}</translation>
    </message>
</context>
<context>
    <name>PrintPane</name>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Sides</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>&amp;Why again?</source>
        <translation>&amp;Warum noch einmal?</translation>
    </message>
    <message>
        <source>As large as the certificate</source>
        <translation>So groß wie die Urkunde</translation>
    </message>
    <message>
        <source>As they are listed</source>
        <translation>Wie in der Liste</translation>
    </message>
    <message>
        <source>Both, turned over the long edge</source>
        <translation>Beide, über die lange Kante gewendet</translation>
    </message>
    <message>
        <source>Both, turned over the short edge</source>
        <translation>Beide, über die kurze Kante gewendet</translation>
    </message>
    <message>
        <source>By badge, then learner</source>
        <translation>Nach Abzeichen, dann Name</translation>
    </message>
    <message>
        <source>By learner</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cop&amp;ies of each</source>
        <translation>&amp;Exemplare je Urkunde</translation>
    </message>
    <message>
        <source>How it is printed</source>
        <translation>Wie gedruckt wird</translation>
    </message>
    <message>
        <source>It was printed before. The reason is kept with the award; only admins read it.</source>
        <translation>Sie wurde schon gedruckt. Der Grund bleibt bei der Auszeichnung; nur Admins lesen ihn.</translation>
    </message>
    <message>
        <source>One PDF file</source>
        <translation>Eine PDF-Datei</translation>
    </message>
    <message>
        <source>One side of the sheet</source>
        <translation>Eine Seite des Blatts</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>&amp;Drucker</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Save as one PDF…</source>
        <translation>Als ein PDF speichern …</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>The file holds pages alone: it proves nothing.</source>
        <translation>Die Datei enthält nur Seiten: Sie beweist nichts.</translation>
    </message>
    <message>
        <source>The first sheets, as they will come.</source>
        <translation>Die ersten Blätter, wie sie kommen.</translation>
    </message>
    <message>
        <source>The first sheets, as they will come; {0} more follow.</source>
        <translation>Die ersten Blätter, wie sie kommen; {0} weitere folgen.</translation>
    </message>
    <message>
        <source>{0} of them were printed before. The reason is kept with these awards; only admins read it.</source>
        <translation>{0} davon wurden schon gedruckt. Der Grund bleibt bei diesen Auszeichnungen; nur Admins lesen ihn.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>Look whether it is on, or save the certificates as one PDF.</source>
        <translation>Sehen Sie nach, ob er eingeschaltet ist, oder speichern Sie die Urkunden als ein PDF.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Urkunde</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>der Drucker</translation>
    </message>
    <message>
        <source>the printer did not take the page</source>
        <translation>der Drucker nahm die Seite nicht an</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Abbrechen, was läuft</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>PutBack</name>
    <message>
        <source>Not now: something else is being done on this page.</source>
        <translation>Jetzt nicht: Auf dieser Seite läuft noch etwas anderes.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo it once that is over; “Recent notices” still offers it.</source>
        <translation>Machen Sie es rückgängig, sobald das vorbei ist; „Letzte Mitteilungen“ bietet es weiter an.</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All badges</source>
        <translation>Alle Abzeichen</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>Zurückkommen</translation>
    </message>
    <message>
        <source>Criteria scored</source>
        <translation>Kriterien bewertet</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Given to you</source>
        <translation>Ihnen gegeben</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Handed in · {0} min to take back</source>
        <translation>Abgegeben · {0} min zum Zurückholen</translation>
    </message>
    <message>
        <source>Jump to a code or badge in the list</source>
        <translation>In der Liste zu einem Code oder Abzeichen springen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu nachsehen</translation>
    </message>
    <message>
        <source>Nothing is left to score: everything is handed in.</source>
        <translation>Nichts ist mehr zu bewerten: Alles ist abgegeben.</translation>
    </message>
    <message>
        <source>Nothing is lost: what you handed in stays sealed where it is.</source>
        <translation>Nichts ist verloren: Was Sie abgegeben haben, bleibt versiegelt, wo es ist.</translation>
    </message>
    <message>
        <source>Nothing is on your desk yet</source>
        <translation>Noch liegt nichts auf Ihrem Tisch</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Practice · answer is here</source>
        <translation>Übung · Antwort ist da</translation>
    </message>
    <message>
        <source>Practice · come back to it</source>
        <translation>Übung · zurückkommen</translation>
    </message>
    <message>
        <source>Practice · final</source>
        <translation>Übung · endgültig</translation>
    </message>
    <message>
        <source>Practice · handed in</source>
        <translation>Übung · abgegeben</translation>
    </message>
    <message>
        <source>Practice · looked at</source>
        <translation>Übung · angesehen</translation>
    </message>
    <message>
        <source>Practice · started</source>
        <translation>Übung · begonnen</translation>
    </message>
    <message>
        <source>Practice · to score</source>
        <translation>Übung · zu bewerten</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Reading your queue…</source>
        <translation>Ihre Warteschlange wird gelesen …</translation>
    </message>
    <message>
        <source>Score next</source>
        <translation>Nächste bewerten</translation>
    </message>
    <message>
        <source>Search code or badge</source>
        <translation>Code oder Abzeichen suchen</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Die Warteschlange durchsuchen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Stände</translation>
    </message>
    <message>
        <source>To score</source>
        <translation>Zu bewerten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>View of the list: keep it, sort, choose columns</source>
        <translation>Ansicht der Liste: behalten, sortieren, Spalten wählen</translation>
    </message>
    <message>
        <source>When a QA lead gives out work, it appears here by its code. You need not do anything.</source>
        <translation>Sobald eine QS-Leitung Arbeit zuteilt, erscheint sie hier mit ihrem Code. Sie brauchen nichts zu tun.</translation>
    </message>
    <message>
        <source>Work that was given to you to score. You see codes, never names.</source>
        <translation>Arbeit, die Ihnen zum Bewerten gegeben wurde. Sie sehen Codes, nie Namen.</translation>
    </message>
    <message>
        <source>Your queue could not be read</source>
        <translation>Ihre Warteschlange konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Ihre Arbeit</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} von {1} gezeigt</translation>
    </message>
    <message>
        <source>{0} to score, {1} started</source>
        <translation>{0} zu bewerten, {1} begonnen</translation>
    </message>
    <message>
        <source>{0}, {1} flagged</source>
        <translation>{0}, {1} markiert</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>QuitBox</name>
    <message>
        <source>Close when done</source>
        <translation>Danach schließen</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Something is still running</source>
        <translation>Etwas läuft noch</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Stopping keeps what is finished already and nothing half-done. You can also let it go on: the window closes by itself when all of it went well.</source>
        <translation>Beim Anhalten bleibt, was schon fertig ist, und nichts halb Getanes. Sie können es auch weiterlaufen lassen: Das Fenster schließt von selbst, wenn alles gut ging.</translation>
    </message>
    <message>
        <source>{0} jobs are still running</source>
        <translation>{0} Vorgänge laufen noch</translation>
    </message>
</context>
<context>
    <name>RaterPanel</name>
    <message>
        <source>&amp;Reason, needed</source>
        <translation>&amp;Grund, nötig</translation>
    </message>
    <message>
        <source>Choose a rater to see what their seeds say.</source>
        <translation>Wählen Sie eine bewertende Person, um zu sehen, was ihre Kontrollstücke sagen.</translation>
    </message>
    <message>
        <source>Let ratings since their last pass count</source>
        <translation>Bewertungen seit dem letzten Bestehen zählen</translation>
    </message>
    <message>
        <source>Let them rate again</source>
        <translation>Wieder bewerten lassen</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand ist gewählt</translation>
    </message>
    <message>
        <source>One more to practise on</source>
        <translation>Noch eines zum Üben</translation>
    </message>
    <message>
        <source>The badge’s cases</source>
        <translation>Fälle des Abzeichens</translation>
    </message>
    <message>
        <source>What was talked through?</source>
        <translation>Was wurde besprochen?</translation>
    </message>
</context>
<context>
    <name>RatingColumn</name>
    <message>
        <source>No comment.</source>
        <translation>Kein Kommentar.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>&amp;Why is it erased?</source>
        <translation>&amp;Warum wird sie gelöscht?</translation>
    </message>
    <message>
        <source>All that is kept of them</source>
        <translation>Alles, was von der Person aufbewahrt wird</translation>
    </message>
    <message>
        <source>Award of {0}</source>
        <translation>Auszeichnung vom {0}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Erase submission {0}, for {1}</source>
        <translation>Einreichung {0} löschen, für {1}</translation>
    </message>
    <message>
        <source>Erase the submission for {0}, attempt {1}? This cannot be undone.</source>
        <translation>Die Einreichung für {0}, Versuch {1}, löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Erase this submission…</source>
        <translation>Diese Einreichung löschen …</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>No submission of theirs is kept.</source>
        <translation>Keine Einreichung der Person ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Number in {0}</source>
        <translation>Nummer in {0}</translation>
    </message>
    <message>
        <source>Only admins read it; name nobody else.</source>
        <translation>Nur Admins lesen das; nennen Sie niemanden sonst.</translation>
    </message>
    <message>
        <source>Rated on appeal: {0}</source>
        <translation>Auf Einspruch bewertet: {0}</translation>
    </message>
    <message>
        <source>Record an appeal against submission {0}, for {1}</source>
        <translation>Einspruch gegen Einreichung {0} aufnehmen, für {1}</translation>
    </message>
    <message>
        <source>Record an appeal…</source>
        <translation>Einspruch aufnehmen …</translation>
    </message>
    <message>
        <source>Submission for {0}</source>
        <translation>Einreichung für {0}</translation>
    </message>
    <message>
        <source>The chosen learner</source>
        <translation>Die gewählte lernende Person</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>RecoveringPage</name>
    <message>
        <source>&amp;Name of the new admin</source>
        <translation>&amp;Name des neuen Admins</translation>
    </message>
    <message>
        <source>A new admin is enrolled who can open everything; the log says that the recovery key was used. Nobody is removed and no key is replaced.</source>
        <translation>Ein neuer Admin wird aufgenommen, der alles öffnen kann; das Protokoll sagt, dass der Wiederherstellungsschlüssel benutzt wurde. Niemand wird entfernt, und kein Schlüssel wird ersetzt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One that is not on the roster yet; remove who cannot unlock any more afterwards.</source>
        <translation>Einer, der noch nicht auf der Personenliste steht; entfernen Sie danach, wer nicht mehr entsperren kann.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Recover with the recovery key</source>
        <translation>Mit dem Wiederherstellungsschlüssel wiederherstellen</translation>
    </message>
    <message>
        <source>The {0} &amp;words from the paper</source>
        <translation>Die {0} &amp;Wörter vom Papier</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>The 21 words on paper open every backup and let a new admin in when all are lost. They are not on this computer and cannot be shown again.</source>
        <translation>Die 21 Wörter auf Papier öffnen jede Sicherung und lassen einen neuen Admin herein, wenn alle verloren sind. Sie liegen nicht auf diesem Computer und können nicht noch einmal gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Copies</source>
        <translation>Abschriften</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Verwahrt von</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>To use it: open Assessor, choose “Recover with the recovery key” where people sign in, and type the 21 words in their order. A new admin is enrolled, and the log says so.</source>
        <translation>So benutzt man es: Öffnen Sie Assessor, wählen Sie dort, wo man sich anmeldet, „Mit dem Wiederherstellungsschlüssel wiederherstellen“, und tippen Sie die 21 Wörter in ihrer Reihenfolge. Ein neuer Admin wird aufgenommen, und das Protokoll sagt es.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open everything in the programme. Keep it where nobody else reads it, away from the computer; a second copy in another place is wise.</source>
        <translation>Wer dieses Blatt hat, kann alles im Programm öffnen. Bewahren Sie es dort auf, wo niemand sonst es liest, fern vom Computer; eine zweite Abschrift an anderem Ort ist klug.</translation>
    </message>
</context>
<context>
    <name>Reliability</name>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>95 % of differences of two totals lie between {0} and {1} points of 100.</source>
        <translation>95 % der Unterschiede zweier Gesamtwerte liegen zwischen {0} und {1} von 100 Punkten.</translation>
    </message>
    <message>
        <source>AC2</source>
        <translation>AC2</translation>
    </message>
    <message>
        <source>Agreement between raters is {0} and reaches the target.</source>
        <translation>Die Übereinstimmung ist {0} und erreicht das Ziel.</translation>
    </message>
    <message>
        <source>Agreement between raters is {0}, below the target: talk the lowest criterion through with them.</source>
        <translation>Die Übereinstimmung ist {0}, aber unter dem Ziel: Besprechen Sie das schwächste Kriterium mit den Bewertenden.</translation>
    </message>
    <message>
        <source>Agreement between raters is {0}; whether it reaches the target is uncertain. More work rated twice would tell: Cases › Give out.</source>
        <translation>Die Übereinstimmung ist {0}; ob sie das Ziel erreicht, ist ungewiss. Mehr doppelt bewertete Arbeiten klären es: Fälle › Zuteilen.</translation>
    </message>
    <message>
        <source>Agreement by criterion</source>
        <translation>Übereinstimmung nach Kriterium</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Alarm at shared work {0}, {1}</source>
        <translation>Alarm bei gemeinsamer Arbeit {0}, {1}</translation>
    </message>
    <message>
        <source>All 95 % intervals here are of {0}.</source>
        <translation>Alle 95-%-Intervalle hier gelten für: {0}.</translation>
    </message>
    <message>
        <source>All criteria together</source>
        <translation>Alle Kriterien zusammen</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>As the ratings were before anything was discussed. 1 is perfect agreement, 0 what chance alone would give. A label is given only where it holds with 95 % certainty (Gwet), and from {0} pieces rated twice on. All criteria together: each piece counts once a criterion, so that this interval is somewhat too narrow.</source>
        <translation>Die Bewertungen, wie sie vor jeder Besprechung waren. 1 ist volle Übereinstimmung, 0 das, was der Zufall allein ergäbe. Ein Prädikat steht nur da, wo es mit 95 % Sicherheit gilt (Gwet), und erst ab {0} doppelt bewerteten Arbeiten. Alle Kriterien zusammen: Jede Arbeit zählt für jedes Kriterium einmal, daher ist dieses Intervall etwas zu eng.</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>Award or not yet</source>
        <translation>Auszeichnung oder noch nicht</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Both: award</source>
        <translation>Beide: Auszeichnung</translation>
    </message>
    <message>
        <source>Both: not yet</source>
        <translation>Beide: noch nicht</translation>
    </message>
    <message>
        <source>By the error of measurement {0} of all outcomes are those of the true score, and {1} would come out the same again.</source>
        <translation>Nach dem Messfehler entsprechen {0} aller Ergebnisse dem wahren Wert, und {1} fielen beim nächsten Mal gleich aus.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Cases behind this cell</source>
        <translation>Fälle hinter diesem Feld</translation>
    </message>
    <message>
        <source>Chance of an award</source>
        <translation>Aussicht auf Auszeichnung</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Koeffizient</translation>
    </message>
    <message>
        <source>Cohen’s kappa: {0}.</source>
        <translation>Cohens Kappa: {0}.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Difference of the two totals, points of 100</source>
        <translation>Unterschied der beiden Gesamtwerte, von 100 Punkten</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Drift of one rater</source>
        <translation>Drift einer bewertenden Person</translation>
    </message>
    <message>
        <source>Each rater is compared with co-raters on the same work alone.
Leniency: above 0 gives higher levels than the others, below 0 lower ones.
Misfit: about 1 is as expected; from 1.5 on, the levels are erratic.
Spread: below 1 keeps to the middle levels; beside it, how often that is.
Profile: below 1 gives all criteria of a piece much the same level. Flat: how often all of them get the very same one, own work / co-raters’.
Drift: an alarm says that somebody’s levels moved away from those of the others. Choose them, see since when, and talk it over with them on work that both rated.
Not scorable: how often somebody said so instead of giving a level; such criteria are in none of these figures.</source>
        <translation>Verglichen wird allein mit anderen Bewertenden derselben Arbeit.
Milde: über 0 gibt höhere Stufen als die anderen, unter 0 tiefere.
Abweichung: um 1 wie erwartet, ab 1,5 sprunghaft.
Streuung: unter 1 bleibt bei den mittleren Stufen; daneben, wie oft.
Profil: unter 1 gibt allen Kriterien einer Arbeit fast dieselbe Stufe. Einheitlich: wie oft alle genau dieselbe bekommen, eigene / andere.
Drift: Ein Alarm sagt, dass sich die Stufen von denen der anderen entfernt haben. Wählen Sie die Person, sehen Sie, seit wann, und besprechen Sie es an Arbeiten, die beide bewertet haben.
Nicht bewertbar: wie oft jemand das sagte, statt eine Stufe zu geben; solche Kriterien stehen in keiner dieser Kennzahlen.</translation>
    </message>
    <message>
        <source>Flat, own / others</source>
        <translation>Einheitlich, eigen / andere</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>Fleiss’ Kappa</translation>
    </message>
    <message>
        <source>Freezing a report</source>
        <translation>Bericht wird eingefroren</translation>
    </message>
    <message>
        <source>Gwet’s AC2</source>
        <translation>Gwets AC2</translation>
    </message>
    <message>
        <source>How far totals lie apart (Bland and Altman)</source>
        <translation>Wie weit Summen auseinanderliegen (Bland und Altman)</translation>
    </message>
    <message>
        <source>How lenient raters are</source>
        <translation>Wie mild die Bewertenden sind</translation>
    </message>
    <message>
        <source>In the middle, own / others</source>
        <translation>In der Mitte, eigen / andere</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>Leniency</source>
        <translation>Milde</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Levels given</source>
        <translation>Vergebene Stufen</translation>
    </message>
    <message>
        <source>Lowest: {0}, {1}.</source>
        <translation>Am niedrigsten: {0}, {1}.</translation>
    </message>
    <message>
        <source>Mean of the last 10</source>
        <translation>Mittel der letzten 10</translation>
    </message>
    <message>
        <source>Mean of the two</source>
        <translation>Mittel der beiden</translation>
    </message>
    <message>
        <source>Mean of the two totals, points of 100</source>
        <translation>Mittel der beiden Gesamtwerte, von 100 Punkten</translation>
    </message>
    <message>
        <source>Misfit</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>More lenient</source>
        <translation>Milder</translation>
    </message>
    <message>
        <source>More severe</source>
        <translation>Strenger</translation>
    </message>
    <message>
        <source>Most often “{0}” meets “{1}”: {2} times.</source>
        <translation>Am häufigsten trifft „{0}“ auf „{1}“: {2}-mal.</translation>
    </message>
    <message>
        <source>No kappa: {0}.</source>
        <translation>Kein Kappa: {0}.</translation>
    </message>
    <message>
        <source>No name is in either. The same ratings give the same files. SHA-256: {0}</source>
        <translation>In keiner steht ein Name. Dieselben Bewertungen ergeben dieselben Dateien. SHA-256: {0}</translation>
    </message>
    <message>
        <source>No rater is certainly more lenient or more severe than co-raters by {0} {1}.</source>
        <translation>Niemand ist mit Sicherheit um {0} {1} milder oder strenger als andere.</translation>
    </message>
    <message>
        <source>No rater shares work with another yet.</source>
        <translation>Noch niemand teilt Arbeit mit anderen Bewertenden.</translation>
    </message>
    <message>
        <source>No work lies so near the pass mark that another rater could well have decided otherwise.</source>
        <translation>Keine Arbeit liegt so nah an der Grenze, dass eine andere Person leicht anders entschieden hätte.</translation>
    </message>
    <message>
        <source>Not scorable</source>
        <translation>Nicht bewertbar</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Nothing was rated twice yet.</source>
        <translation>Noch nichts wurde doppelt bewertet.</translation>
    </message>
    <message>
        <source>On average {0} ({1}).</source>
        <translation>Im Mittel {0} ({1}).</translation>
    </message>
    <message>
        <source>One award, one not yet</source>
        <translation>Einmal Auszeichnung, einmal noch nicht</translation>
    </message>
    <message>
        <source>One pair of totals alone has no spread.</source>
        <translation>Ein einziges Paar von Gesamtwerten hat keine Streuung.</translation>
    </message>
    <message>
        <source>One rating</source>
        <translation>Eine Bewertung</translation>
    </message>
    <message>
        <source>Outcome of both raters</source>
        <translation>Ergebnis beider Bewertenden</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Percent agreement</source>
        <translation>Übereinstimmung in Prozent</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Rated twice</source>
        <translation>Doppelt bewertet</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Bewertende</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesart</translation>
    </message>
    <message>
        <source>Rows: the lower of two ratings. Columns: the higher.</source>
        <translation>Zeilen: die niedrigere zweier Bewertungen. Spalten: die höhere.</translation>
    </message>
    <message>
        <source>Rows: the worse of two outcomes. Columns: the better.</source>
        <translation>Zeilen: das schlechtere zweier Ergebnisse. Spalten: das bessere.</translation>
    </message>
    <message>
        <source>Rows: {0}. Columns: the other.</source>
        <translation>Zeilen: {0}. Spalten: die andere Bewertung.</translation>
    </message>
    <message>
        <source>Same level</source>
        <translation>Gleiche Stufe</translation>
    </message>
    <message>
        <source>Severities of different groups cannot be compared: {0}. Give some work to one rater of each group, under Cases › Give out.</source>
        <translation>Die Strenge verschiedener Gruppen lässt sich nicht vergleichen: {0}. Teilen Sie einige Arbeiten je einer Person aus jeder Gruppe zu, unter Fälle › Zuteilen.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Shared work</source>
        <translation>Gemeinsame Arbeit</translation>
    </message>
    <message>
        <source>Shares work with {0}.</source>
        <translation>Teilt Arbeit mit {0}.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Standard error of measurement: {0}.</source>
        <translation>Standardmessfehler: {0}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target {0}</source>
        <translation>Ziel {0}</translation>
    </message>
    <message>
        <source>The cases behind it</source>
        <translation>Die Fälle dahinter</translation>
    </message>
    <message>
        <source>The chart is in “{0}”.</source>
        <translation>Das Diagramm liegt in „{0}“.</translation>
    </message>
    <message>
        <source>The criteria have different numbers of levels: choose one to see which levels meet.</source>
        <translation>Die Kriterien haben verschieden viele Stufen: Wählen Sie eines, um zu sehen, welche Stufen sich treffen.</translation>
    </message>
    <message>
        <source>The error of measurement is not known yet: some work must be rated twice first.</source>
        <translation>Der Messfehler ist noch nicht bekannt: Erst muss etwas doppelt bewertet werden.</translation>
    </message>
    <message>
        <source>The first {0} are listed.</source>
        <translation>Die ersten {0} sind aufgeführt.</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Die andere</translation>
    </message>
    <message>
        <source>The raters fall into {0} groups that share no work.</source>
        <translation>Die Bewertenden zerfallen in {0} Gruppen, die keine Arbeit teilen.</translation>
    </message>
    <message>
        <source>The ratings are in “{0}”, without a name.</source>
        <translation>Die Bewertungen liegen in „{0}“, ohne einen Namen.</translation>
    </message>
    <message>
        <source>The report is in “{0}”, its data in “{1}”.</source>
        <translation>Der Bericht steht in „{0}“, seine Daten in „{1}“.</translation>
    </message>
    <message>
        <source>The same values (pooled criteria have narrower intervals there): {0}</source>
        <translation>Dieselben Werte (zusammengefasste Kriterien haben dort engere Intervalle): {0}</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message numerus="yes">
        <source>Too few: rate {0} more pieces twice</source>
        <translation><numerusform>Zu wenige: noch {0} Arbeit doppelt bewerten</numerusform><numerusform>Zu wenige: noch {0} Arbeiten doppelt bewerten</numerusform></translation>
    </message>
    <message>
        <source>Too little was rated twice to tell how well raters agree: give more work to two raters, under Cases › Give out.</source>
        <translation>Zu wenig ist doppelt bewertet, um zu sagen, wie gut die Bewertenden übereinstimmen: Geben Sie mehr Arbeiten an je zwei, unter Fälle › Zuteilen.</translation>
    </message>
    <message>
        <source>Two raters come to the same outcome in {0} of {1} pairs: {2}.</source>
        <translation>Zwei Bewertende kommen in {0} von {1} Paaren zum selben Ergebnis: {2}.</translation>
    </message>
    <message>
        <source>Which levels meet</source>
        <translation>Welche Stufen sich treffen</translation>
    </message>
    <message>
        <source>Whose drift</source>
        <translation>Wessen Drift</translation>
    </message>
    <message>
        <source>Work shared with others, in the order of rating</source>
        <translation>Mit anderen geteilte Arbeit, in der Reihenfolge des Bewertens</translation>
    </message>
    <message>
        <source>Work that could go either way</source>
        <translation>Arbeit, die so oder so ausgehen könnte</translation>
    </message>
    <message>
        <source>agreement by criterion</source>
        <translation>Übereinstimmung nach Kriterium</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>wie die anderen</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>mindestens {0}</translation>
    </message>
    <message>
        <source>award or not yet</source>
        <translation>Auszeichnung oder noch nicht</translation>
    </message>
    <message>
        <source>below the target</source>
        <translation>unter dem Ziel</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>differences of totals</source>
        <translation>Unterschiede der Gesamtwerte</translation>
    </message>
    <message>
        <source>drift of one rater</source>
        <translation>Drift einer bewertenden Person</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>leniency of raters</source>
        <translation>Milde der Bewertenden</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>levels given</source>
        <translation>vergebene Stufen</translation>
    </message>
    <message>
        <source>may be poor</source>
        <translation>möglicherweise schwach</translation>
    </message>
    <message>
        <source>mean {0}</source>
        <translation>Mittel {0}</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>more lenient</source>
        <translation>milder</translation>
    </message>
    <message>
        <source>more severe</source>
        <translation>strenger</translation>
    </message>
    <message>
        <source>nearly all work is at one level, which lowers kappa</source>
        <translation>fast alles liegt auf einer Stufe, was Kappa senkt</translation>
    </message>
    <message>
        <source>points of 100</source>
        <translation>von 100 Punkten</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stetig</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>target uncertain</source>
        <translation>Ziel ungewiss</translation>
    </message>
    <message>
        <source>target uncertain: about {0} rated twice would settle it</source>
        <translation>Ziel ungewiss: etwa {0} doppelt bewertete Arbeiten würden es klären</translation>
    </message>
    <message>
        <source>target {0}</source>
        <translation>Ziel {0}</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>which levels meet</source>
        <translation>welche Stufen sich treffen</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} (version {1})</source>
        <translation>{0} (Fassung {1})</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} / {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} alarms</source>
        <translation><numerusform>{0} Alarm</numerusform><numerusform>{0} Alarme</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} are not listed: they wait for a decision, before which nobody is told who rated them, or you rated them yourself.</source>
        <translation><numerusform>{0} ist nicht aufgeführt: Der Fall wartet auf eine Entscheidung, vor der niemand erfährt, wer bewertet hat, oder Sie haben ihn selbst bewertet.</numerusform><numerusform>{0} sind nicht aufgeführt: Sie warten auf eine Entscheidung, vor der niemand erfährt, wer bewertet hat, oder Sie haben sie selbst bewertet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} criteria have too few shared ratings for a label.</source>
        <translation><numerusform>{0} Kriterium hat zu wenige gemeinsame Bewertungen für ein Prädikat.</numerusform><numerusform>{0} Kriterien haben zu wenige gemeinsame Bewertungen für ein Prädikat.</numerusform></translation>
    </message>
    <message>
        <source>{0} gives “{1}” most often: {2} of all levels given.</source>
        <translation>{0} vergibt „{1}“ am häufigsten: {2} aller vergebenen Stufen.</translation>
    </message>
    <message>
        <source>{0} grew more lenient: first alarm at shared work {1} of {2}, {3}.</source>
        <translation>{0} wurde milder: erster Alarm bei gemeinsamer Arbeit {1} von {2}, {3}.</translation>
    </message>
    <message>
        <source>{0} grew more severe: first alarm at shared work {1} of {2}, {3}.</source>
        <translation>{0} wurde strenger: erster Alarm bei gemeinsamer Arbeit {1} von {2}, {3}.</translation>
    </message>
    <message>
        <source>{0} has not drifted over {1} shared pieces of work.</source>
        <translation>{0} zeigt über {1} gemeinsame Arbeiten keine Drift.</translation>
    </message>
    <message>
        <source>{0} is more lenient than co-raters by {1} {2}.</source>
        <translation>{0} ist um {1} {2} milder als andere.</translation>
    </message>
    <message>
        <source>{0} is more severe than co-raters by {1} {2}.</source>
        <translation>{0} ist um {1} {2} strenger als andere.</translation>
    </message>
    <message>
        <source>{0} minus the other, points of 100</source>
        <translation>{0} minus die andere Bewertung, von 100 Punkten</translation>
    </message>
    <message>
        <source>{0} of {1} pairs of ratings are at the same level.</source>
        <translation>{0} von {1} Paaren von Bewertungen liegen auf derselben Stufe.</translation>
    </message>
    <message>
        <source>{0} of {1} pieces lie so near the pass mark that another rater could well have decided otherwise: let one more rater see these next.</source>
        <translation>{0} von {1} Arbeiten liegen so nah an der Grenze, dass eine andere Person leicht anders entschieden hätte: Lassen Sie diese als Nächstes noch einmal bewerten.</translation>
    </message>
    <message>
        <source>{0} raters stand out in all.</source>
        <translation>Insgesamt fallen {0} Bewertende auf.</translation>
    </message>
    <message>
        <source>{0} shares no work with another rater.</source>
        <translation>{0} teilt keine Arbeit mit anderen Bewertenden.</translation>
    </message>
    <message>
        <source>{0} shares {1} pieces of work: 10 are needed to tell a drift.</source>
        <translation>{0} teilt {1} Arbeiten: Um eine Drift zu erkennen, braucht es 10.</translation>
    </message>
    <message numerus="yes">
        <source>{0} times both: {1}</source>
        <translation><numerusform>{0}-mal beide: {1}</numerusform><numerusform>{0}-mal beide: {1}</numerusform></translation>
    </message>
    <message>
        <source>{0} times one: {1}; the other: {2}</source>
        <translation>{0}-mal die eine: {1}; die andere: {2}</translation>
    </message>
    <message>
        <source>{0} times {1}: {2}; the other: {3}</source>
        <translation>{0}-mal {1}: {2}; die andere: {3}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}, from {3} levels given twice.</source>
        <translation>{0}, {1}: {2}, aus {3} doppelt vergebenen Stufen.</translation>
    </message>
    <message numerus="yes">
        <source>“{1}” and “{2}”: {0} cases.</source>
        <translation><numerusform>„{1}“ und „{2}“: {0} Fall.</numerusform><numerusform>„{1}“ und „{2}“: {0} Fälle.</numerusform></translation>
    </message>
</context>
<context>
    <name>ReliabilityPage</name>
    <message>
        <source>1 case is left out of all figures.</source>
        <translation>1 Fall ist aus allen Zahlen ausgenommen.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Agreement by criterion</source>
        <translation>Übereinstimmung nach Kriterium</translation>
    </message>
    <message>
        <source>All badges</source>
        <translation>Alle Abzeichen</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>Alle Kohorten</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Alle Kriterien</translation>
    </message>
    <message>
        <source>All raters</source>
        <translation>Alle Bewertenden</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle Fassungen</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorte</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Decisions of those who saw the ratings count too, which makes agreement look better.</source>
        <translation>Auch Entscheidungen von Personen, die die Bewertungen sahen, zählen mit; dadurch sieht die Übereinstimmung besser aus.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Each rater beside the others</source>
        <translation>Jede bewertende Person neben den anderen</translation>
    </message>
    <message>
        <source>Figures come from opened cases. Give out work, some of it to two raters; once all have rated, open the cases.</source>
        <translation>Kennzahlen kommen aus geöffneten Fällen. Verteilen Sie Arbeiten, einige davon an je zwei Bewertende; öffnen Sie die Fälle, sobald alle bewertet haben.</translation>
    </message>
    <message>
        <source>Freeze a report of what is looked at</source>
        <translation>Einen Bericht des Betrachteten einfrieren</translation>
    </message>
    <message>
        <source>Freeze a report…</source>
        <translation>Bericht einfrieren …</translation>
    </message>
    <message>
        <source>Freezing a report</source>
        <translation>Bericht wird eingefroren</translation>
    </message>
    <message>
        <source>Go to Cases</source>
        <translation>Zu den Fällen</translation>
    </message>
    <message>
        <source>How sure the awards are</source>
        <translation>Wie sicher die Auszeichnungen sind</translation>
    </message>
    <message>
        <source>How well raters agree, who differs how, and how sure the awards are.</source>
        <translation>Wie gut Bewertende übereinstimmen, wer wie abweicht und wie sicher die Auszeichnungen sind.</translation>
    </message>
    <message>
        <source>Independent ratings only</source>
        <translation>Nur unabhängige Bewertungen</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>No rating was opened yet</source>
        <translation>Noch keine Bewertung wurde geöffnet</translation>
    </message>
    <message>
        <source>Not all of these ratings are independent.</source>
        <translation>Nicht alle diese Bewertungen sind unabhängig.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Opening ratings</source>
        <translation>Bewertungen werden geöffnet</translation>
    </message>
    <message>
        <source>Opening ratings…</source>
        <translation>Bewertungen werden geöffnet …</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Bewertende</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Bewertende</translation>
    </message>
    <message>
        <source>Ratings by different levels are kept apart: {0}.</source>
        <translation>Bewertungen nach verschiedenen Stufen bleiben getrennt: {0}.</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Reliabilität</translation>
    </message>
    <message>
        <source>Save the ratings that are looked at</source>
        <translation>Die gezeigten Bewertungen sichern</translation>
    </message>
    <message>
        <source>Save the ratings…</source>
        <translation>Bewertungen sichern …</translation>
    </message>
    <message>
        <source>Second ratings drawn for a risk count too, each by how likely its plan was to draw it.</source>
        <translation>Zweitbewertungen wegen eines Risikos zählen mit, jede danach, wie wahrscheinlich ihr Plan sie zog.</translation>
    </message>
    <message>
        <source>The filters leave every rating out.</source>
        <translation>Die Filter lassen keine Bewertung übrig.</translation>
    </message>
    <message>
        <source>The rubric changed in between.</source>
        <translation>Das Bewertungsraster hat sich zwischendurch geändert.</translation>
    </message>
    <message>
        <source>Version of the badge</source>
        <translation>Fassung des Abzeichens</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Fassung {0}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>When it was rated</source>
        <translation>Wann bewertet wurde</translation>
    </message>
    <message>
        <source>Which levels meet</source>
        <translation>Welche Stufen sich treffen</translation>
    </message>
    <message>
        <source>With risks, weighted</source>
        <translation>Mit Risiken, gewichtet</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>left out: {0} second ratings drawn for a risk</source>
        <translation>ausgelassen: {0} Zweitbewertungen, die wegen eines Risikos gezogen wurden</translation>
    </message>
    <message>
        <source>ratings.csv</source>
        <translation>bewertungen.csv</translation>
    </message>
    <message>
        <source>reliability.pdf</source>
        <translation>uebereinstimmung.pdf</translation>
    </message>
    <message>
        <source>weighted: each counts for the work it was drawn from; raters and outcomes are not</source>
        <translation>gewichtet: jede zählt für die Arbeiten, aus denen sie gezogen wurde; Bewertende und Ergebnisse nicht</translation>
    </message>
    <message>
        <source>{0} cases are left out of all figures.</source>
        <translation>{0} Fälle sind aus allen Zahlen ausgenommen.</translation>
    </message>
    <message>
        <source>{0} more have no weight: their plan also drew for new raters</source>
        <translation>{0} weitere haben kein Gewicht: Ihr Plan zog auch für neue Bewertende</translation>
    </message>
    <message>
        <source>{0} ratings of {1} pieces of work, {2} of them rated twice or more</source>
        <translation>{0} Bewertungen von {1} Arbeiten, {2} davon mindestens doppelt bewertet</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Choose the backup first.</source>
        <translation>Wählen Sie zuerst die Sicherung.</translation>
    </message>
    <message>
        <source>Recovering…</source>
        <translation>Zugang wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>The recovery key has {0} words; these are {1}.</source>
        <translation>Der Wiederherstellungsschlüssel hat {0} Wörter; das sind {1}.</translation>
    </message>
    <message>
        <source>Type the name of the new admin.</source>
        <translation>Tippen Sie den Namen des neuen Admins.</translation>
    </message>
    <message>
        <source>Type what opens it.</source>
        <translation>Tippen Sie, was sie öffnet.</translation>
    </message>
</context>
<context>
    <name>RestoreFields</name>
    <message>
        <source>&amp;Passphrase, as it was then</source>
        <translation>&amp;Passphrase, wie sie damals war</translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation>Gewählt: {0}</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it.</source>
        <translation>Legen Sie die Datei hier ab, oder wählen Sie sie.</translation>
    </message>
    <message>
        <source>The 21 &amp;words, in their order</source>
        <translation>Die 21 &amp;Wörter, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Die Sicherung</translation>
    </message>
    <message>
        <source>The passphrase of who made it</source>
        <translation>Die Passphrase der Person, die sie erstellt hat</translation>
    </message>
    <message>
        <source>The recovery key: 21 words</source>
        <translation>Der Wiederherstellungsschlüssel: 21 Wörter</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>Was sie öffnet</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>A backup is laid out in a folder of its own and all of it is checked; nothing that is there is touched.</source>
        <translation>Eine Sicherung wird in einem eigenen Ordner ausgelegt und ganz geprüft; nichts Vorhandenes wird berührt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>It lacks {0} log entries that this computer has seen, so it opens read-only. To go on from it, an admin signs in and confirms that on the page Audit.</source>
        <translation>Ihm fehlen {0} Protokolleinträge, die dieser Computer gesehen hat; er öffnet sich daher nur zum Lesen. Um von ihm aus weiterzugehen, meldet sich eine Admin-Person an und bestätigt das auf der Seite Prüfprotokoll.</translation>
    </message>
    <message>
        <source>It will lie in {0}.</source>
        <translation>Es wird in {0} liegen.</translation>
    </message>
    <message>
        <source>Its log is not the one that this computer has seen, so it opens read-only. To go on from it, an admin signs in and confirms that on the page Audit.</source>
        <translation>Sein Protokoll ist nicht das, das dieser Computer gesehen hat; er öffnet sich daher nur zum Lesen. Um von ihm aus weiterzugehen, meldet sich eine Admin-Person an und bestätigt das auf der Seite Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The programme as it was on {0} is back: {1} log entries, all checked.</source>
        <translation>Das Programm, wie es am {0} war, ist zurück: {1} Protokolleinträge, alle geprüft.</translation>
    </message>
    <message>
        <source>Where it is to lie</source>
        <translation>Wo es liegen soll</translation>
    </message>
</context>
<context>
    <name>ResultDetail</name>
    <message>
        <source>It could not be signed.</source>
        <translation>Sie konnte nicht signiert werden.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>Keys of the roles</source>
        <translation>Schlüssel der Rollen</translation>
    </message>
    <message>
        <source>They have the role and cannot open its work yet. The keys are encrypted for them alone.</source>
        <translation>Sie haben die Rolle und können deren Arbeit noch nicht öffnen. Die Schlüssel werden nur für sie verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>QA lead</source>
        <translation>QS-Leitung</translation>
    </message>
</context>
<context>
    <name>RubricPane</name>
    <message>
        <source>Also asked for</source>
        <translation>Außerdem verlangt</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>, and this draw adds {0}</source>
        <translation>, und diese Ziehung bringt {0} dazu</translation>
    </message>
    <message>
        <source>A whole number from {0} to {1}.</source>
        <translation>Eine ganze Zahl von {0} bis {1}.</translation>
    </message>
    <message>
        <source>All raters are linked by work that two of them rated: they can be compared.</source>
        <translation>Alle Bewertenden sind durch doppelt Bewertetes verbunden: Sie lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Each case of “{0}” says by which rule.</source>
        <translation>Jeder Fall von „{0}“ sagt selbst, nach welcher Regel.</translation>
    </message>
    <message>
        <source>Evenly, by how much each rates</source>
        <translation>Gleichmäßig, nach Umfang der Arbeit</translation>
    </message>
    <message>
        <source>Giving out work…</source>
        <translation>Wird zugeteilt …</translation>
    </message>
    <message>
        <source>In cases of “{0}” a third rating counts by this rule.</source>
        <translation>In Fällen von „{0}“ zählt eine Drittbewertung nach dieser Regel.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Es ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>It takes {0} submissions rated twice at random.</source>
        <translation>Dafür müssen {0} zufällig gezogene Einreichungen doppelt bewertet sein.</translation>
    </message>
    <message>
        <source>Keeping the plan</source>
        <translation>Plan wird festgelegt</translation>
    </message>
    <message>
        <source>Keeping the rule</source>
        <translation>Regel wird festgehalten</translation>
    </message>
    <message>
        <source>Keeping who rates what</source>
        <translation>Zuständigkeit wird festgelegt</translation>
    </message>
    <message>
        <source>Later also {0}: drawn now, before anybody rates.</source>
        <translation>Später auch {0}: jetzt gezogen, bevor jemand bewertet.</translation>
    </message>
    <message>
        <source>More to whoever agreed less so far</source>
        <translation>Mehr an die, die bisher weniger übereinstimmten</translation>
    </message>
    <message>
        <source>Nobody is there who may rate this badge.</source>
        <translation>Niemand darf dieses Abzeichen bewerten.</translation>
    </message>
    <message numerus="yes">
        <source>Not all raters are linked by work that two of them rated, so these groups cannot be compared: {1}. At least {0} more second ratings link everybody.</source>
        <translation><numerusform>Nicht alle Bewertenden sind durch doppelt Bewertetes verbunden, daher lassen sich diese Gruppen nicht vergleichen: {1}. {0} weitere Zweitbewertung verbindet alle.</numerusform><numerusform>Nicht alle Bewertenden sind durch doppelt Bewertetes verbunden, daher lassen sich diese Gruppen nicht vergleichen: {1}. Mindestens {0} weitere Zweitbewertungen verbinden alle.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Not counted are {0} submissions that you rate yourself.</source>
        <translation><numerusform>Nicht mitgezählt ist {0} Einreichung, die Sie selbst bewerten.</numerusform><numerusform>Nicht mitgezählt sind {0} Einreichungen, die Sie selbst bewerten.</numerusform></translation>
    </message>
    <message>
        <source>Not given out: {0}, because {1}.</source>
        <translation>Nicht zugeteilt: {0}, weil {1}.</translation>
    </message>
    <message>
        <source>Nothing of this badge was given out yet.</source>
        <translation>Von diesem Abzeichen wurde noch nichts zugeteilt.</translation>
    </message>
    <message>
        <source>Nothing waits to be given out.</source>
        <translation>Nichts wartet auf Zuteilung.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Reckoned as if every level of “{0}” were given as often: too little is compared yet.</source>
        <translation>Berechnet, als käme jede Stufe von „{0}“ gleich oft vor: Noch ist zu wenig verglichen.</translation>
    </message>
    <message>
        <source>Reckoned with the levels as they were given on “{0}”.</source>
        <translation>Berechnet mit den Stufen, wie sie bei „{0}“ vergeben wurden.</translation>
    </message>
    <message>
        <source>The plan asks for at least {0} at random: that is kept.</source>
        <translation>Der Plan verlangt mindestens {0} zufällig: Das ist eingehalten.</translation>
    </message>
    <message>
        <source>The plan asks for {0} at random: {1} are missing. Earlier draws are not changed; a higher share evens it out.</source>
        <translation>Der Plan verlangt {0} zufällig: {1} fehlen. Frühere Ziehungen werden nicht geändert; ein höherer Anteil gleicht es aus.</translation>
    </message>
    <message>
        <source>The plan of “{0}” holds from now on.</source>
        <translation>Der Plan von „{0}“ gilt ab jetzt.</translation>
    </message>
    <message>
        <source>The programme’s plan of “{0}” holds again.</source>
        <translation>Für „{0}“ gilt wieder der Plan des Programms.</translation>
    </message>
    <message>
        <source>Third ratings that were asked for already keep their rule.</source>
        <translation>Drittbewertungen, die schon verlangt sind, behalten ihre Regel.</translation>
    </message>
    <message>
        <source>What they have stays theirs.</source>
        <translation>Was zugeteilt ist, bleibt zugeteilt.</translation>
    </message>
    <message>
        <source>What was given out before keeps the plan by which it was drawn.</source>
        <translation>Für früher Zugeteiltes gilt weiter der Plan, nach dem es gezogen wurde.</translation>
    </message>
    <message>
        <source>With {0} the chance to show it is {1} %.</source>
        <translation>Mit {0} beträgt die Aussicht, es zu zeigen, {1} %.</translation>
    </message>
    <message>
        <source>the badges of {0}</source>
        <translation>Badges von {0}</translation>
    </message>
    <message>
        <source>the plan of “{0}”</source>
        <translation>Plan von „{0}“</translation>
    </message>
    <message>
        <source>the rule of “{0}”</source>
        <translation>Regel von „{0}“</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} % + risks</source>
        <translation>{0} % + Risiken</translation>
    </message>
    <message>
        <source>{0} % of what is then rated borderline</source>
        <translation>{0} % von dem, was dann als Grenzfall bewertet wird</translation>
    </message>
    <message>
        <source>{0} % of what is then rated high</source>
        <translation>{0} % von dem, was dann hoch bewertet wird</translation>
    </message>
    <message>
        <source>{0} at random</source>
        <translation>{0} zufällig</translation>
    </message>
    <message>
        <source>{0} because a rater is new</source>
        <translation>{0}, weil jemand neu bewertet</translation>
    </message>
    <message>
        <source>{0} because a rating was borderline</source>
        <translation>{0}, weil eine Bewertung ein Grenzfall war</translation>
    </message>
    <message>
        <source>{0} because a rating was high</source>
        <translation>{0}, weil eine Bewertung hoch war</translation>
    </message>
    <message>
        <source>{0} because an appeal changed a result</source>
        <translation>{0}, weil ein Einspruch ein Ergebnis änderte</translation>
    </message>
    <message>
        <source>{0} is given work of every badge.</source>
        <translation>{0} bekommt Arbeit für jedes Abzeichen.</translation>
    </message>
    <message>
        <source>{0} is given work of these badges alone.</source>
        <translation>{0} bekommt nur noch Arbeit für diese Abzeichen.</translation>
    </message>
    <message>
        <source>{0} of them to two raters</source>
        <translation>{0} davon an zwei Bewertende</translation>
    </message>
    <message>
        <source>{0} rated twice at random, {1} for a risk.</source>
        <translation>{0} zufällig doppelt bewertet, {1} wegen eines Risikos.</translation>
    </message>
    <message numerus="yes">
        <source>{0} submissions were given out</source>
        <translation><numerusform>{0} Einreichung wurde zugeteilt</numerusform><numerusform>{0} Einreichungen wurden zugeteilt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} submissions would be given out</source>
        <translation><numerusform>{0} Einreichung würde zugeteilt</numerusform><numerusform>{0} Einreichungen würden zugeteilt</numerusform></translation>
    </message>
    <message>
        <source>{0} too few</source>
        <translation>{0} zu wenig</translation>
    </message>
    <message>
        <source>{0} were compared so far</source>
        <translation>{0} sind bisher verglichen</translation>
    </message>
</context>
<context>
    <name>SamplingPage</name>
    <message>
        <source>Badge</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Badges and their plans</source>
        <translation>Abzeichen und ihre Pläne</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>How much is rated twice and why, who rated what, and how raters rate what is agreed on.</source>
        <translation>Wie viel zweimal bewertet wird und warum, wer was bewertet hat, und wie Bewertende bewerten, was schon feststeht.</translation>
    </message>
    <message>
        <source>No programme is loaded</source>
        <translation>Kein Programm ist geladen</translation>
    </message>
    <message>
        <source>Once an admin has loaded one, each badge has a plan here.</source>
        <translation>Sobald ein Admin eines geladen hat, hat hier jedes Abzeichen einen Plan.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Plans, who rated what, or seeds</source>
        <translation>Pläne, wer was bewertet hat, oder Kontrollstücke</translation>
    </message>
    <message>
        <source>Rated twice</source>
        <translation>Doppelt bewertet</translation>
    </message>
    <message>
        <source>Reading plans and assignments…</source>
        <translation>Pläne und Zuteilungen werden gelesen …</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Kontrollstücke</translation>
    </message>
    <message>
        <source>Set the plan</source>
        <translation>Plan festlegen</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>A rating holds {0} pins at most.</source>
        <translation>Eine Bewertung enthält höchstens {0} Markierungen.</translation>
    </message>
    <message>
        <source>An admin learns what was seen where, and not by whom. Then it goes to somebody else.</source>
        <translation>Eine Admin-Person erfährt, was wo zu sehen war, aber nicht, für wen. Danach geht es an jemand anderes.</translation>
    </message>
    <message>
        <source>It goes to somebody else. Nobody asks why.</source>
        <translation>Es geht an jemand anderes. Niemand fragt, warum.</translation>
    </message>
    <message>
        <source>Leave and lose them</source>
        <translation>Verlassen und verlieren</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Verlassen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>Practice · {0}</source>
        <translation>Übung · {0}</translation>
    </message>
    <message>
        <source>Remove one that says little.</source>
        <translation>Entfernen Sie eine, die wenig aussagt.</translation>
    </message>
    <message>
        <source>Say what kind of thing it was.</source>
        <translation>Sagen Sie, was es war.</translation>
    </message>
    <message>
        <source>That was the last portfolio of this badge.</source>
        <translation>Das war das letzte Portfolio dieses Abzeichens.</translation>
    </message>
    <message>
        <source>This is the first portfolio of this badge.</source>
        <translation>Das ist das erste Portfolio dieses Abzeichens.</translation>
    </message>
    <message>
        <source>Your last changes are not on the disk. They will be lost for good.</source>
        <translation>Ihre letzten Änderungen liegen nicht auf der Platte. Sie gehen für immer verloren.</translation>
    </message>
    <message>
        <source>pin {0}</source>
        <translation>Markierung {0}</translation>
    </message>
    <message>
        <source>removing pin {0}</source>
        <translation>Entfernen von Markierung {0}</translation>
    </message>
    <message>
        <source>removing the flag</source>
        <translation>das Entfernen der Markierung</translation>
    </message>
    <message>
        <source>the answer to “{0}”</source>
        <translation>die Antwort auf „{0}“</translation>
    </message>
    <message>
        <source>the comment on “{0}”</source>
        <translation>der Kommentar zu „{0}“</translation>
    </message>
    <message>
        <source>the flag</source>
        <translation>die Markierung</translation>
    </message>
    <message>
        <source>the level of “{0}”</source>
        <translation>die Stufe von „{0}“</translation>
    </message>
    <message>
        <source>the note of pin {0}</source>
        <translation>Notiz zu Markierung {0}</translation>
    </message>
    <message>
        <source>the overall comment</source>
        <translation>der Gesamtkommentar</translation>
    </message>
    <message>
        <source>{0} is no longer yours.</source>
        <translation>{0} gehört nicht mehr zu Ihrer Arbeit.</translation>
    </message>
    <message>
        <source>“{0}” is not scorable</source>
        <translation>„{0}“ ist nicht bewertbar</translation>
    </message>
</context>
<context>
    <name>ScoringHead</name>
    <message>
        <source>Back to the queue</source>
        <translation>Zurück zur Warteschlange</translation>
    </message>
    <message>
        <source>Flag it, to come back to</source>
        <translation>Markieren, um darauf zurückzukommen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Remove the flag</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Gespeichert {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>Alle Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Die letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
</context>
<context>
    <name>ScoringPage</name>
    <message>
        <source>Arrow keys move the mark, Shift makes it larger or smaller. Return pins, Esc does not.</source>
        <translation>Die Pfeiltasten verschieben die Markierung, mit Umschalt wird sie größer oder kleiner. Die Eingabetaste markiert, Esc nicht.</translation>
    </message>
    <message>
        <source>Back in the evidence</source>
        <translation>Im Nachweis zurück</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Zurück zur Warteschlange</translation>
    </message>
    <message>
        <source>Choose a level, or answer a question, and go on</source>
        <translation>Stufe wählen oder Frage beantworten und weiter</translation>
    </message>
    <message>
        <source>Choose a piece of work in the queue, or score what comes next.</source>
        <translation>Wählen Sie eine Arbeit in der Warteschlange, oder bewerten Sie, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Comment on the criterion; score next once handed in</source>
        <translation>Kommentar zum Kriterium; nach der Abgabe die nächste Arbeit bewerten</translation>
    </message>
    <message>
        <source>Criterion before</source>
        <translation>Voriges Kriterium</translation>
    </message>
    <message>
        <source>Evidence in a window of its own; back</source>
        <translation>Nachweis in einem eigenen Fenster; zurück</translation>
    </message>
    <message>
        <source>File before</source>
        <translation>Vorige Datei</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>In der Datei suchen</translation>
    </message>
    <message>
        <source>Fit the width; none, where a number is asked for</source>
        <translation>Breite einpassen; keine, wo eine Zahl verlangt ist</translation>
    </message>
    <message>
        <source>Flag the portfolio, to come back to it; remove the flag</source>
        <translation>Das Portfolio markieren, um darauf zurückzukommen; Markierung entfernen</translation>
    </message>
    <message>
        <source>Hand in; then score next</source>
        <translation>Abgeben; danach die nächste Arbeit bewerten</translation>
    </message>
    <message>
        <source>Insert a comment from the bank</source>
        <translation>Einen Kommentar aus der Sammlung einfügen</translation>
    </message>
    <message>
        <source>It is handed in: take it back first.</source>
        <translation>Es ist abgegeben: Nehmen Sie es erst zurück.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Level {0}</source>
        <translation>Stufe {0}</translation>
    </message>
    <message>
        <source>Next criterion</source>
        <translation>Nächstes Kriterium</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>Next pin</source>
        <translation>Nächste Markierung</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>No work is open</source>
        <translation>Keine Arbeit ist offen</translation>
    </message>
    <message>
        <source>Not handed in yet: comments must say why these are not scorable.</source>
        <translation>Noch nicht abgegeben: Kommentare müssen sagen, warum diese nicht bewertbar sind.</translation>
    </message>
    <message>
        <source>Not handed in yet: these are not answered.</source>
        <translation>Noch nicht abgegeben: Diese sind nicht beantwortet.</translation>
    </message>
    <message>
        <source>Not handed in yet: these have no level.</source>
        <translation>Noch nicht abgegeben: Diese haben keine Stufe.</translation>
    </message>
    <message>
        <source>Note on the pin</source>
        <translation>Notiz zur Markierung</translation>
    </message>
    <message>
        <source>Nothing can be pinned in this file.</source>
        <translation>In dieser Datei lässt sich nichts markieren.</translation>
    </message>
    <message>
        <source>On in the evidence</source>
        <translation>Im Nachweis weiter</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>{0} wird geöffnet …</translation>
    </message>
    <message>
        <source>Overall comment</source>
        <translation>Gesamtkommentar</translation>
    </message>
    <message>
        <source>Pin a place in the evidence</source>
        <translation>Eine Stelle im Nachweis markieren</translation>
    </message>
    <message>
        <source>Pin before</source>
        <translation>Vorige Markierung</translation>
    </message>
    <message>
        <source>Place found before</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Report what tells whose work it is, and step aside</source>
        <translation>Melden, was verrät, wessen Arbeit es ist, und zurücktreten</translation>
    </message>
    <message>
        <source>Score next</source>
        <translation>Nächste bewerten</translation>
    </message>
    <message>
        <source>Scoring has stopped: your last changes could not be saved.</source>
        <translation>Das Bewerten ist angehalten: Ihre letzten Änderungen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Small pages beside the page</source>
        <translation>Kleine Seiten neben der Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Step aside: you know whose work it is</source>
        <translation>Zurücktreten: Sie wissen, wessen Arbeit es ist</translation>
    </message>
    <message>
        <source>The copy is saved. It is not protected any more.</source>
        <translation>Die Kopie ist gespeichert. Sie ist nicht mehr geschützt.</translation>
    </message>
    <message>
        <source>The open criterion across all portfolios of the badge; end it</source>
        <translation>Das offene Kriterium über alle Portfolios des Abzeichens; beenden</translation>
    </message>
    <message>
        <source>The open criterion is not scorable; a digit says why</source>
        <translation>Das offene Kriterium ist nicht bewertbar; eine Ziffer sagt, warum</translation>
    </message>
    <message>
        <source>They are still in this window. {0} {1}</source>
        <translation>Sie sind noch in diesem Fenster. {0} {1}</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>Zur Warteschlange</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Noch einmal speichern</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Seite drehen</translation>
    </message>
    <message>
        <source>{0} could not be opened.</source>
        <translation>{0} konnte nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>SeedForm</name>
    <message>
        <source>&amp;Reason, needed</source>
        <translation>&amp;Grund, nötig</translation>
    </message>
    <message>
        <source>Announce it, to practise on</source>
        <translation>Als Übung ankündigen</translation>
    </message>
    <message>
        <source>Choose a level</source>
        <translation>Stufe wählen</translation>
    </message>
    <message>
        <source>Definitive levels</source>
        <translation>Festgelegte Stufen</translation>
    </message>
    <message>
        <source>From then on it is no live work: it goes out unannounced beside it, is never decided, and leads to no award. Take only what was made or handed in for this.</source>
        <translation>Von da an ist es keine echte Arbeit mehr: Es wird unangekündigt daneben zugeteilt, nie entschieden und führt zu keiner Auszeichnung. Nehmen Sie nur, was dafür gemacht oder eingereicht wurde.</translation>
    </message>
    <message>
        <source>Raters and seeds</source>
        <translation>Bewertende und Kontrollstücke</translation>
    </message>
    <message>
        <source>S&amp;ubmission</source>
        <translation>&amp;Einreichung</translation>
    </message>
    <message>
        <source>This gives “{0}”.</source>
        <translation>Das ergibt „{0}“.</translation>
    </message>
    <message>
        <source>What is agreed on</source>
        <translation>Was festgelegt wird</translation>
    </message>
    <message>
        <source>Which submission becomes a seed</source>
        <translation>Welche Einreichung ein Kontrollstück wird</translation>
    </message>
    <message>
        <source>Why this level, where it needs saying</source>
        <translation>Warum diese Stufe, wo es zu sagen ist</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation>Warum: {0}</translation>
    </message>
    <message>
        <source>{0} criteria have no level yet.</source>
        <translation>{0} Kriterien haben noch keine Stufe.</translation>
    </message>
</context>
<context>
    <name>SeedRulePanel</name>
    <message>
        <source>&amp;Last seeds looked at</source>
        <translation>&amp;Letzte angesehen</translation>
    </message>
    <message>
        <source>&amp;Misses that warn</source>
        <translation>&amp;Warnung ab</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Else to what the badge tolerates between two ratings.</source>
        <translation>Sonst an der, die das Abzeichen zwischen zwei Bewertungen zulässt.</translation>
    </message>
    <message>
        <source>Hold seeds to a tolerance of their own</source>
        <translation>Kontrollstücke an einer eigenen Toleranz messen</translation>
    </message>
    <message>
        <source>Level steps allowed on each criterion</source>
        <translation>Erlaubte Stufen Abstand bei jedem Kriterium</translation>
    </message>
    <message>
        <source>Misses that &amp;stop</source>
        <translation>&amp;Halt ab</translation>
    </message>
    <message>
        <source>Passed bef&amp;ore live work</source>
        <translation>&amp;Bestanden vor echter Arbeit</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Seeds, in &amp;percent</source>
        <translation>Anteil in &amp;Prozent</translation>
    </message>
    <message>
        <source>The outcome must be the same</source>
        <translation>Das Ergebnis muss dasselbe sein</translation>
    </message>
    <message>
        <source>To practi&amp;se on, each</source>
        <translation>Zum Ü&amp;ben, je Person</translation>
    </message>
</context>
<context>
    <name>Seeds</name>
    <message>
        <source>A whole number from {0} to {1}.</source>
        <translation>Eine ganze Zahl von {0} bis {1}.</translation>
    </message>
    <message>
        <source>Agreed outcome: {0}.</source>
        <translation>Vereinbartes Ergebnis: {0}.</translation>
    </message>
    <message>
        <source>Another piece goes out with the next giving out.</source>
        <translation>Ein weiteres Stück geht mit der nächsten Zuteilung hinaus.</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>Wie festgelegt</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>Every seed that was rated is held against it, too.</source>
        <translation>Auch jedes Kontrollstück, das schon bewertet ist, wird daran gemessen.</translation>
    </message>
    <message>
        <source>From now on “{1}” goes to {0} again.</source>
        <translation>Von jetzt an wird „{1}“ wieder an {0} zugeteilt.</translation>
    </message>
    <message>
        <source>Given to nobody yet.</source>
        <translation>Noch niemandem zugeteilt.</translation>
    </message>
    <message>
        <source>Given to {0}; rated by nobody yet.</source>
        <translation>An {0} zugeteilt; noch von niemandem bewertet.</translation>
    </message>
    <message>
        <source>Given to {0}; rated by {1}, nobody out of tolerance.</source>
        <translation>An {0} zugeteilt; von {1} bewertet, niemand außerhalb der Toleranz.</translation>
    </message>
    <message>
        <source>Given to {0}; rated by {1}, {2} of them out of tolerance.</source>
        <translation>An {0} zugeteilt; von {1} bewertet, davon {2} außerhalb der Toleranz.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Im Einsatz</translation>
    </message>
    <message>
        <source>It goes out announced, and who practised is told what was agreed.</source>
        <translation>Es geht angekündigt hinaus, und wer geübt hat, erfährt, was vereinbart ist.</translation>
    </message>
    <message>
        <source>It goes out with the next giving out.</source>
        <translation>Es geht mit der nächsten Zuteilung hinaus.</translation>
    </message>
    <message>
        <source>It is no live work any more, and leads to no award.</source>
        <translation>Es ist keine echte Arbeit mehr und führt zu keiner Auszeichnung.</translation>
    </message>
    <message>
        <source>It is not given out: its evidence changed since, it was withdrawn, or the badge did.</source>
        <translation>Es wird nicht zugeteilt: Seine Nachweise haben sich seither geändert, es wurde zurückgezogen, oder das Abzeichen hat eine neue Fassung.</translation>
    </message>
    <message>
        <source>Keeping the definitive levels</source>
        <translation>Festgelegte Stufen werden aufbewahrt</translation>
    </message>
    <message>
        <source>Keeping the rule</source>
        <translation>Regel wird aufbewahrt</translation>
    </message>
    <message>
        <source>Keeping what becomes of it</source>
        <translation>Es wird aufbewahrt, was daraus wird</translation>
    </message>
    <message>
        <source>Keeping what it is used for</source>
        <translation>Verwendung wird festgehalten</translation>
    </message>
    <message>
        <source>Keeping who practises once more</source>
        <translation>Weitere Übung wird festgehalten</translation>
    </message>
    <message>
        <source>Keeping who rates again</source>
        <translation>Es wird aufbewahrt, wer wieder bewertet</translation>
    </message>
    <message>
        <source>No more than the last seeds that are looked at; a stop is no sooner.</source>
        <translation>Höchstens so viele wie die letzten Kontrollstücke; und der Halt kommt nicht vor der Warnung.</translation>
    </message>
    <message>
        <source>No more work of this badge goes to {0}. What they have not rated goes to others with the next giving out.</source>
        <translation>Arbeiten zu diesem Abzeichen gehen nicht mehr an {0}. Was noch nicht bewertet ist, geht mit der nächsten Zuteilung an andere.</translation>
    </message>
    <message>
        <source>No other rater did.</source>
        <translation>Sonst tat das niemand.</translation>
    </message>
    <message>
        <source>No rating of it counts any more.</source>
        <translation>Keine Bewertung davon zählt mehr.</translation>
    </message>
    <message>
        <source>No seed that counts is rated yet; {0} were given.</source>
        <translation>Noch ist kein Kontrollstück bewertet, das zählt; zugeteilt sind {0}.</translation>
    </message>
    <message>
        <source>No seed yet</source>
        <translation>Noch keines</translation>
    </message>
    <message>
        <source>No seed yet. Take in work that was made for this, agree on its levels, and it goes out unannounced.</source>
        <translation>Noch kein Kontrollstück. Nehmen Sie Arbeit auf, die dafür gemacht wurde, legen Sie ihre Stufen fest, und sie geht unangekündigt hinaus.</translation>
    </message>
    <message>
        <source>Nobody gets it any more, and no rating of it counts: who was stopped by it may rate again. It cannot be taken back.</source>
        <translation>Niemand bekommt es mehr, und keine Bewertung davon zählt: Wer deswegen angehalten wurde, darf wieder bewerten. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Not given out</source>
        <translation>Nicht zugeteilt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>Out of tolerance: {1} of {0} seeds.</source>
        <translation><numerusform>Außerhalb der Toleranz: {1} von {0} Kontrollstück.</numerusform><numerusform>Außerhalb der Toleranz: {1} von {0} Kontrollstücken.</numerusform></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Practice: {0}.</source>
        <translation>Übung: {0}.</translation>
    </message>
    <message>
        <source>QA lead</source>
        <translation>QS-Leitung</translation>
    </message>
    <message>
        <source>QA leads know the seeds, so they are given none.</source>
        <translation>QS-Leitungen kennen die Kontrollstücke und bekommen deshalb keine.</translation>
    </message>
    <message>
        <source>Qualifying</source>
        <translation>Qualifiziert sich</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Set aside: {0}</source>
        <translation>Zurückgestellt: {0}</translation>
    </message>
    <message>
        <source>Set {0} aside?</source>
        <translation>{0} zurückstellen?</translation>
    </message>
    <message>
        <source>Stepped aside from {0} of {1} portfolios.</source>
        <translation>{0} von {1} Portfolios abgegeben.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Telling what was agreed</source>
        <translation>Vereinbartes wird mitgeteilt</translation>
    </message>
    <message>
        <source>The other raters together: {0} of {1}.</source>
        <translation>Alle anderen zusammen: {0} von {1}.</translation>
    </message>
    <message>
        <source>The rule of “{0}” holds from now on.</source>
        <translation>Die Regel von „{0}“ gilt von jetzt an.</translation>
    </message>
    <message>
        <source>Their seeds count anew from now on.</source>
        <translation>Die Kontrollstücke werden von jetzt an neu gezählt.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What was agreed, and why, stands beside what they gave.</source>
        <translation>Was vereinbart ist und warum, steht neben ihrer Bewertung.</translation>
    </message>
    <message>
        <source>Who practised on it never gets it as one.</source>
        <translation>Wer daran geübt hat, bekommt es nie als eines.</translation>
    </message>
    <message numerus="yes">
        <source>{0} attempts are answered.</source>
        <translation><numerusform>{0} Versuch ist beantwortet.</numerusform><numerusform>{0} Versuche sind beantwortet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} cases that they rated since then were opened already, and their results count. Look at them in Cases: decide them otherwise there, or ask an admin to return or revoke what went out.</source>
        <translation><numerusform>{0} Fall, der seither bewertet wurde, ist schon geöffnet; sein Ergebnis zählt. Sehen Sie ihn unter „Fälle“ an: Entscheiden Sie dort anders, oder bitten Sie die Admins, zurückzugeben oder zu widerrufen, was hinausging.</numerusform><numerusform>{0} Fälle, die seither bewertet wurden, sind schon geöffnet; ihre Ergebnisse zählen. Sehen Sie sie unter „Fälle“ an: Entscheiden Sie dort anders, oder bitten Sie die Admins, zurückzugeben oder zu widerrufen, was hinausging.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} go out with the next giving out</source>
        <translation><numerusform>{0} geht mit der nächsten Zuteilung hinaus</numerusform><numerusform>{0} gehen mit der nächsten Zuteilung hinaus</numerusform></translation>
    </message>
    <message>
        <source>{0} is a seed from now on.</source>
        <translation>{0} ist von jetzt an ein Kontrollstück.</translation>
    </message>
    <message>
        <source>{0} is live work again.</source>
        <translation>{0} ist wieder echte Arbeit.</translation>
    </message>
    <message>
        <source>{0} is set aside.</source>
        <translation>{0} ist zurückgestellt.</translation>
    </message>
    <message>
        <source>{0} is there to practise on.</source>
        <translation>{0} ist zum Üben da.</translation>
    </message>
    <message numerus="yes">
        <source>{0} more seeds must be passed before live work of this badge goes to {1}.</source>
        <translation><numerusform>{0} weiteres Kontrollstück muss bestanden sein, bevor {1} echte Arbeit dieses Abzeichens bekommt.</numerusform><numerusform>{0} weitere Kontrollstücke müssen bestanden sein, bevor {1} echte Arbeit dieses Abzeichens bekommt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} of their ratings go to others with the next giving out.</source>
        <translation><numerusform>{0} Bewertung geht mit der nächsten Zuteilung an andere.</numerusform><numerusform>{0} Bewertungen gehen mit der nächsten Zuteilung an andere.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} of them went to nobody yet: they go out first.</source>
        <translation><numerusform>{0} davon hatte noch niemand: Es geht zuerst hinaus.</numerusform><numerusform>{0} davon hatte noch niemand: Sie gehen zuerst hinaus.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} of these were seeds: others come with their next work.</source>
        <translation><numerusform>{0} davon war ein Kontrollstück: Ein anderes kommt mit der nächsten Arbeit.</numerusform><numerusform>{0} davon waren Kontrollstücke: Andere kommen mit der nächsten Arbeit.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} pieces are there to practise on.</source>
        <translation><numerusform>{0} Stück ist zum Üben da.</numerusform><numerusform>{0} Stücke sind zum Üben da.</numerusform></translation>
    </message>
    <message>
        <source>{0} practises once more.</source>
        <translation>{0} übt noch einmal.</translation>
    </message>
    <message>
        <source>{0} ratings of seeds do not hold; see the audit.</source>
        <translation>{0} Bewertungen von Kontrollstücken halten nicht; siehe die Prüfung des Protokolls.</translation>
    </message>
    <message numerus="yes">
        <source>{0} ratings since their last pass do not count: somebody else rates that work.</source>
        <translation><numerusform>{0} Bewertung seit dem letzten bestandenen Kontrollstück zählt nicht: Jemand anderes bewertet diese Arbeit.</numerusform><numerusform>{0} Bewertungen seit dem letzten bestandenen Kontrollstück zählen nicht: Jemand anderes bewertet diese Arbeiten.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} seeds are in use.</source>
        <translation><numerusform>{0} Kontrollstück ist im Einsatz.</numerusform><numerusform>{0} Kontrollstücke sind im Einsatz.</numerusform></translation>
    </message>
    <message>
        <source>{0}, told on {1}</source>
        <translation>{0}, mitgeteilt am {1}</translation>
    </message>
    <message>
        <source>{0}: does not hold; see the audit</source>
        <translation>{0}: hält nicht; siehe Prüfung</translation>
    </message>
    <message>
        <source>{0}: not rated yet</source>
        <translation>{0}: noch nicht bewertet</translation>
    </message>
    <message>
        <source>{0}: outside tolerance ({1})</source>
        <translation>{0}: außerhalb der Toleranz ({1})</translation>
    </message>
    <message>
        <source>{0}: within tolerance</source>
        <translation>{0}: innerhalb der Toleranz</translation>
    </message>
    <message>
        <source>{0}: {1}, both ways</source>
        <translation>{0}: {1}, mal zu hoch, mal zu niedrig</translation>
    </message>
    <message>
        <source>{0}: {1}, rather too high</source>
        <translation>{0}: {1}, eher zu hoch</translation>
    </message>
    <message>
        <source>{0}: {1}, rather too low</source>
        <translation>{0}: {1}, eher zu niedrig</translation>
    </message>
</context>
<context>
    <name>SeedsView</name>
    <message>
        <source>&amp;Badge</source>
        <translation>&amp;Abzeichen</translation>
    </message>
    <message>
        <source>A seed is work whose levels the leads agreed on before. It goes out among live work, looks like it, and shows who rates as agreed.</source>
        <translation>Ein Kontrollstück ist Arbeit, auf deren Stufen sich die QS-Leitung vorher geeinigt hat. Es geht zwischen laufender Arbeit hinaus, sieht aus wie sie und zeigt, wer bewertet wie vereinbart.</translation>
    </message>
    <message>
        <source>Add a seed…</source>
        <translation>Kontrollstück hinzufügen …</translation>
    </message>
    <message>
        <source>Agree on these levels</source>
        <translation>Diese Stufen festlegen</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Give out {0} to practise on</source>
        <translation>{0} zum Üben zuteilen</translation>
    </message>
    <message>
        <source>Give out {0} to qualify</source>
        <translation>{0} zur Qualifikation zuteilen</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>How raters stand by their seeds</source>
        <translation>Wie Bewertende nach ihren Kontrollstücken stehen</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Nothing waits that could become one.</source>
        <translation>Nichts wartet, was eines werden könnte.</translation>
    </message>
    <message>
        <source>Once a rule is set, a list here shows how every rater rates what is agreed on.</source>
        <translation>Sobald eine Regel festgelegt ist, zeigt hier eine Liste, wie alle Bewertenden bewerten, was schon feststeht.</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Bewertende</translation>
    </message>
    <message>
        <source>Rule, and what is chosen</source>
        <translation>Regel, und was gewählt ist</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Kontrollstück</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Kontrollstücke</translation>
    </message>
    <message>
        <source>Seeds of the badge</source>
        <translation>Kontrollstücke des Abzeichens</translation>
    </message>
    <message>
        <source>Set the rule</source>
        <translation>Regel festlegen</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Tell {0} what was agreed</source>
        <translation>{0} das Vereinbarte mitteilen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt …</translation>
    </message>
    <message>
        <source>Backups made before still open by the one you had then.</source>
        <translation>Frühere Sicherungen öffnen sich weiterhin mit der damaligen.</translation>
    </message>
    <message>
        <source>Changing your passphrase…</source>
        <translation>Ihre Passphrase wird geändert …</translation>
    </message>
    <message>
        <source>This is your passphrase until now. Choose another.</source>
        <translation>Das ist Ihre bisherige Passphrase. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This programme’s workspace</source>
        <translation>Der Arbeitsbereich dieses Programms</translation>
    </message>
    <message>
        <source>Type the passphrase that opens your keys now.</source>
        <translation>Tippen Sie die Passphrase, die Ihre Schlüssel jetzt öffnet.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Ihre Passphrase ist geändert.</translation>
    </message>
    <message>
        <source>Your settings, and what this computer remembers</source>
        <translation>Ihre Einstellungen, und was sich dieser Computer merkt</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>After one minute</source>
        <translation>Nach einer Minute</translation>
    </message>
    <message>
        <source>After {0} minutes</source>
        <translation>Nach {0} Minuten</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Assessor {0}, under the Apache License 2.0. It carries work of others: fonts, icons and libraries.</source>
        <translation>Assessor {0}, unter der Apache-Lizenz 2.0. Enthalten sind Werke anderer: Schriften, Symbole und Bibliotheken.</translation>
    </message>
    <message>
        <source>Changes when the window is opened again.</source>
        <translation>Gilt, wenn das Fenster wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How the window looks and works on this computer. Every change is kept at once.</source>
        <translation>Wie das Fenster auf diesem Computer aussieht und arbeitet. Jede Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licences and thanks</source>
        <translation>Lizenzen und Dank</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Loc&amp;k by itself</source>
        <translation>Von selbst sp&amp;erren</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Von selbst sperren</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Zeigen: {0}</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The places are being looked up…</source>
        <translation>Die Orte werden gesucht…</translation>
    </message>
    <message>
        <source>When nobody touches keyboard or mouse. Nothing is lost.</source>
        <translation>Wenn niemand Tastatur oder Maus berührt. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>SettlingRow</name>
    <message>
        <source>Ask a third rater</source>
        <translation>Drittbewertung verlangen</translation>
    </message>
    <message>
        <source>The raters agreed on this in a talk</source>
        <translation>Die Bewertenden einigten sich darauf im Gespräch</translation>
    </message>
    <message>
        <source>Then counts:</source>
        <translation>Dann zählt:</translation>
    </message>
    <message>
        <source>What counts once the third rating is there</source>
        <translation>Was zählt, sobald die Drittbewertung da ist</translation>
    </message>
    <message>
        <source>{0} (the badge’s rule)</source>
        <translation>{0} (Regel des Abzeichens)</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The first sheets</source>
        <translation>Die ersten Blätter</translation>
    </message>
</context>
<context>
    <name>SheetsView</name>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>{0} (hidden)</source>
        <translation>{0} (ausgeblendet)</translation>
    </message>
</context>
<context>
    <name>SightingList</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This is the passphrase that an admin knows. Choose another.</source>
        <translation>Das ist die Passphrase, die ein Admin kennt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Type the passphrase that opens your keys until now.</source>
        <translation>Tippen Sie die Passphrase, die Ihre Schlüssel bisher öffnet.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Work as</source>
        <translation>&amp;Arbeiten als</translation>
    </message>
    <message>
        <source>Another programme…</source>
        <translation>Ein anderes Programm …</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <source>Checking {0}…</source>
        <translation>{0} wird geprüft …</translation>
    </message>
    <message>
        <source>Drop a certificate, badge or bundle here; no need to sign in.</source>
        <translation>Legen Sie ein Zertifikat, Abzeichen oder Paket hier ab, ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Find your name</source>
        <translation>Ihren Namen finden</translation>
    </message>
    <message>
        <source>Leave empty to use this computer’s keychain</source>
        <translation>Leer lassen, um den Schlüsselbund dieses Computers zu benutzen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu nachsehen</translation>
    </message>
    <message>
        <source>Nobody works here yet</source>
        <translation>Noch arbeitet niemand hier</translation>
    </message>
    <message>
        <source>Nobody’s keys are on this computer. Restore a backup, or open another programme.</source>
        <translation>Auf diesem Computer liegen keine Schlüssel. Stellen Sie eine Sicherung wieder her, oder öffnen Sie ein anderes Programm.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Recover with the recovery key…</source>
        <translation>Mit dem Wiederherstellungsschlüssel wiederherstellen …</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Aus einer Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>This is the demo: everybody’s passphrase is “demo”, unless it was built with another.</source>
        <translation>Das ist die Demo: Die Passphrase von allen ist „demo“, wenn sie nicht mit einer anderen aufgebaut wurde.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt …</translation>
    </message>
    <message>
        <source>Verify a badge</source>
        <translation>Ein Abzeichen prüfen</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Wer arbeitet?</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>Arbeiten als</translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message numerus="yes">
        <source>{0} bytes</source>
        <translation><numerusform>{0} Byte</numerusform><numerusform>{0} Bytes</numerusform></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>In one colour</source>
        <translation>In einer Farbe</translation>
    </message>
    <message>
        <source>On dark ground</source>
        <translation>Auf dunklem Grund</translation>
    </message>
    <message>
        <source>On light ground</source>
        <translation>Auf hellem Grund</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>In rating</source>
        <translation>In Bewertung</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Herausgenommen</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>StepMarks</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Schritt {0} von {1}: {2}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>TakingPane</name>
    <message>
        <source>&amp;Badge</source>
        <translation>&amp;Abzeichen</translation>
    </message>
    <message>
        <source>&amp;Cohort, if any</source>
        <translation>&amp;Kohorte, falls es eine gibt</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Art der Datei</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a badge…</source>
        <translation>Abzeichen wählen …</translation>
    </message>
    <message>
        <source>Choose it above. Then you see what would be taken in; nothing is stored before you say so.</source>
        <translation>Wählen Sie es oben. Dann sehen Sie, was aufgenommen würde; nichts wird gespeichert, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>For which badge were these handed in?</source>
        <translation>Für welches Abzeichen wurde das eingereicht?</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Leads compare groups by it; raters never see it.</source>
        <translation>Die QS-Leitung vergleicht Gruppen damit; Bewertende sehen sie nie.</translation>
    </message>
    <message>
        <source>Learner or file</source>
        <translation>Person oder Datei</translation>
    </message>
    <message>
        <source>Looking through it; nothing is stored yet</source>
        <translation>Es wird durchgesehen; noch ist nichts gespeichert</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Such as “Spring 2026”</source>
        <translation>Etwa „Frühjahr 2026“</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>What lies in it</source>
        <translation>Was darin liegt</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>Warum nicht aufgenommen</translation>
    </message>
</context>
<context>
    <name>ThumbnailStrip</name>
    <message>
        <source>Page {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Diese Mitteilung schließen</translation>
    </message>
    <message>
        <source>Dismiss: {0}</source>
        <translation>Schließen: {0}</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source> ({found} of {awards} awards)</source>
        <translation> ({found} von {awards} Auszeichnungen)</translation>
    </message>
    <message>
        <source>1 to {most_copies} copies can be printed</source>
        <translation>gedruckt werden können 1 bis {most_copies} Exemplare</translation>
    </message>
    <message>
        <source>A kept copy of the issuing keys could still sign: </source>
        <translation>Eine behaltene Kopie der Ausstellerschlüssel könnte weiterhin signieren: </translation>
    </message>
    <message>
        <source>A key of 32 bytes was expected; this one was changed, or belongs elsewhere</source>
        <translation>Erwartet war ein Schlüssel von 32 Bytes; dieser wurde geändert oder gehört woandershin</translation>
    </message>
    <message>
        <source>A name has 1 to {longest_name} characters and no line breaks or control characters</source>
        <translation>Ein Name hat 1 bis {longest_name} Zeichen und keine Zeilenumbrüche oder Steuerzeichen</translation>
    </message>
    <message>
        <source>A new workspace with an address of its own (`assessor init --did-web HOST`) is a new issuer whose key can be; revoke here what must not count any more.</source>
        <translation>Ein neuer Arbeitsbereich mit eigener Adresse (`assessor init --did-web HOST`) ist ein neuer Aussteller, dessen Schlüssel gewechselt werden kann; widerrufen Sie hier, was nicht mehr zählen darf.</translation>
    </message>
    <message>
        <source>A passphrase has at most {longest_passphrase} characters</source>
        <translation>Eine Passphrase hat höchstens {longest_passphrase} Zeichen</translation>
    </message>
    <message>
        <source>A passphrase must not be empty</source>
        <translation>Eine Passphrase darf nicht leer sein</translation>
    </message>
    <message>
        <source>A private half of 32 bytes was expected; this one was changed</source>
        <translation>Erwartet war eine private Hälfte von 32 Bytes; diese wurde geändert</translation>
    </message>
    <message>
        <source>A recovery key has {word_count} words; {places} were given</source>
        <translation>Ein Wiederherstellungsschlüssel hat {word_count} Wörter; {places} wurden angegeben</translation>
    </message>
    <message>
        <source>A signing key of 32 bytes was expected; this one was changed</source>
        <translation>Erwartet war ein Signierschlüssel von 32 Bytes; dieser wurde geändert</translation>
    </message>
    <message>
        <source>Add one: `assessor people add`.</source>
        <translation>Fügen Sie eine hinzu: `assessor people add`.</translation>
    </message>
    <message>
        <source>Agree on another one first.</source>
        <translation>Vereinbaren Sie zuerst ein weiteres.</translation>
    </message>
    <message>
        <source>Agree on another piece to practise on.</source>
        <translation>Vereinbaren Sie ein anderes Stück zum Üben.</translation>
    </message>
    <message>
        <source>An admin who knows why lets it go on: on the page Audit, or by `assessor audit fork --reason TEXT`.</source>
        <translation>Eine Admin-Person, die den Grund kennt, lässt ihn weitergehen: auf der Seite Prüfprotokoll oder mit `assessor audit fork --reason TEXT`.</translation>
    </message>
    <message>
        <source>An award rests on it: revoke that first, or keep both.</source>
        <translation>Eine Auszeichnung stützt sich darauf: Widerrufen Sie zuerst diese, oder behalten Sie beides.</translation>
    </message>
    <message>
        <source>Ask a QA lead if it must be changed.</source>
        <translation>Fragen Sie eine QS-Leitung, wenn sie geändert werden muss.</translation>
    </message>
    <message>
        <source>Ask a QA lead: `assessor cases release`.</source>
        <translation>Fragen Sie eine QS-Leitung: `assessor cases release`.</translation>
    </message>
    <message>
        <source>Ask an admin to add one.</source>
        <translation>Bitten Sie einen Admin, eine hinzuzufügen.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Bitten Sie um ein neues.</translation>
    </message>
    <message>
        <source>Ask for a newer program.</source>
        <translation>Fragen Sie nach einem neueren Programm.</translation>
    </message>
    <message>
        <source>Ask for one with an elliptic key (P-256, P-384) or RSA.</source>
        <translation>Bitten Sie um eines mit elliptischem Schlüssel (P-256, P-384) oder RSA.</translation>
    </message>
    <message>
        <source>Ask for the card again.</source>
        <translation>Bitten Sie noch einmal um die Karte.</translation>
    </message>
    <message>
        <source>Awards are signed</source>
        <translation>Auszeichnungen sind signiert</translation>
    </message>
    <message>
        <source>Awards are written</source>
        <translation>Auszeichnungen sind geschrieben</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>Blind copies are made</source>
        <translation>Blindkopien sind erstellt</translation>
    </message>
    <message>
        <source>Bringing the pages onto the disk</source>
        <translation>Seiten werden auf den Datenträger gebracht</translation>
    </message>
    <message>
        <source>Check --format, or leave it out.</source>
        <translation>Prüfen Sie --format, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Check the disk; it may be failing or unplugged.</source>
        <translation>Prüfen Sie die Platte; vielleicht fällt sie aus oder ist nicht eingesteckt.</translation>
    </message>
    <message>
        <source>Check the format and what lies in it; `--dry-run --json` lists everything.</source>
        <translation>Prüfen Sie das Format und was darin liegt; `--dry-run --json` listet alles auf.</translation>
    </message>
    <message>
        <source>Check the quotes.</source>
        <translation>Prüfen Sie die Anführungszeichen.</translation>
    </message>
    <message>
        <source>Check the spelling, or make the folder first.</source>
        <translation>Prüfen Sie die Schreibweise, oder legen Sie den Ordner zuerst an.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Checked rows</source>
        <translation>Zeilen sind geprüft</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Checking evidence</source>
        <translation>Nachweise werden geprüft</translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation>Zeilen werden geprüft</translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>Das Protokoll wird geprüft</translation>
    </message>
    <message>
        <source>Choose a disk with another file system.</source>
        <translation>Wählen Sie eine Platte mit einem anderen Dateisystem.</translation>
    </message>
    <message>
        <source>Choose a folder that can be written to.</source>
        <translation>Wählen Sie einen Ordner, in den man schreiben kann.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Wählen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder: a programme has one of its own.</source>
        <translation>Wählen Sie einen neuen oder leeren Ordner: Ein Programm hat einen eigenen.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who looks after this computer for the right to write here.</source>
        <translation>Wählen Sie einen anderen Ordner, oder bitten Sie, wer diesen Computer betreut, um das Recht, hier zu schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder, or change its permissions.</source>
        <translation>Wählen Sie einen anderen Ordner, oder ändern Sie seine Rechte.</translation>
    </message>
    <message>
        <source>Choose another name, or remove it first.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose one that nobody else knows.</source>
        <translation>Wählen Sie eine, die niemand sonst kennt.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Closing complete cases</source>
        <translation>Vollständige Fälle werden geschlossen</translation>
    </message>
    <message>
        <source>Compare each word, and their order, with the paper.</source>
        <translation>Vergleichen Sie jedes Wort und die Reihenfolge mit dem Papier.</translation>
    </message>
    <message>
        <source>Copies are made anew before anybody rates them, or where a rater saw whose they are.</source>
        <translation>Kopien werden neu gemacht, bevor jemand sie bewertet, oder wo eine bewertende Person gesehen hat, wessen sie sind.</translation>
    </message>
    <message>
        <source>Copy the whole folder to a place that can be written to, and open it there.</source>
        <translation>Kopieren Sie den ganzen Ordner an einen Ort, an den man schreiben kann, und öffnen Sie ihn dort.</translation>
    </message>
    <message>
        <source>Cover fewer places at once, or leave the file out.</source>
        <translation>Verdecken Sie weniger Stellen auf einmal, oder lassen Sie die Datei weg.</translation>
    </message>
    <message>
        <source>Cover that too, or leave the file out.</source>
        <translation>Verdecken Sie auch das, oder lassen Sie die Datei weg.</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>Covering</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <translation>Tun Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Do not trust it.</source>
        <translation>Vertrauen Sie dem nicht.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>Download or pack it again.</source>
        <translation>Laden Sie es noch einmal herunter, oder packen Sie es neu.</translation>
    </message>
    <message>
        <source>Enrol another name, then remove who cannot unlock any more: `people remove`.</source>
        <translation>Nehmen Sie einen anderen Namen auf; dann entfernen Sie, wer nicht mehr entsperren kann: `people remove`.</translation>
    </message>
    <message>
        <source>Erase that one: {previous}.</source>
        <translation>Löschen Sie jene: {previous}.</translation>
    </message>
    <message>
        <source>Every word is in the list, but together they are not a recovery key: the checksum does not match</source>
        <translation>Jedes Wort steht in der Liste, aber zusammen sind sie kein Wiederherstellungsschlüssel: Die Prüfsumme passt nicht</translation>
    </message>
    <message>
        <source>Evidence {number}</source>
        <translation>Nachweis {number}</translation>
    </message>
    <message>
        <source>Export badges.</source>
        <translation>Exportieren Sie Abzeichen.</translation>
    </message>
    <message>
        <source>Export certificates, or a bundle.</source>
        <translation>Exportieren Sie Urkunden oder ein Paket.</translation>
    </message>
    <message>
        <source>Export the table as UTF-8 CSV.</source>
        <translation>Exportieren Sie die Tabelle als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Machen Sie Platz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing was changed.</source>
        <translation>Machen Sie Platz frei und versuchen Sie es erneut; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Freeze one badge, or a shorter time.</source>
        <translation>Frieren Sie nur ein Abzeichen oder einen kürzeren Zeitraum ein.</translation>
    </message>
    <message>
        <source>Gathering awards</source>
        <translation>Auszeichnungen werden gesammelt</translation>
    </message>
    <message>
        <source>Give a PNG or JPEG.</source>
        <translation>Geben Sie ein PNG oder JPEG an.</translation>
    </message>
    <message>
        <source>Give a folder or a .zip file.</source>
        <translation>Geben Sie einen Ordner oder eine .zip-Datei an.</translation>
    </message>
    <message>
        <source>Give a folder or zip of portfolios.</source>
        <translation>Geben Sie einen Ordner oder ein Zip mit Portfolios an.</translation>
    </message>
    <message>
        <source>Give a folder with a sub-folder per learner.</source>
        <translation>Geben Sie einen Ordner mit einem Unterordner je lernender Person an.</translation>
    </message>
    <message>
        <source>Give each once.</source>
        <translation>Geben Sie jedes einmal an.</translation>
    </message>
    <message>
        <source>Give numbers, or use --scale ordinal.</source>
        <translation>Geben Sie Zahlen an, oder benutzen Sie --scale ordinal.</translation>
    </message>
    <message>
        <source>Give one from 0.5 to below 1, such as 0.95.</source>
        <translation>Geben Sie eines von 0,5 bis unter 1 an, etwa 0.95.</translation>
    </message>
    <message>
        <source>Give one like https://badges.example.org/.</source>
        <translation>Geben Sie eine an wie https://badges.example.org/.</translation>
    </message>
    <message>
        <source>Give the changed badge a new version number; the old one stays as it is.</source>
        <translation>Geben Sie dem geänderten Abzeichen eine neue Fassungsnummer; die alte bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Give the data file of a frozen report.</source>
        <translation>Geben Sie die Datendatei eines eingefrorenen Berichts an.</translation>
    </message>
    <message>
        <source>Give the issuer's did.json, its Profile or a trust list.</source>
        <translation>Geben Sie did.json, Profil oder Vertrauensliste des Ausstellers an.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>Give the passphrase that the file was made with.</source>
        <translation>Geben Sie die Passphrase an, mit der die Datei gemacht wurde.</translation>
    </message>
    <message>
        <source>Give the recovery key: --recovery-file FILE.</source>
        <translation>Geben Sie den Wiederherstellungsschlüssel an: --recovery-file FILE.</translation>
    </message>
    <message>
        <source>Give what the files point at: a badge class, issuer, key or list, in JSON.</source>
        <translation>Geben Sie an, worauf die Dateien verweisen: eine Abzeichenklasse, einen Aussteller, Schlüssel oder eine Liste, in JSON.</translation>
    </message>
    <message>
        <source>Give your card to its admin; once they have added you, drop the folder again.</source>
        <translation>Geben Sie Ihre Karte dem Admin des Programms; sobald Sie aufgenommen sind, legen Sie den Ordner noch einmal ab.</translation>
    </message>
    <message>
        <source>Giving out work</source>
        <translation>Arbeit wird zugeteilt</translation>
    </message>
    <message>
        <source>Have new keys enrolled.</source>
        <translation>Lassen Sie neue Schlüssel aufnehmen.</translation>
    </message>
    <message>
        <source>If you trust the workspace as it is, delete this file; its log is then new here.</source>
        <translation>Wenn Sie dem Arbeitsbereich trauen, wie er ist, löschen Sie diese Datei; sein Protokoll ist hier dann neu.</translation>
    </message>
    <message>
        <source>Import fewer at a time.</source>
        <translation>Importieren Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>Install the newest version, then open it again.</source>
        <translation>Installieren Sie die neueste Version; dann öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It cannot be kept in mind here whose keys lie under this account of the system</source>
        <translation>Hier kann nicht gemerkt werden, wessen Schlüssel unter diesem Konto des Systems liegen</translation>
    </message>
    <message>
        <source>It comes when a QA lead next gives out work or signs in.</source>
        <translation>Es kommt, wenn die QS-Leitung das nächste Mal Arbeit zuteilt oder sich anmeldet.</translation>
    </message>
    <message>
        <source>It is the folder that holds “assessor.db”. Ask the admin which one it is.</source>
        <translation>Es ist der Ordner, in dem „assessor.db“ liegt. Fragen Sie den Admin, welcher es ist.</translation>
    </message>
    <message>
        <source>It needs the columns {join}.</source>
        <translation>Sie braucht die Spalten {join}.</translation>
    </message>
    <message>
        <source>Its passphrase goes on opening them.</source>
        <translation>Ihre Passphrase öffnet sie weiterhin.</translation>
    </message>
    <message>
        <source>Join the parts, or pack it again.</source>
        <translation>Fügen Sie die Teile zusammen, oder packen Sie es neu.</translation>
    </message>
    <message>
        <source>Keys of more than one person lie under this account of the system; its keychain would open them for whoever sits here</source>
        <translation>Unter diesem Konto des Systems liegen Schlüssel mehrerer Personen; sein Schlüsselbund würde sie für jeden öffnen, der hier sitzt</translation>
    </message>
    <message>
        <source>Known are: {allowed}.</source>
        <translation>Bekannt sind: {allowed}.</translation>
    </message>
    <message>
        <source>Leap2A portfolios cannot be read by this version</source>
        <translation>Leap2A-Portfolios kann diese Version nicht lesen</translation>
    </message>
    <message>
        <source>Learner records are written</source>
        <translation>Lernnachweise sind geschrieben</translation>
    </message>
    <message>
        <source>Leave the result as it stands, or give other levels.</source>
        <translation>Lassen Sie das Ergebnis, wie es ist, oder geben Sie andere Stufen.</translation>
    </message>
    <message>
        <source>Let another holder sign in and do something first, then try again.</source>
        <translation>Lassen Sie zuerst eine andere Person mit Schlüssel sich anmelden und etwas tun; dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Listing awards</source>
        <translation>Auszeichnungen werden aufgelistet</translation>
    </message>
    <message>
        <source>Load one: `assessor programme load FILE`.</source>
        <translation>Laden Sie eines: `assessor programme load FILE`.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>Look at the case again; to override that one too, name it: {decision_code}.</source>
        <translation>Sehen Sie sich den Fall noch einmal an; um auch jene Entscheidung aufzuheben, nennen Sie sie: {decision_code}.</translation>
    </message>
    <message>
        <source>Look whether it is on, or save the certificates as one PDF.</source>
        <translation>Sehen Sie nach, ob er eingeschaltet ist, oder speichern Sie die Urkunden als ein PDF.</translation>
    </message>
    <message>
        <source>Make it first.</source>
        <translation>Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>Make one: `assessor init`, or look at `assessor demo`.</source>
        <translation>Legen Sie einen an: `assessor init`, oder sehen Sie sich `assessor demo` an.</translation>
    </message>
    <message>
        <source>Make one: `assessor init`; or look at `assessor demo`.</source>
        <translation>Legen Sie einen an: `assessor init`; oder sehen Sie sich `assessor demo` an.</translation>
    </message>
    <message>
        <source>Make room, or make this folder writable.</source>
        <translation>Machen Sie Platz, oder machen Sie diesen Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>Make the card by `assessor card`.</source>
        <translation>Erzeugen Sie die Karte mit `assessor card`.</translation>
    </message>
    <message>
        <source>Make this folder writable, or go on with the passphrase.</source>
        <translation>Machen Sie diesen Ordner beschreibbar, oder fahren Sie mit der Passphrase fort.</translation>
    </message>
    <message>
        <source>Making blind copies</source>
        <translation>Blindkopien werden erstellt</translation>
    </message>
    <message>
        <source>Move the workspace to a local disk: not a network share, not a synchronised folder.</source>
        <translation>Legen Sie den Arbeitsbereich auf eine lokale Platte: nicht auf ein Netzlaufwerk, nicht in einen abgeglichenen Ordner.</translation>
    </message>
    <message>
        <source>Name a badge, or ask an admin to change their role.</source>
        <translation>Nennen Sie ein Abzeichen, oder bitten Sie einen Admin, die Rolle zu ändern.</translation>
    </message>
    <message>
        <source>Name a new folder in it.</source>
        <translation>Nennen Sie einen neuen Ordner darin.</translation>
    </message>
    <message>
        <source>Name a rule; or fix one for the badge: `assessor sampling third`.</source>
        <translation>Nennen Sie eine Regel; oder legen Sie eine für das Abzeichen fest: `assessor sampling third`.</translation>
    </message>
    <message>
        <source>Name it, such as awards.csv.</source>
        <translation>Nennen Sie sie etwa awards.csv.</translation>
    </message>
    <message>
        <source>Name it, such as awards.zip.</source>
        <translation>Nennen Sie sie, etwa awards.zip.</translation>
    </message>
    <message>
        <source>Name the columns in line 1.</source>
        <translation>Benennen Sie die Spalten in Zeile 1.</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Keine Datei ist offen</translation>
    </message>
    <message>
        <source>No installed font can draw </source>
        <translation>Keine installierte Schrift kann dies zeichnen: </translation>
    </message>
    <message>
        <source>No preview helper could be started</source>
        <translation>Kein Vorschauhelfer konnte gestartet werden</translation>
    </message>
    <message>
        <source>Nobody is left who could do that; use the recovery key: `assessor recover`.</source>
        <translation>Niemand ist mehr da, der das könnte; benutzen Sie den Wiederherstellungsschlüssel: `assessor recover`.</translation>
    </message>
    <message>
        <source>Nothing of this backup was kept, and its file is untouched. Restore an earlier backup.</source>
        <translation>Von dieser Sicherung wurde nichts behalten, ihre Datei ist unberührt. Stellen Sie eine frühere Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Once it is released, an admin can return or revoke it.</source>
        <translation>Sobald sie freigegeben ist, kann ein Admin sie zurückgeben oder widerrufen.</translation>
    </message>
    <message>
        <source>One of these must sign in and do something first: {able}.</source>
        <translation>Zuerst muss sich eine dieser Personen anmelden und etwas tun: {able}.</translation>
    </message>
    <message>
        <source>Only a PDF has a text layer</source>
        <translation>Nur ein PDF hat eine Textebene</translation>
    </message>
    <message>
        <source>Open Badges 2.0</source>
        <translation>Open Badges 2.0</translation>
    </message>
    <message>
        <source>Open Badges 2.0 binds no evidence by digest</source>
        <translation>Open Badges 2.0 bindet keine Nachweise durch Prüfsummen</translation>
    </message>
    <message>
        <source>Open Badges 3.0</source>
        <translation>Open Badges 3.0</translation>
    </message>
    <message>
        <source>Open cases first, or ask for more of them.</source>
        <translation>Öffnen Sie zuerst Fälle, oder fragen Sie nach mehr davon.</translation>
    </message>
    <message>
        <source>Open it with the newest version.</source>
        <translation>Öffnen Sie ihn mit der neuesten Version.</translation>
    </message>
    <message>
        <source>Open what is complete; or settle the case without it, and say so.</source>
        <translation>Öffnen Sie, was vollständig ist; oder entscheiden Sie ausdrücklich ohne sie.</translation>
    </message>
    <message>
        <source>Opening cases</source>
        <translation>Fälle werden geöffnet</translation>
    </message>
    <message>
        <source>Opening ratings</source>
        <translation>Bewertungen werden geöffnet</translation>
    </message>
    <message>
        <source>Opening submissions</source>
        <translation>Einreichungen werden geöffnet</translation>
    </message>
    <message>
        <source>PAdES B-B over the whole file by “{name}”, a certificate supplied from elsewhere by which the issuer says it signs; made on {when} by the signer's own clock, which nobody vouches for</source>
        <translation>PAdES B-B über die ganze Datei von „{name}“, einem von anderswo gestellten Zertifikat, mit dem der Aussteller nach eigener Aussage signiert; gemacht am {when} nach der eigenen Uhr, für die niemand bürgt</translation>
    </message>
    <message>
        <source>PAdES B-B over the whole file by “{name}”, the issuer's own certificate; made on {when} by the signer's own clock, which nobody vouches for</source>
        <translation>PAdES B-B über die ganze Datei von „{name}“, dem eigenen Zertifikat des Ausstellers; gemacht am {when} nach der eigenen Uhr, für die niemand bürgt</translation>
    </message>
    <message>
        <source>Pack fewer at a time.</source>
        <translation>Packen Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>Page {value} is damaged and cannot be drawn</source>
        <translation>Seite {value} ist beschädigt und lässt sich nicht zeichnen</translation>
    </message>
    <message>
        <source>Pending: a holder of the role's keys must sign in and do something first.</source>
        <translation>Ausstehend: Wer die Schlüssel der Rolle hat, muss sich zuerst anmelden und etwas tun.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Stecken Sie sie wieder ein.</translation>
    </message>
    <message>
        <source>Printing certificates</source>
        <translation>Urkunden werden gedruckt</translation>
    </message>
    <message>
        <source>Publish it with the name, if the learner agrees, or not at all.</source>
        <translation>Veröffentlichen Sie sie mit dem Namen, wenn die lernende Person zustimmt, oder gar nicht.</translation>
    </message>
    <message>
        <source>Put back the file from a backup, or have new keys enrolled.</source>
        <translation>Legen Sie die Datei aus einer Sicherung zurück, oder lassen Sie neue Schlüssel aufnehmen.</translation>
    </message>
    <message>
        <source>Put back the file from a backup.</source>
        <translation>Legen Sie die Datei aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>Put back their own key file from a backup, or have them enrolled anew.</source>
        <translation>Legen Sie die Schlüsseldatei der Person aus einer Sicherung zurück, oder nehmen Sie sie neu auf.</translation>
    </message>
    <message>
        <source>Put each learner's files into a folder of their own.</source>
        <translation>Legen Sie die Dateien jeder lernenden Person in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Put it at the top.</source>
        <translation>Legen Sie es zuoberst hinein.</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Die Sicherung wird gelesen</translation>
    </message>
    <message>
        <source>Recording what is public</source>
        <translation>Was öffentlich ist, wird festgehalten</translation>
    </message>
    <message>
        <source>Releasing results</source>
        <translation>Ergebnisse werden freigegeben</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>Remove that keyring backend, or go on with the passphrase.</source>
        <translation>Entfernen Sie diesen Schlüsselbund, oder fahren Sie mit der Passphrase fort.</translation>
    </message>
    <message>
        <source>Remove the pin.</source>
        <translation>Entfernen Sie die Markierung.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Restore the last backup.</source>
        <translation>Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Restore the last backup: `assessor restore`.</source>
        <translation>Stellen Sie die letzte Sicherung wieder her: `assessor restore`.</translation>
    </message>
    <message>
        <source>Return or withdraw it first.</source>
        <translation>Geben Sie sie zuerst zurück, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>Wird widerrufen</translation>
    </message>
    <message>
        <source>Run `assessor audit verify`. {remedy}</source>
        <translation>Führen Sie `assessor audit verify` aus. {remedy}</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <translation>Speichern Sie sie als CSV UTF-8.</translation>
    </message>
    <message>
        <source>Save it smaller.</source>
        <translation>Speichern Sie es kleiner.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>Say what is to be covered.</source>
        <translation>Sagen Sie, was verdeckt werden soll.</translation>
    </message>
    <message>
        <source>Say what the learner disputes.</source>
        <translation>Sagen Sie, was beanstandet wird.</translation>
    </message>
    <message>
        <source>Say which with --as NAME.</source>
        <translation>Sagen Sie mit --as NAME, wer.</translation>
    </message>
    <message>
        <source>Say who it is: --name NAME.</source>
        <translation>Sagen Sie, wer es ist: --name NAME.</translation>
    </message>
    <message>
        <source>Say why it is heard all the same, or tell the learner that it came too late.</source>
        <translation>Sagen Sie, warum er trotzdem angehört wird, oder teilen Sie mit, dass er zu spät kam.</translation>
    </message>
    <message>
        <source>Say why they are printed again.</source>
        <translation>Sagen Sie, warum sie noch einmal gedruckt werden.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>Say yourself what is decided: `--from FILE.json`.</source>
        <translation>Sagen Sie selbst, was entschieden wird: `--from FILE.json`.</translation>
    </message>
    <message>
        <source>See `assessor appeals list`.</source>
        <translation>Siehe `assessor appeals list`.</translation>
    </message>
    <message>
        <source>See `assessor appeals list`: it is heard once it was rated and opened.</source>
        <translation>Siehe `assessor appeals list`: Angehört wird er, sobald neu bewertet und geöffnet ist.</translation>
    </message>
    <message>
        <source>See `assessor audit verify`.</source>
        <translation>Siehe `assessor audit verify`.</translation>
    </message>
    <message>
        <source>See `assessor audit verify`; restore the last backup.</source>
        <translation>Siehe `assessor audit verify`; stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>See `assessor evidence`.</source>
        <translation>Siehe `assessor evidence`.</translation>
    </message>
    <message>
        <source>See `assessor list awards`.</source>
        <translation>Siehe `assessor list awards`.</translation>
    </message>
    <message>
        <source>See `assessor list cases`.</source>
        <translation>Siehe `assessor list cases`.</translation>
    </message>
    <message>
        <source>See `assessor list people`.</source>
        <translation>Siehe `assessor list people`.</translation>
    </message>
    <message>
        <source>See `assessor list submissions`.</source>
        <translation>Siehe `assessor list submissions`.</translation>
    </message>
    <message>
        <source>See `assessor seeds show`.</source>
        <translation>Siehe `assessor seeds show`.</translation>
    </message>
    <message>
        <source>Settle it yourself, or ask an admin to add an assessor.</source>
        <translation>Schlichten Sie selbst, oder bitten Sie einen Admin, jemanden hinzuzufügen.</translation>
    </message>
    <message>
        <source>Settle it yourself.</source>
        <translation>Schlichten Sie selbst.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie es.</translation>
    </message>
    <message>
        <source>Shorten it: the learner reads it.</source>
        <translation>Kürzen Sie sie: Die lernende Person liest sie.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>Shorten them: say what is disputed, and keep the letter where letters are kept.</source>
        <translation>Kürzen Sie sie: Sagen Sie, was beanstandet wird, und bewahren Sie das Schreiben dort auf, wo Schreiben liegen.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>Sign in on the machine where they were made, or have new keys enrolled.</source>
        <translation>Melden Sie sich an dem Computer an, auf dem sie erzeugt wurden, oder lassen Sie neue Schlüssel aufnehmen.</translation>
    </message>
    <message>
        <source>Sign some: `assessor issue`.</source>
        <translation>Signieren Sie welche: `assessor issue`.</translation>
    </message>
    <message>
        <source>Signing again</source>
        <translation>Wird neu signiert</translation>
    </message>
    <message>
        <source>Signing awards</source>
        <translation>Auszeichnungen werden signiert</translation>
    </message>
    <message>
        <source>Take another copy of it, or an earlier backup.</source>
        <translation>Nehmen Sie eine andere Kopie davon oder eine frühere Sicherung.</translation>
    </message>
    <message>
        <source>Take it back first, or tell a QA lead if it is final.</source>
        <translation>Nehmen Sie sie erst zurück, oder sagen Sie es der QS-Leitung, wenn sie endgültig ist.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>The document has no such picture</source>
        <translation>Das Dokument hat kein solches Bild</translation>
    </message>
    <message>
        <source>The file cannot be shown</source>
        <translation>Die Datei kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>The file has {document} pages</source>
        <translation>Die Datei hat {document} Seiten</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be opened</source>
        <translation>Die Datei ist beschädigt und lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>The file is protected by a password</source>
        <translation>Die Datei ist mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>The file is too large to be drawn</source>
        <translation>Die Datei ist zu groß, um gezeichnet zu werden</translation>
    </message>
    <message>
        <source>The file needs more memory than a preview may take</source>
        <translation>Die Datei braucht mehr Speicher, als eine Vorschau nehmen darf</translation>
    </message>
    <message>
        <source>The keychain did not keep the key</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht behalten</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keys of the role “{role}” are not complete here</source>
        <translation>Die Schlüssel der Rolle „{role}“ sind hier nicht vollständig</translation>
    </message>
    <message>
        <source>The new key file does not open; the old one was kept</source>
        <translation>Die neue Schlüsseldatei lässt sich nicht öffnen; die alte wurde behalten</translation>
    </message>
    <message>
        <source>The new keys do not sign; the old ones were kept</source>
        <translation>Die neuen Schlüssel signieren nicht; die alten wurden behalten</translation>
    </message>
    <message>
        <source>The only keychain here stores its secrets unencrypted, so it is not used</source>
        <translation>Der einzige Schlüsselbund hier speichert seine Geheimnisse unverschlüsselt, darum wird er nicht benutzt</translation>
    </message>
    <message>
        <source>The packet address on this enrolment card is not a key</source>
        <translation>Die Paketadresse auf dieser Karte ist kein Schlüssel</translation>
    </message>
    <message>
        <source>The passphrase does not open these keys</source>
        <translation>Die Passphrase öffnet diese Schlüssel nicht</translation>
    </message>
    <message>
        <source>The passphrase goes on opening the keys.</source>
        <translation>Die Passphrase öffnet die Schlüssel weiterhin.</translation>
    </message>
    <message>
        <source>The passphrase opens it as before.</source>
        <translation>Die Passphrase öffnet sie wie zuvor.</translation>
    </message>
    <message>
        <source>The picture has fewer frames than that</source>
        <translation>So viele Einzelbilder hat das Bild nicht</translation>
    </message>
    <message>
        <source>The preview stopped by itself; the file may be damaged or made to do harm</source>
        <translation>Die Vorschau brach von selbst ab; vielleicht ist die Datei beschädigt oder soll Schaden anrichten</translation>
    </message>
    <message>
        <source>The preview took longer than 10 seconds and was stopped</source>
        <translation>Die Vorschau dauerte länger als 10 Sekunden und wurde angehalten</translation>
    </message>
    <message>
        <source>The preview took more memory than allowed and was stopped</source>
        <translation>Die Vorschau brauchte mehr Speicher als erlaubt und wurde angehalten</translation>
    </message>
    <message>
        <source>The preview was closed</source>
        <translation>Die Vorschau wurde geschlossen</translation>
    </message>
    <message>
        <source>The previews are closed</source>
        <translation>Die Vorschauen sind geschlossen</translation>
    </message>
    <message>
        <source>The question is unknown</source>
        <translation>Die Frage ist nicht bekannt</translation>
    </message>
    <message>
        <source>The result is too large to be shown</source>
        <translation>Das Ergebnis ist zu groß, um gezeigt zu werden</translation>
    </message>
    <message>
        <source>The signature of this enrolment card is wrong: it was changed after it was made</source>
        <translation>Die Signatur dieser Karte ist falsch: Sie wurde geändert, nachdem sie erzeugt war</translation>
    </message>
    <message>
        <source>The {what} is too large to be drawn</source>
        <translation>{what}: zu groß, um gezeichnet zu werden</translation>
    </message>
    <message>
        <source>There are no keys of this person in this workspace</source>
        <translation>In diesem Arbeitsbereich gibt es keine Schlüssel dieser Person</translation>
    </message>
    <message>
        <source>There are: {join}.</source>
        <translation>Es gibt: {join}.</translation>
    </message>
    <message>
        <source>There are: {value}.</source>
        <translation>Es gibt: {value}.</translation>
    </message>
    <message>
        <source>There is not enough free memory to unlock the keys ({value} MiB are needed)</source>
        <translation>Es ist nicht genug Speicher frei, um die Schlüssel zu entsperren ({value} MiB sind nötig)</translation>
    </message>
    <message>
        <source>These are not the keys that the roster shows for this person</source>
        <translation>Das sind nicht die Schlüssel, die die Personenliste für diese Person zeigt</translation>
    </message>
    <message>
        <source>These keys were renewed too often</source>
        <translation>Diese Schlüssel wurden zu oft erneuert</translation>
    </message>
    <message>
        <source>This computer’s keychain does not hold it.</source>
        <translation>Der Schlüsselbund dieses Computers enthält sie nicht.</translation>
    </message>
    <message>
        <source>This enrolment card is not in the form that this program writes</source>
        <translation>Diese Karte hat nicht die Form, die dieses Programm schreibt</translation>
    </message>
    <message>
        <source>This file is too large for an enrolment card</source>
        <translation>Diese Datei ist zu groß für eine Karte</translation>
    </message>
    <message>
        <source>This is far longer than a recovery key</source>
        <translation>Das ist viel länger als ein Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>This is not an enrolment card</source>
        <translation>Das ist keine Karte</translation>
    </message>
    <message>
        <source>This key file asks for more work than unlocking ever takes; it was tampered with</source>
        <translation>Diese Schlüsseldatei verlangt mehr Arbeit, als das Entsperren je braucht; jemand hat sie verändert</translation>
    </message>
    <message>
        <source>This key file is damaged</source>
        <translation>Diese Schlüsseldatei ist beschädigt</translation>
    </message>
    <message>
        <source>This key file is damaged: its keys do not open</source>
        <translation>Diese Schlüsseldatei ist beschädigt: Ihre Schlüssel lassen sich nicht öffnen</translation>
    </message>
    <message>
        <source>This key file is somebody else's</source>
        <translation>Diese Schlüsseldatei gehört jemand anderem</translation>
    </message>
    <message>
        <source>This key file was written by another version of the program</source>
        <translation>Diese Schlüsseldatei wurde von einer anderen Version des Programms geschrieben</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown as text</source>
        <translation>Diese Art von Datei kann nicht als Text gezeigt werden</translation>
    </message>
    <message>
        <source>This kind of file has no pages that can be drawn</source>
        <translation>Diese Art von Datei hat keine Seiten, die sich zeichnen lassen</translation>
    </message>
    <message>
        <source>This person has keys here already</source>
        <translation>Diese Person hat hier schon Schlüssel</translation>
    </message>
    <message>
        <source>This public key cannot be sealed to; it is not a sound X25519 key</source>
        <translation>Für diesen öffentlichen Schlüssel kann nicht versiegelt werden; er ist kein tauglicher X25519-Schlüssel</translation>
    </message>
    <message>
        <source>This public key is not an X25519 key of 32 bytes</source>
        <translation>Dieser öffentliche Schlüssel ist kein X25519-Schlüssel von 32 Bytes</translation>
    </message>
    <message>
        <source>This system offers no keychain</source>
        <translation>Dieses System bietet keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>This was sealed with key number {epoch} of the role, which is not held here</source>
        <translation>Das wurde mit Schlüssel Nummer {epoch} der Rolle versiegelt, der hier nicht vorhanden ist</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again; capitals and spaces count.</source>
        <translation>Versuchen Sie es erneut; Großschreibung und Leerzeichen zählen.</translation>
    </message>
    <message>
        <source>Type its 21 words.</source>
        <translation>Tippen Sie seine 21 Wörter.</translation>
    </message>
    <message>
        <source>Unlock by passphrase, or give each person an account.</source>
        <translation>Entsperren Sie mit der Passphrase, oder geben Sie jeder Person ein eigenes Konto.</translation>
    </message>
    <message>
        <source>Unlock it in the system's settings.</source>
        <translation>Entsperren Sie ihn in den Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>Unpack it and give the folder.</source>
        <translation>Entpacken Sie es und geben Sie den Ordner an.</translation>
    </message>
    <message>
        <source>Uphold the appeal or reject it; the result stays.</source>
        <translation>Geben Sie dem Einspruch recht oder weisen Sie ihn zurück; das Ergebnis bleibt.</translation>
    </message>
    <message>
        <source>Use an IANA name, such as Europe/Berlin.</source>
        <translation>Benutzen Sie einen IANA-Namen, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>Use one of {join}.</source>
        <translation>Benutzen Sie eines von: {join}.</translation>
    </message>
    <message>
        <source>Verify the file to see what it is.</source>
        <translation>Prüfen Sie die Datei, um zu sehen, was sie ist.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Warten Sie, bis es fertig ist; dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What they were given and have not rated goes to others when a QA lead next gives out work.</source>
        <translation>Was der Person gegeben und von ihr nicht bewertet wurde, geht an andere, sobald eine QS-Leitung das nächste Mal Arbeit zuteilt.</translation>
    </message>
    <message>
        <source>What this machine remembered of the workspace's log is damaged, so an older copy of the workspace would not be noticed</source>
        <translation>Was sich dieser Computer vom Protokoll des Arbeitsbereichs gemerkt hat, ist beschädigt; eine ältere Kopie des Arbeitsbereichs würde nicht bemerkt</translation>
    </message>
    <message>
        <source>What was agreed is told once your rating is final.</source>
        <translation>Was vereinbart ist, erfahren Sie, sobald Ihre Bewertung endgültig ist.</translation>
    </message>
    <message>
        <source>What was sealed for QA leads before now stays readable to them.</source>
        <translation>Was bisher für QA-Leads versiegelt wurde, bleibt für die Person lesbar.</translation>
    </message>
    <message>
        <source>What was sealed for admins before now stays readable to them.</source>
        <translation>Was bisher für Admins versiegelt wurde, bleibt für die Person lesbar.</translation>
    </message>
    <message>
        <source>What was sealed is not padded as this program pads; it cannot be read</source>
        <translation>Was versiegelt ist, ist nicht so aufgefüllt, wie dieses Programm es tut; es lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>What was sealed was changed, or belongs elsewhere; it does not open</source>
        <translation>Was versiegelt ist, wurde geändert oder gehört woandershin; es lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>What was written is not what the disk gives back</source>
        <translation>Was geschrieben wurde, ist nicht, was die Platte zurückgibt</translation>
    </message>
    <message>
        <source>Where there is none, ask an admin to add one.</source>
        <translation>Wo es niemanden gibt, bitten Sie die Verwaltung, jemanden hinzuzufügen.</translation>
    </message>
    <message>
        <source>Word {number} of the recovery key is not in the word list</source>
        <translation>Wort {number} des Wiederherstellungsschlüssels steht nicht in der Wortliste</translation>
    </message>
    <message>
        <source>Write it in another script, or install the fonts that `assessor doctor` names.</source>
        <translation>Schreiben Sie es in einer anderen Schrift oder installieren Sie die Schriften, die `assessor doctor` nennt.</translation>
    </message>
    <message>
        <source>Write it with others; assessor doctor says whether fonts are missing here.</source>
        <translation>Schreiben Sie es mit anderen; assessor doctor sagt, ob hier Schriften fehlen.</translation>
    </message>
    <message>
        <source>Write them as a,b,c.</source>
        <translation>Schreiben Sie sie als a,b,c.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Writing awards</source>
        <translation>Auszeichnungen werden geschrieben</translation>
    </message>
    <message>
        <source>Writing learner records</source>
        <translation>Lernnachweise werden geschrieben</translation>
    </message>
    <message>
        <source>Writing pages</source>
        <translation>Seiten werden geschrieben</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Das Paket wird geschrieben</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>ein 7z-Archiv</translation>
    </message>
    <message>
        <source>a QA lead of this workspace sealed it</source>
        <translation>eine QS-Leitung dieses Arbeitsbereichs hat ihn versiegelt</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a bundle is one .zip file</source>
        <translation>ein Paket ist eine einzige .zip-Datei</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>a category is empty</source>
        <translation>eine Kategorie ist leer</translation>
    </message>
    <message>
        <source>a category is there twice</source>
        <translation>eine Kategorie steht zweimal da</translation>
    </message>
    <message>
        <source>a cohort's name has at most {longest} characters, none of them a control character</source>
        <translation>der Name einer Kohorte hat höchstens {longest} Zeichen, darunter kein Steuerzeichen</translation>
    </message>
    <message>
        <source>a colour is written such as #174d71, not {colour}</source>
        <translation>eine Farbe wird wie #174d71 geschrieben, nicht {colour}</translation>
    </message>
    <message>
        <source>a criterion's id must be a slug, not {id}</source>
        <translation>die Kennung eines Kriteriums besteht aus a–z, 0–9 und einzelnen Bindestrichen, nicht {id}</translation>
    </message>
    <message>
        <source>a date of the credential has no zone or is none</source>
        <translation>ein Datum des Credentials hat keine Zeitzone oder ist keines</translation>
    </message>
    <message>
        <source>a decision does not open</source>
        <translation>eine Entscheidung lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>a decision is not the one that was signed</source>
        <translation>eine Entscheidung ist nicht die, die signiert wurde</translation>
    </message>
    <message>
        <source>a design has a colour for every category and a rim for every tier</source>
        <translation>ein Entwurf hat eine Farbe für jede Kategorie und einen Rand für jede Stufe</translation>
    </message>
    <message>
        <source>a design needs a name</source>
        <translation>ein Entwurf braucht einen Namen</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>ein Dokument</translation>
    </message>
    <message>
        <source>a field is longer than {longest_cell} characters</source>
        <translation>ein Feld ist länger als {longest_cell} Zeichen</translation>
    </message>
    <message>
        <source>a file became shorter while it was read</source>
        <translation>eine Datei wurde kürzer, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>a file that the workspace names is missing</source>
        <translation>eine Datei, die der Arbeitsbereich nennt, fehlt</translation>
    </message>
    <message>
        <source>a fork needs a reason of at most {longest_reason} characters</source>
        <translation>eine Abzweigung braucht einen Grund von höchstens {longest_reason} Zeichen</translation>
    </message>
    <message>
        <source>a form has at most {most_scenarios} scenarios</source>
        <translation>ein Formular hat höchstens {most_scenarios} Szenarien</translation>
    </message>
    <message>
        <source>a form “scenario” has scenarios, and no other form has</source>
        <translation>ein Formular „scenario“ hat Szenarien, und kein anderes hat welche</translation>
    </message>
    <message>
        <source>a form “{kind}” has neither items nor at_least</source>
        <translation>ein Formular „{kind}“ hat weder items noch at_least</translation>
    </message>
    <message>
        <source>a form “{kind}” has no least_minutes</source>
        <translation>ein Formular „{kind}“ hat kein least_minutes</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a level beside a reason: nothing resolves these</source>
        <translation>eine Stufe neben einem Grund: daraus folgt nichts</translation>
    </message>
    <message>
        <source>a level's id must be a slug, not {id}</source>
        <translation>die Kennung einer Stufe besteht aus a–z, 0–9 und einzelnen Bindestrichen, nicht {id}</translation>
    </message>
    <message>
        <source>a list […] belongs here, not {kind}</source>
        <translation>hier gehört eine Liste […] hin, nicht {kind}</translation>
    </message>
    <message>
        <source>a list is one .csv file</source>
        <translation>eine Liste ist eine .csv-Datei</translation>
    </message>
    <message>
        <source>a moment needs a zone</source>
        <translation>ein Zeitpunkt braucht eine Zeitzone</translation>
    </message>
    <message>
        <source>a name could not be covered</source>
        <translation>ein Name konnte nicht verdeckt werden</translation>
    </message>
    <message>
        <source>a name has 1 to {longest_name} characters and no line breaks or control characters</source>
        <translation>ein Name hat 1 bis {longest_name} Zeichen und keine Zeilenumbrüche oder Steuerzeichen</translation>
    </message>
    <message>
        <source>a notebook</source>
        <translation>ein Notebook</translation>
    </message>
    <message>
        <source>a page has room for {most_signatures} signatures</source>
        <translation>eine Seite hat Platz für {most_signatures} Unterschriften</translation>
    </message>
    <message>
        <source>a page is drawn 1 to 4000 pixels wide</source>
        <translation>eine Seite wird 1 bis 4000 Pixel breit gezeichnet</translation>
    </message>
    <message>
        <source>a part of this path is a file, not a folder</source>
        <translation>ein Teil dieses Pfades ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>a person needs at least one role</source>
        <translation>eine Person braucht mindestens eine Rolle</translation>
    </message>
    <message>
        <source>a person's id is a UUID in its usual spelling</source>
        <translation>die Kennung einer Person ist eine UUID in ihrer üblichen Schreibweise</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a picture stands here as base64</source>
        <translation>hier steht ein Bild als base64</translation>
    </message>
    <message>
        <source>a pin belongs to a criterion that the rubric does not have</source>
        <translation>eine Markierung gehört zu einem Kriterium, das es im Bewertungsraster nicht gibt</translation>
    </message>
    <message>
        <source>a pin points into a file that is not part of this work</source>
        <translation>eine Markierung zeigt in eine Datei, die nicht zu dieser Arbeit gehört</translation>
    </message>
    <message>
        <source>a prerequisite's count must be from 1 to the number of its achievements</source>
        <translation>die Anzahl einer Voraussetzung liegt zwischen 1 und der Zahl ihrer Leistungen</translation>
    </message>
    <message>
        <source>a rating answers no assignment</source>
        <translation>eine Bewertung gehört zu keiner Zuteilung</translation>
    </message>
    <message>
        <source>a rating can still be taken back</source>
        <translation>eine Bewertung kann noch zurückgenommen werden</translation>
    </message>
    <message>
        <source>a rating cannot be opened: it was changed</source>
        <translation>eine Bewertung lässt sich nicht öffnen: Sie wurde geändert</translation>
    </message>
    <message>
        <source>a rating does not fit its rubric: its rater’s program was changed</source>
        <translation>eine Bewertung passt nicht zu ihrem Raster: Das Programm der bewertenden Person wurde verändert</translation>
    </message>
    <message>
        <source>a rating has a level that its criterion does not have</source>
        <translation>eine Bewertung hat eine Stufe, die ihr Kriterium nicht hat</translation>
    </message>
    <message>
        <source>a rating holds a pin that points nowhere</source>
        <translation>eine Bewertung enthält eine Markierung, die auf keine Stelle zeigt</translation>
    </message>
    <message>
        <source>a rating holds {most_pins} pins at most</source>
        <translation>eine Bewertung enthält höchstens {most_pins} Markierungen</translation>
    </message>
    <message>
        <source>a rating is missing</source>
        <translation>eine Bewertung fehlt</translation>
    </message>
    <message>
        <source>a rating is not the one that was committed to</source>
        <translation>eine Bewertung ist nicht die, auf die man sich festgelegt hatte</translation>
    </message>
    <message>
        <source>a rating is not vouched for by its rater's key</source>
        <translation>für eine Bewertung steht nicht der Schlüssel der bewertenden Person ein</translation>
    </message>
    <message>
        <source>a rating is vouched for as another one</source>
        <translation>für eine Bewertung wird wie für eine andere eingestanden</translation>
    </message>
    <message>
        <source>a rating was made by another rubric</source>
        <translation>eine Bewertung geschah nach einem anderen Bewertungsraster</translation>
    </message>
    <message>
        <source>a rating was made of other evidence</source>
        <translation>eine Bewertung geschah an anderen Nachweisen</translation>
    </message>
    <message>
        <source>a rating was written by a program that is not this one</source>
        <translation>eine Bewertung wurde von einem anderen Programm als diesem geschrieben</translation>
    </message>
    <message>
        <source>a rating's commitment is not signed by its key</source>
        <translation>die Festlegung einer Bewertung ist nicht mit ihrem Schlüssel signiert</translation>
    </message>
    <message>
        <source>a rating's commitment was exchanged</source>
        <translation>die Festlegung einer Bewertung wurde ausgetauscht</translation>
    </message>
    <message>
        <source>a ratio scale has no negative ratings</source>
        <translation>eine Verhältnisskala kennt keine negativen Bewertungen</translation>
    </message>
    <message>
        <source>a reason may have {longest_reason} characters</source>
        <translation>eine Begründung darf {longest_reason} Zeichen haben</translation>
    </message>
    <message>
        <source>a report cannot be taken back</source>
        <translation>ein Bericht lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>a report has no end</source>
        <translation>ein Bericht läuft nicht ab</translation>
    </message>
    <message>
        <source>a row that a signed statement speaks of is missing</source>
        <translation>eine Zeile, von der eine signierte Erklärung spricht, fehlt</translation>
    </message>
    <message>
        <source>a rubric needs at least one criterion</source>
        <translation>ein Bewertungsraster braucht mindestens ein Kriterium</translation>
    </message>
    <message>
        <source>a rule looks at the last 1 to {longest_window} seeds</source>
        <translation>eine Regel sieht auf die letzten 1 bis {longest_window} Kontrollstücke</translation>
    </message>
    <message>
        <source>a rule stops at 1 miss or more, and at no more than it looks at</source>
        <translation>eine Regel hält bei mindestens 1 Verfehlung an, und bei höchstens so vielen, wie sie ansieht</translation>
    </message>
    <message>
        <source>a rule warns at 1 miss or more, and no later than it stops</source>
        <translation>eine Regel warnt bei mindestens 1 Verfehlung, und nicht später, als sie anhält</translation>
    </message>
    <message>
        <source>a seed is a whole number of fewer than {seeds} digits</source>
        <translation>ein Startwert ist eine ganze Zahl mit weniger als {seeds} Stellen</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>eine Unterschrift</translation>
    </message>
    <message>
        <source>a signature needs the name or the office of who signs</source>
        <translation>eine Unterschrift braucht den Namen oder das Amt der Person, die unterschreibt</translation>
    </message>
    <message>
        <source>a signed statement is missing</source>
        <translation>eine signierte Erklärung fehlt</translation>
    </message>
    <message>
        <source>a signed statement was changed</source>
        <translation>eine signierte Erklärung wurde geändert</translation>
    </message>
    <message>
        <source>a site goes into a folder, not a .zip file</source>
        <translation>eine Website kommt in einen Ordner, nicht in eine .zip-Datei</translation>
    </message>
    <message>
        <source>a slide set</source>
        <translation>ein Foliensatz</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>eine Tabellenmappe</translation>
    </message>
    <message>
        <source>a step {letter} of an icon's path has another number of places</source>
        <translation>ein Schritt {letter} im Pfad eines Symbols hat eine andere Zahl von Stellen</translation>
    </message>
    <message>
        <source>a submission is missing</source>
        <translation>eine Einreichung fehlt</translation>
    </message>
    <message>
        <source>a text belongs here, not {kind}</source>
        <translation>hier gehört ein Text hin, nicht {kind}</translation>
    </message>
    <message>
        <source>a text table</source>
        <translation>eine Texttabelle</translation>
    </message>
    <message>
        <source>a third rating was to settle it by another rule</source>
        <translation>eine Drittbewertung sollte ihn nach einer anderen Regel schlichten</translation>
    </message>
    <message>
        <source>a tolerance in percent points must be a whole number from 0 to 100</source>
        <translation>eine Toleranz in Prozentpunkten ist eine ganze Zahl von 0 bis 100</translation>
    </message>
    <message>
        <source>a tolerance must be a whole number of level steps from 0 to 10</source>
        <translation>eine Toleranz ist eine ganze Zahl von Stufen von 0 bis 10</translation>
    </message>
    <message>
        <source>a tolerance names a criterion twice</source>
        <translation>eine Toleranz nennt ein Kriterium zweimal</translation>
    </message>
    <message>
        <source>a tolerance per criterion must be an id and whole steps from 0 to 10</source>
        <translation>eine Toleranz je Kriterium besteht aus einer Kennung und ganzen Stufen von 0 bis 10</translation>
    </message>
    <message>
        <source>a trusted issuer is not what was signed: this workspace was changed from outside</source>
        <translation>ein vertrauter Aussteller ist nicht, was signiert wurde: Dieser Arbeitsbereich wurde von außen geändert</translation>
    </message>
    <message>
        <source>a version's number must be a whole number from 1</source>
        <translation>die Nummer einer Fassung ist eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>a whole number belongs here, not {kind}</source>
        <translation>hier gehört eine ganze Zahl hin, nicht {kind}</translation>
    </message>
    <message>
        <source>a width is a number, as text</source>
        <translation>eine Breite ist eine Zahl, als Text</translation>
    </message>
    <message>
        <source>a {kind} has from {fewest} to {most_items} items</source>
        <translation>ein Formular „{kind}“ hat {fewest} bis {most_items} items</translation>
    </message>
    <message>
        <source>a {kind}'s at_least must be from 1 to the number of its items</source>
        <translation>at_least eines Formulars „{kind}“ muss zwischen 1 und der Zahl seiner items liegen</translation>
    </message>
    <message>
        <source>all ratings that can be paired are the same category, so there is nothing to disagree about</source>
        <translation>alle Bewertungen, die sich paaren lassen, haben dieselbe Stufe, also gibt es nichts, worin sie sich unterscheiden könnten</translation>
    </message>
    <message>
        <source>all {count} credentials in it are good, and about the same person</source>
        <translation>alle {count} Nachweise darin sind gut und betreffen dieselbe Person</translation>
    </message>
    <message>
        <source>all {digests} evidence files are those signed</source>
        <translation>alle {digests} Nachweisdateien sind die signierten</translation>
    </message>
    <message>
        <source>all {reports} endorsements hold; who endorses: {names}</source>
        <translation>alle {reports} Empfehlungen gelten; es empfehlen: {names}</translation>
    </message>
    <message>
        <source>among the samples</source>
        <translation>in den aufgezeichneten Daten</translation>
    </message>
    <message>
        <source>an XZ archive</source>
        <translation>ein XZ-Archiv</translation>
    </message>
    <message>
        <source>an answer is a whole number, true or false, or an object</source>
        <translation>eine Antwort ist eine ganze Zahl, true oder false oder ein Objekt</translation>
    </message>
    <message>
        <source>an appeal against this result was lodged already</source>
        <translation>gegen dieses Ergebnis wurde schon Einspruch eingelegt</translation>
    </message>
    <message>
        <source>an appeal comes after the release of {released_on} and no later than today</source>
        <translation>ein Einspruch kommt nach der Freigabe vom {released_on} und nicht nach heute</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>an earlier line calls learner {key} by another name; that one was kept</source>
        <translation>eine frühere Zeile nennt die lernende Person {key} anders; jener Name wurde behalten</translation>
    </message>
    <message>
        <source>an endorsement is about something else than it stands in</source>
        <translation>eine Empfehlung gilt etwas anderem als dem, worin sie steht</translation>
    </message>
    <message>
        <source>an endorsement is another kind of credential</source>
        <translation>eine Empfehlung ist ein Credential anderer Art</translation>
    </message>
    <message>
        <source>an endorsement is no credential</source>
        <translation>eine Empfehlung ist kein Credential</translation>
    </message>
    <message>
        <source>an evidence file is missing</source>
        <translation>eine Nachweisdatei fehlt</translation>
    </message>
    <message>
        <source>an icon's path has absolute M, L, C and Z alone</source>
        <translation>der Pfad eines Symbols hat nur absolute M, L, C und Z</translation>
    </message>
    <message>
        <source>an icon's path leaves its square of {grid}</source>
        <translation>der Pfad eines Symbols verlässt sein Quadrat von {grid}</translation>
    </message>
    <message>
        <source>an id belongs here: small letters, digits and hyphens</source>
        <translation>hierher gehört eine Kennung: Kleinbuchstaben, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>an object in braces belongs here, not {kind}</source>
        <translation>hier gehört ein Objekt in geschweiften Klammern hin, nicht {kind}</translation>
    </message>
    <message>
        <source>an object of answers belongs here</source>
        <translation>hier gehört ein Objekt mit Antworten hin</translation>
    </message>
    <message>
        <source>another QA lead has decided otherwise meanwhile, and that decision stands</source>
        <translation>inzwischen hat eine andere QS-Leitung anders entschieden, und diese Entscheidung gilt</translation>
    </message>
    <message>
        <source>another award has its place in the status list</source>
        <translation>eine andere Auszeichnung hat ihren Platz in der Statusliste</translation>
    </message>
    <message>
        <source>another key sealed the page than signed the credential</source>
        <translation>ein anderer Schlüssel hat die Seite versiegelt als der, der das Credential signierte</translation>
    </message>
    <message>
        <source>another program is changing this workspace</source>
        <translation>ein anderes Programm ändert gerade diesen Arbeitsbereich</translation>
    </message>
    <message>
        <source>appeals: {name} must be a whole number from 1 to 1000</source>
        <translation>appeals: {name} muss eine ganze Zahl von 1 bis 1000 sein</translation>
    </message>
    <message>
        <source>asks for an extension ({name}) that is not accepted</source>
        <translation>verlangt eine Erweiterung ({name}), die nicht angenommen wird</translation>
    </message>
    <message>
        <source>badges cannot look so: {error}</source>
        <translation>so können Abzeichen nicht aussehen: {error}</translation>
    </message>
    <message>
        <source>beside the samples</source>
        <translation>neben den aufgezeichneten Daten</translation>
    </message>
    <message>
        <source>both raters used one and the same category only, so chance alone would give full agreement</source>
        <translation>beide Bewertenden gaben nur ein und dieselbe Stufe, also ergäbe schon der Zufall volle Übereinstimmung</translation>
    </message>
    <message>
        <source>byte {start} is not UTF-8</source>
        <translation>Byte {start} ist kein UTF-8</translation>
    </message>
    <message>
        <source>cannot be checked: the issuer's did:key {error}</source>
        <translation>lässt sich nicht prüfen: Der did:key des Ausstellers {error}</translation>
    </message>
    <message>
        <source>cannot be read: {what}</source>
        <translation>kann nicht gelesen werden: {what}</translation>
    </message>
    <message>
        <source>cannot be relied on: {detail}</source>
        <translation>ist nicht verlässlich: {detail}</translation>
    </message>
    <message>
        <source>cell {number}</source>
        <translation>Zelle {number}</translation>
    </message>
    <message>
        <source>choose the drawing that is to be the icon: an SVG file</source>
        <translation>wählen Sie die Zeichnung, die das Symbol sein soll: eine SVG-Datei</translation>
    </message>
    <message>
        <source>comes with a key in its header that {error}</source>
        <translation>bringt in ihrem Kopf einen Schlüssel mit: {error}</translation>
    </message>
    <message>
        <source>could not be looked into: took too long</source>
        <translation>konnte nicht durchgesehen werden: dauerte zu lange</translation>
    </message>
    <message>
        <source>could not be looked into: took too much memory</source>
        <translation>konnte nicht durchgesehen werden: brauchte zu viel Speicher</translation>
    </message>
    <message>
        <source>criterion {id} has two levels with one id</source>
        <translation>Kriterium {id} hat zwei Stufen mit derselben Kennung</translation>
    </message>
    <message>
        <source>criterion {id} needs a title and a description</source>
        <translation>Kriterium {id} braucht einen Titel und eine Beschreibung</translation>
    </message>
    <message>
        <source>criterion {id} needs at least two levels</source>
        <translation>Kriterium {id} braucht mindestens zwei Stufen</translation>
    </message>
    <message>
        <source>criterion {id}: its pass level {pass_level} is none of its levels</source>
        <translation>Kriterium {id}: Seine Bestehensstufe {pass_level} ist keine seiner Stufen</translation>
    </message>
    <message>
        <source>criterion {id}: must_pass must be true or false</source>
        <translation>Kriterium {id}: must_pass ist true oder false</translation>
    </message>
    <message>
        <source>criterion {id}: no such kind: {kind}</source>
        <translation>Kriterium {id}: Diese Art gibt es nicht: {kind}</translation>
    </message>
    <message>
        <source>criterion {id}: points must rise from level to level</source>
        <translation>Kriterium {id}: Die Punkte steigen von Stufe zu Stufe</translation>
    </message>
    <message>
        <source>criterion {id}: weight must be a whole number from 1 to 100</source>
        <translation>Kriterium {id}: weight ist eine ganze Zahl von 1 bis 100</translation>
    </message>
    <message>
        <source>damaged: cannot be opened</source>
        <translation>beschädigt: lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>damaged: has fewer pages than it claims</source>
        <translation>beschädigt: hat weniger Seiten, als angegeben</translation>
    </message>
    <message>
        <source>encoding changed to UTF-8</source>
        <translation>Zeichenkodierung zu UTF-8 geändert</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>endet zu früh</translation>
    </message>
    <message>
        <source>entries of this zip lie over each other</source>
        <translation>Einträge dieses Zips liegen übereinander</translation>
    </message>
    <message>
        <source>entries that it covers were changed</source>
        <translation>Einträge, die es abdeckt, wurden geändert</translation>
    </message>
    <message>
        <source>entry {number} of this zip's directory is damaged</source>
        <translation>Eintrag {number} im Verzeichnis dieses Zips ist beschädigt</translation>
    </message>
    <message>
        <source>every rater gave all these units the same rating</source>
        <translation>alle Bewertenden gaben all diesen Arbeiten dieselbe Bewertung</translation>
    </message>
    <message>
        <source>every rating is the same category, so chance alone would give full agreement</source>
        <translation>jede Bewertung hat dieselbe Stufe, also ergäbe schon der Zufall volle Übereinstimmung</translation>
    </message>
    <message>
        <source>evidence store</source>
        <translation>Ablage der Nachweise</translation>
    </message>
    <message>
        <source>evidence was cleared away before it was taken in; nothing was changed</source>
        <translation>Nachweise wurden weggeräumt, bevor sie aufgenommen waren; nichts wurde geändert</translation>
    </message>
    <message>
        <source>evidence {blob}</source>
        <translation>Nachweis {blob}</translation>
    </message>
    <message>
        <source>evidence {name}</source>
        <translation>Nachweis {name}</translation>
    </message>
    <message>
        <source>exchange the key that signs awards (Keys &amp; trust, or `assessor keys rotate`).</source>
        <translation>Wechseln Sie den Schlüssel, der Auszeichnungen signiert (Schlüssel &amp; Vertrauen, oder `assessor keys rotate`).</translation>
    </message>
    <message>
        <source>expired on {end}</source>
        <translation>abgelaufen am {end}</translation>
    </message>
    <message>
        <source>fewer than two units were rated by all raters</source>
        <translation>weniger als zwei Arbeiten wurden von allen bewertet</translation>
    </message>
    <message>
        <source>fewer than two units were rated twice</source>
        <translation>weniger als zwei Arbeiten wurden doppelt bewertet</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>file {blob}</source>
        <translation>Datei {blob}</translation>
    </message>
    <message>
        <source>frames after the first 200 removed</source>
        <translation>Einzelbilder nach den ersten 200 entfernt</translation>
    </message>
    <message>
        <source>gives away a private key</source>
        <translation>gibt einen privaten Schlüssel preis</translation>
    </message>
    <message>
        <source>goes on after its end</source>
        <translation>geht nach seinem Ende weiter</translation>
    </message>
    <message>
        <source>has a date in its claims that the credential has not</source>
        <translation>hat ein Datum in seinen Angaben, das im Credential fehlt</translation>
    </message>
    <message>
        <source>has a header that {error}</source>
        <translation>hat einen Kopf, der so nicht geht: {error}</translation>
    </message>
    <message>
        <source>has a proof for another context</source>
        <translation>hat einen Beweis für einen anderen Kontext</translation>
    </message>
    <message>
        <source>has a “vc” that is no credential</source>
        <translation>hat ein „vc“, das kein Credential ist</translation>
    </message>
    <message>
        <source>has not three parts</source>
        <translation>hat nicht drei Teile</translation>
    </message>
    <message>
        <source>has one date in its claims and another in the credential</source>
        <translation>hat ein Datum in seinen Angaben und ein anderes im Credential</translation>
    </message>
    <message>
        <source>has one id in its claims and another in the credential</source>
        <translation>hat eine Kennung in seinen Angaben und eine andere im Credential</translation>
    </message>
    <message>
        <source>has only been received</source>
        <translation>ist erst erhalten</translation>
    </message>
    <message>
        <source>holds a credential in a chunk of the kind {decode}, which is not read here</source>
        <translation>enthält ein Credential in einem Abschnitt der Art {decode}, die hier nicht gelesen wird</translation>
    </message>
    <message>
        <source>holds a credential that is compressed or damaged, which Open Badges forbids</source>
        <translation>enthält ein Credential, das komprimiert oder beschädigt ist, was Open Badges verbietet</translation>
    </message>
    <message>
        <source>holds a credential with other elements in it</source>
        <translation>enthält ein Credential, in dem andere Elemente stehen</translation>
    </message>
    <message>
        <source>holds more than one credential</source>
        <translation>enthält mehr als ein Credential</translation>
    </message>
    <message>
        <source>holds no Open Badges credential</source>
        <translation>enthält kein Open-Badges-Credential</translation>
    </message>
    <message>
        <source>home folder names masked</source>
        <translation>Namen persönlicher Ordner maskiert</translation>
    </message>
    <message>
        <source>in this programme QA leads release</source>
        <translation>in diesem Programm gibt die QS-Leitung frei</translation>
    </message>
    <message>
        <source>is a key that names no owner</source>
        <translation>ist ein Schlüssel, der keinen Inhaber nennt</translation>
    </message>
    <message>
        <source>is an RSA key of a size that is not accepted</source>
        <translation>ist ein RSA-Schlüssel einer Größe, die nicht angenommen wird</translation>
    </message>
    <message>
        <source>is another issuer's</source>
        <translation>ist von einem anderen Aussteller</translation>
    </message>
    <message>
        <source>is being rated</source>
        <translation>wird gerade bewertet</translation>
    </message>
    <message>
        <source>is by {printable}, which is not the issuer</source>
        <translation>ist von {printable}, was nicht der Aussteller ist</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>is decided, and waits for release</source>
        <translation>ist entschieden und wartet auf die Freigabe</translation>
    </message>
    <message>
        <source>is held until an admin has looked at it</source>
        <translation>ist zurückgehalten, bis ein Admin sie angesehen hat</translation>
    </message>
    <message>
        <source>is larger than any badge</source>
        <translation>ist größer als jedes Abzeichen</translation>
    </message>
    <message>
        <source>is larger than any honest one</source>
        <translation>ist größer als jedes ehrliche</translation>
    </message>
    <message>
        <source>is missing: its algorithm is “none”</source>
        <translation>fehlt: Als Verfahren ist „none“ angegeben</translation>
    </message>
    <message>
        <source>is no PNG</source>
        <translation>ist kein PNG</translation>
    </message>
    <message>
        <source>is no SVG that this program reads</source>
        <translation>ist kein SVG, das dieses Programm liest</translation>
    </message>
    <message>
        <source>is no badge class, issuer, key, status or revocation list</source>
        <translation>ist weder Abzeichenklasse noch Aussteller, Schlüssel, Status- oder Widerrufsliste</translation>
    </message>
    <message>
        <source>is not a did:key</source>
        <translation>ist kein did:key</translation>
    </message>
    <message>
        <source>is not a key that can be read</source>
        <translation>ist kein lesbarer Schlüssel</translation>
    </message>
    <message>
        <source>is not a public key in PEM</source>
        <translation>ist kein öffentlicher Schlüssel in PEM</translation>
    </message>
    <message>
        <source>is not a trust list, a did.json or an issuer Profile</source>
        <translation>ist keine Vertrauensliste, keine did.json und kein Ausstellerprofil</translation>
    </message>
    <message>
        <source>is not an Ed25519 key</source>
        <translation>ist kein Ed25519-Schlüssel</translation>
    </message>
    <message>
        <source>is not base58btc multibase</source>
        <translation>ist kein Multibase in base58btc</translation>
    </message>
    <message>
        <source>is not base64url in its one spelling</source>
        <translation>ist kein base64url in seiner einen Schreibweise</translation>
    </message>
    <message>
        <source>is not built as a PNG is</source>
        <translation>ist nicht wie ein PNG aufgebaut</translation>
    </message>
    <message>
        <source>is not in its one spelling</source>
        <translation>steht nicht in seiner einzigen Schreibweise</translation>
    </message>
    <message>
        <source>is not on the curve P-256</source>
        <translation>liegt nicht auf der Kurve P-256</translation>
    </message>
    <message>
        <source>is of a kind that is not accepted here</source>
        <translation>ist von einer Art, die hier nicht angenommen wird</translation>
    </message>
    <message>
        <source>is of the kind {printable}, which is not accepted</source>
        <translation>ist von der Art {printable}, die nicht angenommen wird</translation>
    </message>
    <message>
        <source>is on another curve than P-256</source>
        <translation>liegt auf einer anderen Kurve als P-256</translation>
    </message>
    <message>
        <source>is out of date: {detail}</source>
        <translation>ist veraltet: {detail}</translation>
    </message>
    <message>
        <source>is released</source>
        <translation>ist freigegeben</translation>
    </message>
    <message>
        <source>is signed</source>
        <translation>ist signiert</translation>
    </message>
    <message>
        <source>it cannot be read: {strerror}</source>
        <translation>es kann nicht gelesen werden: {strerror}</translation>
    </message>
    <message>
        <source>it cannot be read: {what}</source>
        <translation>es kann nicht gelesen werden: {what}</translation>
    </message>
    <message>
        <source>it does not expire</source>
        <translation>sie läuft nicht ab</translation>
    </message>
    <message>
        <source>it does not hold: {error}</source>
        <translation>es stimmt nicht: {error}</translation>
    </message>
    <message>
        <source>it does not open with the keys that should open it</source>
        <translation>es lässt sich nicht mit den Schlüsseln öffnen, die es öffnen sollten</translation>
    </message>
    <message>
        <source>it does not vouch for its statement</source>
        <translation>er steht nicht für seine Erklärung ein</translation>
    </message>
    <message>
        <source>it has a hash too many</source>
        <translation>er hat eine Prüfsumme zu viel</translation>
    </message>
    <message>
        <source>it has another name in its own header</source>
        <translation>sie hat in ihrem eigenen Kopf einen anderen Namen</translation>
    </message>
    <message>
        <source>it has no file “{file}”</source>
        <translation>es hat keine Datei „{file}“</translation>
    </message>
    <message>
        <source>it has the form {value}, which this version does not know</source>
        <translation>er hat die Form {value}, die diese Version nicht kennt</translation>
    </message>
    <message>
        <source>it holds no portfolio</source>
        <translation>darin ist kein Portfolio</translation>
    </message>
    <message>
        <source>it holds {in_words}; at most {in_words2} are read</source>
        <translation>darin sind {in_words}; höchstens {in_words2} werden gelesen</translation>
    </message>
    <message>
        <source>it is a folder; list its files</source>
        <translation>es ist ein Ordner; führen Sie seine Dateien auf</translation>
    </message>
    <message>
        <source>it is a frozen report on reliability</source>
        <translation>es ist ein eingefrorener Bericht zur Übereinstimmung</translation>
    </message>
    <message>
        <source>it is a learner record, built as CLR 2.0 says</source>
        <translation>es ist ein Lernnachweis, so aufgebaut, wie CLR 2.0 es sagt</translation>
    </message>
    <message>
        <source>it is an endorsement, built as Open Badges 3.0 says</source>
        <translation>es ist eine Empfehlung, so aufgebaut, wie Open Badges 3.0 es sagt</translation>
    </message>
    <message>
        <source>it is built as Open Badges 2.0 says</source>
        <translation>es ist so aufgebaut, wie Open Badges 2.0 es sagt</translation>
    </message>
    <message>
        <source>it is built as Open Badges 2.0 says; its badge class is not here</source>
        <translation>es ist so aufgebaut, wie Open Badges 2.0 es sagt; seine Abzeichenklasse ist nicht hier</translation>
    </message>
    <message>
        <source>it is built as Open Badges 2.0 says; the badge class is that supplied, which nobody signed</source>
        <translation>es ist so aufgebaut, wie Open Badges 2.0 es sagt; die Abzeichenklasse ist die beigelegte, die niemand signiert hat</translation>
    </message>
    <message>
        <source>it is built as Open Badges 3.0 says</source>
        <translation>es ist so aufgebaut, wie Open Badges 3.0 es sagt</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>es ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is damaged and cannot be unpacked</source>
        <translation>es ist beschädigt und lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>it is damaged: its checksum is wrong</source>
        <translation>es ist beschädigt: Die Prüfsumme ist falsch</translation>
    </message>
    <message>
        <source>it is damaged: something lies behind its end</source>
        <translation>es ist beschädigt: Hinter seinem Ende liegt etwas</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is feedback to the learner, not evidence</source>
        <translation>es ist eine Rückmeldung an die lernende Person, kein Nachweis</translation>
    </message>
    <message>
        <source>it is for another badge: {value}</source>
        <translation>es ist für ein anderes Abzeichen: {value}</translation>
    </message>
    <message>
        <source>it is larger than {value} MiB</source>
        <translation>es ist größer als {value} MiB</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>es fehlt</translation>
    </message>
    <message>
        <source>it is no credential that a learner record may hold</source>
        <translation>es ist kein Credential, das in einem Lernnachweis stehen darf</translation>
    </message>
    <message>
        <source>it is no longer waiting to be signed</source>
        <translation>sie wartet nicht mehr auf eine Signatur</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>es ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>it is not a table: {error}</source>
        <translation>es ist keine Tabelle: {error}</translation>
    </message>
    <message>
        <source>it is not in the form of an entry</source>
        <translation>er hat nicht die Form eines Eintrags</translation>
    </message>
    <message>
        <source>it is not named in {manifest}</source>
        <translation>es steht nicht in {manifest}</translation>
    </message>
    <message>
        <source>it is not reckoned where units are pooled or weighted</source>
        <translation>es wird nicht berechnet, wo Einheiten zusammengefasst oder gewichtet sind</translation>
    </message>
    <message>
        <source>it is not said what counts once the third rating is there</source>
        <translation>es ist nicht gesagt, was zählt, sobald die Drittbewertung vorliegt</translation>
    </message>
    <message>
        <source>it is not signed by a key that might sign it</source>
        <translation>es ist nicht mit einem Schlüssel signiert, der das dürfte</translation>
    </message>
    <message>
        <source>it is not signed by the key that its statement is signed by</source>
        <translation>er ist nicht mit dem Schlüssel signiert, mit dem seine Erklärung signiert ist</translation>
    </message>
    <message>
        <source>it is not the copy that was signed for</source>
        <translation>es ist nicht die Kopie, für die signiert wurde</translation>
    </message>
    <message>
        <source>it is not what its signed statement says</source>
        <translation>es ist nicht, was die signierte Erklärung dazu sagt</translation>
    </message>
    <message>
        <source>it is not what the log vouches for</source>
        <translation>es ist nicht, wofür das Protokoll einsteht</translation>
    </message>
    <message>
        <source>it is not what was supplied as its hosted copy: something was changed</source>
        <translation>es ist nicht das, was als seine Fassung im Netz beigelegt wurde: Etwas wurde geändert</translation>
    </message>
    <message>
        <source>it is not where the directory says</source>
        <translation>es liegt nicht, wo das Verzeichnis es sagt</translation>
    </message>
    <message>
        <source>it leaves out what was taken in with the work</source>
        <translation>es lässt weg, was mit der Arbeit aufgenommen wurde</translation>
    </message>
    <message>
        <source>it lies at an address from which its issuer hosts no assertions</source>
        <translation>es liegt an einer Adresse, unter der sein Aussteller keine Abzeichen bereithält</translation>
    </message>
    <message>
        <source>it lies in a hidden folder</source>
        <translation>es liegt in einem verborgenen Ordner</translation>
    </message>
    <message>
        <source>it lies outside of the learners' folders; put it into one</source>
        <translation>es liegt außerhalb der Ordner der Lernenden; legen Sie es in einen davon</translation>
    </message>
    <message>
        <source>it says that it is signed, and comes without its signature</source>
        <translation>es sagt, es sei signiert, und kommt ohne seine Signatur</translation>
    </message>
    <message>
        <source>it says that its address vouches for it, which is not visited</source>
        <translation>es sagt, seine Adresse bürge für es; die wird nicht besucht</translation>
    </message>
    <message>
        <source>it says {size}</source>
        <translation>es sagt {size}</translation>
    </message>
    <message>
        <source>it takes the place of an earlier result: revoke that award, or return that result, first</source>
        <translation>sie tritt an die Stelle eines früheren Ergebnisses: Widerrufen Sie zuerst jene Auszeichnung, oder geben Sie jenes Ergebnis zurück</translation>
    </message>
    <message>
        <source>it unpacks to less than the archive's directory says</source>
        <translation>es entpackt sich zu weniger, als das Verzeichnis des Archivs sagt</translation>
    </message>
    <message>
        <source>it unpacks to more than the archive's directory says</source>
        <translation>es entpackt sich zu mehr, als das Verzeichnis des Archivs sagt</translation>
    </message>
    <message>
        <source>it vouches for a table “{table}” that the log does not bind</source>
        <translation>er steht für eine Tabelle „{table}“ ein, die das Protokoll nicht bindet</translation>
    </message>
    <message>
        <source>it was changed</source>
        <translation>es wurde geändert</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <translation>es wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>it was changed or replaced while it was being imported</source>
        <translation>es wurde während des Imports geändert oder ersetzt</translation>
    </message>
    <message>
        <source>it was changed while it was being imported</source>
        <translation>es wurde während des Imports geändert</translation>
    </message>
    <message>
        <source>it was returned before it was rated: there is no result</source>
        <translation>sie wurde zurückgegeben, bevor sie bewertet war: Es gibt kein Ergebnis</translation>
    </message>
    <message>
        <source>it was revoked, and the platform would give it out anew</source>
        <translation>sie wurde widerrufen, und die Plattform würde sie neu vergeben</translation>
    </message>
    <message>
        <source>it was taken in for an appeal, and goes with the submission whose result was disputed</source>
        <translation>sie wurde für einen Einspruch aufgenommen und geht mit der Einreichung, deren Ergebnis beanstandet wurde</translation>
    </message>
    <message>
        <source>it {in_words}</source>
        <translation>sie {in_words}</translation>
    </message>
    <message>
        <source>it {in_words}: only a result that went out can be disputed</source>
        <translation>sie {in_words}: Nur ein Ergebnis, das mitgeteilt ist, kann beanstandet werden</translation>
    </message>
    <message>
        <source>it {in_words}; return or withdraw it first</source>
        <translation>sie {in_words}; geben Sie sie zuerst zurück, oder nehmen Sie sie heraus</translation>
    </message>
    <message>
        <source>it {value}</source>
        <translation>es {value}</translation>
    </message>
    <message>
        <source>its 64-bit sizes are missing or contradict themselves</source>
        <translation>die 64-Bit-Größen fehlen oder widersprechen sich</translation>
    </message>
    <message>
        <source>its RSA key has {key_size} bits; at least {smallest_rsa} are needed</source>
        <translation>sein RSA-Schlüssel hat {key_size} Bit; nötig sind mindestens {smallest_rsa}</translation>
    </message>
    <message>
        <source>its address alone vouches for it, and nothing is fetched</source>
        <translation>allein seine Adresse bürgt für es, und es wird nichts abgerufen</translation>
    </message>
    <message>
        <source>its appeal left the earlier result as it stands: tell the learner, and return it</source>
        <translation>ihr Einspruch ließ das frühere Ergebnis, wie es ist: Teilen Sie es mit, und geben Sie sie zurück</translation>
    </message>
    <message>
        <source>its assignments are missing</source>
        <translation>die Zuteilungen fehlen</translation>
    </message>
    <message>
        <source>its award does not expire, so there is nothing to renew</source>
        <translation>die Auszeichnung dafür läuft nicht ab, also gibt es nichts zu erneuern</translation>
    </message>
    <message>
        <source>its award is valid until {day}; new evidence to renew it is taken in from {opens} on</source>
        <translation>die Auszeichnung dafür gilt bis {day}; neue Nachweise, die sie erneuern, werden ab {opens} aufgenommen</translation>
    </message>
    <message>
        <source>its award was revoked</source>
        <translation>die Auszeichnung dafür wurde widerrufen</translation>
    </message>
    <message>
        <source>its blind copies are not made yet</source>
        <translation>die Blindkopien sind noch nicht erstellt</translation>
    </message>
    <message>
        <source>its blind copies are not shared with the leads yet</source>
        <translation>seine Blindkopien sind noch nicht mit der QS-Leitung geteilt</translation>
    </message>
    <message>
        <source>its bytes were changed</source>
        <translation>der Inhalt wurde geändert</translation>
    </message>
    <message>
        <source>its certificate expired on {not_valid_after_utc}</source>
        <translation>sein Zertifikat ist am {not_valid_after_utc} abgelaufen</translation>
    </message>
    <message>
        <source>its certificate is for another purpose than signing documents</source>
        <translation>sein Zertifikat ist für einen anderen Zweck als das Signieren von Dokumenten</translation>
    </message>
    <message>
        <source>its certificate is not for signatures</source>
        <translation>sein Zertifikat ist nicht für Signaturen</translation>
    </message>
    <message>
        <source>its certificate is that of an authority, which signs certificates</source>
        <translation>sein Zertifikat ist das einer Zertifizierungsstelle, die Zertifikate signiert</translation>
    </message>
    <message>
        <source>its certificate is valid from {not_valid_before_utc} on only</source>
        <translation>sein Zertifikat gilt erst ab dem {not_valid_before_utc}</translation>
    </message>
    <message>
        <source>its covered copy could not be made: {held}</source>
        <translation>seine verdeckte Kopie ließ sich nicht machen: {held}</translation>
    </message>
    <message>
        <source>its credentials are good; whether all are about the same person, they do not say</source>
        <translation>seine Nachweise sind gut; ob alle dieselbe Person betreffen, sagen sie nicht</translation>
    </message>
    <message>
        <source>its elliptic key is on the curve {name}; P-256 or P-384 is needed</source>
        <translation>sein elliptischer Schlüssel liegt auf der Kurve {name}; nötig ist P-256 oder P-384</translation>
    </message>
    <message>
        <source>its evidence is not what was rated</source>
        <translation>die Nachweise sind nicht die bewerteten</translation>
    </message>
    <message>
        <source>its hash is missing</source>
        <translation>die Prüfsumme fehlt</translation>
    </message>
    <message>
        <source>its hash is not the one that was stored</source>
        <translation>die Prüfsumme ist nicht die gespeicherte</translation>
    </message>
    <message>
        <source>its key is of a kind that PDF readers do not check</source>
        <translation>sein Schlüssel ist von einer Art, die PDF-Programme nicht prüfen</translation>
    </message>
    <message>
        <source>its learner has a name of one word, and the platform asks for a first and a last</source>
        <translation>der Name der lernenden Person hat nur ein Wort, und die Plattform verlangt Vor- und Nachnamen</translation>
    </message>
    <message>
        <source>its learner has no address, and the platform asks for one</source>
        <translation>die lernende Person hat keine Adresse, und die Plattform verlangt eine</translation>
    </message>
    <message>
        <source>its learner no longer agrees</source>
        <translation>die lernende Person stimmt nicht mehr zu</translation>
    </message>
    <message>
        <source>its levels are not those that were decided</source>
        <translation>die Stufen sind nicht die entschiedenen</translation>
    </message>
    <message>
        <source>its list of rows is not in the form of one</source>
        <translation>die Liste der Zeilen hat nicht die rechte Form</translation>
    </message>
    <message>
        <source>its list of rows was changed</source>
        <translation>die Liste der Zeilen wurde geändert</translation>
    </message>
    <message>
        <source>its name holds a NUL</source>
        <translation>der Name enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>its name is not one that Canvas gives to a submission</source>
        <translation>der Name ist keiner, den Canvas einer Einreichung gibt</translation>
    </message>
    <message>
        <source>its name is not one that Moodle gives to a submission</source>
        <translation>der Name ist keiner, den Moodle einer Einreichung gibt</translation>
    </message>
    <message>
        <source>its name is not the UTF-8 that it says it is</source>
        <translation>der Name ist nicht das UTF-8, das er zu sein vorgibt</translation>
    </message>
    <message>
        <source>its own header contradicts the directory</source>
        <translation>der eigene Kopf widerspricht dem Verzeichnis</translation>
    </message>
    <message>
        <source>its path leads outside, or cannot be read</source>
        <translation>der Pfad führt hinaus oder lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>its place in the status list is not kept as taken</source>
        <translation>der Platz in der Statusliste ist nicht als vergeben vermerkt</translation>
    </message>
    <message>
        <source>its private half is not that of its public half</source>
        <translation>die private Hälfte gehört nicht zur öffentlichen</translation>
    </message>
    <message>
        <source>its private key is not that of its certificate</source>
        <translation>sein privater Schlüssel ist nicht der seines Zertifikats</translation>
    </message>
    <message>
        <source>its result has not been handed over; a QA lead must release it</source>
        <translation>das Ergebnis wurde nicht übergeben; eine QS-Leitung muss es freigeben</translation>
    </message>
    <message>
        <source>its result was decided by another rubric</source>
        <translation>das Ergebnis wurde nach einem anderen Bewertungsraster entschieden</translation>
    </message>
    <message>
        <source>its signature does not hold</source>
        <translation>die Signatur stimmt nicht</translation>
    </message>
    <message>
        <source>its statement belongs to another workspace</source>
        <translation>die Erklärung gehört zu einem anderen Arbeitsbereich</translation>
    </message>
    <message>
        <source>its statement does not hold: {error}</source>
        <translation>die Erklärung stimmt nicht: {error}</translation>
    </message>
    <message>
        <source>its statement is missing</source>
        <translation>die Erklärung fehlt</translation>
    </message>
    <message>
        <source>its statement is not in the form of its kind</source>
        <translation>die Erklärung hat nicht die Form ihrer Art</translation>
    </message>
    <message>
        <source>its statement is not signed by a key that might sign it</source>
        <translation>die Erklärung ist nicht mit einem Schlüssel signiert, der das dürfte</translation>
    </message>
    <message>
        <source>its statement was changed</source>
        <translation>die Erklärung wurde geändert</translation>
    </message>
    <message>
        <source>its submission was withdrawn or is gone</source>
        <translation>ihre Einreichung wurde zurückgezogen oder ist fort</translation>
    </message>
    <message>
        <source>its {name} is no result such as 17/20 or 85 %: {text}</source>
        <translation>sein {name} ist kein Ergebnis wie 17/20 oder 85 %: {text}</translation>
    </message>
    <message>
        <source>kept head</source>
        <translation>gemerkter Stand</translation>
    </message>
    <message>
        <source>least_minutes must be a whole number from 1 to {most}</source>
        <translation>least_minutes muss eine ganze Zahl von 1 bis {most} sein</translation>
    </message>
    <message>
        <source>level {id} needs a title and a descriptor</source>
        <translation>Stufe {id} braucht einen Titel und eine Beschreibung</translation>
    </message>
    <message>
        <source>level {id}: points must be a whole number from 0 to 1000</source>
        <translation>Stufe {id}: Die Punkte sind eine ganze Zahl von 0 bis 1000</translation>
    </message>
    <message>
        <source>line {value}</source>
        <translation>Zeile {value}</translation>
    </message>
    <message>
        <source>links, scripts and attachments removed</source>
        <translation>Verknüpfungen, Skripte und Anhänge entfernt</translation>
    </message>
    <message>
        <source>lists an issuer without a key</source>
        <translation>nennt einen Aussteller ohne Schlüssel</translation>
    </message>
    <message>
        <source>lists no key in force that can be read as assertionMethod</source>
        <translation>nennt als assertionMethod keinen gültigen Schlüssel, der gelesen werden kann</translation>
    </message>
    <message>
        <source>log entry {entry}</source>
        <translation>Protokolleintrag {entry}</translation>
    </message>
    <message>
        <source>log entry {size}</source>
        <translation>Protokolleintrag {size}</translation>
    </message>
    <message>
        <source>log tree</source>
        <translation>Protokollbaum</translation>
    </message>
    <message>
        <source>log tree, level {value}, place {value2}</source>
        <translation>Protokollbaum, Ebene {value}, Platz {value2}</translation>
    </message>
    <message>
        <source>metadata removed</source>
        <translation>Metadaten entfernt</translation>
    </message>
    <message>
        <source>moving pictures were not looked at</source>
        <translation>bewegte Bilder wurden nicht angesehen</translation>
    </message>
    <message>
        <source>moving pictures: not searched for names</source>
        <translation>bewegte Bilder: nicht nach Namen durchsucht</translation>
    </message>
    <message>
        <source>named {ending}, is {in_words}</source>
        <translation>heißt {ending}, ist {in_words}</translation>
    </message>
    <message>
        <source>names masked</source>
        <translation>Namen maskiert</translation>
    </message>
    <message>
        <source>names no issuer</source>
        <translation>nennt keinen Aussteller</translation>
    </message>
    <message>
        <source>names one issuer in its claims and another in the credential</source>
        <translation>nennt einen Aussteller in seinen Angaben und einen anderen im Credential</translation>
    </message>
    <message>
        <source>names two recipients</source>
        <translation>nennt zwei Empfänger</translation>
    </message>
    <message>
        <source>no QA lead of this workspace ever had the key that sealed it</source>
        <translation>keine QS-Leitung dieses Arbeitsbereichs hatte je den Schlüssel, der ihn versiegelt hat</translation>
    </message>
    <message>
        <source>no award could be written: {reason}</source>
        <translation>keine Auszeichnung konnte geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>no evidence was found for this learner</source>
        <translation>zu dieser lernenden Person wurden keine Nachweise gefunden</translation>
    </message>
    <message>
        <source>no installed font can draw </source>
        <translation>keine installierte Schrift kann dies zeichnen: </translation>
    </message>
    <message>
        <source>no installed font can draw what stands on the strip: {missing}</source>
        <translation>keine installierte Schrift kann zeichnen, was auf dem Band steht: {missing}</translation>
    </message>
    <message>
        <source>no learner was found</source>
        <translation>keine lernende Person wurde gefunden</translation>
    </message>
    <message>
        <source>no learner was found: no folder lies in it</source>
        <translation>keine lernende Person wurde gefunden: Kein Ordner liegt darin</translation>
    </message>
    <message>
        <source>no log entry vouches for it</source>
        <translation>kein Eintrag des Protokolls steht dafür ein</translation>
    </message>
    <message>
        <source>no opened rating is among what is wanted</source>
        <translation>im Gewünschten ist keine geöffnete Bewertung</translation>
    </message>
    <message>
        <source>no programme is loaded</source>
        <translation>kein Programm ist geladen</translation>
    </message>
    <message>
        <source>no rating of {code} is handed in</source>
        <translation>zu {code} ist keine Bewertung abgegeben</translation>
    </message>
    <message>
        <source>no rating to resolve</source>
        <translation>keine Bewertung, die geschlichtet werden könnte</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>no such method: {method}</source>
        <translation>diese Methode gibt es nicht: {method}</translation>
    </message>
    <message>
        <source>no such month</source>
        <translation>diesen Monat gibt es nicht</translation>
    </message>
    <message>
        <source>no such page</source>
        <translation>keine solche Seite</translation>
    </message>
    <message>
        <source>no such rule: {kind}</source>
        <translation>diese Regel gibt es nicht: {kind}</translation>
    </message>
    <message>
        <source>no such tolerance: {tolerance}</source>
        <translation>diese Toleranz gibt es nicht: {tolerance}</translation>
    </message>
    <message>
        <source>no unit was rated by somebody else too</source>
        <translation>keine Arbeit wurde auch von jemand anderem bewertet</translation>
    </message>
    <message>
        <source>no unit was rated twice</source>
        <translation>keine Arbeit wurde doppelt bewertet</translation>
    </message>
    <message>
        <source>nobody has its third rating to give yet: give out work first</source>
        <translation>die Drittbewertung hat noch niemand: teilen Sie zuerst Arbeit zu</translation>
    </message>
    <message>
        <source>nobody here has vouched for this issuer</source>
        <translation>niemand hier steht für diesen Aussteller ein</translation>
    </message>
    <message>
        <source>nobody is called “{person}”</source>
        <translation>niemand heißt „{person}“</translation>
    </message>
    <message>
        <source>nobody is left who could rate it: every assessor had it, is blocked or a QA lead</source>
        <translation>niemand kann es mehr bewerten: alle hatten es schon, sind gesperrt oder in der QA-Leitung</translation>
    </message>
    <message>
        <source>nobody lets themselves rate again; another lead must do it</source>
        <translation>niemand lässt sich selbst wieder bewerten; das muss eine andere QS-Leitung tun</translation>
    </message>
    <message>
        <source>nobody may rate it: every assessor is blocked</source>
        <translation>niemand darf sie bewerten: Alle Bewertenden sind gesperrt</translation>
    </message>
    <message>
        <source>nobody on the roster has this id</source>
        <translation>niemand auf der Personenliste hat diese Kennung</translation>
    </message>
    <message>
        <source>nobody on the roster is “{person}”</source>
        <translation>niemand auf der Personenliste heißt „{person}“</translation>
    </message>
    <message>
        <source>nobody on the roster is “{wanted}”</source>
        <translation>niemand auf der Personenliste heißt „{wanted}“</translation>
    </message>
    <message>
        <source>nobody signed what the picture shows; what counts is the credential in it, as told here</source>
        <translation>niemand hat signiert, was das Bild zeigt; es zählt das Credential darin, wie es hier steht</translation>
    </message>
    <message>
        <source>nobody who is left could unlock the keys of the role {role}</source>
        <translation>niemand, der noch da ist, könnte die Schlüssel der Rolle {role} entsperren</translation>
    </message>
    <message>
        <source>nobody who may signed the newest roster</source>
        <translation>niemand, der das darf, hat die neueste Personenliste signiert</translation>
    </message>
    <message>
        <source>nobody would be left with the role {role}; give it to somebody else first</source>
        <translation>niemand hätte mehr die Rolle {role}; geben Sie sie zuerst jemand anderem</translation>
    </message>
    <message>
        <source>none of its files could be stored</source>
        <translation>keine der Dateien konnte gespeichert werden</translation>
    </message>
    <message>
        <source>not every credential in it can be checked here</source>
        <translation>nicht jedes Credential darin lässt sich hier prüfen</translation>
    </message>
    <message>
        <source>not every rating is in</source>
        <translation>noch nicht alle Bewertungen sind da</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>not valid before {start}</source>
        <translation>nicht gültig vor {start}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>notebook metadata</source>
        <translation>Metadaten des Notebooks</translation>
    </message>
    <message>
        <source>notes and form fields drawn into the pages</source>
        <translation>Notizen und Formularfelder in die Seiten gezeichnet</translation>
    </message>
    <message>
        <source>nothing can be written here</source>
        <translation>hier lässt sich nichts schreiben</translation>
    </message>
    <message>
        <source>nothing could be reached</source>
        <translation>nichts konnte erreicht werden</translation>
    </message>
    <message>
        <source>nothing in it could be used ({why})</source>
        <translation>nichts darin ließ sich benutzen ({why})</translation>
    </message>
    <message>
        <source>nothing in it is named as Canvas names submissions</source>
        <translation>nichts darin heißt so, wie Canvas Einreichungen nennt</translation>
    </message>
    <message>
        <source>nothing in it is named as Moodle names submissions</source>
        <translation>nichts darin heißt so, wie Moodle Einreichungen nennt</translation>
    </message>
    <message>
        <source>nothing would be covered by this</source>
        <translation>damit würde nichts verdeckt</translation>
    </message>
    <message>
        <source>one shared unit alone has no spread</source>
        <translation>eine einzige gemeinsame Arbeit hat keine Streuung</translation>
    </message>
    <message>
        <source>one unit alone has no spread</source>
        <translation>eine einzige Arbeit hat keine Streuung</translation>
    </message>
    <message>
        <source>only a credential of Open Badges 3.0 that is in force can be endorsed</source>
        <translation>nur ein gültiger Nachweis nach Open Badges 3.0 kann empfohlen werden</translation>
    </message>
    <message>
        <source>only a decision that is not released yet can be overridden</source>
        <translation>nur eine noch nicht freigegebene Entscheidung lässt sich ersetzen</translation>
    </message>
    <message>
        <source>only a document that came with the file says that this is the issuer's key</source>
        <translation>nur ein Dokument, das mit der Datei kam, sagt, dass das der Schlüssel des Ausstellers ist</translation>
    </message>
    <message>
        <source>only a held submission can be accepted</source>
        <translation>nur eine zurückgehaltene Einreichung kann angenommen werden</translation>
    </message>
    <message>
        <source>only badges can be written in another form than they were issued in</source>
        <translation>nur Abzeichen können in einer anderen Form geschrieben werden, als sie ausgestellt wurden</translation>
    </message>
    <message>
        <source>only certificates are PDF files that can be signed</source>
        <translation>nur Urkunden sind PDF-Dateien, die signiert werden können</translation>
    </message>
    <message>
        <source>only what waits to be given to a rater can become a seed: it {stands}</source>
        <translation>nur was auf eine Zuteilung wartet, kann ein Kontrollstück werden: diese Einreichung {stands}</translation>
    </message>
    <message>
        <source>other kind</source>
        <translation>andere Art</translation>
    </message>
    <message>
        <source>other levels than those that stand are a result that is varied</source>
        <translation>andere Stufen als die geltenden sind ein geändertes Ergebnis</translation>
    </message>
    <message>
        <source>outline removed</source>
        <translation>Gliederung entfernt</translation>
    </message>
    <message>
        <source>outputs of other kinds removed</source>
        <translation>Ausgaben anderer Art entfernt</translation>
    </message>
    <message>
        <source>page {value}</source>
        <translation>Seite {value}</translation>
    </message>
    <message>
        <source>picture drawn anew</source>
        <translation>Bild neu gezeichnet</translation>
    </message>
    <message>
        <source>picture: not searched for names</source>
        <translation>Bild: nicht nach Namen durchsucht</translation>
    </message>
    <message>
        <source>pictures drawn anew</source>
        <translation>Bilder neu gezeichnet</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>raters of this badge are shown no result of “{requirement}”</source>
        <translation>Wer dieses Abzeichen bewertet, sieht kein Ergebnis von „{requirement}“</translation>
    </message>
    <message>
        <source>revoked, as the revocation list says: {reason}</source>
        <translation>widerrufen, wie die Widerrufsliste sagt: {reason}</translation>
    </message>
    <message>
        <source>row case_file {case}</source>
        <translation>Zeile case_file {case}</translation>
    </message>
    <message>
        <source>row workspace</source>
        <translation>Zeile workspace</translation>
    </message>
    <message>
        <source>row {table} {identity}</source>
        <translation>Zeile {table} {identity}</translation>
    </message>
    <message>
        <source>row {table} {key}</source>
        <translation>Zeile {table} {key}</translation>
    </message>
    <message>
        <source>same_outcome must be true or false</source>
        <translation>same_outcome ist true oder false</translation>
    </message>
    <message>
        <source>says {algorithm}, but the issuer's key is of the kind {kind_of}</source>
        <translation>nennt {algorithm}, aber der Schlüssel des Ausstellers ist von der Art {kind_of}</translation>
    </message>
    <message>
        <source>says “{name}” inside and outside of the credential</source>
        <translation>sagt „{name}“ innerhalb und außerhalb des Credentials</translation>
    </message>
    <message>
        <source>seeds keep everybody from it who may rate it: see how they stand</source>
        <translation>alle, die es bewerten dürfen, sind nach ihren Kontrollstücken noch nicht oder nicht mehr zugelassen</translation>
    </message>
    <message>
        <source>single rating</source>
        <translation>einzige Bewertung</translation>
    </message>
    <message>
        <source>some of these were printed before, and no reason is given</source>
        <translation>einige davon wurden schon gedruckt, und es ist kein Grund angegeben</translation>
    </message>
    <message>
        <source>somebody had it as a seed: announced to others, it would tell them that it was one</source>
        <translation>jemand hatte es als Kontrollstück: Anderen angekündigt, verriete es, dass es eines war</translation>
    </message>
    <message>
        <source>somebody is given 0 to {most_to_practise} pieces to practise on</source>
        <translation>jede Person bekommt 0 bis {most_to_practise} Stücke zum Üben</translation>
    </message>
    <message>
        <source>somebody is new for a whole number of ratings from 1 to 1000</source>
        <translation>neu ist jemand für eine ganze Zahl von Bewertungen von 1 bis 1000</translation>
    </message>
    <message>
        <source>somebody qualifies by 0 to {most_to_qualify} passes</source>
        <translation>jemand qualifiziert sich mit 0 bis {most_to_qualify} bestandenen Kontrollstücken</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>sound was not listened to</source>
        <translation>Ton wurde nicht angehört</translation>
    </message>
    <message>
        <source>sound: not listened to</source>
        <translation>Ton: nicht angehört</translation>
    </message>
    <message>
        <source>submission {wanted} has its blind copies already, or is past them</source>
        <translation>Einreichung {wanted} hat ihre Blindkopien schon oder ist darüber hinaus</translation>
    </message>
    <message>
        <source>table {table}</source>
        <translation>Tabelle {table}</translation>
    </message>
    <message>
        <source>the 64-bit directory of this zip contradicts itself</source>
        <translation>das 64-Bit-Verzeichnis dieses Zips widerspricht sich</translation>
    </message>
    <message>
        <source>the JWT holds a second proof, which does not hold</source>
        <translation>das JWT enthält einen zweiten Beweis, der nicht gilt</translation>
    </message>
    <message>
        <source>the JWT holds no verifiable credential that this program reads</source>
        <translation>das JWT enthält kein Credential, das dieses Programm liest</translation>
    </message>
    <message>
        <source>the JWT {error}</source>
        <translation>das JWT {error}</translation>
    </message>
    <message>
        <source>the accent</source>
        <translation>der Akzent</translation>
    </message>
    <message>
        <source>the agreement was reckoned again from the attached ratings</source>
        <translation>die Übereinstimmung wurde aus den enthaltenen Bewertungen neu berechnet</translation>
    </message>
    <message>
        <source>the archive can no longer be read</source>
        <translation>das Archiv lässt sich nicht mehr lesen</translation>
    </message>
    <message>
        <source>the assertion itself says that it was revoked</source>
        <translation>das Abzeichen selbst sagt, dass es widerrufen wurde</translation>
    </message>
    <message>
        <source>the assertion {error}</source>
        <translation>das Abzeichen {error}</translation>
    </message>
    <message>
        <source>the attached data have the SHA-256 {hashed}</source>
        <translation>die enthaltenen Daten haben den SHA-256 {hashed}</translation>
    </message>
    <message>
        <source>the badge's description was supplied beside it, nobody signed it</source>
        <translation>die Beschreibung des Abzeichens wurde daneben mitgeliefert, niemand hat sie signiert</translation>
    </message>
    <message>
        <source>the blind copies of this submission cannot be opened</source>
        <translation>die Blindkopien dieser Abgabe lassen sich nicht öffnen</translation>
    </message>
    <message>
        <source>the bundle holds no credential</source>
        <translation>das Paket enthält kein Credential</translation>
    </message>
    <message>
        <source>the bundle was signed by another key than its issuer's</source>
        <translation>das Paket wurde mit einem anderen Schlüssel signiert als dem seines Ausstellers</translation>
    </message>
    <message>
        <source>the bundle's issuer is not known here; give its did.json</source>
        <translation>der Aussteller des Pakets ist hier nicht bekannt; geben Sie seine did.json an</translation>
    </message>
    <message>
        <source>the bundle: {detail}</source>
        <translation>das Paket: {detail}</translation>
    </message>
    <message>
        <source>the bundle: {error}</source>
        <translation>das Paket: {error}</translation>
    </message>
    <message>
        <source>the certificate in it is not one of the key that sealed it</source>
        <translation>die Bescheinigung darin gilt nicht dem Schlüssel, der ihn versiegelt hat</translation>
    </message>
    <message>
        <source>the column {name} is there twice</source>
        <translation>die Spalte {name} steht zweimal da</translation>
    </message>
    <message>
        <source>the column {needed} is missing</source>
        <translation>die Spalte {needed} fehlt</translation>
    </message>
    <message>
        <source>the comment is longer than {longest_comment} characters</source>
        <translation>der Kommentar ist länger als {longest_comment} Zeichen</translation>
    </message>
    <message>
        <source>the comment is longer than {longest_kept} characters</source>
        <translation>der Kommentar ist länger als {longest_kept} Zeichen</translation>
    </message>
    <message>
        <source>the credential binds no evidence by digest</source>
        <translation>das Credential bindet keine Nachweise durch eine Prüfsumme</translation>
    </message>
    <message>
        <source>the credential cannot be compared with the proof</source>
        <translation>das Credential lässt sich nicht mit dem Beweis vergleichen</translation>
    </message>
    <message>
        <source>the credential is another issuer's than the bundle</source>
        <translation>das Credential ist von einem anderen Aussteller als das Paket</translation>
    </message>
    <message>
        <source>the credential names no status list</source>
        <translation>das Credential nennt keine Statusliste</translation>
    </message>
    <message>
        <source>the credential names other evidence than was rated</source>
        <translation>das Credential nennt andere Nachweise, als bewertet wurden</translation>
    </message>
    <message>
        <source>the credential shows other levels than were decided</source>
        <translation>das Credential zeigt andere Stufen, als entschieden wurden</translation>
    </message>
    <message>
        <source>the credential {error}</source>
        <translation>das Credential {error}</translation>
    </message>
    <message>
        <source>the criteria are none</source>
        <translation>die Kriterien sind keine</translation>
    </message>
    <message>
        <source>the criteria do not all have the same number of levels</source>
        <translation>die Kriterien haben nicht alle gleich viele Stufen</translation>
    </message>
    <message>
        <source>the data file {error}</source>
        <translation>die Datendatei {error}</translation>
    </message>
    <message>
        <source>the design</source>
        <translation>der Entwurf</translation>
    </message>
    <message>
        <source>the design by which this was made is gone</source>
        <translation>der Entwurf, nach dem dies gemacht wurde, ist nicht mehr da</translation>
    </message>
    <message>
        <source>the directory of this zip is not where the zip says</source>
        <translation>das Verzeichnis dieses Zips liegt nicht, wo das Zip es sagt</translation>
    </message>
    <message>
        <source>the directory of this zip is too large to be genuine</source>
        <translation>das Verzeichnis dieses Zips ist zu groß, um echt zu sein</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>die Platte ist voll</translation>
    </message>
    <message>
        <source>the disk is no longer there</source>
        <translation>die Platte ist nicht mehr da</translation>
    </message>
    <message>
        <source>the disk quota of this account is used up</source>
        <translation>der Plattenplatz dieses Kontos ist aufgebraucht</translation>
    </message>
    <message>
        <source>the disk refused</source>
        <translation>die Platte hat abgelehnt</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>die Platte meldet einen Fehler</translation>
    </message>
    <message>
        <source>the document beside {error}</source>
        <translation>die beigelegte Datei {error}</translation>
    </message>
    <message>
        <source>the evidence files are not here</source>
        <translation>die Nachweisdateien sind nicht hier</translation>
    </message>
    <message>
        <source>the file does not open: it is no .p12 file, or the passphrase is another</source>
        <translation>die Datei lässt sich nicht öffnen: Sie ist keine .p12-Datei, oder die Passphrase ist eine andere</translation>
    </message>
    <message>
        <source>the file holds no certificate together with its private key</source>
        <translation>die Datei enthält kein Zertifikat zusammen mit seinem privaten Schlüssel</translation>
    </message>
    <message>
        <source>the file is larger than any .p12 file</source>
        <translation>die Datei ist größer als jede .p12-Datei</translation>
    </message>
    <message>
        <source>the file is larger than any credential</source>
        <translation>die Datei ist größer als jedes Credential</translation>
    </message>
    <message>
        <source>the file is larger than {value} MiB</source>
        <translation>die Datei ist größer als {value} MiB</translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation>die Datei ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the file is no verifiable credential that this program reads</source>
        <translation>die Datei ist kein Credential, das dieses Programm liest</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>the file is too large for this disk</source>
        <translation>die Datei ist zu groß für diese Platte</translation>
    </message>
    <message>
        <source>the file that it was made of is missing</source>
        <translation>die Datei, aus der es erstellt wurde, fehlt</translation>
    </message>
    <message>
        <source>the file {error}</source>
        <translation>die Datei {error}</translation>
    </message>
    <message>
        <source>the heading</source>
        <translation>die Überschrift</translation>
    </message>
    <message>
        <source>the icon has too many or too long paths for a badge</source>
        <translation>das Symbol hat zu viele oder zu lange Pfade für ein Abzeichen</translation>
    </message>
    <message>
        <source>the ink</source>
        <translation>die Tinte</translation>
    </message>
    <message>
        <source>the issuer and its key are pinned</source>
        <translation>der Aussteller und sein Schlüssel sind festgehalten</translation>
    </message>
    <message>
        <source>the issuer certified the key as a QA lead's from {stamp} on</source>
        <translation>die ausstellende Organisation hat bescheinigt, dass der Schlüssel ab {stamp} einer QS-Leitung gehört</translation>
    </message>
    <message>
        <source>the issuer is not among those given as trusted</source>
        <translation>der Aussteller ist nicht unter den als vertraut angegebenen</translation>
    </message>
    <message>
        <source>the issuer is pinned, but another key signed</source>
        <translation>der Aussteller ist festgehalten, aber ein anderer Schlüssel hat signiert</translation>
    </message>
    <message>
        <source>the issuer is pinned, but the signature does not show that it signed</source>
        <translation>der Aussteller ist festgehalten, aber die Signatur zeigt nicht, dass er signiert hat</translation>
    </message>
    <message>
        <source>the issuer names no revocation list</source>
        <translation>der Aussteller nennt keine Widerrufsliste</translation>
    </message>
    <message>
        <source>the issuer's key is not known here; give its did.json</source>
        <translation>der Schlüssel des Ausstellers ist hier nicht bekannt; geben Sie seine did.json an</translation>
    </message>
    <message>
        <source>the issuer's keys are not what was signed: this workspace was changed from outside</source>
        <translation>Die Schlüssel des Ausstellers sind nicht die, die signiert wurden: Dieser Arbeitsbereich wurde von außen geändert</translation>
    </message>
    <message>
        <source>the issuer's name is made from its key (did:key), so this key cannot be exchanged</source>
        <translation>Der Name des Ausstellers ist aus seinem Schlüssel gebildet (did:key), daher kann dieser Schlüssel nicht gewechselt werden</translation>
    </message>
    <message>
        <source>the issuer's new key is not signed by itself and by the one before it</source>
        <translation>Der neue Schlüssel des Ausstellers ist nicht von ihm selbst und vom vorigen signiert</translation>
    </message>
    <message>
        <source>the key for PDF signatures is of another kind than this program makes</source>
        <translation>der Schlüssel für PDF-Signaturen ist von anderer Art, als dieses Programm sie macht</translation>
    </message>
    <message>
        <source>the key is not the issuer's own</source>
        <translation>der Schlüssel ist nicht der des Ausstellers</translation>
    </message>
    <message>
        <source>the key is the issuer's own did:key</source>
        <translation>der Schlüssel ist der eigene did:key des Ausstellers</translation>
    </message>
    <message>
        <source>the keys of a demo are no secret</source>
        <translation>die Schlüssel einer Demo sind kein Geheimnis</translation>
    </message>
    <message>
        <source>the keys of the role {role} have not been handed to you yet</source>
        <translation>die Schlüssel der Rolle {role} wurden Ihnen noch nicht übergeben</translation>
    </message>
    <message>
        <source>the keys of {name}, who made this backup, are not in it</source>
        <translation>die Schlüssel von {name}, von wem diese Sicherung ist, liegen nicht darin</translation>
    </message>
    <message>
        <source>the keys of “{name}” belong to somebody on the roster already</source>
        <translation>die Schlüssel von „{name}“ gehören schon jemandem auf der Personenliste</translation>
    </message>
    <message>
        <source>the kind of status that the credential names is not read here</source>
        <translation>die Art des Standes, die das Credential nennt, wird hier nicht gelesen</translation>
    </message>
    <message>
        <source>the last day for an appeal was {last_day}</source>
        <translation>der letzte Tag für einen Einspruch war der {last_day}</translation>
    </message>
    <message>
        <source>the learner would be worse off, and this programme lets no appeal lower a result</source>
        <translation>die lernende Person stünde schlechter da, und in diesem Programm senkt kein Einspruch ein Ergebnis</translation>
    </message>
    <message>
        <source>the line before the badge</source>
        <translation>die Zeile vor dem Abzeichen</translation>
    </message>
    <message>
        <source>the line before the name</source>
        <translation>die Zeile vor dem Namen</translation>
    </message>
    <message>
        <source>the lines of an icon are 0 to 8 wide</source>
        <translation>die Linien eines Symbols sind 0 bis 8 breit</translation>
    </message>
    <message>
        <source>the links in this path go round in a circle</source>
        <translation>die Verknüpfungen in diesem Pfad gehen im Kreis</translation>
    </message>
    <message>
        <source>the log does not say when this result went out</source>
        <translation>das Protokoll sagt nicht, wann dieses Ergebnis mitgeteilt wurde</translation>
    </message>
    <message>
        <source>the log has no entry {index}</source>
        <translation>das Protokoll hat keinen Eintrag {index}</translation>
    </message>
    <message>
        <source>the log has {size} entries: {value} are missing</source>
        <translation>das Protokoll hat {size} Einträge: {value} fehlen</translation>
    </message>
    <message>
        <source>the log is missing an entry</source>
        <translation>dem Protokoll fehlt ein Eintrag</translation>
    </message>
    <message>
        <source>the logo</source>
        <translation>das Logo</translation>
    </message>
    <message>
        <source>the name is a pinned issuer's, but the issuer is another</source>
        <translation>der Name ist der eines festgehaltenen Ausstellers, aber der Aussteller ist ein anderer</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>der Name fehlt</translation>
    </message>
    <message>
        <source>the new copies still hold something that nobody has looked at</source>
        <translation>in den neuen Kopien ist noch etwas, in das niemand hineingesehen hat</translation>
    </message>
    <message>
        <source>the new passphrase is the old one</source>
        <translation>die neue Passphrase ist die alte</translation>
    </message>
    <message>
        <source>the newest changes are not in the database yet, and this folder cannot be written to</source>
        <translation>die neuesten Änderungen sind noch nicht in der Datenbank, und in diesen Ordner lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>the newest roster does not follow the one before</source>
        <translation>die neueste Personenliste folgt nicht auf die davor</translation>
    </message>
    <message>
        <source>the note of a pin is longer than {longest_note} characters</source>
        <translation>die Notiz einer Markierung ist länger als {longest_note} Zeichen</translation>
    </message>
    <message>
        <source>the page is whole, but what it was made from is no credential</source>
        <translation>die Seite ist unversehrt, doch woraus sie gemacht wurde, ist kein Credential</translation>
    </message>
    <message>
        <source>the page is whole, sealed by another key of the issuer</source>
        <translation>Die Seite ist unverändert, versiegelt mit einem anderen Schlüssel des Ausstellers</translation>
    </message>
    <message>
        <source>the page is whole, sealed by the key that signed the credential</source>
        <translation>die Seite ist unversehrt, versiegelt mit dem Schlüssel, der das Credential signierte</translation>
    </message>
    <message>
        <source>the page is whole; whose key sealed it is not known here</source>
        <translation>die Seite ist unversehrt; wessen Schlüssel sie versiegelte, ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>the people are not those of the signed roster</source>
        <translation>die Personen sind nicht die der signierten Personenliste</translation>
    </message>
    <message>
        <source>the picture holds an empty credential</source>
        <translation>das Bild enthält ein leeres Credential</translation>
    </message>
    <message>
        <source>the picture holds only the address of its assertion, and nothing is fetched</source>
        <translation>das Bild enthält nur die Adresse seines Abzeichens, und es wird nichts abgerufen</translation>
    </message>
    <message>
        <source>the picture of {what} is larger than {value} MiB</source>
        <translation>das Bild für {what} ist größer als {value} MiB</translation>
    </message>
    <message>
        <source>the picture says one thing in its signature and another beside it</source>
        <translation>das Bild sagt in seiner Signatur etwas anderes als daneben</translation>
    </message>
    <message>
        <source>the picture {error}</source>
        <translation>das Bild {error}</translation>
    </message>
    <message>
        <source>the pinned document lists the key</source>
        <translation>das festgehaltene Dokument führt den Schlüssel auf</translation>
    </message>
    <message>
        <source>the pinned document of the issuer does not list the key</source>
        <translation>das festgehaltene Dokument des Ausstellers führt den Schlüssel nicht auf</translation>
    </message>
    <message>
        <source>the printer did not take the page</source>
        <translation>der Drucker hat die Seite nicht angenommen</translation>
    </message>
    <message>
        <source>the proof itself has expired</source>
        <translation>der Beweis selbst ist abgelaufen</translation>
    </message>
    <message>
        <source>the proof names no key or has no value</source>
        <translation>der Beweis nennt keinen Schlüssel oder hat keinen Wert</translation>
    </message>
    <message>
        <source>the proof of its result does not hold: {error}</source>
        <translation>der Beweis des Ergebnisses stimmt nicht: {error}</translation>
    </message>
    <message>
        <source>the proof was made for one exchange or depends on another proof</source>
        <translation>der Beweis wurde für einen einzigen Austausch erstellt oder hängt von einem anderen ab</translation>
    </message>
    <message>
        <source>the proof was not made to assert anything</source>
        <translation>der Beweis wurde nicht erstellt, um etwas zu behaupten</translation>
    </message>
    <message>
        <source>the proof's date has no zone or is none</source>
        <translation>das Datum des Beweises hat keine Zeitzone oder ist keines</translation>
    </message>
    <message>
        <source>the public half of the role {role} is none that an admin signed</source>
        <translation>die öffentliche Hälfte der Rolle {role} ist keine, die ein Admin signiert hat</translation>
    </message>
    <message>
        <source>the rating of {code} is final</source>
        <translation>die Bewertung von {code} ist endgültig</translation>
    </message>
    <message>
        <source>the ratings are no numbers</source>
        <translation>die Bewertungen sind keine Zahlen</translation>
    </message>
    <message>
        <source>the ratings are numbered otherwise</source>
        <translation>die Bewertungen sind anders nummeriert</translation>
    </message>
    <message>
        <source>the ratings are written otherwise</source>
        <translation>die Bewertungen sind anders geschrieben</translation>
    </message>
    <message>
        <source>the ratings do not spread enough to divide by</source>
        <translation>die Bewertungen streuen zu wenig, um durch ihre Streuung zu teilen</translation>
    </message>
    <message>
        <source>the ratings do not vary</source>
        <translation>die Bewertungen unterscheiden sich nicht</translation>
    </message>
    <message>
        <source>the ratings have another head</source>
        <translation>die Bewertungen haben eine andere Kopfzeile</translation>
    </message>
    <message>
        <source>the reason has {words} characters; it may have {longest_reason}</source>
        <translation>der Grund hat {words} Zeichen; er darf {longest_reason} haben</translation>
    </message>
    <message>
        <source>the reason has {words} characters; on appeal it may have {longest_reason}</source>
        <translation>die Begründung hat {words} Zeichen; auf Einspruch dürfen es {longest_reason} sein</translation>
    </message>
    <message>
        <source>the recovery key was not given every key of the role {role}: this workspace was changed</source>
        <translation>der Wiederherstellungsschlüssel bekam nicht jeden Schlüssel der Rolle {role}: Dieser Arbeitsbereich wurde geändert</translation>
    </message>
    <message>
        <source>the report {error}</source>
        <translation>der Bericht {error}</translation>
    </message>
    <message>
        <source>the result that the award rests on is gone</source>
        <translation>das Ergebnis, auf das sich die Auszeichnung stützt, ist weg</translation>
    </message>
    <message>
        <source>the revocation list is another issuer's</source>
        <translation>die Widerrufsliste ist die eines anderen Ausstellers</translation>
    </message>
    <message>
        <source>the revocation list is not built as one is</source>
        <translation>die Widerrufsliste ist nicht so aufgebaut, wie eine es ist</translation>
    </message>
    <message>
        <source>the revocation list is not here, and nothing is fetched</source>
        <translation>die Widerrufsliste ist nicht hier, und es wird nichts abgerufen</translation>
    </message>
    <message>
        <source>the revocation list, which bears no date, does not list it</source>
        <translation>die Widerrufsliste, die kein Datum trägt, nennt es nicht</translation>
    </message>
    <message>
        <source>the rim {value} cannot be told from the field {value2}: {ratio} to 1, not {least} to 1</source>
        <translation>der Rand {value} hebt sich vom Feld {value2} nicht ab: {ratio} zu 1 statt {least} zu 1</translation>
    </message>
    <message>
        <source>the role {role} has no keys of its own</source>
        <translation>die Rolle {role} hat keine eigenen Schlüssel</translation>
    </message>
    <message>
        <source>the roster does not follow the one before it</source>
        <translation>die Personenliste folgt nicht auf die davor</translation>
    </message>
    <message>
        <source>the roster is missing</source>
        <translation>die Personenliste fehlt</translation>
    </message>
    <message>
        <source>the roster is not signed by an admin of the version before it</source>
        <translation>die Personenliste ist nicht von einem Admin der Fassung davor signiert</translation>
    </message>
    <message>
        <source>the roster of {organisation} does not show you yet</source>
        <translation>die Personenliste von {organisation} zeigt Sie noch nicht</translation>
    </message>
    <message>
        <source>the roster was changed</source>
        <translation>die Personenliste wurde geändert</translation>
    </message>
    <message>
        <source>the rubric has no criterion {criterion}</source>
        <translation>das Bewertungsraster hat kein Kriterium {criterion}</translation>
    </message>
    <message>
        <source>the rubric has no criterion {value}</source>
        <translation>das Bewertungsraster hat kein Kriterium {value}</translation>
    </message>
    <message>
        <source>the rule “each criterion” has no threshold</source>
        <translation>die Regel „each criterion“ hat keine Schwelle</translation>
    </message>
    <message>
        <source>the rule “weighted points” needs a threshold from 1 to 100 percent</source>
        <translation>die Regel „weighted points“ braucht eine Schwelle von 1 bis 100 Prozent</translation>
    </message>
    <message>
        <source>the seal covers every byte; its key is {hex}</source>
        <translation>das Siegel deckt jedes Byte; sein Schlüssel ist {hex}</translation>
    </message>
    <message>
        <source>the seal does not fit the file: it was changed after it was sealed</source>
        <translation>das Siegel passt nicht zur Datei: Sie wurde nach dem Versiegeln verändert</translation>
    </message>
    <message>
        <source>the set holds no comment</source>
        <translation>die Sammlung enthält keinen Kommentar</translation>
    </message>
    <message>
        <source>the share of second ratings is a number from 0 to 1</source>
        <translation>der Anteil der Zweitbewertungen ist eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>the share of seeds must be a whole number from 0 to {most_percent} percent</source>
        <translation>der Anteil der Kontrollstücke muss eine ganze Zahl von 0 bis {most_percent} Prozent sein</translation>
    </message>
    <message>
        <source>the signature does not match: something was changed</source>
        <translation>die Signatur passt nicht: Etwas wurde geändert</translation>
    </message>
    <message>
        <source>the signature holds</source>
        <translation>die Signatur stimmt</translation>
    </message>
    <message>
        <source>the signature {error}</source>
        <translation>die Signatur {error}</translation>
    </message>
    <message>
        <source>the statement</source>
        <translation>der Text unter dem Abzeichen</translation>
    </message>
    <message>
        <source>the status list is not here, and nothing is fetched</source>
        <translation>die Statusliste ist nicht hier, und es wird nichts geholt</translation>
    </message>
    <message>
        <source>the status list of this award is missing</source>
        <translation>die Statusliste dieser Auszeichnung fehlt</translation>
    </message>
    <message>
        <source>the status list of {get}</source>
        <translation>die Statusliste vom {get}</translation>
    </message>
    <message>
        <source>the status list {error}</source>
        <translation>die Statusliste {error}</translation>
    </message>
    <message>
        <source>the strip is one line</source>
        <translation>das Band ist eine Zeile</translation>
    </message>
    <message>
        <source>the supplied certificate of {name} expired on {ends}</source>
        <translation>das gestellte Zertifikat von {name} ist am {ends} abgelaufen</translation>
    </message>
    <message>
        <source>the supplied certificate of {name} is valid from {begins} on only</source>
        <translation>das gestellte Zertifikat von {name} gilt erst ab dem {begins}</translation>
    </message>
    <message>
        <source>the table has more than {most_rows} rows</source>
        <translation>die Tabelle hat mehr als {most_rows} Zeilen</translation>
    </message>
    <message>
        <source>the table is larger than {value} MiB</source>
        <translation>die Tabelle ist größer als {value} MiB</translation>
    </message>
    <message>
        <source>the text holds a control character or half a character</source>
        <translation>der Text enthält ein Steuerzeichen oder ein halbes Zeichen</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>der Text ist leer</translation>
    </message>
    <message>
        <source>the third rating of this case is in, and settles it by its rule once it is opened</source>
        <translation>die Drittbewertung dieses Falls liegt vor und schlichtet ihn nach ihrer Regel, sobald sie geöffnet wird</translation>
    </message>
    <message>
        <source>the trust file is too large</source>
        <translation>die Vertrauensdatei ist zu groß</translation>
    </message>
    <message>
        <source>the trust file names more than {most} issuers</source>
        <translation>die Vertrauensdatei nennt mehr als {most} Aussteller</translation>
    </message>
    <message>
        <source>the trust file {error}</source>
        <translation>die Vertrauensdatei {error}</translation>
    </message>
    <message>
        <source>the verification method {error}</source>
        <translation>die Prüfmethode {error}</translation>
    </message>
    <message>
        <source>the versions of the roster do not follow one another</source>
        <translation>die Fassungen der Personenliste folgen nicht aufeinander</translation>
    </message>
    <message>
        <source>the weights are none</source>
        <translation>die Gewichte sind keine</translation>
    </message>
    <message>
        <source>the words are longer than {longest_words} characters</source>
        <translation>die Worte sind länger als {longest_words} Zeichen</translation>
    </message>
    <message>
        <source>the workspace's database is empty</source>
        <translation>die Datenbank des Arbeitsbereichs ist leer</translation>
    </message>
    <message>
        <source>the {name} must be a whole number from 0 to 100 percent</source>
        <translation>{name} ist eine ganze Zahl von 0 bis 100 Prozent</translation>
    </message>
    <message>
        <source>there are more endorsements than are examined here</source>
        <translation>es sind mehr Empfehlungen, als hier geprüft werden</translation>
    </message>
    <message>
        <source>there are more ratings than one report holds</source>
        <translation>es sind mehr Bewertungen, als ein Bericht fasst</translation>
    </message>
    <message>
        <source>there are no assessors</source>
        <translation>es gibt keine Bewertenden</translation>
    </message>
    <message>
        <source>there are no awards to export</source>
        <translation>es gibt keine Auszeichnungen zu exportieren</translation>
    </message>
    <message>
        <source>there are no awards to list</source>
        <translation>es gibt keine Auszeichnungen aufzulisten</translation>
    </message>
    <message>
        <source>there is a programme in this folder already</source>
        <translation>in diesem Ordner liegt schon ein Programm</translation>
    </message>
    <message>
        <source>there is no QA lead who could give it to others</source>
        <translation>es gibt keine QS-Leitung, die es anderen geben könnte</translation>
    </message>
    <message>
        <source>there is no QA lead who could hear it</source>
        <translation>es gibt keine QA-Leitung, die ihn anhören könnte</translation>
    </message>
    <message>
        <source>there is no QA lead who could open this rating</source>
        <translation>es gibt keine QS-Leitung, die diese Bewertung öffnen könnte</translation>
    </message>
    <message>
        <source>there is no QA lead yet who could be told</source>
        <translation>es gibt noch keine QS-Leitung, der man es sagen könnte</translation>
    </message>
    <message>
        <source>there is no appeal to hear in “{case}”</source>
        <translation>in „{case}“ ist kein Einspruch anzuhören</translation>
    </message>
    <message>
        <source>there is no appeal “{appeal}” to hear</source>
        <translation>es gibt keinen Einspruch „{appeal}“ anzuhören</translation>
    </message>
    <message>
        <source>there is no award “{award}”</source>
        <translation>es gibt keine Auszeichnung „{award}“</translation>
    </message>
    <message>
        <source>there is no badge “{badge}”</source>
        <translation>es gibt kein Abzeichen „{badge}“</translation>
    </message>
    <message>
        <source>there is no case “{case}”</source>
        <translation>es gibt keinen Fall „{case}“</translation>
    </message>
    <message>
        <source>there is no case “{case}” to open</source>
        <translation>es gibt keinen Fall „{case}“ zu öffnen</translation>
    </message>
    <message>
        <source>there is no column “name”</source>
        <translation>es gibt keine Spalte „name“</translation>
    </message>
    <message>
        <source>there is no copy of this file to cover</source>
        <translation>von dieser Datei gibt es keine Kopie, die sich verdecken ließe</translation>
    </message>
    <message>
        <source>there is no endorsement of this id</source>
        <translation>es gibt keine Empfehlung mit dieser Kennung</translation>
    </message>
    <message>
        <source>there is no format {format}</source>
        <translation>es gibt kein Format {format}</translation>
    </message>
    <message>
        <source>there is no icon “{icon}” for badges</source>
        <translation>es gibt kein Symbol „{icon}“ für Abzeichen</translation>
    </message>
    <message>
        <source>there is no person on this machine yet</source>
        <translation>auf diesem Computer gibt es noch keine Person</translation>
    </message>
    <message>
        <source>there is no piece to practise on that {name} did not have</source>
        <translation>es gibt kein Übungsstück, das {name} nicht schon hatte</translation>
    </message>
    <message>
        <source>there is no programme in this folder</source>
        <translation>in diesem Ordner liegt kein Programm</translation>
    </message>
    <message>
        <source>there is no proof by eddsa-rdfc-2022 or eddsa-jcs-2022</source>
        <translation>es gibt keinen Beweis mit eddsa-rdfc-2022 oder eddsa-jcs-2022</translation>
    </message>
    <message>
        <source>there is no submission “{submission}”</source>
        <translation>es gibt keine Einreichung „{submission}“</translation>
    </message>
    <message>
        <source>there is no submission “{wanted}”</source>
        <translation>es gibt keine Einreichung „{wanted}“</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <source>there is no workspace here</source>
        <translation>hier ist kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>there is no {manifest}</source>
        <translation>es gibt kein {manifest}</translation>
    </message>
    <message>
        <source>there is no {manifest} at the top</source>
        <translation>zuoberst liegt kein {manifest}</translation>
    </message>
    <message>
        <source>there is nobody to whom the result could be handed</source>
        <translation>es gibt niemanden, dem das Ergebnis übergeben werden könnte</translation>
    </message>
    <message>
        <source>there is not exactly one</source>
        <translation>es gibt nicht genau eines</translation>
    </message>
    <message>
        <source>there is only one category, so chance alone would give full agreement</source>
        <translation>es gibt nur eine Stufe, also ergäbe schon der Zufall volle Übereinstimmung</translation>
    </message>
    <message>
        <source>there is only one criterion</source>
        <translation>es gibt nur ein Kriterium</translation>
    </message>
    <message>
        <source>these are the levels that stand</source>
        <translation>das sind die Stufen, die gelten</translation>
    </message>
    <message>
        <source>these keys belong to somebody else on the roster</source>
        <translation>diese Schlüssel gehören jemand anderem auf der Personenliste</translation>
    </message>
    <message>
        <source>these words are longer than {longest_words} bytes together</source>
        <translation>diese Worte sind zusammen länger als {longest_words} Bytes</translation>
    </message>
    <message>
        <source>this account may not do that here</source>
        <translation>dieses Konto darf das hier nicht</translation>
    </message>
    <message>
        <source>this appeal does not wait for a hearing</source>
        <translation>dieser Einspruch wartet auf keine Anhörung</translation>
    </message>
    <message>
        <source>this award is gone</source>
        <translation>diese Auszeichnung ist weg</translation>
    </message>
    <message>
        <source>this award was revoked on {value} already</source>
        <translation>diese Auszeichnung wurde am {value} schon widerrufen</translation>
    </message>
    <message>
        <source>this award's credential holds the learner's name in the clear, and it would be public with it</source>
        <translation>das Credential dieser Auszeichnung enthält den Namen im Klartext, und er würde mit ihm öffentlich</translation>
    </message>
    <message>
        <source>this backup does not hold what its maker signed for</source>
        <translation>diese Sicherung enthält nicht, wofür signiert wurde</translation>
    </message>
    <message>
        <source>this backup is damaged or was changed, or its key is another's</source>
        <translation>diese Sicherung ist beschädigt oder wurde geändert, oder ihr Schlüssel gehört jemand anderem</translation>
    </message>
    <message>
        <source>this backup was not made by an admin of its workspace</source>
        <translation>diese Sicherung ist nicht von einem Admin ihres Arbeitsbereichs</translation>
    </message>
    <message>
        <source>this cannot be endorsed: {error}</source>
        <translation>das kann nicht empfohlen werden: {error}</translation>
    </message>
    <message>
        <source>this case has its third rating, which does not settle it</source>
        <translation>dieser Fall hat seine dritte Bewertung, und sie schlichtet ihn nicht</translation>
    </message>
    <message>
        <source>this case is not decided</source>
        <translation>dieser Fall ist nicht entschieden</translation>
    </message>
    <message>
        <source>this case is not waiting for an adjudicator: it is {state}</source>
        <translation>dieser Fall wartet nicht auf eine Schlichtung: Er ist {state}</translation>
    </message>
    <message>
        <source>this case was not rated on appeal</source>
        <translation>dieser Fall wurde nicht auf Einspruch bewertet</translation>
    </message>
    <message>
        <source>this certificate cannot be signed for PDF readers: {error}</source>
        <translation>diese Urkunde kann nicht für PDF-Programme signiert werden: {error}</translation>
    </message>
    <message>
        <source>this disk is read-only</source>
        <translation>diese Platte ist schreibgeschützt</translation>
    </message>
    <message>
        <source>this evidence file was changed or damaged, or its key is another's</source>
        <translation>diese Nachweisdatei wurde geändert oder beschädigt, oder ihr Schlüssel gehört zu einer anderen</translation>
    </message>
    <message>
        <source>this file does not belong to a workspace</source>
        <translation>diese Datei gehört nicht zu einem Arbeitsbereich</translation>
    </message>
    <message>
        <source>this file is empty</source>
        <translation>diese Datei ist leer</translation>
    </message>
    <message>
        <source>this file is not part of the work</source>
        <translation>diese Datei gehört nicht zur Arbeit</translation>
    </message>
    <message>
        <source>this folder cannot be replaced as a whole</source>
        <translation>dieser Ordner lässt sich nicht als Ganzes ersetzen</translation>
    </message>
    <message>
        <source>this folder does not allow what a safe database needs (WAL)</source>
        <translation>dieser Ordner erlaubt nicht, was eine sichere Datenbank braucht (WAL)</translation>
    </message>
    <message>
        <source>this folder does not exist</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>this folder holds more than {folder_entries} files</source>
        <translation>dieser Ordner enthält mehr als {folder_entries} Dateien</translation>
    </message>
    <message>
        <source>this folder holds more than {in_words}</source>
        <translation>dieser Ordner enthält mehr als {in_words}</translation>
    </message>
    <message>
        <source>this folder holds other files</source>
        <translation>dieser Ordner enthält andere Dateien</translation>
    </message>
    <message>
        <source>this folder is not empty</source>
        <translation>dieser Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>this is a device or a pipe, not a file</source>
        <translation>das ist ein Gerät oder eine Pipe, keine Datei</translation>
    </message>
    <message>
        <source>this is a file, not a folder</source>
        <translation>das ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>this is a tar archive</source>
        <translation>das ist ein tar-Archiv</translation>
    </message>
    <message>
        <source>this is neither a folder nor a file</source>
        <translation>das ist weder ein Ordner noch eine Datei</translation>
    </message>
    <message>
        <source>this is no backup of a workspace</source>
        <translation>das ist keine Sicherung eines Arbeitsbereichs</translation>
    </message>
    <message>
        <source>this is no design of the format {format}, version {format_version}</source>
        <translation>das ist kein Entwurf des Formats {format}, Version {format_version}</translation>
    </message>
    <message>
        <source>this is no name of a file or folder</source>
        <translation>das ist kein Name einer Datei oder eines Ordners</translation>
    </message>
    <message>
        <source>this is no set of comments: “{form}” belongs here</source>
        <translation>das ist keine Kommentarsammlung: Hierher gehört „{form}“</translation>
    </message>
    <message>
        <source>this is not JSON that can be used: {error}</source>
        <translation>das ist kein JSON, das sich benutzen lässt: {error}</translation>
    </message>
    <message>
        <source>this is not JSON: {msg}</source>
        <translation>das ist kein JSON: {msg}</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <translation>das ist kein UTF-8</translation>
    </message>
    <message>
        <source>this is not a CSV table</source>
        <translation>das ist keine CSV-Tabelle</translation>
    </message>
    <message>
        <source>this is not a programme file: it lacks “format”: “{format}”</source>
        <translation>das ist keine Programmdatei: Es fehlt „format“: „{format}“</translation>
    </message>
    <message>
        <source>this is not a zip</source>
        <translation>das ist kein Zip</translation>
    </message>
    <message>
        <source>this is not the name of an evidence file</source>
        <translation>das ist nicht der Name einer Nachweisdatei</translation>
    </message>
    <message>
        <source>this is the backup of another workspace</source>
        <translation>das ist die Sicherung eines anderen Arbeitsbereichs</translation>
    </message>
    <message>
        <source>this is the recovery key of another workspace</source>
        <translation>das ist der Wiederherstellungsschlüssel eines anderen Arbeitsbereichs</translation>
    </message>
    <message>
        <source>this is there already</source>
        <translation>das gibt es schon</translation>
    </message>
    <message>
        <source>this is your own organisation; its awards are trusted anyway</source>
        <translation>das ist Ihre eigene Organisation; ihren Auszeichnungen wird ohnehin vertraut</translation>
    </message>
    <message>
        <source>this is {name}</source>
        <translation>das ist {name}</translation>
    </message>
    <message>
        <source>this issuer is not among those trusted here</source>
        <translation>dieser Aussteller ist nicht unter denen, denen hier vertraut wird</translation>
    </message>
    <message>
        <source>this kind cannot be looked into</source>
        <translation>in diese Art kann man nicht hineinsehen</translation>
    </message>
    <message>
        <source>this learner was erased</source>
        <translation>diese lernende Person wurde gelöscht</translation>
    </message>
    <message>
        <source>this name is in the archive {count} times; which is meant is unclear</source>
        <translation>dieser Name steht {count}-mal im Archiv; welche gemeint ist, ist unklar</translation>
    </message>
    <message>
        <source>this name is too long for the disk</source>
        <translation>dieser Name ist zu lang für die Platte</translation>
    </message>
    <message>
        <source>this needs a reason</source>
        <translation>das braucht einen Grund</translation>
    </message>
    <message>
        <source>this needs the role {join}, not {role}</source>
        <translation>das braucht die Rolle {join}, nicht {role}</translation>
    </message>
    <message>
        <source>this needs words</source>
        <translation>das braucht Worte</translation>
    </message>
    <message>
        <source>this piece was set aside</source>
        <translation>dieses Stück wurde zurückgestellt</translation>
    </message>
    <message>
        <source>this program reads version {format_version} of the form</source>
        <translation>dieses Programm liest Fassung {format_version} der Form</translation>
    </message>
    <message>
        <source>this recovery key does not open the backup: it is another workspace's, or the backup is damaged</source>
        <translation>dieser Wiederherstellungsschlüssel öffnet die Sicherung nicht: Er gehört zu einem anderen Arbeitsbereich, oder die Sicherung ist beschädigt</translation>
    </message>
    <message>
        <source>this seed was set aside already</source>
        <translation>dieses Kontrollstück wurde schon zurückgestellt</translation>
    </message>
    <message>
        <source>this submission is a seed already</source>
        <translation>diese Einreichung ist schon ein Kontrollstück</translation>
    </message>
    <message>
        <source>this submission is gone</source>
        <translation>diese Einreichung ist weg</translation>
    </message>
    <message>
        <source>this submission is rated already; your rating is handed in</source>
        <translation>diese Einreichung ist schon bewertet; Ihre Bewertung ist abgegeben</translation>
    </message>
    <message>
        <source>this submission was erased</source>
        <translation>diese Einreichung wurde gelöscht</translation>
    </message>
    <message>
        <source>this submission was erased already</source>
        <translation>diese Einreichung wurde schon gelöscht</translation>
    </message>
    <message>
        <source>this submission was erased: its key is gone</source>
        <translation>diese Einreichung wurde gelöscht: Ihr Schlüssel ist weg</translation>
    </message>
    <message>
        <source>this was decided on appeal: hear the appeal again instead</source>
        <translation>das wurde auf Einspruch entschieden: Hören Sie stattdessen den Einspruch noch einmal an</translation>
    </message>
    <message>
        <source>this was rated on appeal: there is no further appeal</source>
        <translation>das wurde auf Einspruch bewertet: Es gibt keinen weiteren Einspruch</translation>
    </message>
    <message>
        <source>this workspace goes on from all that this machine has seen; there is no fork</source>
        <translation>dieser Arbeitsbereich geht von allem aus weiter, was dieser Computer gesehen hat; es gibt keine Abzweigung</translation>
    </message>
    <message>
        <source>this workspace has no certificate to sign PDF files with</source>
        <translation>dieser Arbeitsbereich hat kein Zertifikat, um PDF-Dateien zu signieren</translation>
    </message>
    <message>
        <source>this workspace has no key of its own to sign PDF files with</source>
        <translation>dieser Arbeitsbereich hat keinen eigenen Schlüssel, um PDF-Dateien zu signieren</translation>
    </message>
    <message>
        <source>this workspace has no key to sign PDF files with</source>
        <translation>dieser Arbeitsbereich hat keinen Schlüssel, um PDF-Dateien zu signieren</translation>
    </message>
    <message>
        <source>this workspace has no key to sign awards with</source>
        <translation>dieser Arbeitsbereich hat keinen Schlüssel, um Auszeichnungen zu signieren</translation>
    </message>
    <message>
        <source>this workspace is an older copy, {value} log entries behind what this machine has seen; it can be read, not changed</source>
        <translation>dieser Arbeitsbereich ist eine ältere Kopie, {value} Protokolleinträge hinter dem, was dieser Computer gesehen hat; er kann gelesen, aber nicht geändert werden</translation>
    </message>
    <message>
        <source>this workspace was made by a newer version of Assessor; nothing was changed</source>
        <translation>dieser Arbeitsbereich stammt von einer neueren Version von Assessor; nichts wurde geändert</translation>
    </message>
    <message>
        <source>this workspace's log is not the one that this machine has seen; it can be read, not changed</source>
        <translation>das Protokoll dieses Arbeitsbereichs ist nicht das, das dieser Computer gesehen hat; er kann gelesen, aber nicht geändert werden</translation>
    </message>
    <message>
        <source>this zip holds more than its directory counts</source>
        <translation>dieses Zip enthält mehr, als sein Verzeichnis zählt</translation>
    </message>
    <message>
        <source>this zip holds {count} entries; at most {most} are taken</source>
        <translation>dieses Zip enthält {count} Einträge; höchstens {most} werden aufgenommen</translation>
    </message>
    <message>
        <source>this zip is cut short: its directory is missing</source>
        <translation>dieses Zip ist abgeschnitten: Sein Verzeichnis fehlt</translation>
    </message>
    <message>
        <source>this zip is one part of several</source>
        <translation>dieses Zip ist ein Teil von mehreren</translation>
    </message>
    <message>
        <source>this zip unpacks to more than {ratio} times its size, as only traps do</source>
        <translation>dieses Zip entpackt sich zu mehr als dem {ratio}-Fachen seiner Größe, wie es nur Fallen tun</translation>
    </message>
    <message>
        <source>this zip unpacks to {in_words}; at most {in_words2} are taken</source>
        <translation>dieses Zip entpackt sich zu {in_words}; höchstens {in_words2} werden aufgenommen</translation>
    </message>
    <message>
        <source>too few assessors may rate it</source>
        <translation>zu wenige Bewertende dürfen sie bewerten</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>too large to be looked into</source>
        <translation>zu groß, um hineinzusehen</translation>
    </message>
    <message>
        <source>too late: it {in_words}</source>
        <translation>zu spät: Sie {in_words}</translation>
    </message>
    <message>
        <source>too many files are open at once</source>
        <translation>zu viele Dateien sind gleichzeitig offen</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>dauerte zu lange</translation>
    </message>
    <message>
        <source>took too much memory</source>
        <translation>brauchte zu viel Speicher</translation>
    </message>
    <message>
        <source>true or false belongs here, not {kind}</source>
        <translation>hier gehört true oder false hin, nicht {kind}</translation>
    </message>
    <message>
        <source>two criteria of a rubric have one id</source>
        <translation>zwei Kriterien eines Bewertungsrasters haben dieselbe Kennung</translation>
    </message>
    <message>
        <source>two ratings come from one person</source>
        <translation>zwei Bewertungen stammen von einer Person</translation>
    </message>
    <message>
        <source>type your passphrase</source>
        <translation>tippen Sie Ihre Passphrase</translation>
    </message>
    <message>
        <source>valid until {end}</source>
        <translation>gültig bis {end}</translation>
    </message>
    <message>
        <source>valid without an end</source>
        <translation>ohne Ende gültig</translation>
    </message>
    <message>
        <source>version {number} of “{name}” is approved with other content</source>
        <translation>Fassung {number} von „{name}“ ist mit anderem Inhalt genehmigt</translation>
    </message>
    <message>
        <source>version {version} of the roster is another than the log names</source>
        <translation>Fassung {version} der Personenliste ist eine andere, als das Protokoll nennt</translation>
    </message>
    <message>
        <source>version {version} of the roster is missing</source>
        <translation>Fassung {version} der Personenliste fehlt</translation>
    </message>
    <message>
        <source>version {version} of the roster is not what was signed</source>
        <translation>Fassung {version} der Personenliste ist nicht, was signiert wurde</translation>
    </message>
    <message>
        <source>waits to be given to a rater</source>
        <translation>wartet darauf, jemandem zum Bewerten gegeben zu werden</translation>
    </message>
    <message>
        <source>was returned</source>
        <translation>wurde zurückgegeben</translation>
    </message>
    <message>
        <source>was revoked</source>
        <translation>wurde widerrufen</translation>
    </message>
    <message>
        <source>was withdrawn</source>
        <translation>wurde herausgenommen</translation>
    </message>
    <message>
        <source>what it says of requirements is not what was decided</source>
        <translation>was es von den Anforderungen sagt, ist nicht das, was entschieden wurde</translation>
    </message>
    <message>
        <source>what the disk gives back is not what was written</source>
        <translation>was die Platte zurückgibt, ist nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>what this machine remembers of the log is no checkpoint</source>
        <translation>was sich dieser Computer vom Protokoll gemerkt hat, ist kein Stand</translation>
    </message>
    <message>
        <source>what was agreed on {code} was not told yet</source>
        <translation>was zu {code} vereinbart ist, wurde noch nicht mitgeteilt</translation>
    </message>
    <message>
        <source>what was not scored is not what was decided</source>
        <translation>was nicht bewertet wurde, ist nicht das, was entschieden wurde</translation>
    </message>
    <message>
        <source>what was printed was changed</source>
        <translation>was gedruckt wurde, ist verändert worden</translation>
    </message>
    <message>
        <source>what was signed about the issuer's keys was changed</source>
        <translation>Was über die Schlüssel des Ausstellers signiert wurde, ist verändert worden</translation>
    </message>
    <message>
        <source>who asks? The role {asked} is held by: {names}</source>
        <translation>wer fragt? Die Rolle {asked} haben: {names}</translation>
    </message>
    <message>
        <source>who certified the key as a QA lead's is not known here</source>
        <translation>wer bescheinigt hat, dass der Schlüssel einer QS-Leitung gehört, ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>who may rate no badge is no assessor</source>
        <translation>wer kein Abzeichen bewerten darf, ist nicht bewertend tätig</translation>
    </message>
    <message>
        <source>whoever rated it was stopped by seeds: give it out to somebody else first</source>
        <translation>wer es bewertet hat, wurde nach Kontrollstücken angehalten: teilen Sie es zuerst jemand anderem zu</translation>
    </message>
    <message>
        <source>whose badge it is, is not known here; supply its badge class</source>
        <translation>wessen Abzeichen es ist, ist hier nicht bekannt; legen Sie seine Abzeichenklasse bei</translation>
    </message>
    <message>
        <source>whose key sealed it is not known where there is no workspace</source>
        <translation>wessen Schlüssel ihn versiegelt hat, ist ohne Arbeitsbereich nicht bekannt</translation>
    </message>
    <message>
        <source>with did:key only a new issuer ends that.</source>
        <translation>mit did:key beendet das nur ein neuer Aussteller.</translation>
    </message>
    <message>
        <source>you have no submission “{code}”</source>
        <translation>Sie haben keine Einreichung „{code}“</translation>
    </message>
    <message>
        <source>you rated it; another lead must open it</source>
        <translation>Sie haben es bewertet; eine andere QS-Leitung muss es öffnen</translation>
    </message>
    <message>
        <source>you rated this case; another lead must look at it</source>
        <translation>Sie haben diesen Fall bewertet; eine andere Leitung muss ihn ansehen</translation>
    </message>
    <message>
        <source>you rated this case; somebody else must settle it</source>
        <translation>Sie haben diesen Fall bewertet; jemand anderes muss ihn schlichten</translation>
    </message>
    <message>
        <source>you rated this work before; another lead must look at it</source>
        <translation>Sie haben diese Arbeit früher bewertet; eine andere QA-Leitung muss sie ansehen</translation>
    </message>
    <message>
        <source>you rated this work; another QA lead must hear the appeal</source>
        <translation>Sie haben diese Arbeit bewertet; eine andere QA-Leitung muss den Einspruch anhören</translation>
    </message>
    <message>
        <source>you settled the case that is disputed; another QA lead must hear the appeal</source>
        <translation>Sie haben den beanstandeten Fall entschieden; eine andere QA-Leitung muss den Einspruch anhören</translation>
    </message>
    <message>
        <source>you stepped aside from it; another lead must open it</source>
        <translation>Sie sind davon zurückgetreten; eine andere QS-Leitung muss es öffnen</translation>
    </message>
    <message>
        <source>you stepped aside from this portfolio; another lead must look at its case</source>
        <translation>Sie sind von diesem Portfolio zurückgetreten; eine andere QS-Leitung muss seinen Fall ansehen</translation>
    </message>
    <message>
        <source>you stepped aside from this portfolio; somebody else must settle its case</source>
        <translation>Sie sind von diesem Portfolio zurückgetreten; jemand anderes muss seinen Fall entscheiden</translation>
    </message>
    <message>
        <source>you stepped aside from this submission; it is not on your desk any more</source>
        <translation>Sie sind von dieser Einreichung zurückgetreten; sie liegt nicht mehr bei Ihnen</translation>
    </message>
    <message>
        <source>you stepped aside from {code} already</source>
        <translation>Sie sind von {code} schon zurückgetreten</translation>
    </message>
    <message>
        <source>you stepped aside from {code}: it is not on your desk any more</source>
        <translation>Sie sind von {code} zurückgetreten: Es liegt nicht mehr bei Ihnen</translation>
    </message>
    <message>
        <source>you were told what was agreed on {code}: your rating of it stands</source>
        <translation>Sie haben erfahren, was zu {code} vereinbart ist: Ihre Bewertung davon bleibt stehen</translation>
    </message>
    <message>
        <source>your keys are there, but their card is not</source>
        <translation>Ihre Schlüssel sind da, aber die Karte dazu nicht</translation>
    </message>
    <message>
        <source>your keys were not kept</source>
        <translation>Ihre Schlüssel wurden nicht behalten</translation>
    </message>
    <message>
        <source>your keys were replaced since you signed in</source>
        <translation>Ihre Schlüssel wurden ersetzt, seit Sie sich angemeldet haben</translation>
    </message>
    <message>
        <source>your rating of {code} is handed in</source>
        <translation>Ihre Bewertung von {code} ist abgegeben</translation>
    </message>
    <message>
        <source>your settings hold until the window closes, but could not be kept ({why})</source>
        <translation>Ihre Einstellungen gelten, bis das Fenster schließt, konnten aber nicht behalten werden ({why})</translation>
    </message>
    <message>
        <source>{bad} of {count} credentials in it are not good</source>
        <translation>{bad} von {count} Nachweisen darin sind nicht gut</translation>
    </message>
    <message>
        <source>{bad} of {reports} endorsements do not hold: {reason}</source>
        <translation>{bad} von {reports} Empfehlungen gelten nicht: {reason}</translation>
    </message>
    <message>
        <source>{code} is not handed in yet</source>
        <translation>{code} ist noch nicht abgegeben</translation>
    </message>
    <message>
        <source>{code} is not there to practise on</source>
        <translation>{code} ist nicht zum Üben da</translation>
    </message>
    <message>
        <source>{confidence} is no level of confidence</source>
        <translation>{confidence} ist kein Vertrauensniveau</translation>
    </message>
    <message>
        <source>{count} credentials in it are more than are examined here</source>
        <translation>{count} Nachweise darin sind mehr, als hier geprüft werden</translation>
    </message>
    <message>
        <source>{dated} does not list it</source>
        <translation>{dated} führt sie nicht auf</translation>
    </message>
    <message>
        <source>{dated} says: {printable}</source>
        <translation>{dated} sagt: {printable}</translation>
    </message>
    <message>
        <source>{file}, line 1</source>
        <translation>{file}, Zeile 1</translation>
    </message>
    <message>
        <source>{file}, line {line_num}</source>
        <translation>{file}, Zeile {line_num}</translation>
    </message>
    <message>
        <source>{file}, line {number}</source>
        <translation>{file}, Zeile {number}</translation>
    </message>
    <message>
        <source>{manifest}, line 1</source>
        <translation>{manifest}, Zeile 1</translation>
    </message>
    <message>
        <source>{manifest}, line {line}</source>
        <translation>{manifest}, Zeile {line}</translation>
    </message>
    <message>
        <source>{missing} of {digests} evidence files are not those signed</source>
        <translation>{missing} von {digests} Nachweisdateien sind nicht die signierten</translation>
    </message>
    <message>
        <source>{name} asks as {role}; this needs the role {wanted}</source>
        <translation>{name} fragt als {role}; das braucht die Rolle {wanted}</translation>
    </message>
    <message>
        <source>{name} does not have the role {needed}</source>
        <translation>{name} hat nicht die Rolle {needed}</translation>
    </message>
    <message>
        <source>{name} does not have the role {role}</source>
        <translation>{name} hat nicht die Rolle {role}</translation>
    </message>
    <message>
        <source>{name} is given no work of “{name2}” to practise on</source>
        <translation>{name} bekommt keine Arbeit von „{name2}“ zum Üben</translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation>{name} ist keine Zahl</translation>
    </message>
    <message>
        <source>{name} is not stopped on “{name2}”</source>
        <translation>{name} ist bei „{name2}“ nicht angehalten</translation>
    </message>
    <message>
        <source>{name} no longer has the role admin</source>
        <translation>{name} hat die Rolle Admin nicht mehr</translation>
    </message>
    <message>
        <source>{name} no longer has the role {role}</source>
        <translation>{name} hat die Rolle {role} nicht mehr</translation>
    </message>
    <message>
        <source>{others} of {count} credentials in it are about somebody else</source>
        <translation>{others} von {count} Nachweisen darin betreffen jemand anderen</translation>
    </message>
    <message>
        <source>{over} of {reports} endorsements are over, not trusted, or cannot be checked</source>
        <translation>{over} von {reports} Befürwortungen sind abgelaufen, nicht vertrauenswürdig oder nicht prüfbar</translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation>{path}, Zeile {line}</translation>
    </message>
    <message>
        <source>{printable} signed, which is not the issuer</source>
        <translation>{printable} hat signiert, und das ist nicht der Aussteller</translation>
    </message>
    <message>
        <source>{what} asks for {{name}}; known are {known}</source>
        <translation>{what} verlangt {{name}}; bekannt sind {known}</translation>
    </message>
    <message>
        <source>{what} go into a folder, not a .zip file</source>
        <translation>{what} gehören in einen Ordner, nicht in eine .zip-Datei</translation>
    </message>
    <message>
        <source>{what} has more than {value} million pixels</source>
        <translation>{what} hat mehr als {value} Millionen Bildpunkte</translation>
    </message>
    <message>
        <source>{what} holds a control character or half a character</source>
        <translation>{what} enthält ein Steuerzeichen oder ein halbes Zeichen</translation>
    </message>
    <message>
        <source>{what} is a colour such as {ink}, not {colour}</source>
        <translation>{what} ist eine Farbe wie {ink}, nicht {colour}</translation>
    </message>
    <message>
        <source>{what} is longer than {most} characters</source>
        <translation>{what} ist länger als {most} Zeichen</translation>
    </message>
    <message>
        <source>{what} is no picture that can be read</source>
        <translation>{what} ist kein Bild, das gelesen werden kann</translation>
    </message>
    <message>
        <source>{what} is too long for the certificate</source>
        <translation>{what}: zu lang für die Urkunde</translation>
    </message>
    <message>
        <source>{what} needs an id of a-z, 0-9 and single hyphens, not {text}</source>
        <translation>{what} braucht eine Kennung aus a–z, 0–9 und einzelnen Bindestrichen, nicht {text}</translation>
    </message>
    <message>
        <source>{what} {colour} is too light to be read on white: {found} to 1, not 4.5 to 1</source>
        <translation>{what} {colour} ist zu hell, um auf Weiß gelesen zu werden: {found} zu 1 statt 4,5 zu 1</translation>
    </message>
    <message>
        <source>{what}: this workspace was changed from outside</source>
        <translation>{what}: Dieser Arbeitsbereich wurde von außen geändert</translation>
    </message>
    <message>
        <source>{where} attachment</source>
        <translation>{where}, Anhang</translation>
    </message>
    <message>
        <source>{where} has an unknown prerequisite: {needed}</source>
        <translation>{where} hat eine unbekannte Voraussetzung: {needed}</translation>
    </message>
    <message>
        <source>{where} has two {what} of the id {one}</source>
        <translation>{where} hat zwei {what} mit der Kennung {one}</translation>
    </message>
    <message>
        <source>{where} is a picture: not searched for names</source>
        <translation>{where} ist ein Bild: nicht nach Namen durchsucht</translation>
    </message>
    <message>
        <source>{where} is aligned with no framework of the file: {framework}</source>
        <translation>{where} bezieht sich auf keinen Rahmen der Datei: {framework}</translation>
    </message>
    <message>
        <source>{where} is its own prerequisite</source>
        <translation>{where} ist seine eigene Voraussetzung</translation>
    </message>
    <message>
        <source>{where} metadata</source>
        <translation>{where}, Metadaten</translation>
    </message>
    <message>
        <source>{where} needs a version</source>
        <translation>{where} braucht eine Fassung</translation>
    </message>
    <message>
        <source>{where} needs at least one requirement</source>
        <translation>{where} braucht mindestens eine Anforderung</translation>
    </message>
    <message>
        <source>{where} output</source>
        <translation>{where}, Ausgabe</translation>
    </message>
    <message>
        <source>{where} redrawn with the place covered</source>
        <translation>{where} neu gezeichnet, die Stelle verdeckt</translation>
    </message>
    <message>
        <source>{where}, beside the text layer</source>
        <translation>{where}, neben der Textebene</translation>
    </message>
    <message>
        <source>{where}, requirement {id}: no policy {policy}</source>
        <translation>{where}, Anforderung {id}: Es gibt keine Richtlinie {policy}</translation>
    </message>
    <message>
        <source>{where}: a quiz that raters are shown needs a threshold_percent</source>
        <translation>{where}: Ein Quiz, das Bewertenden gezeigt wird, braucht threshold_percent</translation>
    </message>
    <message>
        <source>{where}: an acknowledgement names a policy, and nothing else does</source>
        <translation>{where}: Eine Kenntnisnahme nennt eine Richtlinie, und nichts sonst</translation>
    </message>
    <message>
        <source>{where}: an alternative has no alternatives of its own</source>
        <translation>{where}: Eine Alternative hat keine eigenen Alternativen</translation>
    </message>
    <message>
        <source>{where}: count must be a whole number from 1 to 100</source>
        <translation>{where}: count ist eine ganze Zahl von 1 bis 100</translation>
    </message>
    <message>
        <source>{where}: either all of its ways have a form, or none</source>
        <translation>{where}: Entweder haben alle ihre Wege ein Formular oder keiner</translation>
    </message>
    <message>
        <source>{where}: framework {framework} has no competency {competency}</source>
        <translation>{where}: Der Rahmen {framework} hat keine Kompetenz {competency}</translation>
    </message>
    <message>
        <source>{where}: its tolerance names no criterion of the rubric: {criterion}</source>
        <translation>{where}: Seine Toleranz nennt kein Kriterium des Rasters: {criterion}</translation>
    </message>
    <message>
        <source>{where}: minutes must be a whole number from 1 to 100000</source>
        <translation>{where}: minutes ist eine ganze Zahl von 1 bis 100000</translation>
    </message>
    <message>
        <source>{where}: only low stakes can rest on self-attestation alone</source>
        <translation>{where}: Nur geringe Tragweite kann allein auf Selbstauskunft beruhen</translation>
    </message>
    <message>
        <source>{where}: second_rating_percent must be a whole number from 0 to 100</source>
        <translation>{where}: second_rating_percent ist eine ganze Zahl von 0 bis 100</translation>
    </message>
    <message>
        <source>{where}: the numbers of its versions must rise</source>
        <translation>{where}: Die Nummern seiner Fassungen steigen</translation>
    </message>
    <message>
        <source>{where}: threshold_percent must be a whole number from 1 to 100</source>
        <translation>{where}: threshold_percent ist eine ganze Zahl von 1 bis 100</translation>
    </message>
    <message>
        <source>{where}: validity_months must be a whole number from 1 to 600</source>
        <translation>{where}: validity_months ist eine ganze Zahl von 1 bis 600</translation>
    </message>
    <message>
        <source>{where}: {name} must be true or false</source>
        <translation>{where}: {name} ist true oder false</translation>
    </message>
    <message>
        <source>{where}: {name} must not be empty</source>
        <translation>{where}: {name} darf nicht leer sein</translation>
    </message>
    <message>
        <source>“{called}” is on the roster already</source>
        <translation>„{called}“ steht schon auf der Personenliste</translation>
    </message>
    <message>
        <source>“{host}” cannot be the host of a did:web: it {error}</source>
        <translation>„{host}“ kann nicht der Host einer did:web sein: {error}</translation>
    </message>
    <message>
        <source>“{min}” is missing</source>
        <translation>„{min}“ fehlt</translation>
    </message>
    <message>
        <source>“{name}” is on the roster already</source>
        <translation>„{name}“ steht schon auf der Personenliste</translation>
    </message>
    <message>
        <source>“{person}” is nobody who is given work to rate</source>
        <translation>„{person}“ gehört nicht zu denen, die etwas zu bewerten bekommen</translation>
    </message>
    <message>
        <source>“{shown}” is none of: {join}</source>
        <translation>„{shown}“ ist nichts von: {join}</translation>
    </message>
    <message>
        <source>“{shown}” is not known here</source>
        <translation>„{shown}“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>“{shown}” stands twice in one object</source>
        <translation>„{shown}“ steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>“{submission}” is no seed</source>
        <translation>„{submission}“ ist kein Kontrollstück</translation>
    </message>
    <message>
        <source>“{url}” is no address for published files</source>
        <translation>„{url}“ ist keine Adresse für veröffentlichte Dateien</translation>
    </message>
    <message>
        <source>“{value}” is no number, and the scale is {scale}</source>
        <translation>„{value}“ ist keine Zahl, und die Skala ist {scale}</translation>
    </message>
    <message>
        <source>“{zone}” is no time zone</source>
        <translation>„{zone}“ ist keine Zeitzone</translation>
    </message>
</context>
<context>
    <name>TrustCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose its file…</source>
        <translation>Deren Datei wählen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Drop the file with its keys here: you see whom it names before anybody is trusted.</source>
        <translation>Legen Sie die Datei mit ihren Schlüsseln hierher: Sie sehen, wen sie nennt, bevor jemandem vertraut wird.</translation>
    </message>
    <message>
        <source>Nobody else so far: of other organisations’ awards “Verify” says “unknown issuer”.</source>
        <translation>Bisher niemandem sonst: Von Auszeichnungen anderer Organisationen sagt „Echtheit prüfen“ „unbekannter Aussteller“.</translation>
    </message>
    <message>
        <source>Other organisations trusted here</source>
        <translation>Andere Organisationen, denen hier vertraut wird</translation>
    </message>
    <message>
        <source>The file names whom to trust; anybody could have written it. Compare each fingerprint with one on paper of theirs, or ask them.</source>
        <translation>Die Datei nennt, wem zu vertrauen ist; jeder könnte sie geschrieben haben. Vergleichen Sie jeden Fingerabdruck mit einem auf deren Papier, oder fragen Sie nach.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Trust another organisation</source>
        <translation>Einer anderen Organisation vertrauen</translation>
    </message>
    <message>
        <source>Trust no longer: {0}</source>
        <translation>Nicht mehr vertrauen: {0}</translation>
    </message>
    <message>
        <source>Trust no longer…</source>
        <translation>Nicht mehr vertrauen …</translation>
    </message>
    <message>
        <source>Trust the other keys…</source>
        <translation>Den anderen Schlüsseln vertrauen …</translation>
    </message>
    <message>
        <source>Trust the {0} new ones</source>
        <translation>Den {0} neuen vertrauen</translation>
    </message>
    <message>
        <source>Whom the file names</source>
        <translation>Wen die Datei nennt</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
</context>
<context>
    <name>Unscored</name>
    <message>
        <source>Another reason</source>
        <translation>Ein anderer Grund</translation>
    </message>
    <message>
        <source>Answers another task</source>
        <translation>Beantwortet eine andere Aufgabe</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Evidence is missing</source>
        <translation>Nachweis fehlt</translation>
    </message>
    <message>
        <source>Not scorable</source>
        <translation>Nicht bewertbar</translation>
    </message>
    <message>
        <source>Not scorable: {0}</source>
        <translation>Nicht bewertbar: {0}</translation>
    </message>
    <message>
        <source>Nothing in the evidence is about this criterion.</source>
        <translation>Nichts in den Nachweisen betrifft dieses Kriterium.</translation>
    </message>
    <message>
        <source>The comment says why.</source>
        <translation>Warum, sagt der Kommentar.</translation>
    </message>
    <message>
        <source>What is there answers something else than was asked.</source>
        <translation>Was da ist, beantwortet etwas anderes als gefragt war.</translation>
    </message>
    <message>
        <source>What is there does not open, or cannot be made out.</source>
        <translation>Was da ist, lässt sich nicht öffnen oder nicht erkennen.</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Dismiss this result</source>
        <translation>Dieses Ergebnis schließen</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Die Schritte verbergen</translation>
    </message>
    <message>
        <source>Show the {0} steps</source>
        <translation>Die {0} Schritte zeigen</translation>
    </message>
    <message>
        <source>The outcome and the steps, without names</source>
        <translation>Das Ergebnis und die Schritte, ohne Namen</translation>
    </message>
    <message>
        <source>What the file says of itself; nothing here vouches for it:</source>
        <translation>Was die Datei von sich sagt; hier steht niemand dafür ein:</translation>
    </message>
    <message>
        <source>Which file</source>
        <translation>Welche Datei</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Awarded to</source>
        <translation>Ausgezeichnet</translation>
    </message>
    <message>
        <source>Awards in it</source>
        <translation>Auszeichnungen darin</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Checking {0}…</source>
        <translation>{0} wird geprüft …</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Endorsements</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Wie es zustande kam</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Issuer’s key</source>
        <translation>Schlüssel des Ausstellers</translation>
    </message>
    <message>
        <source>It is as {issuer} signed it: nothing was changed.</source>
        <translation>Es ist so, wie {issuer} es signiert hat: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is genuine, but no longer valid.</source>
        <translation>Es ist echt, aber nicht mehr gültig.</translation>
    </message>
    <message>
        <source>It is no badge, certificate, bundle or report that this program reads.</source>
        <translation>Es ist kein Abzeichen, Zertifikat, Paket oder Bericht, den dieses Programm liest.</translation>
    </message>
    <message>
        <source>It is not what was signed. Do not rely on it.</source>
        <translation>Es ist nicht, was signiert wurde. Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>Its issuer took it back.</source>
        <translation>Der Aussteller hat es zurückgenommen.</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>Nicht widerrufen</translation>
    </message>
    <message>
        <source>Nothing shows that it was changed, but whoever signed it is not known here. If you trust them, add them on the page Keys &amp; trust, and verify again.</source>
        <translation>Nichts zeigt, dass es verändert wurde, aber wer es signiert hat, ist hier nicht bekannt. Vertrauen Sie dem Aussteller, nehmen Sie ihn auf der Seite Schlüssel &amp; Vertrauen auf und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Seal of the page</source>
        <translation>Siegel der Seite</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Signature for PDF readers</source>
        <translation>Signatur für PDF-Programme</translation>
    </message>
    <message>
        <source>The file {0}.</source>
        <translation>Die Datei {0}.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Unknown issuer</source>
        <translation>Unbekannter Aussteller</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>Whether it was taken back since is not known here.</source>
        <translation>Ob es seither zurückgenommen wurde, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>its issuer</source>
        <translation>sein Aussteller</translation>
    </message>
    <message>
        <source>no fault of its own</source>
        <translation>für sich ohne Fehler</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>was eingefügt wurde</translation>
    </message>
    <message>
        <source>{0} checked: {1}</source>
        <translation>{0} geprüft: {1}</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>{0}, award {1}</source>
        <translation>{0}, Auszeichnung {1}</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Choose files to verify</source>
        <translation>Dateien zum Prüfen wählen</translation>
    </message>
    <message>
        <source>Copied files, or the text of a credential</source>
        <translation>Kopierte Dateien oder der Text eines Credentials</translation>
    </message>
    <message>
        <source>Drop certificates, badges or bundles anywhere in this window, or paste them here.</source>
        <translation>Legen Sie Urkunden, Abzeichen oder Pakete irgendwo in diesem Fenster ab, oder fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation>Ist es echt?</translation>
    </message>
    <message>
        <source>Nothing is fetched, and nothing leaves this computer. Whom you trust is for you to say.</source>
        <translation>Nichts wird geholt, und nichts verlässt diesen Computer. Wem Sie vertrauen, sagen Sie selbst.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Echtheit prüfen</translation>
    </message>
    <message>
        <source>Verify what was copied</source>
        <translation>Kopiertes prüfen</translation>
    </message>
    <message>
        <source>“Valid” means: signed by an issuer known to this workspace, unchanged since, neither revoked nor expired as far as the newest list here tells.</source>
        <translation>„Gültig“ heißt: signiert von einem Aussteller, den dieser Arbeitsbereich kennt, seither unverändert, weder widerrufen noch abgelaufen, soweit die neueste Liste hier es weiß.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Diese Ansicht behalten …</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Eine Ansicht entfernen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>View of the list</source>
        <translation>Ansicht der Liste</translation>
    </message>
    <message>
        <source>View: {0}</source>
        <translation>Ansicht: {0}</translation>
    </message>
</context>
<context>
    <name>ViewNameBox</name>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Name der Ansicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Diese Ansicht behalten</translation>
    </message>
    <message>
        <source>State, badge and order are kept, for whoever uses this account of this computer. The search is not kept, as it may hold a name. Use no person’s name for the view either.</source>
        <translation>Status, Abzeichen und Reihenfolge werden behalten, für alle, die dieses Konto dieses Computers nutzen. Die Suche wird nicht behalten, denn sie kann einen Namen enthalten. Benennen Sie auch die Ansicht nach niemandem.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>The view “{0}” is not kept any more.</source>
        <translation>Die Ansicht „{0}“ wird nicht mehr behalten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>WhoView</name>
    <message>
        <source>Assessor rates portfolios blind, awards badges and proves both. It works without a network; nothing leaves this computer unless you take it out.</source>
        <translation>Assessor bewertet Portfolios blind, verleiht Abzeichen und beweist beides. Es arbeitet ohne Netz; nichts verlässt diesen Computer, wenn Sie es nicht herausnehmen.</translation>
    </message>
    <message>
        <source>It was built before: open it again.</source>
        <translation>Sie wurde schon aufgebaut: Öffnen Sie sie wieder.</translation>
    </message>
    <message>
        <source>Join a programme</source>
        <translation>Einem Programm beitreten</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Die Demo ansehen</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Einen anderen Ordner öffnen …</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Aus einer Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Sixty made-up portfolios, rated and awarded, in a folder of their own.</source>
        <translation>Sechzig erfundene Portfolios, bewertet und ausgezeichnet, in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>Start a programme</source>
        <translation>Ein Programm beginnen</translation>
    </message>
    <message>
        <source>Verify a badge…</source>
        <translation>Ein Abzeichen prüfen …</translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation>Was führt Sie her?</translation>
    </message>
    <message>
        <source>You award the badges: a workspace is made here, with the keys that sign for it.</source>
        <translation>Sie verleihen die Abzeichen: Hier wird ein Arbeitsbereich angelegt, mit den Schlüsseln, die dafür signieren.</translation>
    </message>
    <message>
        <source>You rate, lead or help to run one: make your keys, and give your card to its admin.</source>
        <translation>Sie bewerten, leiten oder helfen in einem: Erzeugen Sie Ihre Schlüssel, und geben Sie Ihre Karte dem Admin.</translation>
    </message>
    <message>
        <source>{0}, your keys are made: your card waits for a programme.</source>
        <translation>{0}, Ihre Schlüssel sind erzeugt: Ihre Karte wartet auf ein Programm.</translation>
    </message>
</context>
<context>
    <name>WithWayBack</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>YouView</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Web address of the issuer (did:web)</source>
        <translation>&amp;Webadresse des Ausstellers (did:web)</translation>
    </message>
    <message>
        <source>A host that you own, such as badges.example.org. Without one the issuer is a did:key, whose signing key can never be replaced: if it is lost or stolen, you need a new issuer.</source>
        <translation>Ein Host, der Ihnen gehört, etwa badges.example.org. Ohne einen ist der Aussteller ein did:key, dessen Signierschlüssel nie ersetzt werden kann: Wenn er verloren geht oder gestohlen wird, brauchen Sie einen neuen Aussteller.</translation>
    </message>
    <message>
        <source>As others know you: it is on the roster.</source>
        <translation>So, wie andere Sie kennen: Der Name steht auf der Personenliste.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Dates on certificates and reports follow it.</source>
        <translation>Daten auf Urkunden und in Berichten richten sich danach.</translation>
    </message>
    <message>
        <source>It will lie in {0}.</source>
        <translation>Es wird in {0} liegen.</translation>
    </message>
    <message>
        <source>Keychain opens my signing keys</source>
        <translation>Schlüsselbund öffnet meine Signaturschlüssel</translation>
    </message>
    <message>
        <source>Keys are made for you on this computer; they never leave it.</source>
        <translation>Auf diesem Computer werden Schlüssel für Sie erzeugt; sie verlassen ihn nie.</translation>
    </message>
    <message>
        <source>More: issuer, files, time zone</source>
        <translation>Mehr: Aussteller, Dateien, Zeitzone</translation>
    </message>
    <message>
        <source>Such as https://badges.example.org/. Every credential names it; it may stay empty.</source>
        <translation>Etwa https://badges.example.org/. Jedes Credential nennt sie; sie darf leer bleiben.</translation>
    </message>
    <message>
        <source>Where published files will &amp;lie</source>
        <translation>Wo veröffentlichte Dateien &amp;liegen werden</translation>
    </message>
    <message>
        <source>Who awards the badges; it stands on every certificate and cannot be changed later.</source>
        <translation>Wer die Abzeichen verleiht; es steht auf jeder Urkunde und lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You and your programme</source>
        <translation>Sie und Ihr Programm</translation>
    </message>
    <message>
        <source>You become its first admin. Keys are made for you and for the issuer, on this computer.</source>
        <translation>Sie werden der erste Admin. Auf diesem Computer werden Schlüssel für Sie und für den Aussteller erzeugt.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
</context>
<context>
    <name>_AbsentPanel</name>
    <message>
        <source>An admin made their keys; they sign in with the six words that they are handed.</source>
        <translation>Eine Admin-Person hat ihre Schlüssel erstellt; sie melden sich mit den sechs Wörtern an, die sie erhalten.</translation>
    </message>
    <message>
        <source>They sign in with the six words that you hand them.</source>
        <translation>Sie melden sich mit den sechs Wörtern an, die Sie ihnen übergeben.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
</context>
<context>
    <name>_Veil</name>
    <message>
        <source>Drop to see what can be done with it</source>
        <translation>Loslassen, um zu sehen, was sich damit tun lässt</translation>
    </message>
    <message>
        <source>Nothing happens before you say so.</source>
        <translation>Nichts geschieht, bevor Sie es sagen.</translation>
    </message>
</context>
</TS>
