"""multipart/form-data (RFC 7578) as Bot API clients and browsers send it: whole, in memory."""

from email.message import Message
from email.parser import HeaderParser

from bot.simulator.files import Upload


class MultipartError(ValueError):
    """A body that doesn't follow the format."""


def parse_multipart(content_type: str, body: bytes) -> tuple[dict[str, str], dict[str, Upload]]:
    """The text fields and the files, by name. Raises MultipartError."""
    head = Message()
    head["Content-Type"] = content_type
    boundary = head.get_param("boundary")
    if not isinstance(boundary, str) or not boundary:
        raise MultipartError("no boundary")
    fields: dict[str, str] = {}
    files: dict[str, Upload] = {}
    parts = (b"\r\n" + body).split(b"\r\n--" + boundary.encode())
    if len(parts) < 2 or not parts[-1].startswith(b"--"):
        raise MultipartError("the body ends too early")
    for part in parts[1:-1]:
        raw_headers, separator, content = part.partition(b"\r\n\r\n")
        if not separator:
            raise MultipartError("a part without headers")
        headers = HeaderParser().parsestr(raw_headers.decode(errors="replace").lstrip("\r\n"))
        name = _parameter(headers, "name")
        if name is None:
            raise MultipartError("a part without a name")
        file_name = _parameter(headers, "filename")
        if file_name is None:
            fields[name] = content.decode(errors="replace")
        else:
            files[name] = Upload(file_name, content, _mime(headers))
    return fields, files


def _parameter(headers: Message, name: str) -> str | None:
    """A parameter of Content-Disposition; browsers send UTF-8 as it is, others encode it as RFC 5987 says."""
    value = headers.get_param(name, header="content-disposition")
    if value is None:
        return None
    if isinstance(value, tuple):
        charset, _, encoded = value
        return encoded.encode("latin-1", "replace").decode(charset or "utf-8", "replace")
    return str(value)


def _mime(headers: Message) -> str:
    return headers.get_content_type() if "content-type" in headers else ""
