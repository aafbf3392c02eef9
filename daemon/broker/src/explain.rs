//! Why a user may do something or may not: the rule that decides, found by the same code that decides on the road of a
//! message. Reads only; asked by the server's services, and offline over a broker that serves nobody.

use crate::account::Account;
use crate::auth::{Admission, Simple, Via};
use crate::broker::Broker;
use crate::permissions::{Permissions, Rule, Ruling};
use daemon_subject::transform::Mapped;
use daemon_subject::valid;
use schemas::explain::{
    ExplainAction, ExplainImport, ExplainOrigin, ExplainRequest, ExplainRule, ExplainVerdict, Explanation,
};
use schemas::user::UserResponses;
use std::sync::Arc;
use thiserror::Error;

/// Why nothing can be explained. The asker is at fault.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ExplainError {
    #[error("no user {0:?} is configured or connected")]
    NoUser(String),
    #[error("subject {0:?} is not a valid subject")]
    Subject(String),
    #[error("queue {0:?} is not a valid queue")]
    Queue(String),
}

/// A user whose rights are known.
struct Known {
    account: Arc<Account>,
    permissions: Option<Arc<Permissions>>,
    granted_by: Option<ExplainOrigin>,
}

impl Broker {
    /// Explains what `request` asks for.
    pub fn explain(&self, request: &ExplainRequest) -> Result<Explanation, ExplainError> {
        check(request)?;
        let user = self.known(&request.user).ok_or_else(|| ExplainError::NoUser(request.user.clone()))?;
        Ok(self.explained(user, request))
    }

    /// As [`Broker::explain`], for a user who would be let in like this.
    pub fn explain_as(
        &self,
        admission: &Admission,
        request: &ExplainRequest,
    ) -> Result<Explanation, ExplainError> {
        check(request)?;
        Ok(self.explained(Known::admitted(admission), request))
    }

    fn explained(&self, user: Known, request: &ExplainRequest) -> Explanation {
        let subject = request.subject.as_bytes();
        let verdicts = match request.action {
            ExplainAction::Publish => self.publish_verdicts(&user, subject),
            ExplainAction::Subscribe => vec![subscribe_verdict(&user, request)],
        };
        let permissions = user.permissions.as_deref();
        let publishes = request.action == ExplainAction::Publish;
        let responses = permissions.and_then(Permissions::responses).filter(|_| publishes);
        Explanation {
            request: request.clone(),
            account: user.account.name.clone(),
            allowed: verdicts.iter().all(|verdict| verdict.allowed),
            held_back: match publishes || !verdicts.iter().all(|verdict| verdict.allowed) {
                true => Vec::new(),
                false => permissions.map(|p| held_back(p, request)).unwrap_or_default(),
            },
            imports: self.imports(&user.account, request.action, &verdicts),
            verdicts,
            granted_by: user.granted_by,
            responses: responses.map(|r| UserResponses { max: r.max, ttl: r.ttl }),
        }
    }

    /// A configured user of this name or key, or whoever is connected as it.
    fn known(&self, name: &str) -> Option<Known> {
        let policy = self.policy();
        let users = policy.auth.users.as_deref();
        let configured = users.and_then(|users| users.by_name.get(name).or_else(|| users.by_nkey.get(name)));
        if let Some(user) = configured {
            let account = self.account(&user.account)?;
            return Some(Known::new(account, user.permissions.clone(), |_| ExplainOrigin::User));
        }
        if let Simple::User { name: only, .. } = &policy.auth.simple
            && only == name
        {
            return Some(Known::new(self.global().clone(), None, |_| ExplainOrigin::User));
        }
        let mut admissions = self.clients().into_iter().filter_map(|client| client.admission());
        let admission = admissions.find(|admission| admission.user == name)?;
        Some(Known::admitted(&admission))
    }

    /// The verdict on everything that mappings may make of a subject.
    fn publish_verdicts(&self, user: &Known, subject: &[u8]) -> Vec<ExplainVerdict> {
        let Some(mappings) = user.account.mappings() else {
            return vec![self.publish_verdict(user, subject)];
        };
        let policy = self.policy();
        let mut verdicts: Vec<ExplainVerdict> = Vec::new();
        // Destinations have shares of a hundred: every one comes up.
        for draw in 0..100 {
            let mut out = Vec::new();
            let verdict = match mappings.map(subject, policy.info.cluster.as_bytes(), &mut || draw, &mut out)
            {
                Mapped::Unchanged => self.publish_verdict(user, subject),
                Mapped::Changed => self.publish_verdict(user, &out),
                Mapped::Lost => {
                    ExplainVerdict { rule: ExplainRule::Lost, allowed: true, ..ExplainVerdict::default() }
                }
            };
            if !verdicts.contains(&verdict) {
                verdicts.push(verdict);
            }
        }
        verdicts
    }

