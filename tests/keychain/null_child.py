"""Stands in for the child where the backend is the null one of ``keyring``: it takes everything and keeps nothing."""

import json
import sys

from keyring.backends.null import Keyring

requests = json.load(sys.stdin)["requests"]
values = []
for request in requests:
    if request["do"] == "set":
        Keyring().set_password(request["service"], request["name"], request["value"])
    values.append(Keyring().get_password(request["service"], request["name"]) if request["do"] == "get" else None)
print(json.dumps({"values": values}))
