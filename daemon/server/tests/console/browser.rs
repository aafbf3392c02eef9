//! The page in a real browser: what an anonymous visitor sees, what somebody sees who signed in, and that nothing of it can be
//! turned against them. One browser walks through it all, for starting one takes longest.

use super::Served;
use super::data::{HOSTILE, fill, publish};
use super::driver::Browser;
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

const CONFIG: &str = "accounts { APP { jetstream: enabled, users: [ {user: ada, password: pw} ] }
    OTHER { users: [ {user: bob, password: pw} ] } }
    jetstream { store_dir: 'STORE' }\n";
const ADA: &str = r#""user":"ada","pass":"pw","name":"<b>ada</b>""#;
const ENTER: &str = "\u{E007}";
const ESCAPE: &str = "\u{E00C}";
const DOWN: &str = "\u{E015}";

/// Publishes now and then until it is dropped.
struct Traffic(Arc<AtomicBool>, Option<std::thread::JoinHandle<()>>);

impl Traffic {
    fn start(served: &Served) -> Traffic {
        let (stop, mut client) = (Arc::new(AtomicBool::new(false)), served.client(ADA));
        let stopped = stop.clone();
        let thread = std::thread::spawn(move || {
            while !stopped.load(Ordering::Relaxed) {
                client.say(&publish("news.today", r#"{"headline":"fair winds"}"#));
                std::thread::sleep(std::time::Duration::from_millis(20));
            }
        });
        Traffic(stop, Some(thread))
    }
}

impl Drop for Traffic {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
        drop(self.1.take().map(std::thread::JoinHandle::join));
    }
}

pub fn sign_in(browser: &Browser, kind: &str, fields: &[(&str, &str)]) {
    browser.click("#account");
    // One that was closed a moment ago may still be there.
    browser.until("document.querySelector('#signin[open]')");
    let mut script = format!(
        "const form = document.querySelector('#signin[open] form');
         form.kind.value = {kind:?}; form.kind.dispatchEvent(new Event('change'));\n"
    );
    for (name, value) in fields {
        script.push_str(&format!("form.elements[{name:?}].value = {value:?};\n"));
    }
    browser.run(&format!("{script}form.requestSubmit();"));
}

#[test]
fn the_console_in_a_browser() {
    let Some(browser) = Browser::start() else { return };
    let served = Served::by(CONFIG);
    let mut client = served.client(ADA);
    fill(&mut client);
    let traffic = Traffic::start(&served);
    let home = format!("http://{}/console/", served.http());
    browser.go(&format!("http://{}/console", served.http()));
    browser.run("window.hit = () => { window.wasHit = true; };");
    an_anonymous_visitor(&browser);
    the_keyboard(&browser);
    light_and_dark(&browser);
    sign_in(&browser, "password", &[("user", "ada"), ("password", "wrong")]);
    browser.sees("#signin .error", "Authorization Violation");
    browser.run("document.querySelector('#signin').close()");
    sign_in(&browser, "password", &[("user", "ada"), ("password", "pw")]);
    browser.sees("#account", "ada · APP");
    somebody_signed_in(&browser);
    nothing_is_offered_that_writes(&browser);
    narrow(&browser);
    assert_eq!(browser.run("return window.wasHit ?? false"), false, "text became markup");
    assert_eq!(browser.run("return location.href.split('#')[0]"), json!(home), "the page was left");
    let complaints: Vec<_> =
        browser.complaints().into_iter().filter(|c| !c.contains("status of 404")).collect();
    assert_eq!(complaints, Vec::<String>::new());
    drop(traffic);
}

fn an_anonymous_visitor(browser: &Browser) {
    browser.until("Number(document.querySelector('[data-tile=Connections] b')?.textContent) >= 2");
    browser.sees("#server", "harbour");
    let messages = "Number(document.querySelector('[data-plot=Messages] b').textContent.replace('/s', ''))";
    browser.until(&format!("{messages} > 0"));
    let total = "document.querySelector('[data-tile=\"Messages in\"] b').textContent";
    let before = browser.run(&format!("return {total}"));
    browser.until(&format!("{total} !== {before}"));
    browser.picture("overview");

    browser.run("location.hash = '#/connections'");
    browser.sees(".rows", "<b>ada</b>");
    browser.run("location.hash = '#/accounts'");
    browser.sees(".rows", "APP");
    browser.run("location.hash = '#/streams/APP/ORDERS'");
    browser.sees(".panel", "orders.>");
    browser.sees(".panel", "nobody pulls");
    browser.picture("stream");
    browser.run("location.hash = '#/consumers/APP/ORDERS/shipping'");
    browser.sees("#why", "nobody pulls");
    browser.run("location.hash = '#/health'");
    browser.until("document.querySelector('.finding, .empty:not([hidden])')");
    // Content is for those who are signed in.
    for view in ["messages", "tail", "kv", "objects"] {
        browser.run(&format!("location.hash = '#/{view}'"));
        browser.sees("main", "signed in");
        browser.until("!document.querySelector('main .table')");
    }
}

fn the_keyboard(browser: &Browser) {
    browser.run("document.activeElement.blur()");
    browser.keys("gs");
    browser.sees("h1", "Streams");
    browser.sees(".rows", "ORDERS");
    browser.keys("/");
    browser.until("document.activeElement.type === 'search'");
    browser.keys("KV_");
    browser.until("!document.querySelector('.rows').innerText.includes('ORDERS')");
    browser.keys(ESCAPE);
    browser.run("document.querySelector('.scroller').focus()");
    browser.keys(&format!("{DOWN}{ENTER}"));
    browser.sees(".panel h2", "KV_settings");
    browser.keys(ESCAPE);
    browser.until("document.querySelector('.panel').hidden");
    browser.keys("?");
    browser.sees("dialog.help", "Keyboard shortcuts");
    browser.keys(ESCAPE);
    browser.until("!document.querySelector('dialog')");
    browser.run("document.getElementById('skip').focus()");
    browser.keys(ENTER);
    browser.until("document.activeElement.id === 'content'");
}

fn light_and_dark(browser: &Browser) {
    let color = "getComputedStyle(document.body).backgroundColor";
    browser.prefers("light");
    browser.until(&format!("{color} === 'rgb(246, 247, 248)'"));
    browser.prefers("dark");
    browser.until(&format!("{color} === 'rgb(17, 22, 27)'"));
    browser.click("#theme");
    browser.until(&format!("{color} === 'rgb(246, 247, 248)'"));
    browser.prefers("light");
    browser.keys("t");
    browser.until(&format!("{color} === 'rgb(17, 22, 27)'"));
    browser.keys("t");
}

fn somebody_signed_in(browser: &Browser) {
    browser.run("location.hash = '#/messages/ORDERS'");
    browser.sees(".rows", HOSTILE);
    browser.click(".row:not([hidden])");
    browser.sees(".panel .payload", "<script>");
    browser.run("document.querySelector('[name=from]').value = '7'; document.querySelector('form.toolbar').requestSubmit()");
    browser.sees("main [role=status]", "7–56");
    browser.click(".row[data-at='0']");
    browser.sees(".panel .payload pre.json", "\"customer\": \"Ada\"");
    browser.picture("messages");
    browser.run("[...document.querySelectorAll('.panel .segments button')].at(-1).click()");
    browser.sees(".panel .payload pre.hex", "00000000  7b 22 6f");
    browser.run("document.querySelector('[type=search]').value = '\"order\":99'; document.querySelector('form.toolbar').requestSubmit()");
    browser.sees("#notice", "1 of ");

    browser.run("location.hash = '#/tail/news.>'");
    browser.sees(".rows", "fair winds");
    browser.sees("main [role=status]", "listening");
    browser.click(".row:not([hidden])");
    browser.sees(".panel .payload pre.json", "\"headline\": \"fair winds\"");

    // A push consumer without anybody to deliver to keeps what it has.
    browser.run("location.hash = '#/tail/pushed'");
    browser.sees("#drawn", "ORDERS > pushing");
    browser.sees("main [role=status]", "not listening");
    browser.run("document.querySelector('[name=subject]').value = 'push.*'; document.querySelector('form.toolbar').requestSubmit()");
    browser.sees("main [role=status]", "· 0 received");
    browser.until("document.querySelector('#drawn').hidden");

    browser.run("location.hash = '#/kv/settings'");
    browser.sees(".rows", "theme");
    browser.sees(".rows", HOSTILE);
    browser.run("[...document.querySelectorAll('.row:not([hidden])')].find((r) => r.innerText.includes('theme')).click()");
    browser.sees(".panel .payload", "light");
    browser.sees(".panel .table", "dark");

    browser.run("location.hash = '#/objects/files'");
    browser.sees(".rows", "hello.txt");
    browser.click(".row:not([hidden])");
    browser.sees(".panel .payload", "content of the object");

    browser.run("location.hash = '#/consumers/APP/ORDERS/shipping'");
    browser.sees("#why", "no_waiting_pull");
    browser.sees("#why", "no pull request waits");
}

fn nothing_is_offered_that_writes(browser: &Browser) {
    browser.run("location.hash = '#/streams/APP/ORDERS'");
    browser.sees(".panel", "orders.>");
    browser.until("!document.querySelector('.panel .danger')");
    // And what a page asks for all the same, the server does not do.
    let purge = "const done = arguments.length; return import('./jetstream.js')
        .then((js) => js.purgeStream('ORDERS')).then(() => 'purged', (e) => e.message)";
    let said = browser.run(purge);
    assert!(said.as_str().unwrap().contains("Permissions Violation for Publish"), "{said}");
}

fn narrow(browser: &Browser) {
    browser.resize(360, 740);
    for view in
        ["", "connections", "accounts", "streams", "consumers", "messages", "tail", "kv", "objects", "health"]
    {
        browser.run(&format!("location.hash = '#/{view}'"));
        browser.until("document.querySelector('h1') && document.documentElement.scrollWidth <= 360");
    }
    browser.picture("narrow");
}

#[test]
fn whoever_may_write_changes_things() {
    let Some(browser) = Browser::start() else { return };
    let served = Served::by(&format!("{CONFIG} console {{ write: true }}"));
    fill(&mut served.client(ADA));
    browser.go(&format!("http://{}/console/", served.http()));
    browser.until("document.querySelector('[data-tile=Connections]')");
    sign_in(&browser, "password", &[("user", "ada"), ("password", "pw")]);
    browser.sees("#account", "ada");
    browser.run("location.hash = '#/kv/settings'");
    browser.run("[...document.querySelectorAll('.toolbar button')].find((b) => b.innerText.startsWith('New key')).click()");
    browser.run(
        "const form = document.querySelector('dialog form'); form.elements.key.value = 'mast'; form.elements.value.value = 'tall'; form.requestSubmit()",
    );
    browser.sees(".panel .payload", "tall");
    browser.sees(".rows", "mast");

    browser.run("location.hash = '#/consumers/APP/ORDERS/shipping'");
    browser.sees(".panel .bar", "Pause for");
    browser.click(".panel .bar button");
    browser.sees("#why", "paused");
    browser.sees(".panel .bar", "Resume");
    browser.click(".panel .bar button");
    browser.sees("#why", "no_waiting_pull");

    browser.run("location.hash = '#/streams/APP/ORDERS'");
    browser.sees(".panel", "121 (");
    browser.click(".panel .danger");
    browser.click("dialog .danger");
    browser.until("!document.querySelector('dialog')");
    browser.until("!document.querySelector('.panel').innerText.includes('121 (')");
}
