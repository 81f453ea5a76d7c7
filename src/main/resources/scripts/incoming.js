// How much of an upload has been sent, which a form alone does not tell.
for (const form of document.querySelectorAll("form[data-upload]")) {
  const bar = form.querySelector("progress");
  const said = form.querySelector("[role=status]");
  const most = 64 * 1024 * 1024;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const size = [...form.elements.files.files].reduce((sum, file) => sum + file.size, 0);
    if (size > most) {
      said.textContent = say("tooLarge");
      return;
    }
    const request = new XMLHttpRequest();
    const button = form.querySelector("button[type=submit]");
    button.disabled = true;
    bar.hidden = false;
    request.upload.addEventListener("progress", (sent) => {
      bar.value = sent.total ? 100 * sent.loaded / sent.total : 0;
      said.textContent = say("sent", Math.round(bar.value));
    });
    request.addEventListener("load", () => {
      if (request.status === 200) {
        location.href = request.responseURL;
        return;
      }
      const page = new DOMParser().parseFromString(request.responseText, "text/html");
      said.textContent = page.querySelector("[role=alert], main p")?.textContent ?? say("notTaken");
      button.disabled = false;
      bar.hidden = true;
    });
    request.addEventListener("error", () => {
      said.textContent = say("brokeOff");
      button.disabled = false;
      bar.hidden = true;
    });
    request.open("POST", form.action);
    request.send(new FormData(form));
  });
}

// A run that goes on says how far it is; without a script a link looks again.
async function lookAgain() {
  try {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    const now = page.querySelector(".incoming");
    if (now) {
      document.querySelector(".incoming").replaceWith(now);
    }
  } catch {
    // The server may be away for a moment; the next look tells.
  }
  if (document.querySelector("[data-going]")) {
    setTimeout(lookAgain, 2000);
  }
}
if (document.querySelector("[data-going]")) {
  setTimeout(lookAgain, 1000);
}
