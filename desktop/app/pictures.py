"""How attachments are shown on this machine: by our own program, started again as the closed child."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from desktop.attachments.render.renderer import Renderer
from desktop.attachments.viewing import NoPicture, ToldLooks, show_page
from desktop.system.paths import program_command

if TYPE_CHECKING:
    from desktop.attachments.render.picture import Wish
    from desktop.attachments.render.untrusted import NotShown, Shown
    from desktop.custody.signed_in import SignedIn
    from desktop.domain.attachment import Attachment

    ShowPage = Callable[[SignedIn, Attachment, Wish, ToldLooks, Callable[[], bool]], Shown | NotShown | NoPicture]


def page_shower() -> ShowPage:
    """A function that gives one page of an attachment as a picture. Raises as `show_page`."""
    return partial(_show, Renderer(program_command("renderer")))


def _show(
    renderer: Renderer,
    signed_in: SignedIn,
    attachment: Attachment,
    wish: Wish,
    told: ToldLooks,
    cancelled: Callable[[], bool],
) -> Shown | NotShown | NoPicture:
    return show_page(signed_in, attachment, wish, renderer, told, cancelled)
