"""The people's side over HTTP: what the chat page asks for and does."""

from collections.abc import AsyncIterator, Awaitable, Callable

import orjson
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from bot.simulator.answering import PageError, answering, json_body, json_response, number, text
from bot.simulator.files import FOLDERS
from bot.simulator.multipart import MultipartError, parse_multipart
from bot.simulator.pages import chat_json, event_json, person_json
from bot.simulator.person import Person
from bot.simulator.simulator import Simulator
from bot.simulator.world import Chat, Json

MIN_OPTIONS = 2

Do = Callable[[Person, Json], Awaitable[object]]


def people_routes(simulator: Simulator) -> list[Route]:
    """The routes below /sim/."""
    side = _PeopleSide(simulator)
    actions: dict[str, Do] = {
        "send": lambda person, body: person.send(text(body, "text"), body.get("reply_to")),
        "start": lambda person, body: person.start(str(body.get("payload") or "")),
        "tap": _tap,
        "contact": _contact,
        "location": lambda person, body: person.share_location(
            number(body, "latitude"), number(body, "longitude"), body.get("reply_to")
        ),
        "sticker": lambda person, body: person.send_sticker(text(body, "emoji"), body.get("reply_to")),
        "poll": _poll,
        "vote": _vote,
        "block": lambda person, body: person.block() if body.get("blocked") else person.unblock(),
    }
    return [
        Route("/sim/info", answering(side.info)),
        Route("/sim/people", answering(side.people)),
        Route("/sim/people", answering(side.add_person), methods=["POST"]),
        Route("/sim/people/{id:int}/chat", answering(side.chat)),
        Route("/sim/people/{id:int}/upload", answering(side.upload), methods=["POST"]),
        *(
            Route(f"/sim/people/{{id:int}}/{name}", answering(side.action(do)), methods=["POST"])
            for name, do in actions.items()
        ),
        Route("/sim/events", side.events),
        Route("/sim/files/{file_id}", answering(side.file)),
    ]


class _PeopleSide:
    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator
        self._world = simulator.world

    async def info(self, request: Request) -> Response:
        bot, settings = self._world.bot, self._world.settings
        language = request.query_params.get("language", "")
        about = {name: bot[name] for name in ("id", "username", "first_name")}
        about |= {kind: settings.text_for(kind, language) for kind in ("description", "short_description")}
        return json_response({"bot": about, "now": self._world.now(), "hints": self._simulator.hints})

    async def people(self, _: Request) -> Response:
        return json_response([person_json(self._world.chats[person_id]) for person_id in self._simulator.people])

    async def add_person(self, request: Request) -> Response:
        body = await json_body(request)
        person = self._simulator.add_person(
            text(body, "first_name"),
            language=text(body, "language_code"),
            last_name=body.get("last_name"),
            username=body.get("username"),
            phone=body.get("phone"),
        )
        return json_response(person_json(self._world.chats[person.id]), 201)

    async def chat(self, request: Request) -> Response:
        chat = self._chat(request)
        chat.unread = 0
        return json_response(chat_json(self._world, chat))

    def action(self, do: Do) -> Callable[[Request], Awaitable[Response]]:
        async def act(request: Request) -> Response:
            person = self._simulator.people[self._chat(request).id]
            await do(person, await json_body(request))
            return json_response({"ok": True})

        return act

    async def upload(self, request: Request) -> Response:
        person = self._simulator.people[self._chat(request).id]
        try:
            fields, files = parse_multipart(request.headers.get("content-type", ""), await request.body())
        except MultipartError as error:
            raise PageError(400, str(error)) from None
        named = [(fields.get(name.replace("file", "kind"), ""), file) for name, file in files.items()]
        if not named or any(kind not in FOLDERS for kind, _ in named):
            raise PageError(400, f"files and a kind out of {sorted(FOLDERS)} for each are expected")
        reply_to = fields.get("reply_to", "")
        person.send_files(named, fields.get("caption", ""), int(reply_to) if reply_to.isdigit() else None)
        return json_response({"ok": True})

    async def events(self, request: Request) -> Response:
        """Server-sent events; `after`, or the browser's own Last-Event-ID, says which one was seen last."""
        after = request.query_params.get("after") or request.headers.get("last-event-id") or ""
        reached = int(after) if after.isdigit() else self._world.events.last_id
        return StreamingResponse(self._stream(reached), media_type="text/event-stream")

    async def _stream(self, after: int) -> AsyncIterator[bytes]:
        yield b": hello\n\n"
        async for event in self._world.events.stream(after):
            if event is None:
                yield b": still here\n\n"
                continue
            for data in event_json(self._world, event):
                yield b"id: %d\ndata: %b\n\n" % (event.id, orjson.dumps(data))

    async def file(self, request: Request) -> Response:
        stored = self._world.files.get(request.path_params["file_id"])
        if stored is None:
            raise PageError(404, "no such file")
        # An uploaded page must not run as one of ours.
        headers = {"Content-Security-Policy": "sandbox; default-src 'none'", "X-Content-Type-Options": "nosniff"}
        return Response(stored.content, media_type=stored.mime, headers=headers)

    def _chat(self, request: Request) -> Chat:
        person_id = request.path_params["id"]
        if person_id not in self._simulator.people:
            raise PageError(404, "no such person")
        return self._world.chats[person_id]


async def _contact(person: Person, body: Json) -> None:
    """Their own or, with a number and a name, somebody else's from their address book."""
    if "phone_number" in body:
        await person.send_contact(text(body, "phone_number"), text(body, "first_name"))
    else:
        await person.share_contact(body.get("message_id"))


async def _poll(person: Person, body: Json) -> None:
    options = body.get("options")
    if not isinstance(options, list) or len(options) < MIN_OPTIONS or not all(isinstance(o, str) for o in options):
        raise PageError(400, "a poll has two options at least")
    await person.send_poll(
        text(body, "question"),
        options,
        right=body.get("right"),
        anonymous=bool(body.get("anonymous", True)),
        several=bool(body.get("several")),
        reply_to=body.get("reply_to"),
    )


async def _vote(person: Person, body: Json) -> None:
    message_id = int(number(body, "message_id"))
    if not any(seen.message_id == message_id and "poll" in seen.data for seen in person.chat):
        raise PageError(404, "no such poll any more")
    await person.vote(message_id, *(int(option) for option in body.get("options") or []))


async def _tap(person: Person, body: Json) -> None:
    message_id = int(number(body, "message_id"))
    rows = next((seen.keys for seen in person.chat if seen.message_id == message_id), [])
    row, column = int(number(body, "row")), int(number(body, "column"))
    if not (0 <= row < len(rows) and 0 <= column < len(rows[row])):
        raise PageError(404, "no such button any more")
    await person.press(message_id, rows[row][column])
