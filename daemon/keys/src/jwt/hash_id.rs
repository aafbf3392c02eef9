//! The name an activation token is stored under.

use data_encoding::BASE32;
use schemas::claims::ActivationClaims;
use sha2::{Digest, Sha256};

/// 56 characters of issuer, grantee and the subject up to its first wildcard; none if one of the three is missing.
pub fn hash_id(activation: &ActivationClaims) -> Option<String> {
    let (data, subject) = (&activation.data, &activation.nats.subject);
    if [&data.issuer, &data.subject, subject].iter().any(|text| text.is_empty()) {
        return None;
    }
    let text = format!("{}.{}.{}", data.issuer, data.subject, before_wildcards(subject));
    Some(BASE32.encode(&Sha256::digest(text)))
}

fn before_wildcards(subject: &str) -> String {
    let literal: Vec<&str> = subject.split('.').take_while(|token| !matches!(*token, "*" | ">")).collect();
    if literal.is_empty() { "_".to_owned() } else { literal.join(".") }
}

#[cfg(test)]
mod tests {
    use super::before_wildcards;

    #[test]
    fn subjects_are_cut_before_their_first_wildcard() {
        for (subject, cut) in
            [("a.b", "a.b"), ("a.*.b", "a"), ("a.b.>", "a.b"), ("*.a", "_"), (">", "_"), ("a*.b", "a*.b")]
        {
            assert_eq!(before_wildcards(subject), cut);
        }
    }
}
