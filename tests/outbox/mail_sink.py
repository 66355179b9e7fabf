"""A mail server on loopback that keeps what it is given."""

import socketserver
import threading


class Received:
    def __init__(self, sender, recipients, data):
        self.sender = sender
        self.recipients = recipients
        self.data = data


class MailSink(socketserver.ThreadingTCPServer):
    """`refuse`: the answer to every message while it is set, such as `550 no`."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Conversation)
        self.received = []
        self.refuse = None
        self.lock = threading.Lock()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def port(self):
        return self.server_address[1]

    def close(self):
        self.shutdown()
        self.server_close()


class Conversation(socketserver.StreamRequestHandler):
    def say(self, line):
        self.wfile.write(line.encode() + b"\r\n")

    def handle(self):
        self.say("220 sink")
        sender, recipients = None, []
        while line := self.rfile.readline():
            word = line.decode("ascii").rstrip("\r\n")
            verb = word.upper()
            if verb.startswith(("EHLO", "HELO")):
                self.say("250 sink")
            elif verb.startswith("MAIL FROM:"):
                sender = word[10:].split()[0].strip("<>")
                self.say("250 ok")
            elif verb.startswith("RCPT TO:"):
                recipients.append(word[8:].split()[0].strip("<>"))
                self.say("250 ok")
            elif verb == "DATA":
                self.say("354 go on")
                data = b""
                while (more := self.rfile.readline()) not in (b".\r\n", b""):
                    data += more[1:] if more.startswith(b"..") else more
                if self.server.refuse:
                    self.say(self.server.refuse)
                else:
                    with self.server.lock:
                        self.server.received.append(Received(sender, recipients, data))
                    self.say("250 ok")
                sender, recipients = None, []
            elif verb == "QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 ok")
