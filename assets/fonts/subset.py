"""Makes the fonts of the social images from Debian's packages fonts-droid-fallback and fonts-roboto-unhinted.

Needs python3-fonttools. Run it here: python3 subset.py
"""

import subprocess
import sys
import tempfile

SHARE = "/usr/share/fonts/truetype/"


def characters_of(*ranges: tuple[int, int]) -> set[str]:
    return {chr(code) for first, last in ranges for code in range(first, last + 1)}


def gb2312() -> set[str]:
    pairs = (bytes((row, cell)) for row in range(0xA1, 0xF8) for cell in range(0xA1, 0xFF))
    return {pair.decode("gb2312", "ignore") for pair in pairs} - {""}


def subset(source: str, target: str, characters: set[str], *options: str) -> None:
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("".join(sorted(characters)))
        file.flush()
        subprocess.run(
            [sys.executable, "-m", "fontTools.subset", SHARE + source, f"--text-file={file.name}", "--no-hinting", f"--output-file={target}", *options],
            check=True,
        )


greek_and_symbols = ((0x370, 0x3FF), (0x2070, 0x209F))
latin = characters_of((0x20, 0x7E), (0xA0, 0x24F), (0x2010, 0x205F), (0x2190, 0x22FF), *greek_and_symbols)
chinese = gb2312() | characters_of((0x2200, 0x22FF), *greek_and_symbols) | set("‖−′″‰⊙⊗⊕≤≥≠≈×÷±²³")

subset("roboto/unhinted/RobotoTTF/Roboto-Regular.ttf", "roboto-regular.ttf", latin, "--layout-features=kern")
subset("roboto/unhinted/RobotoTTF/Roboto-Medium.ttf", "roboto-medium.ttf", latin, "--layout-features=kern")
subset(
    "droid/DroidSansFallbackFull.ttf",
    "droid-sans-fallback-gb2312.ttf",
    {character for character in chinese if ord(character) > 0x7F},
    "--layout-features=",
    "--drop-tables+=GSUB,GPOS,vhea,vmtx",
)
