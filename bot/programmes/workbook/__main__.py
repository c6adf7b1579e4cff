"""The process apart: `read FILE`, `form FILE`, or `write`."""

import sys
from pathlib import Path

from bot.programmes.workbook import form_reading, reading, template, writing

match sys.argv[1:]:
    case ["read", file]:
        reading.main(Path(file))
    case ["form", file]:
        form_reading.main(Path(file))
    case ["write"]:
        writing.main()
    case ["template", language]:
        template.main(language)
