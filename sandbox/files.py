"""Files: announced, uploaded, and shared by a message."""

from base64 import b64decode, b64encode
from dataclasses import replace
from typing import Any

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from sandbox.core import new_id
from sandbox.messages import Messages
from sandbox.models import File


class Files(Messages):
    """Files by id. One that was announced waits for its content, and then to be shared, once."""

    def __init__(self, *args: Any, **options: Any) -> None:  # noqa: ANN401 - passed on as they are
        super().__init__(*args, **options)
        self.files: dict[str, File] = {}

    def load(self) -> None:
        """Take over the files of an earlier run."""
        super().load()
        self.files = dict(self.store.load("file", File))

    def forget(self) -> None:
        """Empty the workspace."""
        super().forget()
        self.files.clear()

    def announce_file(self, name: str, size: int) -> File:
        """A file of that size will be uploaded."""
        return self._keep_file(File(new_id("F"), name, name, size, created=self.seconds()))

    def take_content(self, file_id: str, content: bytes) -> bool:
        """Keep what was uploaded; False unless it was announced, for the first time, and with that
        size. Slack does not say what it makes of another size."""
        file = self.files.get(file_id)
        if file is None or file.content is not None or len(content) != file.size:
            return False
        self._keep_file(replace(file, content=b64encode(content).decode()))
        return True

    def share_file(self, file_id: str, title: str) -> File:
        """The file may be read by whoever sees the message that it comes with."""
        return self._keep_file(replace(self.files[file_id], title=title, is_shared=True))

    def _keep_file(self, file: File) -> File:
        self.files[file.id] = file
        self.store.put("file", file.id, file)
        return file


def routes(world: Files) -> list[Route]:
    """Where files are uploaded to, and read again; an upload needs no token."""

    async def upload(request: Request) -> Response:
        content = await request.body()
        if not world.take_content(request.path_params["file_id"], content):
            return PlainTextResponse("upload failed", status_code=400)
        return PlainTextResponse(f"OK - {len(content)}")

    async def download(request: Request) -> Response:
        file = world.files.get(request.path_params["file_id"])
        if file is None or not file.is_shared:
            return PlainTextResponse("file not found", status_code=404)
        return Response(
            b64decode(file.content or ""),
            media_type="application/octet-stream",
            headers={"Content-Disposition": "attachment"},
        )

    return [
        Route("/upload/v1/{file_id}", upload, methods=["POST"]),
        Route("/files/{file_id}/{name}", download),
    ]
