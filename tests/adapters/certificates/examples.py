"""A certificate to start from, and a key to seal it with."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from assessor_app.adapters.certificates import SealedCertificateMaker
from assessor_app.application.ports.certificates import CertificateFacts

PARIS_IN_WINTER = timezone(timedelta(hours=1))

FACTS = CertificateFacts(
    award_id="4f2a9c1e-8f6b-4d0e-9a51-3c7be2f1d064",
    recipient="Zoë Marguerite Đặng",
    organisation="Northfield College of Applied Data",
    badge="Responsible Data Analysis",
    category="Applied Practice",
    tier="Practitioner",
    criteria="Plans, carries out and defends an analysis of real data, and says what it does not show.",
    issued=datetime(2026, 11, 22, 10, 0, tzinfo=PARIS_IN_WINTER),
    expires=datetime(2029, 11, 22, 10, 0, tzinfo=UTC),
    issuer_id="did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp",
    key_fingerprint="amber cactus finance jolly matrix ocean ruby velvet",
    credential=json.dumps({"type": ["VerifiableCredential"], "id": "urn:example"}).encode(),
    file_name="credential.json",
    office="Head of Assessment",
)


SCRIPTS = {
    script: replace(FACTS, recipient=recipient, badge=badge, organisation=organisation)
    for script, recipient, badge, organisation in (
        ("Latin", "Nguyễn Thị Phương Thảo", "Responsible Data Analysis", "Université d’Orléans"),
        ("Greek", "Αικατερίνη Παπαδοπούλου", "Υπεύθυνη ανάλυση δεδομένων", "Πανεπιστήμιο Αθηνών"),
        ("Cyrillic", "Бронислава Щербакова", "Ответственный анализ данных", "Академия данных"),
        ("Arabic", "محمد بن عبد الله الأمين", "التحليل المسؤول للبيانات", "كلية البيانات التطبيقية"),
        ("Hebrew", "שרה בת־שבע כהן", "ניתוח נתונים אחראי", "המכללה לנתונים"),
        ("Devanagari", "श्रीमती लक्ष्मी क्षत्रिय", "ज़िम्मेदार डेटा विश्लेषण", "अनुप्रयुक्त डेटा विद्यालय"),
        ("Thai", "ฐิติมา ศรีน้ำทิพย์", "การวิเคราะห์ข้อมูลอย่างรับผิดชอบ", "วิทยาลัยข้อมูลประยุกต์"),
        ("Chinese", "欧阳娜娜", "负责任的数据分析", "北京应用数据学院"),
        ("Japanese", "山田 ひかり", "責任あるデータ分析", "東京応用データ学院"),
        ("Korean", "김민수", "책임 있는 데이터 분석", "서울 응용 데이터 대학"),
    )
}
"""A certificate in each of the ten scripts, by the script's English name."""


class Key:
    """An Ed25519 key that a test may know."""

    def __init__(self, seed: int = 1) -> None:
        self._private = Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32)
        self.public = self._private.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        return self._private.sign(message)


@lru_cache(maxsize=4)
def sealed() -> bytes:
    return SealedCertificateMaker()(FACTS, Key())
