import { experimental_AstroContainer as AstroContainer, type ContainerRenderOptions } from 'astro/container';

type AstroComponent = Parameters<Awaited<ReturnType<typeof AstroContainer.create>>['renderToString']>[0];

let container: ReturnType<typeof AstroContainer.create> | undefined;

/**
 * The HTML of one component with these properties and slots.
 * Astro calls its container experimental; this is the only place that knows of it.
 */
export async function renderComponent(
  component: AstroComponent,
  props: Readonly<Record<string, unknown>>,
  slots: ContainerRenderOptions['slots'] = {},
): Promise<string> {
  container ??= AstroContainer.create();
  return (await container).renderToString(component, { props: { ...props }, slots, partial: true });
}
