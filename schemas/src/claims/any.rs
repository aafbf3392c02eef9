//! Claims of whatever kind.

use super::{
    AccountClaims, ActivationClaims, AuthorizationRequestClaims, AuthorizationResponseClaims, Body,
    ClaimsData, GenericClaims, Kind, OperatorClaims, TagList, UserClaims,
};

#[derive(Debug, Clone, PartialEq)]
pub enum AnyClaims {
    Operator(OperatorClaims),
    Account(Box<AccountClaims>),
    User(Box<UserClaims>),
    Activation(ActivationClaims),
    AuthorizationRequest(Box<AuthorizationRequestClaims>),
    AuthorizationResponse(AuthorizationResponseClaims),
    Generic(GenericClaims),
}

/// The same expression for claims of every kind.
macro_rules! for_each_kind {
    ($any:expr, $claims:ident => $what:expr) => {
        match $any {
            AnyClaims::Operator($claims) => $what,
            AnyClaims::Account($claims) => $what,
            AnyClaims::User($claims) => $what,
            AnyClaims::Activation($claims) => $what,
            AnyClaims::AuthorizationRequest($claims) => $what,
            AnyClaims::AuthorizationResponse($claims) => $what,
            AnyClaims::Generic($claims) => $what,
        }
    };
}

impl AnyClaims {
    pub fn data(&self) -> &ClaimsData {
        for_each_kind!(self, claims => &claims.data)
    }

    pub fn data_mut(&mut self) -> &mut ClaimsData {
        for_each_kind!(self, claims => &mut claims.data)
    }

    pub fn kind(&self) -> Kind {
        match self {
            AnyClaims::Operator(_) => Kind::Operator,
            AnyClaims::Account(_) => Kind::Account,
            AnyClaims::User(_) => Kind::User,
            AnyClaims::Activation(_) => Kind::Activation,
            AnyClaims::AuthorizationRequest(_) => Kind::AuthorizationRequest,
            AnyClaims::AuthorizationResponse(_) => Kind::AuthorizationResponse,
            AnyClaims::Generic(_) => Kind::Generic,
        }
    }

    /// None for generic claims, whose map may hold anything.
    pub fn tags(&self) -> Option<&TagList> {
        match self {
            AnyClaims::Operator(claims) => Some(&claims.nats.fields().tags),
            AnyClaims::Account(claims) => Some(&claims.nats.fields().tags),
            AnyClaims::User(claims) => Some(&claims.nats.fields().tags),
            AnyClaims::Activation(claims) => Some(&claims.nats.fields().tags),
            AnyClaims::AuthorizationRequest(claims) => Some(&claims.nats.fields().tags),
            AnyClaims::AuthorizationResponse(claims) => Some(&claims.nats.fields().tags),
            AnyClaims::Generic(_) => None,
        }
    }

    /// The text that is signed.
    pub fn to_json(&self) -> serde_json::Result<String> {
        for_each_kind!(self, claims => claims.to_json())
    }

    /// The same for people, indented by two spaces.
    pub fn to_json_pretty(&self) -> serde_json::Result<String> {
        for_each_kind!(self, claims => claims.to_json_pretty())
    }
}

macro_rules! from_claims {
    ($($claims:ty => $variant:ident $($wrap:path)?),* $(,)?) => {$(
        impl From<$claims> for AnyClaims {
            fn from(claims: $claims) -> Self {
                AnyClaims::$variant($($wrap)?(claims))
            }
        }
    )*};
}

from_claims! {
    OperatorClaims => Operator,
    AccountClaims => Account Box::new,
    UserClaims => User Box::new,
    ActivationClaims => Activation,
    AuthorizationRequestClaims => AuthorizationRequest Box::new,
    AuthorizationResponseClaims => AuthorizationResponse,
    GenericClaims => Generic,
}
