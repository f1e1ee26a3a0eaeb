import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { DomainError } from './domain-error';

@Injectable()
class IdPipe implements PipeTransform {
  transform(value: unknown): string {
    if (typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value))
      return value.toLowerCase();
    throw new DomainError('NOT_FOUND');
  }
}

/** An id in the address; what is no id at all is simply not found. */
export const Id = (name = 'id'): ParameterDecorator => Param(name, IdPipe);
