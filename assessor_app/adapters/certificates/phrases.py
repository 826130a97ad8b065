"""The page's own words, in the languages of `Language`."""

from dataclasses import dataclass
from datetime import datetime

from assessor_app.domain.certificate_template import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """What stands on the page whatever the award is."""

    title: str
    before_name: str
    before_badge: str
    issued: str
    valid_until: str
    without_end: str
    officer: str
    fine_print: str
    issuer: str  # before the issuer's id
    key: str  # before the key's fingerprint
    award: str  # before the award's number
    date: str  # with {day}, {month} and {year}
    months: tuple[str, ...]


_ENGLISH = Phrases(
    title="CERTIFICATE OF ACHIEVEMENT",
    before_name="This certifies that",
    before_badge="has earned",
    issued="Issued",
    valid_until="Valid until",
    without_end="Without end",
    officer="Awarding officer",
    fine_print="A print is a copy; the signed file is the award. To check it without a network, "
    "open the file in Assessor or run: assessor verify FILE",
    issuer="Issuer",
    key="key",
    award="Award",
    date="{day} {month} {year}",
    months=(
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
)

PHRASES = {
    Language.ENGLISH: _ENGLISH,
    Language.GERMAN: Phrases(
        title="URKUNDE",
        before_name="Hiermit wird bestätigt:",
        before_badge="hat erworben",
        issued="Ausgestellt",
        valid_until="Gültig bis",
        without_end="Unbefristet",
        officer="Für die Vergabe verantwortlich",
        fine_print="Ein Ausdruck ist eine Kopie; es gilt die signierte Datei. Ohne Netz prüfen: die "
        "Datei in Assessor öffnen oder assessor verify DATEI aufrufen",
        issuer="Aussteller",
        key="Schlüssel",
        award="Auszeichnung",
        date="{day}. {month} {year}",
        months=(
            *("Januar", "Februar", "März", "April", "Mai", "Juni"),
            *("Juli", "August", "September", "Oktober", "November", "Dezember"),
        ),
    ),
    Language.FRENCH: Phrases(
        title="CERTIFICAT DE RÉUSSITE",
        before_name="Il est certifié que",
        before_badge="a obtenu",
        issued="Délivré le",
        valid_until="Valable jusqu’au",
        without_end="Sans limite",
        officer="Responsable de la délivrance",
        fine_print="Une impression est une copie ; le fichier signé fait foi. Pour le vérifier sans "
        "réseau, ouvrez le fichier dans Assessor ou lancez : assessor verify FICHIER",
        issuer="Émetteur",
        key="clé",
        award="Distinction",
        date="{day} {month} {year}",
        months=(
            *("janvier", "février", "mars", "avril", "mai", "juin"),
            *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
        ),
    ),
    Language.SPANISH: Phrases(
        title="CERTIFICADO DE LOGRO",
        before_name="Se certifica que",
        before_badge="ha obtenido",
        issued="Expedido el",
        valid_until="Válido hasta",
        without_end="Sin límite",
        officer="Responsable de la concesión",
        fine_print="Una impresión es una copia; lo que vale es el archivo firmado. Para comprobarlo sin "
        "red, abra el archivo en Assessor o ejecute: assessor verify ARCHIVO",
        issuer="Emisor",
        key="clave",
        award="Distinción",
        date="{day} de {month} de {year}",
        months=(
            *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
            *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
        ),
    ),
    Language.ITALIAN: Phrases(
        title="ATTESTATO",
        before_name="Si attesta che",
        before_badge="ha conseguito",
        issued="Rilasciato il",
        valid_until="Valido fino al",
        without_end="Senza scadenza",
        officer="Responsabile del rilascio",
        fine_print="Una stampa è una copia; fa fede il file firmato. Per verificarlo senza rete, aprire "
        "il file in Assessor o eseguire: assessor verify FILE",
        issuer="Emittente",
        key="chiave",
        award="Riconoscimento",
        date="{day} {month} {year}",
        months=(
            *("gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno"),
            *("luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"),
        ),
    ),
    Language.DUTCH: Phrases(
        title="CERTIFICAAT",
        before_name="Hierbij wordt verklaard dat",
        before_badge="heeft behaald",
        issued="Uitgegeven",
        valid_until="Geldig tot",
        without_end="Onbeperkt",
        officer="Verantwoordelijk voor de uitreiking",
        fine_print="Een afdruk is een kopie; het ondertekende bestand telt. Controleren zonder netwerk: "
        "open het bestand in Assessor of geef: assessor verify BESTAND",
        issuer="Uitgever",
        key="sleutel",
        award="Onderscheiding",
        date="{day} {month} {year}",
        months=(
            *("januari", "februari", "maart", "april", "mei", "juni"),
            *("juli", "augustus", "september", "oktober", "november", "december"),
        ),
    ),
    Language.PORTUGUESE: Phrases(
        title="CERTIFICADO DE MÉRITO",
        before_name="Certifica-se que",
        before_badge="obteve",
        issued="Emitido em",
        valid_until="Válido até",
        without_end="Sem prazo",
        officer="Responsável pela atribuição",
        fine_print="Uma impressão é uma cópia; o que vale é o ficheiro assinado. Para o verificar sem "
        "rede, abra-o no Assessor ou execute: assessor verify FICHEIRO",
        issuer="Emissor",
        key="chave",
        award="Distinção",
        date="{day} de {month} de {year}",
        months=(
            *("janeiro", "fevereiro", "março", "abril", "maio", "junho"),
            *("julho", "agosto", "setembro", "outubro", "novembro", "dezembro"),
        ),
    ),
}


def written_date(at: datetime, language: Language = Language.ENGLISH) -> str:
    """A date on paper in the language's one form, such as 22 November 2026."""
    phrases = PHRASES[language]
    return phrases.date.format(day=at.day, month=phrases.months[at.month - 1], year=at.year)
