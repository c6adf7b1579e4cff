"""Barcodes: a chat has no scanner, so what stands under the lines is typed."""

from bot.forms.kinds.base import Asked
from bot.forms.kinds.texts import TextKind
from bot.forms.model import Answer
from bot.forms.rejection import Rejection
from bot.forms.replies import Foreign, Located, Phoned, Reply, Sent


class BarcodeKind(TextKind):
    """`barcode`, stored as it was typed, without space around it."""

    def parse(self, reply: Reply, asked: Asked) -> Answer | Rejection:
        """The digits and letters."""
        if isinstance(reply, Sent | Located | Phoned | Foreign):
            return Rejection("media-wanted-barcode")
        return super().parse(reply, asked)