    fn publish_verdict(&self, user: &Known, subject: &[u8]) -> ExplainVerdict {
        let system = self.policy().system_account.as_ref() == Some(&user.account.name);
        let reserved = subject.starts_with(b"_GR_.") || (subject.starts_with(b"$NRG.") && !system);
        match &user.permissions {
            _ if reserved => verdict(subject, ExplainRule::Reserved, None),
            None => verdict(subject, ExplainRule::Unlimited, None),
            Some(permissions) => ruled(subject, permissions.publish(subject)),
        }
    }

    /// Imports of the account that what is allowed goes through.
    fn imports(
        &self,
        account: &Account,
        action: ExplainAction,
        verdicts: &[ExplainVerdict],
    ) -> Vec<ExplainImport> {
        let mut found = Vec::new();
        for verdict in verdicts.iter().filter(|verdict| verdict.allowed && !verdict.subject.is_empty()) {
            found.extend(self.imports_of(&account.name, action, verdict.subject.as_bytes()));
        }
        found
    }
}

fn check(request: &ExplainRequest) -> Result<(), ExplainError> {
    let subject = request.subject.as_bytes();
    let valid = match request.action {
        ExplainAction::Publish => valid::is_valid_literal(subject),
        ExplainAction::Subscribe => valid::is_valid_subject(subject),
    };
    if !valid {
        return Err(ExplainError::Subject(request.subject.clone()));
    }
    match request.queue.contains(char::is_whitespace) {
        true => Err(ExplainError::Queue(request.queue.clone())),
        false => Ok(()),
    }
}

impl Known {
    fn admitted(admission: &Admission) -> Self {
        let (account, permissions) = (admission.account.clone(), admission.permissions.clone());
        Known::new(account, permissions, |_| origin(admission))
    }

    fn new(
        account: Arc<Account>,
        permissions: Option<Arc<Permissions>>,
        origin: impl FnOnce(&Permissions) -> ExplainOrigin,
    ) -> Self {
        let granted_by = permissions.as_deref().map(|permissions| match account.default_permissions() {
            Some(defaults) if *defaults == *permissions => {
                ExplainOrigin::Default { account: account.name.clone() }
            }
            _ => origin(permissions),
        });
        Known { account, permissions, granted_by }
    }
}

fn origin(admission: &Admission) -> ExplainOrigin {
    match &admission.via {
        Via::Jwt(_) => ExplainOrigin::Token { key: admission.issuer_key.clone() },
        Via::Callout { service, .. } => ExplainOrigin::Callout { account: service.clone() },
        Via::Oidc { issuer, .. } => ExplainOrigin::Oidc { issuer: issuer.clone() },
        _ => ExplainOrigin::User,
    }
}

fn subscribe_verdict(user: &Known, request: &ExplainRequest) -> ExplainVerdict {
    let subject = request.subject.as_bytes();
    let queue = (!request.queue.is_empty()).then_some(request.queue.as_bytes());
    match &user.permissions {
        _ if queue == Some(b"_sys_") => verdict(subject, ExplainRule::Reserved, None),
        None => verdict(subject, ExplainRule::Unlimited, None),
        Some(permissions) => ruled(subject, permissions.subscribe(subject, queue)),
    }
}

fn ruled(subject: &[u8], ruling: Ruling<'_>) -> ExplainVerdict {
    match ruling {
        Ruling::Unlimited => verdict(subject, ExplainRule::Unlimited, None),
        Ruling::Allowed(rule) => verdict(subject, ExplainRule::Allow, Some(rule)),
        Ruling::Denied(rule) => verdict(subject, ExplainRule::Deny, Some(rule)),
        Ruling::NotAllowed => verdict(subject, ExplainRule::NotInAllow, None),
    }
}

fn verdict(subject: &[u8], rule: ExplainRule, entry: Option<&Rule>) -> ExplainVerdict {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    ExplainVerdict {
        subject: text(subject),
        allowed: matches!(rule, ExplainRule::Unlimited | ExplainRule::Allow),
        rule,
        entry: entry.map_or_else(String::new, |rule| match rule.queue() {
            None => text(rule.subject()),
            Some(queue) => format!("{} {}", text(rule.subject()), text(queue)),
        }),
    }
}

