//! The subjects of a scoped signing key, made for one user: `orders.{{name()}}`, `team.{{tag(team)}}`.

use daemon_subject::valid::is_valid_subject;
use schemas::claims::{AccountClaims, Permission, TagList, UserClaims, UserPermissionLimits};

/// Subjects that one entry, and one list, may become.
const EXPANSIONS_MAX: usize = 4096;

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum TemplateError {
    #[error("template operation in {entry:?}: {operation:?} is not defined")]
    Operation { entry: String, operation: String },
    #[error("generated invalid subject {entry:?}: {tag:?} is not defined")]
    Tag { entry: String, tag: String },
    #[error("generated invalid subject")]
    Subject,
    #[error("template expansion exceeds the maximum of {EXPANSIONS_MAX} subjects")]
    TooMany,
}

/// Who the subjects are for.
pub(super) struct Bearer<'a> {
    pub(super) user: &'a UserClaims,
    pub(super) account: &'a AccountClaims,
}

/// The template with every subject filled in. What cannot be filled in is not allowed; where it was to be denied, it is an
/// error. A list of allowed subjects that ends up empty allows nothing.
pub(super) fn fill_in(
    template: &UserPermissionLimits,
    bearer: &Bearer<'_>,
) -> Result<UserPermissionLimits, TemplateError> {
    let mut filled = template.clone();
    for side in [&mut filled.permissions.subscribe, &mut filled.permissions.publish] {
        fill_side(side, bearer)?;
    }
    Ok(filled)
}

fn fill_side(side: &mut Permission, bearer: &Bearer<'_>) -> Result<(), TemplateError> {
    let limited = !side.allow.is_empty();
    side.allow = fill_list(&side.allow, bearer, false)?;
    side.deny = fill_list(&side.deny, bearer, true)?;
    let nothing = ">".to_owned();
    if limited && side.allow.is_empty() && !side.deny.contains(&nothing) {
        side.deny.push(nothing);
    }
    Ok(())
}

/// `strict`: what has no value, or becomes no subject, is an error.
fn fill_list(list: &[String], bearer: &Bearer<'_>, strict: bool) -> Result<Vec<String>, TemplateError> {
    if list.iter().all(|entry| holes(entry).is_empty()) {
        return Ok(list.to_vec());
    }
    let mut filled = Vec::new();
    for entry in list {
        let mut values = Vec::new();
        for hole in holes(entry) {
            values.push((hole, bearer.values(entry, hole, strict)?));
        }
        let count = values.iter().try_fold(1_usize, |n, (_, v)| n.checked_mul(v.len()));
        if count.is_none_or(|count| filled.len() + count > EXPANSIONS_MAX) {
            return Err(TemplateError::TooMany);
        }
        for subject in expand(entry, &values) {
            match is_valid_subject(subject.as_bytes()) {
                true => filled.push(subject),
                false if strict => return Err(TemplateError::Subject),
                false => {}
            }
        }
    }
    Ok(filled)
}

/// Every `{{…}}` with something in it that is no closing brace, once.
fn holes(entry: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(open) = entry[from..].find("{{").map(|at| at + from) {
        let inner = open + 2;
        let close = entry[inner..].find('}').map(|at| at + inner);
        match close.filter(|&close| close > inner && entry[close..].starts_with("}}")) {
            Some(close) => {
                let hole = &entry[open..close + 2];
                if !found.contains(&hole) {
                    found.push(hole);
                }
                from = close + 2;
            }
            None => from = open + 1,
        }
    }
    found
}

/// The entry with every combination of values.
fn expand(entry: &str, values: &[(&str, Vec<String>)]) -> Vec<String> {
    let mut subjects = vec![entry.to_owned()];
    for (hole, values) in values {
        let with =
            |subject: &String| values.iter().map(|value| subject.replace(hole, value)).collect::<Vec<_>>();
        subjects = subjects.iter().flat_map(with).collect();
    }
    subjects
}

