"""The emoji that the page can draw, by the names that Slack writes between colons."""

import re
from collections.abc import Mapping

EMOJI: Mapping[str, str] = {
    "+1": "👍", "-1": "👎", "100": "💯", "alarm_clock": "⏰", "arrow_left": "⬅️",
    "arrow_right": "➡️", "arrows_counterclockwise": "🔄", "art": "🎨", "balloon": "🎈",
    "bar_chart": "📊", "bell": "🔔", "blossom": "🌼", "blush": "😊", "book": "📖", "books": "📚",
    "bookmark": "🔖", "brain": "🧠", "bulb": "💡", "busts_in_silhouette": "👥", "calendar": "📅",
    "chart_with_upwards_trend": "📈", "clap": "👏", "clipboard": "📋", "clock": "🕰️",
    "coffee": "☕", "computer": "💻", "confetti_ball": "🎊", "crossed_fingers": "🤞",
    "dart": "🎯", "earth_africa": "🌍", "email": "📧", "envelope": "✉️", "exclamation": "❗",
    "eyes": "👀", "fire": "🔥", "gear": "⚙️", "gift": "🎁", "globe_with_meridians": "🌐",
    "grey_question": "❔", "grin": "😁", "grinning": "😀", "hammer_and_wrench": "🛠️",
    "handshake": "🤝", "heart": "❤️", "heart_eyes": "😍", "heavy_check_mark": "✔️",
    "hourglass": "⌛", "hourglass_flowing_sand": "⏳", "house": "🏠", "hugging_face": "🤗",
    "information_source": "ℹ️", "inbox_tray": "📥", "iphone": "📱", "joy": "😂", "key": "🔑",
    "large_blue_circle": "🔵", "large_green_circle": "🟢", "laughing": "😆", "link": "🔗",
    "lock": "🔒", "mag": "🔍", "mega": "📣", "memo": "📝", "microphone": "🎤", "mortar_board": "🎓",
    "muscle": "💪", "neutral_face": "😐", "no_entry_sign": "🚫", "ok_hand": "👌",
    "open_hands": "👐", "outbox_tray": "📤", "palm_tree": "🌴", "paperclip": "📎", "pencil": "📝",
    "pencil2": "✏️", "point_down": "👇", "point_right": "👉", "pray": "🙏", "pushpin": "📌",
    "question": "❓", "raised_hand": "✋", "raised_hands": "🙌", "recycle": "♻️",
    "red_circle": "🔴", "repeat": "🔁", "robot_face": "🤖", "rocket": "🚀", "scales": "⚖️",
    "seedling": "🌱", "shield": "🛡️", "slightly_smiling_face": "🙂", "slightly_frowning_face": "🙁",
    "smile": "😄", "smiley": "😃", "speech_balloon": "💬", "sparkles": "✨", "star": "⭐",
    "star2": "🌟", "stopwatch": "⏱️", "sunny": "☀️", "sunglasses": "😎", "sunrise": "🌅",
    "sweat_smile": "😅", "tada": "🎉", "thinking_face": "🤔", "thumbsdown": "👎", "thumbsup": "👍",
    "trophy": "🏆", "tulip": "🌷", "two_men_holding_hands": "👬", "unlock": "🔓", "v": "✌️",
    "wastebasket": "🗑️", "warning": "⚠️", "wave": "👋", "white_check_mark": "✅", "wink": "😉",
    "world_map": "🗺️", "x": "❌", "yum": "😋", "zap": "⚡", "zzz": "💤", "one": "1️⃣", "two": "2️⃣",
    "three": "3️⃣", "four": "4️⃣", "five": "5️⃣", "bust_in_silhouette": "👤", "bug": "🐛",
    "date": "📅", "double_vertical_bar": "⏸️", "arrow_forward": "▶️", "musical_note": "🎵",
    "people_hugging": "🫂", "leaves": "🍃", "herb": "🌿", "four_leaf_clover": "🍀",
    "relaxed": "☺️", "sob": "😭", "tea": "🍵", "croissant": "🥐", "pizza": "🍕",
    "technologist": "🧑‍💻",
    "compass": "🧭", "crystal_ball": "🔮", "telescope": "🔭", "map": "🗺️", "school": "🏫",
}  # fmt: skip

_SHORTCODE = re.compile(r":([a-z0-9_+-]+):(?::skin-tone-[2-6]:)?")


def drawn(text: str) -> str:
    """The text with every known `:name:` drawn; unknown names stay as they are written."""
    return _SHORTCODE.sub(lambda match: EMOJI.get(match[1], match[0]), text)
