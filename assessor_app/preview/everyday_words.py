"""Words that are names and everyday words both: alone they are no sign of a person (rule 3 of `names`)."""

_GIVEN = """
    angel art august autumn bill bliss brook buck buddy chance charity chase chip christian clay colt
    crystal dale dean don drew eden ember eve faith fern frank ginger glen grace grant guy harmony heath
    honor hope hunter ivory ivy jade jasmine joy june justice kit laurel mark marks mason may mercy merit
    miles myrtle norm olive opal pat patience pepper pierce piper poppy precious prince rand ray red reed
    rich rob robin rod roman rose ruby rusty sage sandy scout skip sky star sterling stone storm sue
    summer sunny tad teal trace trinity trip tuesday violet wade ward warren wednesday will willow winter
"""
_FAMILY = """
    abbot able alder archer ash bach back bacon bailey baker ball banks barber bark barn bass bath battle
    beach bean bear beck bell berg berry best bird bishop black blank block bloom blue board bolt bond
    bone book booth bow bowl box branch brand bridge bright brook brooks brother brown buck burden burger
    burns bush butler butter button buy cage camp candle cane cannon card care carpenter carter case cash
    castle chapel chapman child church clark close coach coffee cole collar comfort cook cooper corner
    cotton couch counter cove crane cross crow crown cruise curry dark dash day deal dear deed deer
    diamond dollar door dove draft draper drum duke early earth east england english ever fair falcon farm
    farmer feather field fields figure finch first fish fisher flag flint flower foot ford forest forge
    forward foster fountain fowler fox france freed freeman french friend frost fuller garden gates german
    gift glass glover gold golden good goose gray green grey grove guard gun hack hall hammer hand hard
    hardy hare harp hart hawk hay head heart held help hill hills holiday holly holt home hood hook horn
    house hull hurt ice inn iron jeans jewel judge keen key keys kind king kings kirk knight knot lake
    lamb land lane large last law laws lawn leaf lean lee light line link little lock long lord love low
    luck made major man many march marsh meadow means mill miller mills mind mine minor monday money moon
    moore moss mount north note oak oliver order page paint pain palm paris park parks parson part pass
    peace peak pike pine place plant pole pool pope port porter post pot potter pound powder power press
    price pride priest pryor purple quick rain raven read reader real rice ridge ring rise river rivers
    road rock rogue root rush sale salt savage school sea self sell seller senior service shade shaft
    shark sharp shell shepherd shield ship shore short silver simple singer small smart snow soil sound
    south spark speed spring square stack staff stage stand start steel steele stern stock stout strange
    street strong study stump summer summers swan sweet swift tailor temple test thorn tower town trade
    train tree true underwood vale van view vine wage walker wall walls warden was waters weaver week
    weeks welcome well wells west wheat wheel white wild wilder winter wise wish wolf wood woods word
    words work works worth wright young younger klein gross lang kurz schwarz weiss braun wald stein koch
    bauer schmied sommer herbst freitag sonntag montag tag groß weiß neu alt petit grand blanc noir bon
    roi leroy boucher marin
"""
_LOGINS = """
    admin administrator student teacher user users test tester demo guest info mail office root home
    documents desktop work public team group course example name learner candidate author unknown
    anonymous none null shared default local manager editor support contact hello data project portfolio
    evidence final draft report
"""
_ALSO_IN_TEXT = """
    and any are but can did for from had has have her him his how its let not now off one our out own per
    put say see set she the this that too two use via who why yes you your been being into just like made
    make more most must only over same some such than them then they very what when with
"""

EVERYDAY_WORDS = frozenset(" ".join((_GIVEN, _FAMILY, _LOGINS, _ALSO_IN_TEXT)).split())
