import type { z } from 'zod';

type Schema = z.core.JSONSchema.JSONSchema;

/**
 * The TypeScript type of a JSON Schema. It knows what the contract uses; anything else stops the build, for a customer
 * would get a type that is not true.
 */
export function printSchema(schema: Schema, indent = ''): string {
  if (schema.$ref) return schema.$ref;
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.anyOf) return schema.anyOf.map((member) => printSchema(asSchema(member), indent)).join(' | ');
  switch (schema.type) {
    case 'string':
    case 'boolean':
    case 'null':
      return schema.type;
    case 'integer':
    case 'number':
      return 'number';
    case 'array':
      return `Array<${printSchema(asSchema(schema.items), indent)}>`;
    case 'object':
      return printObject(schema, indent);
    default:
      throw new Error(`The contract has a schema that no type is written for: ${JSON.stringify(schema)}`);
  }
}

/** A doc comment of one line, where there is something to say. */
export function printComment(text: string | undefined, indent = ''): string {
  return text ? `${indent}/** ${text.replaceAll('*/', '*\\/').replaceAll(/\s+/g, ' ')} */\n` : '';
}

function printObject(
  { properties, propertyNames, additionalProperties, required = [] }: Schema,
  indent: string,
): string {
  if (!properties) {
    return `Record<${printSchema(asSchema(propertyNames))}, ${printSchema(asSchema(additionalProperties), indent)}>`;
  }
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(([name, property]) => {
    const schema = asSchema(property);
    const type = printSchema(schema, inner);
    const isRequired = required.includes(name);
    return `${printComment(schema.description, inner)}${inner}${name}${isRequired ? '' : '?'}: ${type}${isRequired ? '' : ' | undefined'};\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}

function asSchema(schema: Schema | boolean | (Schema | boolean)[] | undefined): Schema {
  if (typeof schema === 'object' && !Array.isArray(schema)) return schema;
  throw new Error('The contract has an object or a list of anything.');
}
