import type { NewsMediaOrganizationLeaf, OrganizationLeaf } from 'schema-dts';
import type { NewsArticle, Publisher } from '../model/article';
import { makeNode } from './jsonLd';
import { pictureNode } from './pictureNode';
import { absoluteUrl, type Site } from './site';

/** A company or body: an agency, a sponsor; `undefined` when it has no name. */
export function organizationNode(
  organization: Publisher | undefined,
  site: Site | undefined,
): OrganizationLeaf | undefined {
  if (!organization?.name.trim()) return undefined;
  return makeNode<OrganizationLeaf>({
    '@type': 'Organization',
    name: organization.name,
    url: absoluteUrl(organization.url, site),
    logo: pictureNode(organization.logo, site),
  });
}

/** The paper: the article's own publisher, with what only the site says of it, or the site. */
export function publisherNode(
  { publisher }: NewsArticle,
  site: Site | undefined,
): NewsMediaOrganizationLeaf | undefined {
  const isSite = !publisher || publisher.name === site?.name;
  const node = organizationNode(
    {
      name: publisher?.name ?? site?.name ?? '',
      url: publisher?.url ?? (isSite ? site?.url : undefined),
      logo: publisher?.logo ?? (isSite ? site?.logo : undefined),
    },
    site,
  );
  return node && { ...node, '@type': 'NewsMediaOrganization' };
}
