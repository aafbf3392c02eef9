//! A user as people see it.

use crate::nats::Call;
use crate::nats::auth::limits;
use crate::nats::auth::store::{Account, User};
use crate::outln;

/// What a scoped user may do is what its signing key says.
pub fn print(call: &Call, account: &Account, user: &User) {
    let claims = &user.claims;
    let scope = account.scope_of(user);
    let mut view = call.columns(format!("User {} ({})", user.name, claims.data.subject));
    view.section("Configuration");
    view.row("Account", format!("{} ({})", account.name, claims.account()));
    view.row("Issuer", &claims.data.issuer);
    view.row("Scoped", scope.is_some());
    view.list("Tags", claims.tags().iter());
    limits::show(&mut view, scope.map_or(&claims.nats.may, |scope| &scope.template));
    outln!("{}", view.render());
}
