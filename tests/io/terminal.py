"""Runs a program at a terminal of its own: waits for what it shows, types an answer, and tells what came of it.

Takes the program and its arguments, and on standard input, as JSON, what to wait for and what to type then.
"""

import json
import os
import pty
import select
import signal
import sys
import time

steps = json.load(sys.stdin)
stdout_read, stdout_write = os.pipe()
child, terminal = pty.fork()
if child == 0:
    os.dup2(stdout_write, 1)
    os.execvp(sys.argv[1], sys.argv[1:])
os.close(stdout_write)

screen, out, seen = "", b"", 0
deadline = time.time() + 30
opened = {terminal, stdout_read}
while opened:
    if time.time() > deadline:
        os.kill(child, signal.SIGKILL)
    ready, _, _ = select.select(list(opened), [], [], 0.1)
    for end in ready:
        try:
            data = os.read(end, 65536)
        except OSError:
            data = b""
        if data == b"":
            opened.discard(end)
        elif end == terminal:
            screen += data.decode("utf-8", "replace")
        else:
            out += data
    while steps and steps[0][0] in screen[seen:]:
        wait, answer = steps.pop(0)
        seen = screen.index(wait, seen) + len(wait)
        time.sleep(0.2)  # as long as somebody takes who reads first
        os.write(terminal, answer.encode())

status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
print(json.dumps({"screen": screen, "out": out.decode(), "code": status, "left": len(steps)}))
