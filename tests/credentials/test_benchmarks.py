from assessor_app.credentials.benchmarks import Rates, measure
from tests.credentials.award_samples import KEY, NOW, award


def test_the_benchmark_measures_both_sides() -> None:
    measured = measure([award(seed, evidence=seed % 2) for seed in range(20)], KEY, KEY.method, NOW, rounds=2)
    assert 0 < measured.credentials.sign < measured.raw.sign
    assert 0 < measured.credentials.verify < measured.raw.verify
    assert measured.size > 2000
    assert measured.other is None


def test_another_program_is_asked_in_every_round_and_its_median_told() -> None:
    told = iter((Rates(sign=1, verify=9), Rates(sign=5, verify=7), Rates(sign=3, verify=8)))
    measured = measure([award()], KEY, KEY.method, NOW, rounds=3, other=lambda: next(told))
    assert measured.other == Rates(sign=3, verify=8)
    assert next(told, None) is None
