import type { ServiceUnderTest } from './running-service';

/** A picture of 24 by 16 dots without anything beside it, as a file of a record. */
export const PHOTO = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAQABgDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAID/8QAIxAAAQMDAwUBAAAAAAAAAAAAEQADEgECBBMUIQUjMUJhkf/EABcBAAMBAAAAAAAAAAAAAAAAAAECAwT/xAAaEQEAAQUAAAAAAAAAAAAAAAAAAQIREiFh/9oADAMBAAIRAxEAPwB07A32p3YQHqST9+LHMx9rk3sylEcgHgpj5b+LLRvjIHilT+qHnb33auO3Svu81AUtWboirLiEREDv/9k=',
  'base64',
);

/** Sends the photo to a service as a client does, and gives the id that an act names it by. */
export async function sentPhoto({ send }: Pick<ServiceUnderTest, 'send'>, account: string): Promise<string> {
  const asked = async (path: string, bytes = Buffer.alloc(0)) => {
    const response = await send(account, path, bytes);
    if (!response.ok) throw new Error(`The photo was not taken: ${await response.text()}`);
    return (await response.json()) as { id: string };
  };
  const about = new URLSearchParams({ file: '照片.jpg', bytes: String(PHOTO.length) });
  const { id } = await asked(`/attachments?${about}`);
  await asked(`/attachments/part?id=${id}&part=0`, PHOTO);
  return (await asked(`/attachments/whole?id=${id}`)).id;
}
