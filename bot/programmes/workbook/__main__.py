"""The process apart, in which `read_apart` reads a workbook."""

import sys
from pathlib import Path

from bot.programmes.workbook.reading import main

main(Path(sys.argv[1]))
