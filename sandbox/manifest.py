"""The app manifest: what the app asked for, and therefore what it is given and told."""

from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, StringConstraints


class _Part(BaseModel):
    """A part of the manifest; like Slack's own schema it refuses keys that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


Name = Annotated[str, StringConstraints(min_length=1, max_length=35)]
Scope = Annotated[str, StringConstraints(pattern=r"^[a-z_.]+(:[a-z_.]+)*$")]


class Metadata(_Part):
    """The version of the schema."""

    major_version: int = 1
    minor_version: int = 1


class DisplayInformation(_Part):
    """How the app presents itself."""

    name: Name
    description: str | None = Field(None, min_length=1, max_length=140)
    long_description: str | None = Field(None, min_length=175, max_length=4000)
    background_color: str | None = Field(None, min_length=4, max_length=7)


class AppHome(_Part):
    """Which tabs of the App Home exist."""

    home_tab_enabled: bool = False
    messages_tab_enabled: bool = True
    messages_tab_read_only_enabled: bool = False


class BotUser(_Part):
    """The bot's visible name."""

    display_name: str = Field(min_length=1, max_length=80)
    always_online: bool = False


class Shortcut(_Part):
    """A global or a message shortcut."""

    name: str = Field(min_length=1, max_length=24)
    type: Literal["message", "global"]
    callback_id: str = Field(min_length=1, max_length=255)
    description: str = Field(min_length=1, max_length=150)


class SlashCommand(_Part):
    """A slash command; `url` counts in HTTP mode only."""

    command: str = Field(pattern=r"^/\S+$", min_length=2, max_length=32)
    description: str = Field(min_length=1, max_length=2000)
    usage_hint: str | None = Field(None, min_length=1, max_length=1000)
    should_escape: bool = False
    url: str | None = Field(None, max_length=3000)


class Features(_Part):
    """What people see of the app."""

    app_home: AppHome = AppHome()
    bot_user: BotUser | None = None
    shortcuts: tuple[Shortcut, ...] = Field((), max_length=10)
    slash_commands: tuple[SlashCommand, ...] = Field((), max_length=50)


class Scopes(_Part):
    """The permissions asked for at installation."""

    bot: tuple[Scope, ...] = Field((), max_length=255)
    bot_optional: tuple[Scope, ...] = Field((), max_length=255)
    user: tuple[Scope, ...] = Field((), max_length=255)
    user_optional: tuple[Scope, ...] = Field((), max_length=255)


class OAuthConfig(_Part):
    """Scopes and redirects."""

    scopes: Scopes = Scopes()
    redirect_urls: tuple[str, ...] = Field((), max_length=1000)
    token_management_enabled: bool = False
    pkce_enabled: bool = False


class MetadataSubscription(_Part):
    """A kind of message metadata that the app hears of; `app_id` "*" means from any app."""

    app_id: str
    event_type: str = Field(min_length=1, max_length=50)


class EventSubscriptions(_Part):
    """Which events are sent to the app, and where to in HTTP mode."""

    request_url: str | None = None
    bot_events: tuple[str, ...] = Field((), max_length=100)
    user_events: tuple[str, ...] = Field((), max_length=100)
    metadata_subscriptions: tuple[MetadataSubscription, ...] = Field((), max_length=20)


class Interactivity(_Part):
    """Whether buttons, modals and shortcuts work, and where they are sent in HTTP mode."""

    is_enabled: bool
    request_url: str | None = None
    message_menu_options_url: str | None = None


class IncomingWebhooks(_Part):
    """Whether incoming webhooks are on."""

    incoming_webhooks_enabled: bool = False


class Settings(_Part):
    """How the app is connected."""

    event_subscriptions: EventSubscriptions = EventSubscriptions()
    interactivity: Interactivity = Interactivity(is_enabled=False)
    incoming_webhooks: IncomingWebhooks = IncomingWebhooks()
    org_deploy_enabled: bool = False
    socket_mode_enabled: bool = False
    token_rotation_enabled: bool = False
    is_hosted: bool = False
    allowed_ip_address_ranges: tuple[str, ...] = ()
    function_runtime: str | None = None


class Manifest(_Part):
    """A whole manifest; `read` and `parse` make one, refusing what Slack's schema refuses."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    metadata: Metadata = Field(Metadata(), alias="_metadata")
    display_information: DisplayInformation
    features: Features = Features()
    oauth_config: OAuthConfig = OAuthConfig()
    settings: Settings = Settings()

    @property
    def scopes(self) -> frozenset[str]:
        """Every bot scope asked for, the optional ones included."""
        return frozenset(self.oauth_config.scopes.bot + self.oauth_config.scopes.bot_optional)

    @property
    def bot_name(self) -> str:
        """The bot user's name, which falls back to the app's."""
        bot_user = self.features.bot_user
        return bot_user.display_name if bot_user else self.display_information.name

    @property
    def bot_events(self) -> frozenset[str]:
        """The subscribed event names, dotted for messages (`message.im`)."""
        return frozenset(self.settings.event_subscriptions.bot_events)

    @property
    def metadata_subscriptions(self) -> tuple[MetadataSubscription, ...]:
        """The kinds of message metadata that the app is told of."""
        return self.settings.event_subscriptions.metadata_subscriptions

    @property
    def slash_commands(self) -> tuple[SlashCommand, ...]:
        """The commands people can type."""
        return self.features.slash_commands

    @property
    def shortcuts(self) -> tuple[Shortcut, ...]:
        """The shortcuts people can run."""
        return self.features.shortcuts

    @property
    def app_home(self) -> AppHome:
        """Which tabs of the App Home exist."""
        return self.features.app_home

    @property
    def socket_mode(self) -> bool:
        """True when everything is delivered over sockets."""
        return self.settings.socket_mode_enabled


def parse(values: dict[str, Any]) -> Manifest:
    """A manifest from its values as written in YAML or JSON; raises pydantic's ValidationError."""
    return Manifest.model_validate(values)


def read(path: Path) -> Manifest:
    """A manifest from a YAML or JSON file."""
    return parse(yaml.safe_load(path.read_text(encoding="utf-8")))
