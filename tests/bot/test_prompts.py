"""What admins post to channels."""

from dataclasses import replace

import pytest

from bot import prompts
from bot.domain.deliveries import Delivery, Kind
from bot.domain.errors import AdminsOnly, TextMissing
from bot.domain.users import User
from storage import tables
from tests.bot.company import CHIARA, EMMA, NOW, Company
from tests.databases import on_both

pytestmark = on_both

GENERAL = "C0GENERAL"
QUESTION = "Which rule would you drop?"


async def test_a_prompt_is_due_at_once_and_never_expires(company: Company) -> None:
    await _post(company)
    (stored,) = await company.deliveries()
    assert (stored.kind, stored.due_at, stored.expires_at) == (Kind.PROMPT, NOW, None)


async def test_a_prompt_goes_to_its_channel_in_its_own_words(company: Company) -> None:
    await _post(company, f"  {QUESTION}\n")
    outgoing = await prompts.prompt(company.db, await _delivery(company))
    assert outgoing is not None
    assert (outgoing.channel, outgoing.people) == (GENERAL, ())
    assert QUESTION in str(outgoing.message.payload())


async def test_the_same_prompt_can_be_posted_again(company: Company) -> None:
    await _post(company)
    await _post(company)
    assert len(await company.deliveries(Kind.PROMPT)) == 2


async def test_an_empty_prompt_is_refused(company: Company) -> None:
    with pytest.raises(TextMissing):
        await _post(company, " \n ")
    assert await company.deliveries() == []


async def test_only_admins_post(company: Company) -> None:
    with pytest.raises(AdminsOnly):
        await _post(company, by=EMMA)
    with pytest.raises(AdminsOnly):
        await prompts.invite(company.db, company.workspace, channel=GENERAL, by=EMMA, now=NOW)
    assert await company.deliveries() == []


async def test_an_invitation_goes_to_its_channel(company: Company) -> None:
    await prompts.invite(company.db, company.workspace, channel=GENERAL, by=CHIARA, now=NOW)
    delivery = await _delivery(company)
    assert delivery.kind is Kind.INVITATION
    outgoing = await prompts.invitation(company.db, delivery)
    assert outgoing is not None
    assert outgoing.channel == GENERAL


async def test_whoever_posted_hears_in_their_language_that_it_failed(company: Company) -> None:
    """Though they never joined."""

    async def who(slack_id: str) -> User:
        return {CHIARA.slack_id: CHIARA}[slack_id]

    await _post(company)
    failed = replace(await _delivery(company), kind=Kind.POST_FAILED)
    outgoing = await prompts.post_failed(who, company.db, failed)
    assert outgoing is not None
    assert outgoing.people == (CHIARA.slack_id,)
    assert "canale" in str(outgoing.message.payload())


async def _post(company: Company, text: str = QUESTION, *, by: User = CHIARA) -> None:
    db, workspace = company.db, company.workspace
    await prompts.post(db, workspace, channel=GENERAL, text=text, by=by, now=NOW)


async def _delivery(company: Company) -> Delivery:
    (row,) = await company.deliveries()
    return _value(row)


def _value(row: tables.Delivery) -> Delivery:
    assert row.id is not None
    return Delivery(
        row.id,
        row.workspace_id,
        Kind(row.kind),
        row.subject_id,
        row.slack_id,
        row.key,
        1,
        row.due_at,
    )