/// The denied parts of a subscription.
fn held_back(permissions: &Permissions, request: &ExplainRequest) -> Vec<String> {
    let subject = request.subject.as_bytes();
    let queue = (!request.queue.is_empty()).then_some(request.queue.as_bytes());
    if !permissions.filters(subject, queue) {
        return Vec::new();
    }
    let reaches = |entry: &&String| {
        let mut words = entry.split_ascii_whitespace();
        words.next().is_some_and(|denied| valid::overlaps(denied.as_bytes(), subject))
            && words.next().is_none_or(|_| queue.is_some())
    };
    permissions.lists().subscribe.deny.iter().filter(reaches).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::{Auth, User};
    use crate::permissions::{PermissionLists, Responses, SubjectLists};
    use crate::policy::Policy;

    fn list(entries: &[&str]) -> Vec<String> {
        entries.iter().map(|&e| e.to_owned()).collect()
    }

    /// `a` has rules, `d` its account's defaults, `f` none.
    fn broker() -> Arc<Broker> {
        let lists = PermissionLists {
            publish: SubjectLists { allow: Some(list(&["orders.>"])), deny: list(&["orders.secret"]) },
            subscribe: SubjectLists { allow: None, deny: list(&["secret.>", "jobs q"]) },
            responses: Some(Responses::default()),
        };
        let defaults = PermissionLists {
            publish: SubjectLists { allow: Some(list(&["free"])), deny: Vec::new() },
            ..PermissionLists::default()
        };
        let (own, defaults) =
            (Arc::new(Permissions::new(lists).unwrap()), Arc::new(Permissions::new(defaults).unwrap()));
        let in_account =
            |name: &str, permissions| User { account: "A".into(), permissions, ..User::new(name, "") };
        let users = [
            in_account("a", Some(own)),
            in_account("d", Some(Arc::new((*defaults).clone()))),
            in_account("f", None),
        ];
        let broker = Broker::new(Policy { auth: Auth::users(users), ..Policy::default() });
        broker.account_named("A").set_default_permissions(Some(defaults));
        broker
    }

    fn ask(
        user: &str,
        action: ExplainAction,
        subject: &str,
        queue: &str,
    ) -> Result<Explanation, ExplainError> {
        let request =
            ExplainRequest { user: user.into(), action, subject: subject.into(), queue: queue.into() };
        broker().explain(&request)
    }

    #[test]
    fn the_entry_that_decided_by_table() {
        use ExplainAction::{Publish, Subscribe};
        use ExplainRule::{Allow, Deny, NotInAllow, Reserved, Unlimited};
        let table = [
            ("a", Publish, "orders.new", "", Allow, "orders.>"),
            ("a", Publish, "orders.secret", "", Deny, "orders.secret"),
            ("a", Publish, "other", "", NotInAllow, ""),
            ("a", Publish, "$NRG.x", "", Reserved, ""),
            ("a", Subscribe, "orders.*", "", Unlimited, ""),
            ("a", Subscribe, "secret.x", "", Deny, "secret.>"),
            ("a", Subscribe, "jobs", "q", Deny, "jobs q"),
            ("a", Subscribe, "jobs", "_sys_", Reserved, ""),
            ("d", Publish, "free", "", Allow, "free"),
            ("f", Publish, "anything", "", Unlimited, ""),
        ];
        for (user, action, subject, queue, rule, entry) in table {
            let told = ask(user, action, subject, queue).unwrap();
            let [verdict] = &told.verdicts[..] else { panic!("{told:?}") };
            assert_eq!((verdict.rule, verdict.entry.as_str()), (rule, entry), "{user} {action:?} {subject}");
            assert_eq!(told.allowed, matches!(rule, Allow | Unlimited));
            assert_eq!(told.account, "A");
        }
    }

    #[test]
    fn who_gave_it_and_what_more_there_is() {
        let told = |user, action, subject| ask(user, action, subject, "").unwrap();
        let own = told("a", ExplainAction::Publish, "orders.new");
        assert_eq!(own.granted_by, Some(ExplainOrigin::User));
        assert_eq!(own.responses, Some(UserResponses { max: 1, ttl: 120_000_000_000 }));
        let default = told("d", ExplainAction::Publish, "free");
        assert_eq!(default.granted_by, Some(ExplainOrigin::Default { account: "A".into() }));
        assert_eq!(told("f", ExplainAction::Publish, "free").granted_by, None);
        let wide = told("a", ExplainAction::Subscribe, ">");
        assert_eq!((wide.allowed, wide.held_back), (true, list(&["secret.>"])));
    }

    #[test]
    fn what_cannot_be_explained() {
        let asked = |user, action, subject| ask(user, action, subject, "");
        let nobody = asked("x", ExplainAction::Publish, "a");
        assert_eq!(nobody, Err(ExplainError::NoUser("x".into())));
        for (action, subject) in [(ExplainAction::Publish, "a.*"), (ExplainAction::Subscribe, "a..b")] {
            assert_eq!(asked("a", action, subject), Err(ExplainError::Subject(subject.into())));
        }
    }

    #[test]
    fn the_document_is_stable() {
        let told = ask("a", ExplainAction::Publish, "orders.secret", "").unwrap();
        let json = r#"{"user":"a","action":"publish","subject":"orders.secret","account":"A","allowed":false,"verdicts":[{"subject":"orders.secret","allowed":false,"rule":"deny","entry":"orders.secret"}],"granted_by":{"kind":"user"},"responses":{"max":1,"ttl":120000000000}}"#;
        assert_eq!(serde_json::to_string(&told).unwrap(), json);
        assert_eq!(serde_json::from_str::<Explanation>(json).unwrap(), told);
    }
}
