import { describeDateCases } from '../helpers/dateCases';

describeDateCases();
