"""The process apart: `read FILE`, or `write`."""

import sys
from pathlib import Path

from bot.programmes.workbook import reading, writing

match sys.argv[1:]:
    case ["read", file]:
        reading.main(Path(file))
    case ["write"]:
        writing.main()