impl Bearer<'_> {
    fn values(&self, entry: &str, hole: &str, strict: bool) -> Result<Vec<String>, TemplateError> {
        let operation = hole[2..hole.len() - 2].trim();
        let is = |name: &str| operation.eq_ignore_ascii_case(name);
        let one = |text: &str| Ok(vec![text.to_owned()]);
        match () {
            () if is("name()") => one(&self.user.data.name),
            () if is("subject()") => one(&self.user.data.subject),
            () if is("account-name()") => one(&self.account.data.name),
            () if is("account-subject()") => one(&self.user.nats.issuer_account),
            () => {
                let undefined =
                    || TemplateError::Operation { entry: entry.into(), operation: operation.into() };
                let (name, tags) = self.tagged(operation).ok_or_else(undefined)?;
                let prefix = format!("{}:", name.to_lowercase());
                let found: Vec<String> =
                    tags.iter().filter_map(|tag| tag.strip_prefix(&prefix)).map(str::to_owned).collect();
                match found.is_empty() {
                    false => Ok(found),
                    true if strict => Err(TemplateError::Tag { entry: entry.into(), tag: name.into() }),
                    // No subject has a space.
                    true => one(" "),
                }
            }
        }
    }

    /// The name within `tag(…)` or `account-tag(…)`, and where to look for it. Written with capitals, the function is known
    /// but taken for a part of the name, as the reference does it: that finds nothing, and so allows nothing.
    fn tagged<'o>(&self, operation: &'o str) -> Option<(&'o str, &TagList)> {
        let whole = operation.strip_suffix(')')?;
        let starts =
            |with: &str| whole.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
        if starts("tag(") {
            return Some((whole.strip_prefix("tag(").unwrap_or(whole), self.user.tags()));
        }
        starts("account-tag(")
            .then(|| (whole.strip_prefix("account-tag(").unwrap_or(whole), self.account.tags()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(entry: &str, strict: bool) -> Result<Vec<String>, TemplateError> {
        let mut user = UserClaims::scoped("USUBJECT");
        user.data.name = "bob".into();
        user.nats.issuer_account = "AACCOUNT".into();
        user.nats.fields.tags = ["team:red", "team:blue", "one:1"].into_iter().collect();
        let mut account = AccountClaims::new("AACCOUNT");
        account.data.name = "acme".into();
        account.nats.fields.tags = ["region:eu"].into_iter().collect();
        fill_list(&[entry.to_owned()], &Bearer { user: &user, account: &account }, strict)
    }

    #[test]
    fn every_function_has_its_value() {
        for (entry, expected) in [
            ("plain.>", "plain.>"),
            ("a.{{name()}}", "a.bob"),
            ("a.{{ NAME() }}.{{subject()}}", "a.bob.USUBJECT"),
            ("{{account-name()}}.{{account-subject()}}", "acme.AACCOUNT"),
            ("t.{{tag(team)}}", "t.red t.blue"),
            ("t.{{tag(TEAM)}}.{{name()}}", "t.red.bob t.blue.bob"),
            ("t.{{tag(team)}}.{{account-tag(region)}}", "t.red.eu t.blue.eu"),
            ("t.{{tag(team)}}.{{tag(team)}}", "t.red.red t.blue.blue"),
            ("t.{{tag(none)}}", ""),
            ("t.{{TAG(team)}}", ""),
            ("a.{{}}", "a.{{}}"),
            ("a.{{name()", "a.{{name()"),
        ] {
            assert_eq!(filled(entry, false).unwrap().join(" "), expected, "{entry}");
        }
    }

    #[test]
    fn what_cannot_be_is_an_error() {
        assert!(matches!(filled("a.{{user()}}", false), Err(TemplateError::Operation { .. })));
        assert!(matches!(filled("a.{{tag(none)}}", true), Err(TemplateError::Tag { .. })));
        assert_eq!(filled("a..{{name()}}", true), Err(TemplateError::Subject));
        assert_eq!(filled("a..{{name()}}", false), Ok(vec![]));
    }

    #[test]
    fn expansion_is_bounded() {
        let mut user = UserClaims::scoped("U");
        user.nats.fields.tags = (0..65).map(|n| format!("t:{n}")).collect();
        let account = AccountClaims::new("A");
        let bearer = Bearer { user: &user, account: &account };
        let twice = ["{{tag(t)}}.{{ tag(t) }}".to_owned()];
        assert_eq!(fill_list(&twice, &bearer, false), Err(TemplateError::TooMany));
        user.nats.fields.tags.0.pop();
        let bearer = Bearer { user: &user, account: &account };
        assert_eq!(fill_list(&twice, &bearer, false).unwrap().len(), EXPANSIONS_MAX);
    }

    #[test]
    fn a_list_that_ends_up_empty_allows_nothing() {
        let mut template = UserPermissionLimits::default();
        template.permissions.publish.allow = vec!["{{tag(none)}}".into()];
        let (user, account) = (UserClaims::scoped("U"), AccountClaims::new("A"));
        let filled = fill_in(&template, &Bearer { user: &user, account: &account }).unwrap();
        assert_eq!(filled.permissions.publish.deny, [">"]);
        assert!(filled.permissions.subscribe.deny.is_empty());
    }
}
