//! A server of an operator, for the steps about who may do what: two accounts, a service between them, and users.
//!
//! Its keys live in memory only, and nothing of it is in the user's stores.

use async_nats::{Client, ConnectOptions, Event};
use daemon_config::Options;
use daemon_keys::jwt;
use daemon_keys::nkey::{Kind, NKey};
use daemon_server::log::{Log, LogSettings};
use schemas::claims::{
    Account, AccountClaims, Claims, Export, ExportType, Import, OperatorClaims, User, UserClaims, UserScope,
};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use super::tour::Tour;
use crate::failure::{Failure, Outcome};
use crate::nats::server::embedded::Embedded;
use crate::nats::server::ports::Port;

/// What waiters may publish to and subscribe to: each to tables of their own.
pub const WAITER_PUBLISHES: [&str; 2] = ["orders.*", "table.{{name()}}.>"];
pub const WAITER_SUBSCRIBES: [&str; 1] = ["_INBOX.>"];

/// See the module's introduction. The server ends with it.
pub struct Restaurant {
    server: Embedded,
    kitchen: NKey,
    floor: NKey,
    /// Signs waiters and nobody else.
    waiters: NKey,
}

impl Restaurant {
    /// Starts the server, with its files under `folder`.
    pub fn open(folder: &Path) -> Outcome<Restaurant> {
        let operator = NKey::generate(Kind::Operator);
        let [kitchen, floor, waiters] = [Kind::Account; 3].map(NKey::generate);
        let kitchen_jwt = jwt::encode(&kitchen_claims(&kitchen), &operator, now())?;
        let floor_jwt = jwt::encode(&floor_claims(&floor, &kitchen, &waiters), &operator, now())?;
        let operator_jwt = jwt::encode(&named::<OperatorClaims>("RESTAURANT", &operator), &operator, now())?;
        let config = format!(
            "operator: \"{operator_jwt}\"\nresolver: MEMORY\nresolver_preload: {{\n  {}: \"{kitchen_jwt}\"\n  {}: \"{floor_jwt}\"\n}}\n",
            kitchen.public(),
            floor.public()
        );
        let server = start(folder, &config)?;
        Ok(Restaurant { server, kitchen, floor, waiters })
    }

    /// Somebody of the kitchen, who may do anything there.
    pub async fn cook(&self, name: &str) -> Outcome<Client> {
        Ok(self.enter(name, &self.kitchen, &UserClaims::new, "").await?.client)
    }

    /// Somebody of the floor, who may do anything there.
    pub async fn host(&self, name: &str) -> Outcome<Client> {
        Ok(self.enter(name, &self.floor, &UserClaims::new, "").await?.client)
    }

    /// Somebody whom the waiters' key signed.
    pub async fn waiter(&self, name: &str) -> Outcome<Guest> {
        self.enter(name, &self.waiters, &UserClaims::scoped, self.floor.public()).await
    }

    async fn enter(
        &self,
        name: &str,
        issuer: &NKey,
        claims: &dyn Fn(&str) -> UserClaims,
        account: &str,
    ) -> Outcome<Guest> {
        let key = NKey::generate(Kind::User);
        let mut claims: Claims<User> = claims(key.public());
        claims.data.name = name.into();
        claims.nats.issuer_account = account.into();
        let token = jwt::encode(&claims, issuer, now())?;
        let complaints = Complaints::default();
        let heard = complaints.clone();
        let sign = move |nonce: Vec<u8>| {
            let signature = key.sign(&nonce).map(|s| s.to_vec()).map_err(async_nats::AuthError::new);
            async move { signature }
        };
        let options = ConnectOptions::with_jwt(token, sign)
            .name(format!("quickstart {name}"))
            .custom_inbox_prefix("_INBOX")
            .event_callback(move |event| {
                heard.hear(&event);
                async {}
            });
        Ok(Guest { client: options.connect(self.server.url()).await?, complaints })
    }
}

/// A client and what the server has complained about to it.
pub struct Guest {
    pub client: Client,
    pub complaints: Complaints,
}

#[derive(Clone, Default)]
pub struct Complaints(Arc<Mutex<Vec<String>>>);

impl Complaints {
    fn hear(&self, event: &Event) {
        if let Event::ServerError(error) = event {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).push(error.to_string());
        }
    }

    /// Those that came since the last look.
    pub fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn start(folder: &Path, config: &str) -> Outcome<Embedded> {
    std::fs::create_dir_all(folder)?;
    let path = folder.join("server.conf").display().to_string();
    std::fs::write(&path, config)?;
    let read = |path: &str| std::fs::read(path).map_err(|e| format!("open {path}: {e}"));
    let loaded = daemon_config::load(&path, &read, &|name: &str| std::env::var(name).ok())?;
    let mut options: Options = loaded.options;
    options.listen.host = "127.0.0.1".into();
    options.identity.server_name = "restaurant".into();
    let settings = LogSettings { file: Some(folder.join("server.log")), ..LogSettings::default() };
    let log = Log::open(settings).map_err(Failure::new)?;
    Embedded::start(options, &log, Port::Exactly(-1), Port::Exactly(0))
}

fn now() -> i64 {
    jiff::Timestamp::now().as_second()
}

/// Claims about a key, with a name.
trait About {
    fn about(key: &str, name: &str) -> Self;
}

impl About for OperatorClaims {
    fn about(key: &str, name: &str) -> Self {
        let mut claims = OperatorClaims::new(key);
        claims.data.name = name.into();
        claims
    }
}

impl About for Claims<Account> {
    fn about(key: &str, name: &str) -> Self {
        let mut claims = AccountClaims::new(key);
        claims.data.name = name.into();
        claims
    }
}

fn named<C: About>(name: &str, key: &NKey) -> C {
    C::about(key.public(), name)
}

/// The kitchen offers to take orders.
fn kitchen_claims(key: &NKey) -> AccountClaims {
    let mut claims: AccountClaims = named("KITCHEN", key);
    claims.nats.exports.push(Export {
        name: "orders".into(),
        subject: "orders.*".into(),
        kind: ExportType::Service,
        ..Export::default()
    });
    claims
}

/// The floor takes the kitchen's offer, and has a key for waiters.
fn floor_claims(key: &NKey, kitchen: &NKey, waiters: &NKey) -> AccountClaims {
    let mut claims: AccountClaims = named("FLOOR", key);
    claims.nats.imports.push(Import {
        name: "orders".into(),
        subject: "orders.*".into(),
        account: kitchen.public().into(),
        kind: ExportType::Service,
        ..Import::default()
    });
    let mut scope = UserScope::new(waiters.public());
    scope.role = "waiter".into();
    scope.template.permissions.publish.allow = WAITER_PUBLISHES.map(String::from).to_vec();
    scope.template.permissions.subscribe.allow = WAITER_SUBSCRIBES.map(String::from).to_vec();
    claims.nats.signing_keys.add_scoped(scope);
    claims
}

/// The tour's restaurant.
pub fn open(tour: &Tour, folder: &str) -> Outcome<Restaurant> {
    Restaurant::open(&tour.directory.join(folder))
}
