"""What a proof that holds shows, in plain words."""


def proven_steps(
    ratings: int,
    originals: int,
    opened: int,
    *,
    third: str | None,
    shown: bool,
    overrides: bool,
    on_appeal: bool,
) -> tuple[str, ...]:
    """A sentence a link. shown: the levels decided; third: the rule by which a third rating counts."""
    steps = [
        "the issuer certified the lead's key",
        f"{ratings} rating{'s' if ratings != 1 else ''} committed to under one-time keys",
        "the lead closed the case with these commitments",
        "a checkpoint covers the close, and the reveal came after it, in the same log",
        "the lead states that the keys belong to different people"
        if ratings > 1
        else "one rater of the roster",
        "the lead's decision to award follows the reveal, by the same rubric",
    ]
    if third is not None:
        steps.append(f"by which rule the third rating counts ({third}) was signed before the case was closed")
    if on_appeal:
        steps.append(
            "it was decided on appeal: this decision takes the place of an earlier one, which it names; "
            "the ratings named here are those given for the appeal, and the earlier ones stand in the log"
        )
    elif overrides:
        steps.append("the decision overrides an earlier one, which it names")
    if shown:
        steps.append("the levels decided are those of the signed decision")
    if originals:
        copies = (
            "the blind copy derives from the original"
            if originals == 1
            else (f"the blind copies derive from the {originals} originals")
        )
        steps.append(f"{copies} named")
    if opened:
        steps.append(f"{opened} ratings are opened and are what was committed to")
    return tuple(steps)
