"""A mail on stdin, in the shape of vulnctl-mail's `data` on stdout: a parser that shares nothing with ours."""
import base64
import email
import email.policy
import email.utils
import json
import sys
from datetime import timezone

message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)


def addresses(name):
    return [{"name": a.display_name, "address": a.addr_spec} for a in message[name].addresses]


text = ""
attachments = []
for part in message.walk():
    if part.is_multipart():
        continue
    if part.get_content_disposition() == "attachment":
        content = part.get_payload(decode=True)
        attachments.append({"name": part.get_filename(), "type": part.get_content_type(),
                            "bytes": base64.b64encode(content).decode()})
    elif part.get_content_type() == "text/plain":
        text += part.get_content()

date = email.utils.parsedate_to_datetime(message["Date"]).astimezone(timezone.utc)
json.dump({
    "message_id": message["Message-ID"].strip("<>"),
    "from": addresses("From")[0],
    "to": addresses("To"),
    "subject": message["Subject"],
    "date": date.strftime("%Y-%m-%dT%H:%M:%SZ"),
    "text": text,
    "attachments": attachments,
}, sys.stdout)
