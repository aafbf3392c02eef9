//! What the global flags say, and the context they select.

use std::path::Path;
use std::time::Duration;

use contexts::{Context, Error, Overrides, Store, System};

use crate::failure::{Failure, Outcome};
use crate::nats::VERSION;
use crate::outln;
use crate::spec::Values;

/// The global flags that are no part of a context.
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub connection_name: String,
    /// Bounds requests and calls to the JetStream API.
    pub timeout: Duration,
    /// `--context`, as given.
    pub context: String,
    pub no_context: bool,
    pub trace: bool,
}

impl Options {
    pub fn from_values(values: &Values) -> Options {
        Options {
            connection_name: values.text("connection-name").trim().to_string(),
            timeout: values.duration("timeout"),
            context: values.text("context").to_string(),
            no_context: values.flag("no-context"),
            trace: values.flag("trace"),
        }
    }

    /// The name that servers show for our connections.
    pub fn client_name(&self) -> String {
        match self.connection_name.as_str() {
            "" => format!("NATS CLI Version {VERSION}"),
            name => name.to_string(),
        }
    }
}

/// The parts of a context that the global flags give.
pub fn overrides(values: &Values) -> Overrides {
    let text = |name: &str| values.text(name).to_string();
    let domain = [text("js-domain"), text("domain")].into_iter().find(|d| !d.is_empty()).unwrap_or_default();
    let mut overrides = Overrides {
        description: String::new(),
        url: text("server"),
        socks_proxy: text("socks-proxy"),
        token: text("token"),
        user: text("user"),
        password: text("password"),
        creds: text("creds"),
        nkey: text("nkey"),
        cert: text("tlscert"),
        key: text("tlskey"),
        ca: text("tlsca"),
        jetstream_domain: domain,
        jetstream_api_prefix: text("js-api-prefix"),
        jetstream_event_prefix: text("js-event-prefix"),
        inbox_prefix: text("inbox-prefix"),
        user_jwt: text("jwt"),
        user_seed: text("seed"),
        color_scheme: text("colors"),
        tls_first: values.flag("tlsfirst") || values.flag("tls-first"),
    };
    // A user without a password is a token.
    if !overrides.user.is_empty() && overrides.password.is_empty() {
        overrides.token = std::mem::take(&mut overrides.user);
    }
    overrides
}

/// The context for this run. A context that was named and is broken gives a blank one; any other failure clears the
/// selection, because otherwise no command would run until somebody edited the files.
pub fn resolve(options: &Options, overrides: &Overrides) -> Outcome<Context> {
    if options.no_context {
        return Ok(Context::blank(&options.context, overrides));
    }
    let store = Store::user()?;
    let path = Path::new(&options.context);
    let is_file = options.context.ends_with(".json") && path.is_file();
    let (loaded, known) = if is_file {
        (Store::load_file(path, overrides, &System), true)
    } else {
        (load(&store, &options.context, overrides), store.known(&options.context))
    };
    match loaded {
        Ok(context) => Ok(context),
        Err(_) if known => Ok(Context::blank(&options.context, overrides)),
        Err(_) => {
            let selected = store.selected().unwrap_or_default();
            outln!("The selected context {selected:?} was not found, unselecting it");
            store.unselect()?;
            outln!();
            Err(Failure::new("context not found"))
        }
    }
}

fn load(store: &Store, name: &str, overrides: &Overrides) -> Result<Context, Error> {
    let selected = if name.is_empty() { store.selected() } else { Some(name.to_string()) };
    match selected {
        Some(name) => store.load(&name, overrides, &System),
        None => Ok(Context::blank("", overrides)),
    }
}
