"""The pages of issuer, badges and awards."""

from collections.abc import Sequence

from assessor_app.adapters.site.frame import INDEX, VERIFY, Place, Shared, page
from assessor_app.adapters.site.markup import Child, Markup, inner, tag
from assessor_app.adapters.site.words import Words
from assessor_app.application.other_platforms import Listed, linkedin_address
from assessor_app.application.ports.site import (
    AwardLink,
    SiteAward,
    SiteBadge,
    SiteCriterion,
    SiteFile,
    SiteIssuer,
)

A_PAGE = 250  # awards on one page of a badge's list


def index_page(words: Words, issuer: SiteIssuer, badges: Sequence[tuple[SiteBadge, int]]) -> SiteFile:
    """Who awards, and what."""
    place = Place(words, INDEX)
    current = [pair for pair in badges if pair[0].current]
    older = [pair for pair in badges if not pair[0].current]
    about = issuer.about.strip() or words("issuer.lead", issuer.name)
    content: list[Child] = [
        tag("h1", issuer.name),
        tag("p", about, class_="lead"),
        tag("h2", words("issuer.badges")),
        _cards(place, current),
    ]
    if older:
        content += [tag("h2", words("issuer.older")), _cards(place, older)]
    data = [("issuer.json", "issuer.json")]
    if issuer.id.startswith("did:web:"):
        data.append(("did.json", "did.json"))
    signer = tag(
        "section",
        tag("h2", words("issuer.who")),
        tag("p", words("issuer.lead", issuer.name)),
        _facts(
            (words("issuer.id"), tag("span", issuer.id, class_="code")),
            (
                words("issuer.key"),
                inner(
                    tag("span", issuer.fingerprint, class_="code"),
                    tag("p", words("issuer.compare"), class_="quiet small"),
                ),
            ),
            (words("issuer.files"), _links(place, data)),
        ),
        class_="card",
    )
    shared = Shared(title=issuer.name, description=about, picture=None)
    return SiteFile(path=place.file, data=page(issuer, place, issuer.name, *content, signer, shared=shared))


def badge_pages(
    words: Words, issuer: SiteIssuer, badge: SiteBadge, awards: Sequence[AwardLink]
) -> list[SiteFile]:
    """The badge, and who holds it: the first page says all, further ones go on with the list."""
    parts = [awards[start : start + A_PAGE] for start in range(0, len(awards), A_PAGE)] or [awards]
    files = []
    for number, part in enumerate(parts, start=1):
        place = Place(words, badge.path if number == 1 else f"{badge.path}-page{number}")
        about = _about(place, badge) if number == 1 else []
        holders = tag(
            "section",
            tag("h2", words("badge.awards")),
            _holders(place, issuer, part),
            _turn(place, badge, number, len(parts)) if len(parts) > 1 else None,
            class_="card",
        )
        shared = Shared(title=badge.name, description=badge.description, picture=None)
        files.append(
            SiteFile(
                path=place.file,
                data=page(issuer, place, badge.name, _head(place, badge), *about, holders, shared=shared),
            )
        )
    return files


def award_page(words: Words, issuer: SiteIssuer, award: SiteAward) -> SiteFile:
    """One award, as far as its learner agreed."""
    place, badge = Place(words, award.path), award.badge
    holder = award.learner or words("award.unnamed")
    title = words("award.title", badge.name, award.learner or words("award.unnamed.short"))
    issued = words.day(award.issued, issuer.zone)
    head = tag(
        "div",
        _picture(place, badge, f"{award.path}.svg" if award.own_picture else badge.picture),
        tag(
            "div",
            tag("p", _kind(words, badge), class_="kind"),
            tag("h1", badge.name),
            tag("p", words("award.of", holder) if award.learner else holder, class_="holder"),
            _state(words, issuer, award),
        ),
        class_="head",
    )
    facts = _facts(
        (words("award.by"), tag("a", issuer.name, href=place.to_page(INDEX))),
        (words("award.issued"), issued),
        (words("award.expires"), _until(words, issuer, award)),
        (words("award.evidence"), _count(words, "award.evidence", award.evidence)),
        (words("award.badge"), tag("a", badge.name, href=place.to_page(badge.path))),
    )
    content: list[Child] = [
        head,
        tag("section", tag("h2", words("badge.criteria")), tag("p", badge.criteria), facts, class_="card"),
    ]
    if award.results:
        content.append(_results(words, award))
    if award.comments:
        content.append(_comments(words, award))
    content += [_take(place, award), _share(place, issuer, award, issued)]
    shared = Shared(
        title=title,
        description=words("award.description", badge.name, issuer.name, issued),
        picture=f"{award.path}.png",
    )
    return SiteFile(path=place.file, data=page(issuer, place, title, *content, shared=shared))


