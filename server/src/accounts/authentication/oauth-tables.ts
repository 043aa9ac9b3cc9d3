import { nameColumns } from './name-columns.ts';

/** Pass it to the OAuth provider as its `schema`: its tables under our names. Migration 0008 makes them. */
export const oauthTables = {
  oauthClient: {
    modelName: 'oauth_clients',
    fields: {
      ...nameColumns('clientId', 'clientSecret', 'clientDiscoveryId', 'disabled', 'skipConsent', 'enableEndSession'),
      ...nameColumns('subjectType', 'scopes', 'clientCredentialsScopes', 'userId', 'createdAt', 'updatedAt', 'name'),
      ...nameColumns('uri', 'icon', 'contacts', 'tos', 'policy', 'softwareId', 'softwareVersion', 'softwareStatement'),
      ...nameColumns('redirectUris', 'postLogoutRedirectUris', 'backchannelLogoutUri'),
      ...nameColumns('backchannelLogoutSessionRequired', 'tokenEndpointAuthMethod', 'applicationType', 'jwks'),
      ...nameColumns('jwksUri', 'grantTypes', 'responseTypes', 'dpopBoundAccessTokens', 'referenceId', 'metadata'),
      requirePKCE: 'require_pkce',
    },
  },
  oauthResource: {
    modelName: 'oauth_resources',
    fields: {
      ...nameColumns('identifier', 'name', 'accessTokenTtl', 'refreshTokenTtl', 'signingAlgorithm', 'signingKeyId'),
      ...nameColumns('allowedScopes', 'customClaims', 'dpopBoundAccessTokensRequired', 'disabled', 'createdAt'),
      ...nameColumns('updatedAt', 'policyVersion', 'metadata'),
    },
  },
  oauthClientResource: {
    modelName: 'oauth_client_resources',
    fields: nameColumns('clientId', 'resourceId', 'metadata', 'createdAt'),
  },
  oauthRefreshToken: {
    modelName: 'oauth_refresh_tokens',
    fields: {
      ...nameColumns('token', 'clientId', 'sessionId', 'userId', 'referenceId', 'authorizationCodeId', 'resources'),
      ...nameColumns('requestedUserInfoClaims', 'expiresAt', 'createdAt', 'revoked', 'rotatedAt'),
      ...nameColumns('rotationReplayResponse', 'rotationReplayExpiresAt', 'authTime', 'confirmation', 'scopes'),
    },
  },
  oauthAccessToken: {
    modelName: 'oauth_access_tokens',
    fields: {
      ...nameColumns('token', 'clientId', 'sessionId', 'userId', 'referenceId', 'authorizationCodeId', 'resources'),
      ...nameColumns('requestedUserInfoClaims', 'refreshId', 'expiresAt', 'createdAt', 'revoked', 'confirmation'),
      ...nameColumns('scopes'),
    },
  },
  oauthConsent: {
    modelName: 'oauth_consents',
    fields: {
      ...nameColumns('clientId', 'userId', 'referenceId', 'resources', 'requestedUserInfoClaims', 'scopes'),
      ...nameColumns('createdAt', 'updatedAt'),
    },
  },
  oauthClientAssertion: {
    modelName: 'oauth_client_assertions',
    fields: nameColumns('expiresAt'),
  },
};
