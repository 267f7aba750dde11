"""The `types` argument: which kinds of conversation a listing is to show."""

from sandbox.api.call import Call
from sandbox.errors import Refused
from sandbox.models import ConversationKind


def asked_kinds(call: Call) -> frozenset[ConversationKind]:
    """The kinds asked for, public channels by default.

    Refuses `invalid_types`, and `missing_scope` unless each kind may be read.
    """
    try:
        names = call.arguments.listed("types") or (ConversationKind.PUBLIC,)
        kinds = frozenset(ConversationKind(name) for name in names)
    except ValueError:
        raise Refused("invalid_types") from None
    for kind in sorted(kinds):
        call.require(f"{kind.family}:read")
    return kinds