def _cards(place: Place, badges: Sequence[tuple[SiteBadge, int]]) -> Markup:
    words = place.words
    return tag(
        "ul",
        [
            tag(
                "li",
                tag(
                    "a",
                    tag("img", src=place.to(badge.picture), alt="", width="128", height="128"),
                    tag("span", badge.name, class_="title"),
                    tag("span", _kind(words, badge), class_="quiet small"),
                    tag("span", _count(words, "count", awards), class_="quiet small count"),
                    href=place.to_page(badge.path),
                ),
            )
            for badge, awards in badges
        ],
        class_="badges",
    )


def _head(place: Place, badge: SiteBadge) -> Markup:
    words = place.words
    return tag(
        "div",
        _picture(place, badge, badge.picture),
        tag(
            "div",
            tag("p", _kind(words, badge), class_="kind"),
            tag("h1", badge.name),
            tag("p", badge.description),
            None if badge.current else tag("p", words("badge.old"), class_="state warning"),
        ),
        class_="head",
    )


def _about(place: Place, badge: SiteBadge) -> list[Child]:
    words = place.words
    months = badge.validity_months
    validity = words("badge.months", months) if months else words("badge.noend")
    sections: list[Child] = [
        tag(
            "section",
            tag("h2", words("badge.criteria")),
            tag("p", badge.criteria),
            tag("h3", words("badge.requirements")),
            tag("ul", [tag("li", text) for text in badge.requirements]),
            _facts(
                (words("badge.validity"), validity),
                *[(words("badge.alignment"), _alignments(badge))] * bool(badge.alignments),
            ),
            tag("p", tag("a", words("badge.document"), href=place.to(badge.document)), class_="small"),
            class_="card",
        )
    ]
    if badge.rubric:
        rubric = [_criterion(criterion) for criterion in badge.rubric]
        sections.append(tag("section", tag("h2", words("badge.rubric")), rubric, class_="card"))
    return sections


def _criterion(criterion: SiteCriterion) -> Markup:
    lines = [(level.title, level.descriptor) for level in criterion.levels]
    return inner(tag("h3", criterion.title), _facts(*lines))


def _holders(place: Place, issuer: SiteIssuer, awards: Sequence[AwardLink]) -> Markup:
    words = place.words
    if not awards:
        return tag("p", words("badge.awards.none"), class_="quiet")
    rows = [
        tag(
            "tr",
            tag(
                "th",
                tag("a", award.learner or words("award.unnamed.short"), href=place.to_page(award.path)),
                scope="row",
            ),
            tag("td", tag("span", words.day(award.issued, issuer.zone), class_="day")),
            tag("td", words(f"state.short.{_state_of(revoked=award.revoked, expired=award.expired)}")),
        )
        for award in awards
    ]
    heads = [words("award.holder"), words("award.issued"), words("award.state")]
    table = tag(
        "table",
        tag("caption", words("badge.awards.note"), class_="quiet small"),
        tag("thead", tag("tr", [tag("th", text, scope="col") for text in heads])),
        tag("tbody", rows),
    )
    return tag("div", table, class_="scroll")


def _turn(place: Place, badge: SiteBadge, number: int, count: int) -> Markup:
    words = place.words
    links = [
        tag(
            "li",
            tag(
                "a",
                words("badge.page", one),
                href=place.to_page(badge.path if one == 1 else f"{badge.path}-page{one}"),
                aria_current="page" if one == number else None,
            ),
        )
        for one in range(1, count + 1)
    ]
    return tag("nav", tag("ul", links, class_="links"), aria_label=words("badge.pages"), class_="screen")


def _state(words: Words, issuer: SiteIssuer, award: SiteAward) -> Markup:
    state = _state_of(revoked=award.revoked, expired=award.expired)
    tone, mark = {"good": ("good", "✓"), "revoked": ("bad", "✕"), "expired": ("warning", "!")}[state]
    said = words(f"state.{state}")
    if state == "good" and award.listed is not None:
        said = words("state.good.dated", words.day(award.listed, issuer.zone))
    return tag("p", tag("span", mark, aria_hidden="true"), said, class_=f"state {tone}")


