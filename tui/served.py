"""The app in a browser: a page and a socket of this machine, open to nobody who was not given the address.

textual-serve starts the program anew for every window and carries its drawing to the browser. What is added here: the
address holds a word that nobody can guess, so that neither another user of the machine nor a page of the web, which can
both reach the port, can decide in the reviewer's name; and the page loads nothing from anywhere else.
"""

from __future__ import annotations

import hmac
import secrets
import socket
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web
from textual_serve.server import Server

COOKIE = "claimdesk"
_POLICY = "default-src 'self' 'unsafe-inline' data: blob:; connect-src 'self' ws: wss:; frame-ancestors 'none'"

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class DeskServer(Server):
    """Serves one command to whoever has the address."""

    def __init__(self, command: str, host: str, port: int, public_url: str | None, said: Callable[[str], None]) -> None:
        """``public_url`` is where browsers reach the server, if that is not its own address."""
        named = f"[{host}]" if ":" in host else host
        super().__init__(
            command, host=host, port=port, title="claimdesk", public_url=public_url or f"http://{named}:{port}"
        )
        self._word = secrets.token_urlsafe(24)
        self._said = said

    @property
    def address(self) -> str:
        """What to open in a browser."""
        return f"{self.public_url}/?word={self._word}"

    def initialize_logging(self) -> None:
        """Nothing is logged: what matters is told in a line."""

    async def on_startup(self, app: web.Application) -> None:
        """Tell where the desk is."""
        del app
        self._said(f"claimdesk is at {self.address}")
        self._said("whoever has this address decides in your name; Ctrl+C ends it")

    async def _make_app(self) -> web.Application:
        app: web.Application = await super()._make_app()
        app.middlewares.append(self._guard)
        return app

    @web.middleware
    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Let in who has the word: in the address the first time, in a cookie from then on."""
        given = request.query.get("word", "")
        if given and self._is_word(given):
            # The word leaves the address bar, and with it the browser's history of what is shown to others.
            answer: web.StreamResponse = web.HTTPFound(str(request.rel_url.without_query_params("word")))
            answer.set_cookie(COOKIE, self._word, httponly=True, samesite="Strict")
        elif self._is_word(request.cookies.get(COOKIE, "")) and _is_own(request):
            answer = await handler(request)
        else:
            answer = web.Response(status=403, text="Open the address that claimdesk serve has printed.\n")
        if not answer.prepared:
            answer.headers["Content-Security-Policy"] = _POLICY
            answer.headers["Referrer-Policy"] = "no-referrer"
        return answer

    def _is_word(self, given: str) -> bool:
        return hmac.compare_digest(given.encode(), self._word.encode())


def _is_own(request: web.Request) -> bool:
    """Whether a request comes from this page, or from no page at all: another's has its own origin."""
    origin = request.headers.get("Origin")
    return origin is None or urlsplit(origin).netloc == request.host


def serve(command: str, host: str, port: int, public_url: str | None, said: Callable[[str], Any]) -> None:
    """Serve ``command`` until Ctrl+C; ``said`` gets the lines for the terminal. Raises OSError if the port is taken."""
    # Tried before anything is told: the server says that it is there and only then takes its port.
    family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
    socket.create_server((host, port), family=family).close()
    DeskServer(command, host, port, public_url, said).serve()
