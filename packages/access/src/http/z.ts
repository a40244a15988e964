/** The one zod every contract uses: zod 4 with `.openapi()`, from the library that writes openapi.json. */
export { z } from '@hono/zod-openapi'