def _results(words: Words, award: SiteAward) -> Markup:
    rows = [
        tag(
            "tr",
            tag("th", criterion, scope="row"),
            tag("td", tag("strong", level.title), tag("p", level.descriptor, class_="quiet")),
        )
        for criterion, level in award.results
    ]
    heads = [words("award.criterion"), words("award.level")]
    table = tag(
        "table",
        tag("thead", tag("tr", [tag("th", text, scope="col") for text in heads])),
        tag("tbody", rows),
    )
    return tag("section", tag("h2", words("award.results")), table, class_="card")


def _comments(words: Words, award: SiteAward) -> Markup:
    about: dict[str, list[str]] = {}
    for criterion, text in award.comments:
        about.setdefault(criterion, []).append(text)
    said = [
        inner(tag("h3", criterion or words("award.overall")), [tag("blockquote", text) for text in texts])
        for criterion, texts in about.items()
    ]
    return tag("section", tag("h2", words("award.comments")), said, class_="card")


def _take(place: Place, award: SiteAward) -> Markup:
    words = place.words
    files = [(f"{award.path}.{kind}", words(f"award.{kind}")) for kind in ("png", "svg", "json")]
    check = tag("li", tag("a", words("award.check"), href=place.to_page(VERIFY)))
    links = [tag("li", tag("a", text, href=place.to(file), download=True)) for file, text in files]
    return tag(
        "section",
        tag("h2", words("award.take")),
        tag("p", words("award.take.note")),
        tag("ul", links, check, class_="links"),
        class_="card screen",
    )


def _share(place: Place, issuer: SiteIssuer, award: SiteAward, issued: str) -> Markup | None:
    """Only what is in force, and only where others can reach the page."""
    words = place.words
    if not issuer.address or award.revoked or award.expired or award.learner is None:
        return None
    link = tag(
        "a",
        words("award.linkedin"),
        href=_linkedin(issuer, award, award.learner),
        rel="noopener noreferrer external",
        referrerpolicy="no-referrer",
    )
    return tag(
        "section",
        tag("h2", words("award.share")),
        tag("p", words("award.description", award.badge.name, issuer.name, issued)),
        tag("ul", tag("li", link), class_="links"),
        tag("p", words("award.share.note"), class_="quiet small"),
        class_="card screen",
    )


def _linkedin(issuer: SiteIssuer, award: SiteAward, learner: str) -> str:
    return linkedin_address(
        Listed(
            id=award.id,
            learner=learner,
            email=None,
            badge=award.badge.name,
            badge_id="",
            issuer=issuer.name,
            issued=award.issued,
            expires=award.expires,
            zone=issuer.zone,
            page=f"{issuer.address}/{award.path}.html",
        )
    )


def _until(words: Words, issuer: SiteIssuer, award: SiteAward) -> str:
    return words.day(award.expires, issuer.zone) if award.expires else words("award.noend")


def _picture(place: Place, badge: SiteBadge, picture: str) -> Markup:
    alt = place.words("badge.picture", badge.name)
    return tag("img", src=place.to(picture), alt=alt, width="208", height="208")


def _kind(words: Words, badge: SiteBadge) -> str:
    category, tier = words(f"category.{badge.category}"), words(f"tier.{badge.tier}")
    return words("badge.kind", category, tier, badge.version)


def _alignments(badge: SiteBadge) -> Markup:
    return tag(
        "span",
        [
            inner(
                ", " if number else "",
                tag("a", name, href=address, rel="external") if _is_web(address) else name,
            )
            for number, (name, address) in enumerate(badge.alignments)
        ],
    )


def _is_web(address: str | None) -> bool:
    """Whether a programme's file, which is anybody's, names an address that a reader may be led to."""
    return address is not None and address.lower().startswith(("https://", "http://"))


def _links(place: Place, files: Sequence[tuple[str, str]]) -> Markup:
    return tag("span", [inner(tag("a", text, href=place.to(file)), " ") for file, text in files])


def _facts(*lines: tuple[str, Child]) -> Markup:
    return tag("dl", [inner(tag("dt", name), tag("dd", value)) for name, value in lines])


def _count(words: Words, key: str, count: int) -> str:
    if count == 0 and key == "count":
        return words("count.none")
    return words(f"{key}.one") if count == 1 else words(f"{key}.many", count)


def _state_of(*, revoked: bool, expired: bool) -> str:
    return "revoked" if revoked else "expired" if expired else "good"
