//! Scripts of requests and the answers that the reference gave, run against an account in memory.
//!
//! A line of a script is a request (`> SUBJECT BODY`, without `$JS.API.`), a direct get (`= SUBJECT BODY`), a published
//! message (`! SUBJECT PAYLOAD`), a subject to listen on for events (`@ SUBJECT`) or the JetStream domain (`% DOMAIN`);
//! headers stand in braces behind an `H`. Below it stand the answers (`< HEADER|PAYLOAD`) and events (`* SUBJECT PAYLOAD`), sorted. What differs from run to run and
//! from server to server is masked: `<time>`, `<level>`, ...

#[path = "api/account.rs"]
mod account;
#[path = "api/mask.rs"]
mod mask;
#[path = "api/script.rs"]
mod script;
#[path = "api/world.rs"]
mod world;

macro_rules! scripts {
    ($($name:ident)*) => {$(
        #[test]
        fn $name() {
            script::check(include_str!(concat!("api/", stringify!($name), ".txt")));
        }
    )*};
}

scripts! { streams messages direct consumers advisories domain life backups }
