"""What the organiser hears of a round counts what belongs to it and nothing else."""

from datetime import timedelta

from bot.domain.feedback import Feedback
from storage import summaries
from tests.bot.company import EMMA, NOW, Company, somebody
from tests.databases import on_both

LATER = NOW + timedelta(hours=5)


@on_both
async def test_what_comes_after_a_round_has_made_way_for_another_belongs_to_that_one(
    company: Company,
) -> None:
    """Else its numbers would go on changing, and tell of each who answers or joins."""
    await company.four_join()
    await company.introduces()
    first = await company.pairing_of(EMMA)
    await company.runs_a_round(LATER)
    afterwards = LATER + timedelta(hours=1)
    await company.joins(somebody("Late"), now=afterwards)
    word = Feedback(met=True, rating=5)
    await company.tells(EMMA, word, afterwards, of=first.id)
    async with company.db.read() as reading:
        tally = await summaries.tally(reading, first.round.id)
    assert (tally.joined, tally.introduced, tally.met, tally.rated) == (4, 4, 0, 0)
