//! Doors that do not lead everywhere: what a session may do at most, and whether it must show credentials, because of the
//! way its connection came in. Never more than the user may: a ceiling only takes away.

use super::Session;
use super::connect::claimed_user;
use crate::auth::{Admission, Via};
use crate::permissions::Permissions;
use std::sync::Arc;

/// See the module's introduction.
#[derive(Debug, Clone, Default)]
pub struct Confinement {
    /// In force beside the user's own permissions; `None` takes nothing away. Under a ceiling answers are only sent to
    /// inboxes.
    pub ceiling: Option<Arc<Permissions>>,
    /// Nobody comes in who shows nothing, whatever the server's rules say.
    pub credentials_required: bool,
}

impl Session {
    /// Holds the session to what its door allows. To be called before any of its bytes.
    pub fn confine(&mut self, door: Arc<Confinement>) {
        if door.credentials_required {
            self.authorized = false;
            self.limits.connect_first = true;
        }
        self.confinement = Some(door);
        self.set_permissions(None);
    }

    /// Whether the door is shut to somebody whom the rules would let in.
    pub(super) fn is_shut_to(&self, admission: &Admission) -> bool {
        let asks = self.confinement.as_ref().is_some_and(|door| door.credentials_required);
        asks && !self.has_proven(admission)
    }

    /// Whether it was a secret that let somebody in, and not that nobody was asked or that there is a fallback.
    fn has_proven(&self, admission: &Admission) -> bool {
        match &admission.via {
            Via::Nothing => false,
            Via::User(_) | Via::Nkey(_) => self.shows_secret && claimed_user(&self.connect) == admission.user,
            Via::Jwt(_) | Via::Callout { .. } => self.shows_secret,
            Via::Simple(_) | Via::Oidc { .. } => true,
        }
    }
}
