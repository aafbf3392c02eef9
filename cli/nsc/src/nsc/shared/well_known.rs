//! Operators that are known by name: one built in, and those of `NSC_<NAME>_OPERATOR`.

use hyper::Uri;

/// A name and the URL of the operator's token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WellKnown {
    pub name: String,
    pub url: String,
}

/// All of them, the built-in one first.
pub fn all() -> Vec<WellKnown> {
    of(std::env::vars())
}

fn of(vars: impl Iterator<Item = (String, String)>) -> Vec<WellKnown> {
    let built_in = WellKnown { name: "synadia".into(), url: "https://api.synadia.io/jwt/v1/operator".into() };
    let mut named: Vec<WellKnown> = vars
        .filter_map(|(name, url)| {
            let name = name.to_uppercase();
            let name = name.strip_prefix("NSC_")?.strip_suffix("_OPERATOR")?.to_lowercase();
            Some(WellKnown { name, url: url.trim().to_string() })
        })
        .collect();
    named.sort_by(|a, b| a.name.cmp(&b.name));
    [built_in].into_iter().chain(named).collect()
}

/// The operator of this name, in whatever case.
pub fn find(name: &str) -> Option<WellKnown> {
    all().into_iter().find(|operator| operator.name.eq_ignore_ascii_case(name))
}

/// What to call an operator whose token came from `url`: the well-known name if the host is one's, else its own.
pub fn name_for(own: &str, url: &str) -> String {
    let host = |url: &str| url.parse::<Uri>().ok().and_then(|u| u.host().map(str::to_lowercase));
    let here = host(url);
    let known = all().into_iter().find(|operator| here.is_some() && host(&operator.url) == here);
    known.map_or(own.to_string(), |operator| operator.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_name_operators() {
        let vars = [("NSC_Mine_OPERATOR", " http://h "), ("NSC_HOME", "/x"), ("OPERATOR", "y")];
        let found = of(vars.into_iter().map(|(n, v)| (n.to_string(), v.to_string())));
        let names: Vec<_> = found.iter().map(|o| (o.name.as_str(), o.url.as_str())).collect();
        assert_eq!(names[1..], [("mine", "http://h")]);
    }
}
