"""The people and bots of the workspace."""

from dataclasses import replace
from typing import Any

from sandbox import shapes
from sandbox.core import Core
from sandbox.models import SLACKBOT, Part, User


class People(Core):
    """Users by id, by e-mail and by bot id."""

    def __init__(self, *args: Any, **options: Any) -> None:  # noqa: ANN401 - passed on as they are
        super().__init__(*args, **options)
        self.users: dict[str, User] = {}
        self.user_of_email: dict[str, str] = {}
        self.user_of_bot: dict[str, str] = {}

    def load(self) -> None:
        """Take over the people of an earlier run; Slackbot and our bot are always there."""
        super().load()
        for _, user in self.store.load("user", User):
            self._index(user)
        for user in (self._slackbot(), self._bot_user()):
            if user.id not in self.users:
                self._keep(user)

    def forget(self) -> None:
        """Empty the workspace but for Slackbot and our bot."""
        super().forget()
        for index in (self.users, self.user_of_email, self.user_of_bot):
            index.clear()
        self._keep(self._slackbot())
        self._keep(self._bot_user())

    @property
    def bot_user(self) -> User:
        """The app's own user."""
        return self.users[self.app.bot_user_id]

    def add_user(self, user: User) -> User:
        """Let a person (or another app's bot) join the workspace; tells of it as `team_join`."""
        joined = replace(user, updated=self.seconds())
        self._keep(joined)
        self.publish({"type": "team_join", "user": self.user_object(joined)})
        return joined

    def change_user(self, user_id: str, **changes: Any) -> User:  # noqa: ANN401 - fields of User
        """Change fields of a user; tells of it as `user_change`, deactivation included."""
        user = replace(self.users[user_id], **changes, updated=self.seconds())
        self._keep(user)
        self.publish(
            {"type": "user_change", "user": self.user_object(user), "cache_ts": user.updated}
        )
        return user

    def user_object(self, user: User) -> dict[str, Any]:
        """The full user object of events; the e-mail only if the app may read it."""
        with_email = "users:read.email" in self.app.scopes
        now = self.clock.now()
        return shapes.user(user, self.team, now, with_locale=True, with_email=with_email)

    def user_by_email(self, email: str) -> User | None:
        """Whoever has this e-mail address, in any case of letters."""
        user_id = self.user_of_email.get(email.lower())
        return self.users[user_id] if user_id else None

    def _keep(self, user: User) -> None:
        self._index(user)
        self.store.put("user", user.id, user)
        self.changed(Part.PEOPLE, user_id=user.id)

    def _index(self, user: User) -> None:
        before = self.users.get(user.id)
        if before and before.email:
            self.user_of_email.pop(before.email.lower(), None)
        self.users[user.id] = user
        if user.email:
            self.user_of_email[user.email.lower()] = user.id
        if user.bot_id:
            self.user_of_bot[user.bot_id] = user.id

    def _slackbot(self) -> User:
        return User(SLACKBOT, "slackbot", "Slackbot", updated=self.seconds())

    def _bot_user(self) -> User:
        return User(
            id=self.app.bot_user_id,
            name=self.manifest.bot_name.lower().replace(" ", "_"),
            real_name=self.manifest.bot_name,
            is_bot=True,
            bot_id=self.app.bot_id,
            app_id=self.app.id,
            updated=self.seconds(),
        )
