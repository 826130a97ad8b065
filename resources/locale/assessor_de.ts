<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Actions</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person and role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} already means “{1}”. Choose other keys, or change those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is needed to move about and to type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddPane</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the roster and reports call them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop their card here: safer, for no secret of theirs is ever with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them read you these words from their own screen or paper:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a one-time passphrase to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six random words are better than one clever one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They made their keys themselves?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They read me the same words, in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They type a passphrase now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreedList</name>
    <message>
        <source>Both: {0} ({1} of {2})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement by criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement is measured on cases with two ratings, once they are opened. Give out a share of the work to two raters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few pairs: {0} needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent ratings only, as they were before anything was discussed. Agreement: the same level from both raters. Kappa: Fleiss, for raters who change from case to case; 1 is perfect, 0 is what chance alone would give. Of 100 such intervals about 95 hold the true value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest kappa: {0} on “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was rated twice yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no kappa is defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} criteria have fewer than {2} pairs: rest nothing on them yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>1 more thing does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 newer entry is not under a signed head yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {0} statements are for other roles alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {0} submissions were erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rater, not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed fork says why it left what this computer remembers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An evidence file was changed or is gone. Keep this folder as it is, restore the last backup beside it and check that one; what was signed stays provable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind copies shared with leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind copy made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case revealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases revealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking reads every entry, row, signature and evidence file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact to entry {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer no longer trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing keys made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on from what this computer remembers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its statement cannot be read; check the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its statement is sealed under the key of its submission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its statement is sealed: only admins can open it, and not in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its statement is sealed: only leads can open it, and not in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No head is signed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key of this roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked since you signed in: {0} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of what was not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older copy let go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio blinded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rater kept from a portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role keys handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role keys made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {0} up to entry {1} ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing key certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody or something changed this workspace from outside. Stop working in it, keep the folder as it is, restore the last backup elsewhere and check that one. The report can be saved meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status list made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission moved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log itself holds, but this computer has seen another one. Restore the newest backup; or if this copy was put back on purpose, an admin lets it go on: “assessor audit fork”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer sees this log for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry vouches for rows alone; it has no statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blind copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issuing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key of a submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key of blind copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter to a rater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new keys that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places of a status list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programme version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role key for a holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roster version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rubric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who is not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose submission it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} entries seen before were given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more things do not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} newer entries are not under a signed head yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows, {1} signatures and {2} files hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the workspace first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log entries, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the audit report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what, who or an entry’s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed heads and forks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters hide every entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether anything was changed behind the program’s back, and what happened when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} entries shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwardDetail</name>
    <message>
        <source>&amp;Why is it revoked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only admins read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke award…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>award {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid until {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwardLists</name>
    <message>
        <source>All badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An award that is taken back is listed here for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No award is revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No award is signed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has these words and this badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the awards…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results that are “not yet” wait here, with the raters’ feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search learner, badge or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign what is ready; then save certificates or export a bundle here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a QA lead releases results on the page Cases, awards wait here to be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which awards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Awards</name>
    <message>
        <source> to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {0} could not be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {0} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award {0} is revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awards stand under “Ready to sign”, the others under “Not yet”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are named by the award, never by the learner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released 1 result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released {0:,} results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return “{0}” to {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned “{0}” to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke “{0}” of {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send or publish the new status list: export a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign {0}{1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed 1 award.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed {0:,} awards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their next attempt can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand under “Signed”: save certificates or export a bundle there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This attempt ends with the feedback as it stands. What they hand in next is a new attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was already done stays done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever checks this award from now on sees that it was revoked. This cannot be undone; a new award can be signed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is missing, so that they can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why; only admins read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote 1 award to “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {0:,} awards to “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {0} of {1} to “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can then sign the awards, and return what is not yet. A release cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no feedback yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this revocation has no reason yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Each gets the signature of {1}, for good: a signed award can be revoked, never unsigned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwardsPage</name>
    <message>
        <source>1 decided result waits to be released; it can be signed or returned then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out of signing, or take in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release decided results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry these {0} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to learner…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save badges…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save certificates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save into this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign 1 award…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign what QA leads released, give certificates out, return what is not yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign {0} awards…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} decided results wait to be released; they can be signed or returned then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} will be signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchPane</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all that is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose on, row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the row, or leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseListView</name>
    <message>
        <source>1 case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin takes portfolios in on the page Intake; then they wait here for raters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case stands so, with these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No work yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open complete cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens every case whose ratings are all in and final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated once: release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raters differ by more than the badge allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search case or badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then admins sign awards and return what is not yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within tolerance: release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to give out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are being rated. Open what is complete whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more wait for an admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} submissions wait for raters: give them out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>&amp;Reason, needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 difference is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold what they agree on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show 1 criterion on which they agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0} criteria on which they agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision can be released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gives “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gives “{0}”; below its pass level: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you see, and where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} differences are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source> The outcome is “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of {1} differences is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admins can then sign the awards, and return what is not yet. A release cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ratings stay as they were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {0} is set aside: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a level for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided.{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave out 1 submission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave out {0:,} submissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave out {0} to {1} raters; {2} of them twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave {0} of somebody who left to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving out work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be opened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing half-done is kept. Press the same button again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened 1 case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {0:,} cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {0}: {1} within tolerance, {2} to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening what is complete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released 1 result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released {0:,} results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others go on without it; nothing of it was used. Run “assessor audit verify”, and ask an admin to return or withdraw the submission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within tolerance: rated once, or no further apart than the badge allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number, or leave it empty for a draw that nobody can foresee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you saw, and where: the raters and an appeal will read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision has no reason yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of second ratings is a number from 0 to 100 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} differences are still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, because {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give work to raters, open what they rated, settle what differs, release the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>1 badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 badge is retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 version is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>360° feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced mastery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rated twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awarded from {0} % of the weighted points, where every must-pass criterion is passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awarded where every criterion reaches its pass level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorsement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every submission is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foundational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High stakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low stakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager’s verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium stakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of every employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submissions are rated once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme is loaded: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This programme is loaded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be held first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for 1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for 1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for {0} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for {0} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a holder has shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the levels of a criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where two ratings agree, the first one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where two ratings agree, the lower level counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where two ratings agree, the mean level counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % rated twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} badges are retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may differ by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} must be the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rated twice: {1}; {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} versions are new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · weight {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>A programme is one file: badges, what each asks for, and the rubric it is judged by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a programme file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a programme file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a programme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the sample programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No programme is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each badge asks for, and the rubric that its submissions are judged by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which programme file?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>An empty programme: I load my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it on paper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample programme: three tiers of badges to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two of the words from your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmBox</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {0} to go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>Below its pass level nothing else can make up for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on this criterion (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoView</name>
    <message>
        <source>Building the demo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole job is done on made-up portfolios, with real keys. It takes about half a minute; then you sign in as anybody, by the passphrase “demo”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>A manager, a mentor, a relative. Leads learn it without the learner’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and names found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files, the names found in them and what can be decided stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known names found, and what the blind copy shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open originals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading its files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the folder with the originals lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must not rate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must not rate it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>1  Take A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 level apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Take B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Own level…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own level on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your level: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} levels apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be used here ({0})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Added: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the entry says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the entry’s hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the statement’s hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but its number: it says the same as the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows it vouches for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its statement says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is now “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {0} more lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was handed in that can be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before (PgUp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy to open it in another program; the copy is not protected any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archives are not opened here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its kind is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slides are not drawn here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound is not played here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spreadsheets are not drawn here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text documents are not drawn here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video is not played here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be shown: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Building the demo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your programme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not word {0}. Compare it with your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name under which the badges are awarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name, as others know you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the programme is to lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card of {0}.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery key.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>%n left to score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in and sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a QA lead can open it. It cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed and final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can take it back for {0} minutes, until {1}. Then it is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} scored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Act as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or print the keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages, actions, people, work and help, by a few letters of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each key does on this page and everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GiveOutView</name>
    <message>
        <source>&amp;Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, where somebody must be able to repeat the draw. Left empty, nobody can foresee it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share of my own, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As each badge’s plan says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give out work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give out {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who rates can tell what is rated twice, or by whom else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated twice, by plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of second ratings in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits, by badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of somebody who left: to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} submissions: {1} to one rater, {2} to two. That makes {3} ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} submissions; write how many percent two raters get.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverPane</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand them these six words, for their first sign-in: typed in this order, a space between them. They are shown only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have handed it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words and the keys made here are replaced when they first sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is on the roster as {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Acting as {0}; choose another role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>1 could not be: it stays chosen, with the reason beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 portfolio is ready for raters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV list with files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Canvas export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Moodle export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is damaged: it cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is too large to be looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for each learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A known name could not be covered in the blind copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {0} held…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting portfolios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is listed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Blind copies are made: {0} are ready for raters</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Blocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who must not rate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be done; these stay chosen, to be tried again alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each learner gets the same words; what they hand in next is a new attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback to all of them: what is missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback to the learner: what is missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a kind of file that cannot be looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves the programme for good, with every rating of it. Its evidence stays here, encrypted; a later import of other files is a new attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be given to raters now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its evidence stays here, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept where only admins read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with each of them, where only admins read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads are told, without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leap2A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a programme on the Catalogue page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is held: something in it could not be blinded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into a file took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into a file took too much memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make blind copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make blind copies of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the rest whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making blind copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new to take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reason for all {0}: it is signed for each, and kept where only admins read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returning portfolios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is missing: this is the learner’s feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why raters may see it: the reason is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was done by then stays done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. {0} of {1} blind copies are made and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take in {0} portfolios</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Take the same folder or file in again to go on: what is here already is not taken twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking portfolios in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The originals lie in “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portfolio of {0} is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portfolio of {0} is returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portfolio of {0} is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portfolio of {0} will not be given to that person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is signed, and kept where only admins read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their evidence stays here, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no badge yet for which portfolios could be handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not encrypted there: delete the folder when you are done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They leave the programme for good, with every rating of them. Their evidence stays here, encrypted; a later import of other files is a new attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may be given to raters now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took 1 portfolio in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took {0:,} portfolios in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left stays chosen: go on with it whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What their learners hand in next is a new attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they hand in next is a new attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why are they taken out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it taken out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why may raters see it as it is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why may raters see them as they are?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the portfolio of {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawing portfolios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a portfolio that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} portfolios are ready for raters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} are held</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be: they stay chosen, with the reasons beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} files or folders were not taken.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} portfolios</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} portfolios are</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} portfolios are taken in.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{0} returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>1 portfolio waits for its blind copies; raters see nothing of it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder or a zip anywhere on this page: a folder for each learner, a Moodle or Canvas export, or a CSV list with files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder or an export above. You see what lies in it before anything is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop portfolios anywhere on this page; copies are made that do not tell whose they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to a learner or badge in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make blind copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making blind copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolios come here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the submissions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search learner, id or badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a file in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a folder in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a folder of portfolios in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a zip or CSV list in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take portfolios in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters hide every submission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} held so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} portfolios wait for their blind copies; raters see nothing of them before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>1 was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} were left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobsChip</name>
    <message>
        <source>1 job left something out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 job running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} jobs left something out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} jobs running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobsList</name>
    <message>
        <source>Background jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinView</name>
    <message>
        <source>1.  Save your card and give it to the programme’s admin. It holds nothing secret: e-mail will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.  Read these words to the admin, in person or by phone: they must see the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3.  You may close this window; your keys stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to the admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the admin has added you, drop the programme’s folder here: it lies on a shared drive or a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card is in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys are made, {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyOverlay</name>
    <message>
        <source>Change or print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and digits are text wherever you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that hold here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <source>Keep them on paper where nobody else reads them, away from this computer: who has them can open everything. If you save the sheet, move it to a stick that you lock away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it or move it to a safe place, then delete it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These 21 words are the only way back if passphrases are lost or this computer is gone. They are shown now and never again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>Keys of more than one person lie under this account of the computer, so its keychain is not used: it would open them for whoever sits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only keychain here would store its secrets unencrypted, so it is not used: your passphrase opens your keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then you need not type your passphrase here; whoever is signed in to this account of the computer can open your keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offers no keychain: your passphrase opens your keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s keychain is locked. Unlock it in the system’s settings to use it here; until then your passphrase opens your keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is signed in to this account of the computer can open your keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>enough to pass</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>{0}, chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another role at the top right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do here in this role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of what was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages were read again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual ones are in use. Your work is not touched by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role or its keys have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} — Assessor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotYetDetail</name>
    <message>
        <source>&amp;Feedback to the learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raters wrote nothing. Say what is missing, and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the raters wrote. Read it over: it must name no rater, and say what to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the program went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was already saved stays saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is safe. Try again; if it happens again, report the copied details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticesChip</name>
    <message>
        <source>Recent notices (F8)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenJobRow</name>
    <message>
        <source>Waits for what runs before it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverJobRow</name>
    <message>
        <source>1 was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} were left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverallCard</name>
    <message>
        <source>None was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the candidate should know about the whole (O)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverallPanel</name>
    <message>
        <source>No comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnKeysPanel</name>
    <message>
        <source>&amp;New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin made the keys that you have just used and may know their passphrase. Choose a passphrase that only you know: new keys are made with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin’s next change puts the new keys on the roster; from then on nobody else can sign or read as you. Until then you work as before, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make my keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make your keys your own, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase until &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>At least {count} characters; four or five words are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: one more word makes it good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not what you typed above. Type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type at least {0} characters; this is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type letters, not only spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: quickly guessed. Add words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseRow</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A copy of the issuing keys that they kept could still sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another admin can do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the eight words with them in person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not shown again. Without it their keys stay shut: they would have to be removed and added anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without {0}’s passphrase?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them type a passphrase, or make a one-time one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QA leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0} from the roster?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the role {0} from {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} keys are not handed over, and nobody who is left could: use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their role keys are handed over when {0} next signs in and does something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can no longer sign in. What they signed stays valid and in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name by which the roster calls them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sealed for {0} before now stays readable to them; what comes later is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot remove yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives out work, settles differences, releases results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores portfolios, without knowing whose they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes evidence in, keeps the roster, signs awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no longer on the roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is now {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is on the roster as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to sign in and do something: until then the {1} keys are not handed over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>A lead gives work to assessors, settles where they differ, and releases results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a QA lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a QA lead next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add assessors next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessors score portfolios without knowing whose they are. Two or more can rate twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody to change their roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or add somebody: with a passphrase made here, or with the card of keys they made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the roster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here and in which roles. An admin signs every change of the roster.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Another admin can remove you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare these words in person when you need to be sure whose keys these are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made here by an admin; replaced by their own at their first sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (you)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickTable</name>
    <message>
        <source>Choose all that are listed, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to: type the beginning of a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word begins with “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in · {0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No work of yours has these words, this state and this badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to score: everything is handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: what you handed in stays sealed where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on your desk yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search code or badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a QA lead gives out work, it appears here by its code. You need not do anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that was given to you to score. You see codes, never names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your queue could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} to score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingColumn</name>
    <message>
        <source>No comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use it: open Assessor, choose “Recover with the recovery key” where people sign in, and type the 21 words in their order. A new admin is enrolled, and the log says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open everything in the programme. Keep it where nobody else reads it, away from the computer; a second copy in another place is wise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultDetail</name>
    <message>
        <source>It could not be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QA lead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RubricPane</name>
    <message>
        <source>Rubric</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>Leave and lose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last changes are not on the disk. They will be lost for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comment on “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the level of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the overall comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoringPage</name>
    <message>
        <source>Back to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a piece of work in the queue, or score what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No work is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not handed in yet: these have no level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring has stopped: your last changes could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is saved. It is not protected any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are still in this window. {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This is the passphrase that an admin knows. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase that opens your keys until now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a certificate, badge or bundle here. Nobody needs to be signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to use this computer’s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody works here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a programme with “assessor init”, or look at one with “assessor demo --open”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message numerus="yes">
        <source>{0} bytes</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepMarks</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingPane</name>
    <message>
        <source>&amp;Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a badge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it above. Then you see what would be taken in; nothing is stored before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which badge were these handed in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learner, or what is not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through it; nothing is stored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>A key of 32 bytes was expected; this one was changed, or belongs elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has 1 to {longest_name} characters and no line breaks or control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has at most {longest_passphrase} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private half of 32 bytes was expected; this one was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery key has {word_count} words; {places} were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signing key of 32 bytes was expected; this one was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one: `assessor people add`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin who knows why lets it go on: `assessor audit fork --reason TEXT`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a QA lead if it must be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a QA lead: `assessor cases release`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an admin to add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awards are signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awards are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind copies are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check --format, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the format and what lies in it; `--dry-run --json` lists everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new or an empty folder: a programme has one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or ask who looks after this computer for the right to write here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that nobody else knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing complete cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare each word, and their order, with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole folder to a place that can be written to, and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download or pack it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol another name, then remove who cannot unlock any more: `people remove`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word is in the list, but together they are not a recovery key: the checksum does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a folder or a .zip file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a folder or zip of portfolios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a folder with a sub-folder per learner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give numbers, or use --scale ordinal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one from 0.5 to below 1, such as 0.95.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one like https://badges.example.org/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the changed badge a new version number; the old one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the issuer's did.json, its Profile or a trust list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the recovery key: --recovery-file FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your card to its admin; once they have added you, drop the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving out work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have new keys enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you trust the workspace as it is, delete this file; its log is then new here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import fewer at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a font pack that has these characters, or write the text with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be kept in mind here whose keys lie under this account of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the folder that holds “assessor.db”. Ask the admin which one it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the columns {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the parts, or pack it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of more than one person lie under this account of the system; its keychain would open them for whoever sits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leap2A portfolios cannot be read by this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let another holder sign in and do something first, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load one: `assessor programme load FILE`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one: `assessor init`, or look at `assessor demo`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one: `assessor init`; or look at `assessor demo`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or make this folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the card by `assessor card`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this folder writable, or go on with the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making blind copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the workspace to a local disk: not a network share, not a synchronised folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it, such as awards.zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No installed font can draw </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preview helper could be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is left who could do that; use the recovery key: `assessor recover`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these must sign in and do something first: {able}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the newest version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack fewer at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the file from a backup, or have new keys enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the file from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back their own key file from a backup, or have them enrolled anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put each learner's files into a folder of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releasing results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore an earlier backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last backup: `assessor restore`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `assessor audit verify`. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which with --as NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who it is: --name NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `assessor audit verify`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `assessor audit verify`; restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `assessor list awards`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `assessor list cases`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `assessor list people`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `assessor list submissions`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the machine where they were made, or have new keys enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign some: `assessor issue`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another copy of it, or an earlier backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not keep the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of the role “{role}” are not complete here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key file does not open; the old one was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new keys do not sign; the old ones were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet address on this enrolment card is not a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase opens it as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The previews are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of this enrolment card is wrong: it was changed after it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no keys of this person in this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory to unlock the keys ({value} MiB are needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the keys that the roster shows for this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys were renewed too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s keychain does not hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This enrolment card is not in the form that this program writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large for an enrolment card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is far longer than a recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an enrolment card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key file asks for more work than unlocking ever takes; it was tampered with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key file is damaged: its keys do not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key file is somebody else's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key file was written by another version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has keys here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This public key cannot be sealed to; it is not a sound X25519 key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This public key is not an X25519 key of 32 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was sealed with key number {epoch} of the role, which is not held here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; capitals and spaces count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its 21 words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock by passphrase, or give each person an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and give the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an IANA name, such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this machine remembered of the workspace's log is damaged, so an older copy of the workspace would not be noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sealed is not padded as this program pads; it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sealed was changed, or belongs elsewhere; it does not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written is not what the disk gives back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {number} of the recovery key is not in the word list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them as a,b,c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bundle is one .zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a category is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a category is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a checkpoint note is short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date of the credential has no zone or is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a desk key has 32 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file became shorter while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that the workspace names is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fork needs a reason of at most {longest_reason} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a frame is larger than its cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moment needs a zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name has 1 to {longest_name} characters and no line breaks or control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page is drawn 1 to 4000 pixels wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person's id is a UUID in its usual spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rating is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rating is outside the categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recovery secret has 32 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row that a signed statement speaks of is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a salt has 16 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a salt of another length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a seed is a whole number of fewer than {seeds} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a signed statement is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a signed statement was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a statement needs a signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a submission is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time without a zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a workspace's id is a UUID in its usual spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {digests} evidence files are those signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Ed25519 signature has 64 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier line calls learner {key} by another name; that one was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an epoch is a number from 1 to 2^32 - 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an evidence file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another award has its place in the status list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another key sealed the page than signed the credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is changing this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte {start} is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of this zip lie over each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries that it covers were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {number} of this zip's directory is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every bucket must be larger than {length_bytes} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every field needs a salt of 32 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence was cleared away before it was taken in; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence {blob}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired on {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file {blob}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this programme QA leads release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it calls itself a folder, and holds bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read: {strerror}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not hold: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not open with the keys that should open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not vouch for its statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a hash too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no learner_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has the form {value}, which this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds {in_words}; at most {in_words2} are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds {in_words}; at most {most} are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a device, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is built as Open Badges 3.0 says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged and cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged: its checksum is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged: something lies behind its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is feedback to the learner, not evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is for another badge: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {value} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is locked with a password; pack it again without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a table: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in the form of an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not named in {manifest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not signed by a key that might sign it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not signed by the key that its statement is signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not the copy that was signed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not what its signed statement says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not what the log vouches for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is packed by {method}; pack it again as an ordinary zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies in a hidden folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies more than {depth} folders deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies outside of the learners' folders; put it into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to less than the archive's directory says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to more than the archive's directory says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to more than {ratio} times its size, as only traps do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to {in_words}; at most {in_words2} are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it vouches for a table “{table}” that the log does not bind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was changed or replaced while it was being imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was changed while it was being imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its blind copies are not made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its bytes were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its hash is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its hash is not the one that was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of rows is not in the form of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of rows was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name cannot be read as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name holds control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is not one that Canvas gives to a submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is not one that Moodle gives to a submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name leads outside of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its place in the status list is not kept as taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its private half is not that of its public half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signature does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its size contradicts itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its statement belongs to another workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its statement does not hold: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its statement is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its statement is not in the form of its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its statement is not signed by a key that might sign it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its statement was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its submitted_at is no ISO 8601 time: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log entry {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log entry {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log tree, level {value}, place {value2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more former secrets than there ever are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no award could be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no evidence was found for this learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no learner was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no learner was found: no folder lies in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no log entry vouches for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no programme is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rating of {code} is handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rating to resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such trees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody on the roster is “{person}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody on the roster is “{wanted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody who is left could unlock the keys of the role {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an age identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not base64url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not base64url in its one spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in canonical form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid before {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing could be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it could be used ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it is named as Canvas names submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it is named as Moodle names submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a held submission can be accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings are units × raters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row blind_copy {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row case_file {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {table} {identity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {table} {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submission {wanted} has its blind copies already, or is past them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table {table}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the 64-bit directory of this zip contradicts itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive can no longer be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the blind copies of this submission are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle holds no credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle was signed by another key than its issuer's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle's issuer is not known here; give its did.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column {name} is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column {needed} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comment is longer than {longest_comment} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the credential binds no evidence by digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the credential {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the directory of this zip is not where the zip says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the directory of this zip is too large to be genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evidence files are not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than {value} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file that it was made of is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain holds keys of 32 bytes, nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keys of the role {role} have not been handed to you yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keys of {name}, who made this backup, are not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log has no entry {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log has {size} entries: {value} are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log is missing an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new passphrase is the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest changes are not in the database yet, and this folder cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page is whole, sealed by the key that signed the credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page is whole; whose key sealed it is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rating of {code} is final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason has {words} characters; it may have {longest_reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recovery key was not given every key of the role {role}: this workspace was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result that the award rests on is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role {role} has no keys of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the roster does not follow the one before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the roster is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the roster is not signed by an admin of the version before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the roster of {organisation} does not show you yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the roster was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rubric has no criterion {stranger}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of second ratings is a number from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the status list of this award is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table is larger than {value} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trust file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trust file {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words of {language} do not load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace's database is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {name} must not hold a line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no awards to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a programme in this folder already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no QA lead who could open this rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no QA lead yet who could be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no award “{award}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no badge “{badge}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no case “{case}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no case “{case}” to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no format {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no person on this machine yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no programme in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no submission “{submission}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no submission “{wanted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no workspace here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no {manifest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no {manifest} at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nobody to whom the result could be handed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not exactly one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this award is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this award was revoked on {value} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this backup does not hold what its maker signed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this backup is damaged or was changed, or its key is another's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this backup was not made by an admin of its workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this case is not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this case is not waiting for an adjudicator: it is {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this evidence file was changed or damaged, or its key is another's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file does not belong to a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this folder does not allow what a safe database needs (WAL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this folder holds more than {folder_entries} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this folder holds more than {in_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this folder holds other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a device or a pipe, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a file, not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a tar archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is neither a folder nor a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no backup of a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no name of a file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON that can be used: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON: {msg}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not the name of an evidence file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the recovery key of another workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this learner was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this name is in the archive {count} times; which is meant is unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this needs a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this needs the role {join}, not {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this recovery key does not open the backup: it is another workspace's, or the backup is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this submission is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this submission is rated already; your rating is handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this submission was erased: its key is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this workspace goes on from all that this machine has seen; there is no fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this workspace has no key to sign awards with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this workspace is an older copy, {value} log entries behind what this machine has seen; it can be read, not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this workspace was made by a newer version of Assessor; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this workspace's log is not the one that this machine has seen; it can be read, not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this zip holds more than its directory counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this zip holds {count} entries; at most {most} are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this zip is cut short: its directory is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this zip is one part of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this zip unpacks to more than {ratio} times its size, as only traps do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this zip unpacks to {in_words}; at most {in_words2} are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too late: it {in_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too short for a sealed value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid until {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number} of “{name}” is approved with other content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the disk gives back is not what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what this machine remembers of the log is no checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who asks? The role {asked} is held by: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have no submission “{code}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you rated this case; another lead must look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you rated this case; somebody else must settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your keys are there, but their card is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your keys were not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your keys were replaced since you signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your settings hold until the window closes, but could not be kept ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{confidence} is no level of confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{manifest}, line 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{manifest}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} of {digests} evidence files are not those signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks as {role}; this needs the role {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not have the role {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not have the role {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} no longer has the role admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} no longer has the role {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} go into a folder, not a .zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is too long for the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: this workspace was changed from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{called}” is on the roster already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{host}” cannot be the host of a did:web: it {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{shortcut}” of “{id}” is no key sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{shown}” stands twice in one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no level chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no level {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{url}” is no address for published files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no number, and the scale is {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{zone}” is no time zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the {0} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome and the steps, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Awarded to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awards in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorsements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer’s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as {issuer} signed it: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is genuine, but no longer valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no badge, certificate or bundle that this program reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what was signed. Do not rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its issuer took it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shows that it was changed, but whoever signed it is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was taken back since is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} checked: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, award {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Choose files to verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop certificates, badges or bundles anywhere on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is fetched, and nothing leaves this computer. Whom you trust is for you to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Valid” means: signed by an issuer known to this workspace, unchanged since, neither revoked nor expired as far as the newest list here tells.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoView</name>
    <message>
        <source>Assessor rates portfolios blind, awards badges and proves both. It works without a network; nothing leaves this computer unless you take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was built before: open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixty made-up portfolios, rated and awarded, in a folder of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a badge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You award the badges: a workspace is made here, with the keys that sign for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You rate, lead or help to run one: make your keys, and give your card to its admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, your keys are made: your card waits for a programme.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithWayBack</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YouView</name>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Web address of the issuer (did:web)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host that you own, such as badges.example.org. Without one the issuer is a did:key, whose signing key can never be replaced: if it is lost or stolen, you need a new issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced: issuer, published files, time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As others know you: it is on the roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates on certificates and reports follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will lie in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are made for you on this computer; they never leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this computer’s keychain open my keys too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as https://badges.example.org/. Every credential names it; it may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where published files will &amp;lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who awards the badges; it stands on every certificate and cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and your programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You become its first admin. Keys are made for you and for the issuer, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
